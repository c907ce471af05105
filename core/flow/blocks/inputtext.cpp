#include "core/flow/pattern.h"
#include "core/flow/question.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

Answer readText(const BlockRun &run, const MessageContent &content)
{
    const QString text = content.text.trimmed();
    if (text.isEmpty())
        return tl::unexpected(Reason::because("the answer has no text"));
    if (text.size() < run.integer(u"length_min"_s))
        return tl::unexpected(
            Reason::because("shorter than %n characters", nullptr, run.integer(u"length_min"_s)));
    if (text.size() > run.integer(u"length_max"_s))
        return tl::unexpected(
            Reason::because("longer than %n characters", nullptr, run.integer(u"length_max"_s)));
    const QString expression = run.word(u"pattern"_s);
    if (!expression.isEmpty()) {
        const Result<Pattern> pattern = Pattern::compile(expression);
        if (!pattern || !pattern->matchesAll(text))
            return tl::unexpected(Reason::because("does not have the form that is asked for"));
    }
    return text;
}

} // namespace

const BlockType &inputText()
{
    static const BlockType type = question::plain<readText>(
        BlockType{
            .key = u"input.text"_s,
            .title = QT_TRANSLATE_NOOP("Blocks", "Text"),
            .help = QT_TRANSLATE_NOOP("Blocks", "Asks for a text."),
            .fields =
                {
                    Field{.key = u"length_min"_s,
                          .type = Field::Type::Integer,
                          .title = QT_TRANSLATE_NOOP("Blocks", "Shortest"),
                          .help = QT_TRANSLATE_NOOP("Blocks", "At least so many characters."),
                          .fallback = 1,
                          .min = 1,
                          .max = 4096},
                    Field{.key = u"length_max"_s,
                          .type = Field::Type::Integer,
                          .title = QT_TRANSLATE_NOOP("Blocks", "Longest"),
                          .help = QT_TRANSLATE_NOOP("Blocks", "At most so many characters."),
                          .fallback = 1000,
                          .min = 1,
                          .max = 16384},
                    Field{.key = u"pattern"_s,
                          .type = Field::Type::Pattern,
                          .title = QT_TRANSLATE_NOOP("Blocks", "Form"),
                          .help = QT_TRANSLATE_NOOP(
                              "Blocks",
                              "Regular expression that the whole answer must match, case ignored."),
                          .max = 512},
                },
        },
        QT_TRANSLATE_NOOP("Blocks", "Variable that takes the answer."));
    return type;
}

} // namespace flotilla::blocks
