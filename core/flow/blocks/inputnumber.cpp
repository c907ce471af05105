#include "core/flow/answers.h"
#include "core/flow/blocks/checks.h"
#include "core/flow/question.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

Answer readAmount(const BlockRun &run, const MessageContent &content)
{
    const std::optional<double> number = readNumber(content.text, run.scope().locale());
    if (!number)
        return tl::unexpected(Reason::because("not a number"));
    const double scale = std::pow(10.0, run.integer(u"decimals"_s));
    const double rounded = std::round(*number * scale) / scale;
    if (std::abs(rounded - *number) > 1e-9 * std::max(1.0, std::abs(*number)))
        return tl::unexpected(run.integer(u"decimals"_s) == 0
                                  ? Reason::because("not a whole number")
                                  : Reason::because("too many decimals"));
    const QJsonValue min = run.value(u"min"_s);
    const QJsonValue max = run.value(u"max"_s);
    if (min.isDouble() && rounded < min.toDouble())
        return tl::unexpected(Reason::because("less than %1").with(plainText(min)));
    if (max.isDouble() && rounded > max.toDouble())
        return tl::unexpected(Reason::because("more than %1").with(plainText(max)));
    return rounded;
}

void checkNumbers(const Block &block, const QString &path, Problems &problems)
{
    if (isEmptyRange(block, u"min"_s, u"max"_s))
        report(problems, u"flow.empty_range"_s, fieldPath(path, u"min"_s),
               FlowWords::tr("No number is both at least %1 and at most %2.")
                   .arg(plainText(block.fields.value(u"min"_s)),
                        plainText(block.fields.value(u"max"_s))));
}

} // namespace

const BlockType &inputNumber()
{
    static const BlockType type = question::plain<readAmount>(
        BlockType{
            .key = u"input.number"_s,
            .title = QT_TRANSLATE_NOOP("Blocks", "Number"),
            .help = QT_TRANSLATE_NOOP(
                "Blocks",
                "Asks for a number: digits as they are written in the flow's language, with or "
                "without a currency, or one to twelve in words."),
            .fields =
                {
                    Field{.key = u"min"_s,
                          .type = Field::Type::Number,
                          .title = QT_TRANSLATE_NOOP("Blocks", "At least"),
                          .help = QT_TRANSLATE_NOOP("Blocks", "Smallest number that fits."),
                          .min = -1e15,
                          .max = 1e15},
                    Field{.key = u"max"_s,
                          .type = Field::Type::Number,
                          .title = QT_TRANSLATE_NOOP("Blocks", "At most"),
                          .help = QT_TRANSLATE_NOOP("Blocks", "Largest number that fits."),
                          .min = -1e15,
                          .max = 1e15},
                    Field{.key = u"decimals"_s,
                          .type = Field::Type::Integer,
                          .title = QT_TRANSLATE_NOOP("Blocks", "Decimals"),
                          .help = QT_TRANSLATE_NOOP(
                              "Blocks", "Digits after the point; 0 asks for a whole number."),
                          .fallback = 0,
                          .min = 0,
                          .max = 6},
                },
            .check = checkNumbers,
        },
        QT_TRANSLATE_NOOP("Blocks", "Variable that takes the number."));
    return type;
}

} // namespace flotilla::blocks
