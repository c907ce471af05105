#pragma once
// What kept the engine from starting, in words for people: what happened, what is safe, and one
// next step.

#include "core/base/result.h"

#include <QString>

struct EngineTrouble
{
    enum class Step {
        TryAgain,
        UseAnotherPort, // any free one, for this time
        OpenFolder,     // of the data
    };

    QString heading;
    QString words;
    Step step = Step::TryAgain;
    QString stepText;
    QString details; // the engine's own words

    [[nodiscard]] static EngineTrouble of(const flotilla::Error &error,
                                          const QString &dataDirectory);
};
