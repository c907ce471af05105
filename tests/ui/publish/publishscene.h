#pragma once
// An engine with a flow that is live, people in the middle of it, and a draft that differs.

#include "tests/ui/support/enginefixture.h"

namespace flotilla {

class PublishScene
{
public:
    PublishScene();

    [[nodiscard]] EngineFixture &engine() { return m_engine; }
    [[nodiscard]] FlowId flow() const { return m_flow; }
    // As it began: Hello asks for the name, then Thanks or Shop.
    [[nodiscard]] static QJsonObject firstDocument();
    // Another greeting, a new step Reminder, Shop gone.
    [[nodiscard]] static QJsonObject secondDocument();
    // The step that people wait at has another id.
    [[nodiscard]] static QJsonObject renamedDocument();
    void saveDraft(const QJsonObject &document);
    void publish(const QByteArray &choices = {});
    // So many people wait for a question of the live version.
    void letPeopleWait(int people);
    [[nodiscard]] QJsonObject summary();
    [[nodiscard]] QJsonArray running();

private:
    EngineFixture m_engine;
    FlowId m_flow;
};

} // namespace flotilla
