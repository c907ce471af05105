#include "ui/flows/pushdialog.h"

#include "ui/flows/changelist.h"
#include "ui/kit/card.h"
#include "ui/kit/tabledelegate.h"
#include "ui/kit/tableview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace flotilla {

using namespace Qt::StringLiterals;

PushDialog::PushDialog(const Theme &theme, ApiClient &api, const Identity &identity,
                       const Flow &flow, QWidget *window)
    : Dialog(theme, tr("%1 for other workspaces").arg(flow.name), window, Width::Wide)
    , m_model(api, identity, flow)
    , m_table(new TableView(theme, tr("Workspaces")))
    , m_changes(new ChangeList(theme, tr("What changes there")))
    , m_live(new QCheckBox(tr("Publish it there at once")))
{
    const Tokens &t = theme.tokens();
    setObjectName(u"pushDialog"_s);
    setText(tr("Where a flow of this name is, its draft is replaced; elsewhere it is made. Every "
               "row can be taken back."));
    auto *row = new QHBoxLayout;
    row->setSpacing(t.space.three);
    auto *left = new Card(theme);
    left->body()->setContentsMargins(0, 0, 0, 0);
    m_table->setObjectName(u"pushTable"_s);
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSectionResizeMode(PushModel::Result, QHeaderView::Stretch);
    m_table->setColumnWidth(PushModel::Workspace, t.size.sidebar);
    m_table->setColumnWidth(PushModel::Changes, t.size.sidebar / 2);
    m_table->setMinimumHeight(t.size.drawer * 3 / 4);
    left->body()->addWidget(m_table);
    row->addWidget(left, 3);
    auto *right = new Card(theme, tr("What changes there"));
    right->body()->setContentsMargins(0, 0, 0, t.space.two);
    m_changes->setObjectName(u"pushChanges"_s);
    right->body()->addWidget(m_changes);
    row->addWidget(right, 2);
    body()->addSpacing(t.space.three);
    body()->addLayout(row);
    m_live->setObjectName(u"pushLive"_s);
    m_live->setAccessibleName(m_live->text());
    body()->addSpacing(t.space.three);
    body()->addWidget(m_live);
    QPushButton *close = addButton(tr("Close"), QDialog::Rejected);
    close->setObjectName(u"pushClose"_s);
    // These two leave the dialog open: their results are in it.
    m_back = addButton(tr("Roll this row back"), ButtonKind::Secondary);
    m_push = addButton({}, ButtonKind::Primary);
    m_back->setObjectName(u"pushRollBack"_s);
    m_push->setObjectName(u"pushNow"_s);
    connect(m_back, &QPushButton::clicked, this,
            [this] { m_model.rollBack(m_table->currentIndex().row()); });
    connect(m_push, &QPushButton::clicked, this, [this] { m_model.push(m_live->isChecked()); });
    connect(&m_model, &PushModel::progressed, this, &PushDialog::retell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PushDialog::retell);
    setMinimumWidth(t.component.dialogWide);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_model.look();
    retell();
}

void PushDialog::retell()
{
    const int row = m_table->currentIndex().row();
    m_changes->setChanges(row >= 0 ? m_model.changes(row) : QList<FlowChange>());
    m_back->setEnabled(m_model.mayRollBack(row));
    const int count = m_model.ticked();
    m_push->setText(tr("Push to %n workspaces", "", count));
    m_push->setAccessibleName(m_push->text());
    m_push->setEnabled(count > 0 && !m_model.isBusy());
}

} // namespace flotilla
