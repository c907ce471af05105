#include "ui/flows/flowspage.h"

#include "ui/kit/banner.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/tabledelegate.h"
#include "ui/kit/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

FlowsPage::FlowsPage(PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_model(context.api, context.stream)
    , m_flows(context.api)
    , m_stack(new QStackedWidget)
    , m_table(new TableView(context.theme, tr("Flows")))
    , m_none(new EmptyState(context.theme, u"workflow"_s, Tone::Accent, tr("Draw your first flow"),
                            tr("Start from a template and change the words.")))
    , m_problem(new Banner(context.theme, Tone::Danger, {}))
    , m_templates(new QPushButton(tr("New from a template")))
    , m_publish(new QPushButton(tr("Publish")))
    , m_switchOff(new QPushButton(tr("Switch off")))
{
    setUp();
    for (const auto signal : {&PagedModel::loaded, &PagedModel::failed})
        connect(&m_model, signal, this, &FlowsPage::retell);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FlowsPage::retell);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &FlowsPage::retell);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FlowsPage::retell);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FlowsPage::retell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FlowsPage::retell);
    m_model.load();
    retell();
}

void FlowsPage::setUp()
{
    const Tokens &t = m_context.theme.tokens();
    setAccessibleName(tr("Flows"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(t.space.five, t.space.three, t.space.five, t.space.three);
    all->setSpacing(t.space.three);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(t.space.two);
    m_templates->setObjectName(u"newFromTemplate"_s);
    m_publish->setObjectName(u"publish"_s);
    m_switchOff->setObjectName(u"switchOff"_s);
    setKind(*m_templates, ButtonKind::Primary);
    for (QPushButton *button : {m_templates, m_publish, m_switchOff}) {
        button->setAccessibleName(button->text());
        bar->addWidget(button);
    }
    bar->addStretch();
    all->addLayout(bar);
    m_problem->setObjectName(u"flowsProblem"_s);
    all->addWidget(m_problem);
    m_table->setObjectName(u"flowsTable"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TableDelegate(m_context.theme, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(FlowsModel::Name, QHeaderView::Stretch);
    QPushButton *browse = m_none->addButton(tr("Browse templates"), ButtonKind::Primary);
    browse->setObjectName(u"browseTemplates"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    all->addWidget(m_stack, 1);
    connect(browse, &QPushButton::clicked, this, &FlowsPage::offerTemplates);
    connect(m_templates, &QPushButton::clicked, this, &FlowsPage::offerTemplates);
    connect(m_publish, &QPushButton::clicked, this, &FlowsPage::publishCurrent);
    connect(m_switchOff, &QPushButton::clicked, this, &FlowsPage::switchOffCurrent);
}

QString FlowsPage::note() const
{
    return m_model.isComplete() ? tr("%n flows", "", m_model.rowCount()) : QString();
}

void FlowsPage::showWhat(const QString &what)
{
    m_wanted = what.toLongLong();
    retell();
}

const FlowSummary *FlowsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

void FlowsPage::retell()
{
    const bool isEmpty = m_model.isComplete() && m_model.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_none) : m_table);
    m_problem->setVisible(m_model.error().has_value());
    if (m_model.error())
        m_problem->setMessage(Tone::Danger, tr("The flows cannot be read"),
                              m_model.error()->sentence());
    if (const int row = m_model.rowOf(m_wanted); m_wanted != 0 && row >= 0) {
        m_wanted = 0;
        m_table->setCurrentIndex(m_model.index(row, 0));
    }
    const FlowSummary *flow = current();
    m_templates->setEnabled(m_context.identity.may(Permission::FlowsWrite));
    m_publish->setEnabled(flow && m_context.identity.may(Permission::FlowsPublish));
    m_switchOff->setEnabled(flow && flow->liveVersion &&
                            m_context.identity.may(Permission::FlowsPublish));
    Q_EMIT noteChanged();
}

void FlowsPage::offerTemplates()
{
    m_flows.templates(this, [this](const ApiAnswer<QList<FlowTemplateSummary>> &answer) {
        if (!answer) {
            m_context.host.toast({Tone::Danger,
                                  tr("The templates cannot be read"),
                                  answer.error().sentence(),
                                  {},
                                  {}});
            return;
        }
        auto *menu = new QMenu(this);
        menu->setObjectName(u"templates"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const FlowTemplateSummary &each : *answer) {
            QAction *action = menu->addAction(
                tr("%1 (%2)", "a template, its language").arg(each.title, each.language));
            action->setToolTip(each.description);
            connect(action, &QAction::triggered, this,
                    [this, name = each.name, title = each.title] { makeFrom(name, title); });
        }
        menu->popup(m_templates->mapToGlobal(QPoint(0, m_templates->height())));
    });
}

void FlowsPage::makeFrom(const QString &name, const QString &title)
{
    m_flows.makeFromTemplate(name, {}, this, [this, title](const ApiAnswer<FlowId> &answer) {
        if (answer) {
            m_wanted = answer->value;
            m_context.host.toast({Tone::Success,
                                  tr("%1 is a draft now").arg(title),
                                  tr("Publish it to let it answer."),
                                  {},
                                  {}});
            retell();
        } else {
            m_context.host.toast(
                {Tone::Danger, tr("No flow was made"), answer.error().message, {}, {}});
        }
    });
}

void FlowsPage::publishCurrent()
{
    const FlowSummary *flow = current();
    if (!flow)
        return;
    m_flows.publish(
        flow->id, {{u"draft_hash"_s, flow->draftHash}}, this,
        [this, name = flow->name](const ApiAnswer<FlowOutcome> &answer) {
            if (answer)
                m_context.host.toast({Tone::Success, tr("%1 is live").arg(name), {}, {}, {}});
            else
                m_context.host.toast({Tone::Danger,
                                      tr("%1 cannot go live yet").arg(name),
                                      answer.error().message,
                                      {},
                                      {}});
        });
}

void FlowsPage::switchOffCurrent()
{
    const FlowSummary *flow = current();
    if (!flow)
        return;
    const FlowId id = flow->id;
    m_flows.switchOff(id, this, [this, name = flow->name](const ApiAnswer<FlowSummary> &answer) {
        m_context.host.toast(answer ? ToastMessage{Tone::Success,
                                                   tr("%1 is off").arg(name),
                                                   tr("Conversations in progress go on."),
                                                   {},
                                                   {}}
                                    : ToastMessage{Tone::Danger,
                                                   tr("%1 could not be switched off").arg(name),
                                                   answer.error().sentence(),
                                                   {},
                                                   {}});
    });
}

void FlowsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().surface);
}

} // namespace flotilla
