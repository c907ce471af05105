#pragma once
// What changed between two flows, in words for the person who is to publish the second.

#include "core/flow/flow.h"

#include <QJsonValue>

namespace flotilla {

struct FlowChange
{
    // Moved: only its place on the canvas; no chat notices.
    enum class Kind { Added, Removed, Changed, Moved };
    enum class What { Setting, Variable, Trigger, Step, Block, Way, Group, Notes };
    struct Part
    {
        QString key; // of the field, as in the document
        QString title;
        QJsonValue before; // undefined: was not there
        QJsonValue after;
    };

    Kind kind = Kind::Changed;
    What what = What::Setting;
    QString path; // JSON pointer into the later flow; of what was removed into the earlier one
    QString step; // its id, where it is about one
    QString stepTitle;
    QString block;
    QString message;
    QList<Part> parts;

    [[nodiscard]] QJsonObject toJson() const;
};

// In a stable order: settings, variables, triggers, steps as the later flow has them with their
// blocks and ways, steps that are gone, groups, notes. Steps, blocks and groups are known by id, so
// that a new title or another place is a change and not a removal.
[[nodiscard]] QList<FlowChange> differences(const Flow &before, const Flow &after);
// Does anything differ but places on the canvas, groups and notes?
[[nodiscard]] bool changesChats(const QList<FlowChange> &changes);

} // namespace flotilla
