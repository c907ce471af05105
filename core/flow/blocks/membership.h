#pragma once
// What the blocks share that put a contact among others of the same kind, or take it out.

#include "core/flow/blockrun.h"

namespace flotilla::blocks {

struct Membership
{
    QString field; // names it: a template, as long as that field says
    Effect::Kind add;
    Effect::Kind remove;
    Reason none; // why nothing happens when the name is empty
    Reason in;   // "on the list %1"
    Reason out;
};

[[nodiscard]] Field operationField();
[[nodiscard]] BlockResult changeMembership(BlockRun &run, const Membership &membership);

} // namespace flotilla::blocks
