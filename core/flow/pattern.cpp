#include "core/flow/pattern.h"

#include "core/flow/flowwords.h"

#include <re2/re2.h>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {
constexpr qsizetype kLengthMax = 512;
constexpr int64_t kMemoryMax = 1 << 20;

re2::StringPiece piece(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

// What RE2 says of a mistake, for people.
QString mistakeIn(const re2::RE2 &engine)
{
    const QString part = QString::fromStdString(engine.error_arg()).left(60);
    switch (engine.error_code()) {
    case RE2::ErrorMissingBracket:
        return FlowWords::tr("A [ is never closed by ]: \"%1\".").arg(part);
    case RE2::ErrorMissingParen:
        return FlowWords::tr("A ( is never closed by ), or a ) has no (.");
    case RE2::ErrorRepeatArgument:
        return FlowWords::tr("Nothing stands before \"%1\" that could repeat.").arg(part);
    case RE2::ErrorRepeatOp:
        return FlowWords::tr("Two signs that repeat stand together: \"%1\".").arg(part);
    case RE2::ErrorRepeatSize:
        return FlowWords::tr("\"%1\" repeats too often.").arg(part);
    case RE2::ErrorBadCharRange:
    case RE2::ErrorBadCharClass:
        return FlowWords::tr("\"%1\" is no range of characters.").arg(part);
    case RE2::ErrorTrailingBackslash:
        return FlowWords::tr("The expression ends with a single \\.");
    case RE2::ErrorPatternTooLarge:
        return FlowWords::tr("The expression would take too much memory; make it simpler.");
    default:
        return FlowWords::tr("The expression cannot be used: %1.")
            .arg(QString::fromStdString(engine.error()));
    }
}
} // namespace

Pattern::Pattern(std::shared_ptr<const re2::RE2> engine)
    : m_engine(std::move(engine))
{}

Result<Pattern> Pattern::compile(const QString &expression)
{
    if (expression.size() > kLengthMax)
        return fail(ErrorCode::Invalid,
                    FlowWords::tr("The expression is longer than %1 characters.").arg(kLengthMax));
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_max_mem(kMemoryMax);
    auto engine = std::make_shared<const re2::RE2>(piece(expression.toUtf8()), options);
    if (!engine->ok())
        return fail(ErrorCode::Invalid, mistakeIn(*engine));
    return Pattern(std::move(engine));
}

bool Pattern::matchesAll(const QString &text) const
{
    return RE2::FullMatch(piece(text.toUtf8()), *m_engine);
}

bool Pattern::matchesPart(const QString &text) const
{
    return RE2::PartialMatch(piece(text.toUtf8()), *m_engine);
}

} // namespace flotilla
