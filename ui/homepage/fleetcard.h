#pragma once
// Every client's numbers, one square each: up, reconnecting, logged out.

#include "ui/client/overview.h"
#include "ui/kit/card.h"

namespace flotilla {

class TextLabel;

class FleetCard : public Card
{
    Q_OBJECT

public:
    explicit FleetCard(const Theme &theme, QWidget *parent = nullptr);

    void tell(const QList<WorkspaceOverview> &workspaces);

private:
    class Squares;
    struct Row
    {
        QWidget *widget = nullptr;
        TextLabel *name = nullptr;
        TextLabel *count = nullptr;
        Squares *squares = nullptr;
    };

    Row makeRow();

    const Theme &m_theme;
    TextLabel *m_summary;
    TextLabel *m_none;
    QVBoxLayout *m_list;
    QList<Row> m_rows; // reused: what is shown changes in place
};

} // namespace flotilla
