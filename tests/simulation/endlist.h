#pragma once
// Asks the engine's API at the end of a run what became of everything, and writes it into the
// history.

#include "tests/simulation/operators.h"

namespace flotilla {

class EndList
{
public:
    using Ask = std::function<QJsonObject(const QByteArray &token, const QByteArray &path)>;

    EndList(Ask ask, std::function<void(HistoryEvent)> record);

    void read(const SimulatedWorkspace &workspace);
    // Everything was read.
    void end();

private:
    [[nodiscard]] std::vector<QJsonObject> all(const QByteArray &token, const QByteArray &path);

    Ask m_ask;
    std::function<void(HistoryEvent)> m_record;
};

} // namespace flotilla
