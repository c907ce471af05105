#pragma once
// The three lanes: what waits in each, since when, and how fast it goes.

#include "ui/client/overview.h"
#include "ui/kit/card.h"

namespace flotilla {

class Sparkline;
class TextLabel;

class LanesCard : public Card
{
    Q_OBJECT

public:
    explicit LanesCard(const Theme &theme, QWidget *parent = nullptr);

    void tell(const WorkspaceOverview &overview);

private:
    struct Row
    {
        TextLabel *waiting = nullptr;
        TextLabel *oldest = nullptr;
        TextLabel *perMinute = nullptr;
        Sparkline *lastHour = nullptr;
    };

    std::array<Row, 3> m_rows;
};

} // namespace flotilla
