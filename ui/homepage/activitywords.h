#pragma once
// What somebody did, in words, from the line the audit log has of it.

#include "ui/client/overview.h"

namespace flotilla {

struct ActivityWords
{
    QString text;
    bool isPerson = true; // else a program
};

[[nodiscard]] ActivityWords wordsOf(const ActivityLine &line);

} // namespace flotilla
