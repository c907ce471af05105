#pragma once
// The chats behind a figure of a flow: who was at a step, who left there, who stands there now.

#include "ui/client/flowchatsmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QStackedWidget;

namespace flotilla {

class Banner;
class EmptyState;
class SegmentedControl;
class TableView;

class FlowChats : public QWidget
{
    Q_OBJECT

public:
    FlowChats(const Theme &theme, ApiClient &api, EventStream &stream, FlowId flow,
              QWidget *parent = nullptr);

    void ask(const FlowChatsModel::Question &question);
    [[nodiscard]] FlowChatsModel &model() { return m_model; }
    void focusList();

Q_SIGNALS:
    void chatChosen(const flotilla::FlowChat &chat);

private:
    void setUp();
    void retell();
    [[nodiscard]] QString whyNone() const;

    const Theme &m_theme;
    FlowChatsModel m_model;
    FlowChatsModel::Question m_question;
    SegmentedControl *m_among;
    Banner *m_problem;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    TableView *m_table;
};

} // namespace flotilla
