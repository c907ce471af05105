#pragma once
// Pushes one flow to the workspaces of other clients, with what it changes in each and a way back.

#include "ui/flows/pushmodel.h"
#include "ui/kit/dialog.h"

class QCheckBox;

namespace flotilla {

class ChangeList;
class TableView;

class PushDialog : public Dialog
{
    Q_OBJECT

public:
    PushDialog(const Theme &theme, ApiClient &api, const Identity &identity, const Flow &flow,
               QWidget *window);

    [[nodiscard]] PushModel &model() { return m_model; }

private:
    void retell();

    PushModel m_model;
    TableView *m_table;
    ChangeList *m_changes;
    QCheckBox *m_live;
    QPushButton *m_back;
    QPushButton *m_push;
};

} // namespace flotilla
