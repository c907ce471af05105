#pragma once
// The first thing one sees where there is no number yet: two ways to a bot that answers, and how
// far one has come.

#include "ui/client/flowsmodel.h"
#include "ui/page/page.h"

#include <functional>

namespace flotilla {

class Harbour;
class SetupCard;
class StartCards;

class WelcomePage : public ConsolePage
{
    Q_OBJECT

public:
    // The first two are empty where the engine is not on this computer.
    WelcomePage(PageContext &context, std::function<void()> startSimulator,
                std::function<void()> openBackup = {},
                const std::function<void(const QString &)> &speak = {}, QWidget *parent = nullptr);

    void identityChanged() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setUp();
    QWidget *makeAside();
    void retell();
    void connectNumber();
    void lookAtTeam();
    void invite();

    PageContext &m_context;
    std::function<void()> m_startSimulator;
    std::function<void()> m_openBackup;
    FlowsModel m_flows;
    Harbour *m_harbour;
    StartCards *m_cards;
    SetupCard *m_setup;
};

} // namespace flotilla
