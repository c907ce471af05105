#pragma once
// How everything stands, live: figures of the day, throughput, lanes, the fleet, what needs a
// person, and what people did.

#include "ui/page/page.h"

namespace flotilla {

class ActivityCard;
class AttentionCard;
class FleetCard;
class LanesCard;
class MetricStrip;
class MetricTile;
class ThroughputCard;

class HomePage : public ConsolePage
{
    Q_OBJECT

public:
    explicit HomePage(PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString note() const override; // what day it is

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setUp();
    void showFigures();

    PageContext &m_context;
    MetricStrip *m_figures;
    MetricTile *m_received;
    MetricTile *m_sent;
    MetricTile *m_chats;
    MetricTile *m_byBot;
    MetricTile *m_optedOut;
    ThroughputCard *m_throughput;
    LanesCard *m_lanes;
    FleetCard *m_fleet;
    AttentionCard *m_attention;
    ActivityCard *m_activity;
};

} // namespace flotilla
