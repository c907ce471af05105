#include "ui/flows/flowchats.h"

#include "ui/kit/banner.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tabledelegate.h"
#include "ui/kit/tableview.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsAtFirst = 30; // pages may be short: read on until so many are there

} // namespace

FlowChats::FlowChats(const Theme &theme, ApiClient &api, EventStream &stream, FlowId flow,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(api, stream, flow)
    , m_among(new SegmentedControl(theme, tr("Which of the chats")))
    , m_problem(new Banner(theme, Tone::Danger, {}))
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState(theme, u"message-circle"_s, Tone::Neutral, tr("No chats here"), {}))
    , m_table(new TableView(theme, tr("Chats")))
{
    setUp();
    for (const auto signal : {&PagedModel::loaded, &PagedModel::failed})
        connect(&m_model, signal, this, &FlowChats::retell);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FlowChats::retell);
    connect(m_among, &SegmentedControl::currentChanged, this, [this](int index) {
        const auto among = static_cast<FlowChatsModel::Among>(index);
        if (among == m_question.among)
            return;
        m_question.among = among;
        m_model.show(m_question);
        retell();
    });
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT chatChosen(m_model.at(index.row()));
    };
    connect(m_table, &TableView::opened, this, choose);
    connect(m_table, &QTableView::clicked, this, choose);
}

void FlowChats::setUp()
{
    const Tokens &t = m_theme.tokens();
    setObjectName(u"flowChats"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_among->setObjectName(u"chatsAmong"_s);
    m_among->addSegment(tr("Were here", "chats at a step"));
    m_among->addSegment(tr("Left", "chats at a step"));
    m_among->addSegment(tr("Here now", "chats at a step"));
    m_problem->setObjectName(u"chatsProblem"_s);
    m_table->setObjectName(u"chatsTable"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TableDelegate(m_theme, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(FlowChatsModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(FlowChatsModel::At, t.size.palette * 5 / 6);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space.three);
    column->addWidget(m_among, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
}

void FlowChats::ask(const FlowChatsModel::Question &question)
{
    m_question = question;
    m_among->setVisible(!question.way && !question.step.isEmpty());
    m_among->setCurrent(int(question.among));
    m_model.show(question);
    retell();
}

void FlowChats::focusList()
{
    m_table->setFocus();
}

QString FlowChats::whyNone() const
{
    switch (m_question.among) {
    case FlowChatsModel::Among::Left:
        return tr("Nobody's chat ended here in the %1.").arg(shownAs(m_question.window));
    case FlowChatsModel::Among::Waiting:
        return tr("Nobody stands here now.");
    case FlowChatsModel::Among::Passed:
        break;
    }
    return tr("Nobody came here in the %1. Chats of a flow that calls this one are listed there, "
              "and here while they stand here.")
        .arg(shownAs(m_question.window));
}

void FlowChats::retell()
{
    m_problem->setVisible(m_model.error().has_value());
    if (m_model.error())
        m_problem->setMessage(Tone::Danger, tr("The chats cannot be read"),
                              m_model.error()->sentence());
    const bool isEmpty = m_model.isComplete() && m_model.rowCount() == 0;
    if (isEmpty)
        m_none->setWords(tr("No chats here"), whyNone());
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_none) : m_table);
    if (m_model.isLoaded() && m_model.canFetchMore({}) && m_model.rowCount() < kRowsAtFirst)
        m_model.fetchMore({});
}

} // namespace flotilla
