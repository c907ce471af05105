#include "core/flow/blockrun.h"
#include "core/flow/blocks/checks.h"
#include "core/flow/folding.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

constexpr qsizetype kOptionsMin = 2;
constexpr qsizetype kOptionsMax = 12;
constexpr qsizetype kOptionLengthMax = 100;

BlockResult sendPoll(BlockRun &run)
{
    MessageContent content;
    content.kind = MessageContent::Kind::Poll;
    content.text = run.text(u"text"_s);
    content.multiSelect = run.value(u"multi_select"_s).toBool();
    const QJsonArray options = run.value(u"options"_s).toArray();
    for (const QJsonValue &option : options) {
        const QString title = run.filled(option.toString()).simplified().left(kOptionLengthMax);
        if (!title.isEmpty())
            content.choices.append({QString::number(content.choices.size() + 1), title, {}});
    }
    if (content.choices.size() < kOptionsMin || content.text.trimmed().isEmpty()) {
        run.send(MessageContent::ofText(content.text));
        return run.leave(
            {}, Reason::because("fewer than two options are filled in; sent the question alone"));
    }
    run.send(content);
    return run.leave({}, Reason::because("sent"));
}

void checkPoll(const Block &block, const QString &path, Problems &problems)
{
    const QString at = fieldPath(path, u"options"_s);
    const QJsonArray options = block.fields.value(u"options"_s).toArray();
    if (options.size() == 1)
        report(problems, u"flow.few_options"_s, at,
               FlowWords::tr("A poll needs at least two options."));
    QSet<QString> seen;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QString same = foldedWord(options.at(i).toString());
        if (same.isEmpty())
            report(problems, u"flow.empty_choice"_s, pointer(at, i),
                   FlowWords::tr("Option %1 is empty.").arg(i + 1));
        else if (seen.contains(same))
            report(problems, u"flow.double_choice"_s, pointer(at, i),
                   FlowWords::tr("Option %1 reads like an earlier one.").arg(i + 1));
        seen.insert(same);
    }
}

} // namespace

const BlockType &messagePoll()
{
    static const BlockType type{
        .key = u"message.poll"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Poll"),
        .help = QT_TRANSLATE_NOOP("Blocks",
                                  "Sends a poll and goes on at once; the votes stay in WhatsApp."),
        .fields = {Field{.key = u"text"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Question"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "What to vote on."),
                         .required = true,
                         .max = 255},
                   Field{.key = u"options"_s,
                         .type = Field::Type::Texts,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Options"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Two to twelve."),
                         .required = true,
                         .min = static_cast<double>(kOptionsMin),
                         .max = static_cast<double>(kOptionsMax)},
                   Field{.key = u"multi_select"_s,
                         .type = Field::Type::Boolean,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Several answers"),
                         .help = QT_TRANSLATE_NOOP("Blocks",
                                                   "Lets a person choose more than one option."),
                         .fallback = false}},
        .run = sendPoll,
        .check = checkPoll,
    };
    return type;
}

} // namespace flotilla::blocks
