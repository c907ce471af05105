#pragma once
// Several changes that make one command: each is made on a copy at once, so that the next one sees
// it, and all are kept in order.

#include "ui/designer/flowdocument.h"

namespace flotilla {

class DraftEdit
{
public:
    explicit DraftEdit(const FlowDocument &document)
        : m_document(document)
    {}

    [[nodiscard]] const FlowDocument &document() const { return m_document; }
    [[nodiscard]] DraftOps take() { return std::move(m_ops); }

    void addStep(const Step &step);
    void putStep(const Step &step); // by its id
    // With the ways that lead to it, its place in a group, and its part as first step.
    void removeStep(const QString &id, bool rejoin);
    // Blocks that name such a step in a field, such as a jump, name none.
    void forgetJumps(const QSet<QString> &gone);
    void lead(const FlowEdge &outlet, const QString &target); // empty: open
    void putGroup(const StepGroup &group);                    // added when not there
    void removeGroup(const QString &id);
    void putNote(const QJsonObject &note); // added when not there
    void removeNote(const QString &id);
    void putSettings(const FlowSettings &settings);
    void leaveGroup(const QString &step);

private:
    void add(DraftOp op);

    FlowDocument m_document;
    DraftOps m_ops;
};

} // namespace flotilla
