#pragma once
// Who did what, the newest first.

#include "ui/client/overview.h"
#include "ui/kit/card.h"

namespace flotilla {

class Avatar;
class SegmentedControl;
class TextLabel;

class ActivityCard : public Card
{
    Q_OBJECT

public:
    explicit ActivityCard(const Theme &theme, QWidget *parent = nullptr);

    void tell(const WorkspaceOverview &overview);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        TextLabel *time = nullptr;
        Avatar *avatar = nullptr;
        TextLabel *text = nullptr;
    };

    Row makeRow();
    void retell();

    const Theme &m_theme;
    SegmentedControl *m_whose;
    TextLabel *m_none;
    QVBoxLayout *m_list;
    QList<Row> m_rows; // reused
    QList<ActivityLine> m_lines;
};

} // namespace flotilla
