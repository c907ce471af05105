#pragma once
// How much of a flow the test chats have been through: its steps, its blocks and the lines between
// them.

#include "core/flow/interpreter.h"

#include <QSet>

namespace flotilla {

class Coverage
{
public:
    explicit Coverage(const FlowVersion &version);

    // The decisions of one call of the interpreter.
    void add(const QJsonArray &decisions);
    // {steps, blocks, edges}, each {total, covered, missing}. An edge is named by its block and
    // outlet ("" for the way on); that of a step's end by the step alone.
    [[nodiscard]] QJsonObject toJson() const;

private:
    struct Edge
    {
        QString step;
        QString block;
        QString outlet;
        QString to;
        bool isCovered = false;
    };
    void addEdge(const Edge &edge);
    void pass(const QString &step, const QString &block, const QString &outlet);

    const FlowVersion &m_version;
    QList<Edge> m_edges;
    QHash<QString, qsizetype> m_edgeAt; // step, block and outlet -> index
    QSet<QString> m_steps;
    QSet<QString> m_blocks;
};

} // namespace flotilla
