#include "core/flow/pattern.h"

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
} // namespace

Pattern::Pattern(std::shared_ptr<const re2::RE2> engine)
    : m_engine(std::move(engine))
{}

Result<Pattern> Pattern::compile(const QString &expression)
{
    if (expression.size() > kLengthMax)
        return fail(ErrorCode::Invalid,
                    u"The expression is longer than %1 characters."_s.arg(kLengthMax));
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_max_mem(kMemoryMax);
    auto engine = std::make_shared<const re2::RE2>(piece(expression.toUtf8()), options);
    if (!engine->ok())
        return fail(ErrorCode::Invalid, u"The expression cannot be used: %1."_s.arg(
                                            QString::fromStdString(engine->error())));
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
