#pragma once
// How the engine stands, at the bottom of the window: its state, address, lanes and rate, and what
// time it is.

#include "ui/client/enginelink.h"
#include "ui/client/overview.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace flotilla {

class LaneMark;
class StatusDot;
class TextLabel;

class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(const Theme &theme, ApiClient &api, EngineLink &link, Overview &overview,
                QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showLink();
    void showFigures();
    void showClock();

    const Theme &m_theme;
    ApiClient &m_api;
    EngineLink &m_link;
    Overview &m_overview;
    StatusDot *m_state;
    TextLabel *m_address;
    std::array<LaneMark *, 3> m_lanes{};
    TextLabel *m_rate;
    QWidget *m_beforeWebhooks; // the line
    TextLabel *m_webhooks;     // how soon they are answered
    TextLabel *m_clock;
    QTimer m_tick;
};

} // namespace flotilla
