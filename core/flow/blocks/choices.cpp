#include "core/flow/blocks/choices.h"

#include "core/flow/answers.h"
#include "core/flow/blocks/checks.h"
#include "core/flow/folding.h"
#include "core/flow/question.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

constexpr qsizetype kButtonTitleMax = 20; // WhatsApp cuts what is longer
constexpr qsizetype kRowTitleMax = 24;

MessageContent composed(BlockRun &run, ChoiceStyle style, const QString &text)
{
    MessageContent content;
    // A numbered list is a list that no channel shows as such.
    content.kind =
        style == ChoiceStyle::Buttons ? MessageContent::Kind::Buttons : MessageContent::Kind::List;
    content.text = text;
    content.choices = run.choices();
    content.buttonText = run.text(u"button_text"_s);
    return style == ChoiceStyle::Numbered ? content.withNumberedChoices() : content;
}

bool showsNumbers(const BlockRun &run, ChoiceStyle style)
{
    const ChannelAbilities &channel = run.input().channel;
    return !((style == ChoiceStyle::Buttons && channel.nativeButtons) ||
             (style == ChoiceStyle::List && channel.nativeLists));
}

} // namespace

QList<Field> choiceFields(int choicesMax, QList<Field> own)
{
    QList<Field> fields{
        Field{.key = u"text"_s,
              .title = QT_TRANSLATE_NOOP("Blocks", "Question"),
              .help = QT_TRANSLATE_NOOP("Blocks", "What to ask."),
              .required = true,
              .max = 4096},
        Field{.key = u"choices"_s,
              .type = Field::Type::Choices,
              .title = QT_TRANSLATE_NOOP("Blocks", "Choices"),
              .help = QT_TRANSLATE_NOOP(
                  "Blocks", "What can be chosen: id, title and, in lists, a description."),
              .required = true,
              .min = 1,
              .max = static_cast<double>(choicesMax)},
        Field{.key = u"variable"_s,
              .type = Field::Type::Variable,
              .title = QT_TRANSLATE_NOOP("Blocks", "Save the title in"),
              .help =
                  QT_TRANSLATE_NOOP("Blocks", "Variable that takes the title of the chosen entry."),
              .max = 64},
        Field{.key = u"id_variable"_s,
              .type = Field::Type::Variable,
              .title = QT_TRANSLATE_NOOP("Blocks", "Save the id in"),
              .help =
                  QT_TRANSLATE_NOOP("Blocks", "Variable that takes the id of the chosen entry."),
              .max = 64},
    };
    return question::fields(fields + own);
}

BlockResult askChoice(BlockRun &run, ChoiceStyle style)
{
    return question::ask(run, composed(run, style, run.text(u"text"_s)));
}

BlockResult hearChoice(BlockRun &run, ChoiceStyle style)
{
    Choice chosen;
    Reason how;
    const auto read = [&](const MessageContent &answer) -> Answer {
        const QList<Choice> choices = run.choices();
        const ChoiceMatch match = matchChoice(choices, answer, showsNumbers(run, style));
        if (match.index < 0)
            return tl::unexpected(match.why);
        chosen = choices.at(match.index);
        how = match.why;
        const QString idVariable = run.word(u"id_variable"_s);
        if (!idVariable.isEmpty() && !run.setVariable(idVariable, chosen.id))
            return tl::unexpected(Reason::because("too long to keep"));
        return chosen.title;
    };
    BlockResult result = question::hear(
        run, {.read = read,
              .outlet = [&] { return chosen.id; },
              .compose = [&](const QString &text) { return composed(run, style, text); }});
    if (!chosen.id.isEmpty())
        result.why = how;
    return result;
}

void checkChoices(const Block &block, const QString &path, ChoiceStyle style, Problems &problems)
{
    constexpr Problem::Severity kWarning = Problem::Severity::Warning;
    const QString at = fieldPath(path, u"choices"_s);
    const QJsonArray choices = block.fields.value(u"choices"_s).toArray();
    QHash<QString, qsizetype> titles;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const QString title = choices.at(i).toObject().value(u"title"_s).toString();
        const QString where = pointer(pointer(at, i), u"title"_s);
        const QString same = foldedWord(title);
        if (same.isEmpty())
            report(problems, u"flow.empty_choice"_s, where,
                   FlowWords::tr("Choice %1 has no title.").arg(i + 1));
        else if (titles.contains(same))
            report(problems, u"flow.double_choice"_s, where,
                   FlowWords::tr("Choices %1 and %2 read the same; nobody could choose the second.")
                       .arg(titles.value(same) + 1)
                       .arg(i + 1));
        titles.insert(same, i);
        bool isNumber = false;
        const int number = same.toInt(&isNumber);
        if (isNumber && number != i + 1 && number >= 1 && number <= choices.size())
            report(problems, u"flow.number_choice"_s, where,
                   FlowWords::tr("\"%1\" is choice number %2: in a numbered list an answer of %1 "
                                 "means choice number %1.")
                       .arg(title, QString::number(i + 1)),
                   kWarning);
        const qsizetype most = style == ChoiceStyle::Buttons ? kButtonTitleMax : kRowTitleMax;
        if (style != ChoiceStyle::Numbered && !title.contains(u"{{"_s) && title.size() > most)
            report(problems, u"flow.title_too_long"_s, where,
                   FlowWords::tr("WhatsApp shows only %1 characters of this title.").arg(most),
                   kWarning);
    }
}

} // namespace flotilla::blocks
