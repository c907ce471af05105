#pragma once
// A regular expression that runs in linear time whatever it is fed (RE2). Ignores case.

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace re2 {
class RE2;
}

namespace flotilla {

class Pattern
{
public:
    // At most 512 characters; the message of a failure is for the person who wrote it.
    [[nodiscard]] static Result<Pattern> compile(const QString &expression);

    [[nodiscard]] bool matchesAll(const QString &text) const;
    [[nodiscard]] bool matchesPart(const QString &text) const;

private:
    explicit Pattern(std::shared_ptr<const re2::RE2> engine);

    std::shared_ptr<const re2::RE2> m_engine;
};

} // namespace flotilla
