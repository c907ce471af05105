#pragma once
// Messages in and out, minute by minute of the last hour.

#include "ui/client/overview.h"
#include "ui/kit/card.h"

namespace flotilla {

class ChartWidget;
class TextLabel;

class ThroughputCard : public Card
{
    Q_OBJECT

public:
    explicit ThroughputCard(const Theme &theme, QWidget *parent = nullptr);

    void tell(const WorkspaceOverview &overview);

private:
    ChartWidget *m_chart;
    TextLabel *m_in;
    TextLabel *m_out;
};

} // namespace flotilla
