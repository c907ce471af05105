#pragma once
// How the engine stands, at the bottom of the window: its state, address, lanes and rate, when
// quiet hours change, its store, and what time it is.

#include "ui/client/enginelink.h"
#include "ui/client/overview.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace flotilla {

class Divider;
class LaneMark;
class StatusDot;
class TextLabel;

class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(const Theme &theme, ApiClient &api, EngineLink &link, Overview &overview,
                QWidget *parent = nullptr);

    // "Quiet hours end in Sao Paulo in 18 min"; of the day's clock there when it is later.
    [[nodiscard]] static QString quietWords(const QuietChange &change, const QString &zone,
                                            Instant now);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLink();
    void showFigures();
    void showQuiet();
    void showStore();
    void showClock();
    void makeRoom();
    void setUpEnd(QHBoxLayout *row);
    Divider *addDivider(QHBoxLayout *row);

    const Theme &m_theme;
    ApiClient &m_api;
    EngineLink &m_link;
    Overview &m_overview;
    StatusDot *m_state;
    TextLabel *m_address;
    std::array<LaneMark *, 3> m_lanes{};
    TextLabel *m_rate;
    Divider *m_beforeWebhooks = nullptr; // the line
    TextLabel *m_webhooks;               // how soon they are answered
    QWidget *m_quietChange;              // a moon and words
    QLabel *m_moon;
    TextLabel *m_quiet;
    bool m_tellsQuiet = false;
    Divider *m_beforeStore = nullptr;
    TextLabel *m_store;
    Divider *m_beforeClock = nullptr;
    TextLabel *m_clock;
    QTimer m_tick;
};

} // namespace flotilla
