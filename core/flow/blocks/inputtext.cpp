#include "core/flow/pattern.h"
#include "core/flow/question.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

Answer readText(const BlockRun &run, const MessageContent &content)
{
    const QString text = content.text.trimmed();
    if (text.isEmpty())
        return tl::unexpected(u"the answer has no text"_s);
    if (text.size() < run.integer(u"length_min"_s))
        return tl::unexpected(u"shorter than %1 characters"_s.arg(run.integer(u"length_min"_s)));
    if (text.size() > run.integer(u"length_max"_s))
        return tl::unexpected(u"longer than %1 characters"_s.arg(run.integer(u"length_max"_s)));
    const QString expression = run.word(u"pattern"_s);
    if (!expression.isEmpty()) {
        const Result<Pattern> pattern = Pattern::compile(expression);
        if (!pattern || !pattern->matchesAll(text))
            return tl::unexpected(u"does not have the form that is asked for"_s);
    }
    return text;
}

} // namespace

const BlockType &inputText()
{
    static const BlockType type = question::plain<readText>(
        BlockType{
            .key = u"input.text"_s,
            .title = u"Text"_s,
            .help = u"Asks for a text."_s,
            .fields =
                {
                    Field{.key = u"length_min"_s,
                          .type = Field::Type::Integer,
                          .title = u"Shortest"_s,
                          .help = u"At least so many characters."_s,
                          .fallback = 1,
                          .min = 1,
                          .max = 4096},
                    Field{.key = u"length_max"_s,
                          .type = Field::Type::Integer,
                          .title = u"Longest"_s,
                          .help = u"At most so many characters."_s,
                          .fallback = 1000,
                          .min = 1,
                          .max = 16384},
                    Field{
                        .key = u"pattern"_s,
                        .type = Field::Type::Pattern,
                        .title = u"Form"_s,
                        .help =
                            u"Regular expression that the whole answer must match, case ignored."_s,
                        .max = 512},
                },
        },
        u"Variable that takes the answer."_s);
    return type;
}

} // namespace flotilla::blocks
