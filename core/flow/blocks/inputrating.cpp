#include "core/flow/answers.h"
#include "core/flow/question.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

// Stars and nothing else, as many as there are.
std::optional<int> starsIn(const QString &text)
{
    int stars = 0;
    for (const uint c : text.toUcs4()) {
        const bool isStar = c == 0x2605 || c == 0x2b50 || c == 0x1f31f;
        stars += isStar;
        if (!isStar && c != 0xfe0f && c != u' ') // variation selector
            return std::nullopt;
    }
    return stars > 0 ? std::optional(stars) : std::nullopt;
}

Answer readGrade(const BlockRun &run, const MessageContent &content)
{
    const int best = run.integer(u"best"_s);
    QString text = content.text.trimmed();
    if (const std::optional<int> stars = starsIn(text))
        text = QString::number(*stars);
    // "4/5", "4 of 5", "4 de 5": the first number counts where the second is the best grade.
    const QStringList parts = QString(text).replace(u'/', u' ').simplified().split(u' ');
    if (parts.size() > 1 && parts.size() <= 3 && parts.last() == QString::number(best))
        text = parts.first();
    const std::optional<double> number = readNumber(text, run.scope().locale());
    if (!number || *number != static_cast<int>(*number))
        return tl::unexpected(Reason::because("not a grade"));
    if (*number < 1 || *number > best)
        return tl::unexpected(Reason::because("not a grade from 1 to %1").with(best));
    return *number;
}

} // namespace

const BlockType &inputRating()
{
    static const BlockType type = question::plain<readGrade>(
        BlockType{
            .key = u"input.rating"_s,
            .title = QT_TRANSLATE_NOOP("Blocks", "Rating"),
            .help = QT_TRANSLATE_NOOP(
                "Blocks",
                "Asks for a grade from 1 to the best one. Understands 4, four, 4/5 and ⭐⭐⭐⭐."),
            .fields = {Field{
                .key = u"best"_s,
                .type = Field::Type::Integer,
                .title = QT_TRANSLATE_NOOP("Blocks", "Best grade"),
                .help = QT_TRANSLATE_NOOP("Blocks", "The highest grade that can be given."),
                .fallback = 5,
                .min = 2,
                .max = 10}},
        },
        QT_TRANSLATE_NOOP("Blocks", "Variable that takes the grade, a number."));
    return type;
}

} // namespace flotilla::blocks
