#include "ui/flows/savesdialog.h"

#include "ui/client/timetext.h"
#include "ui/flows/changelist.h"
#include "ui/kit/card.h"
#include "ui/kit/tabledelegate.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaveNameMax = 200;

} // namespace

void SavesModel::setRows(const QList<FlowSaveSummary> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SavesModel::rowOf(FlowSaveId save) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const FlowSaveSummary &row) { return row.id == save; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SavesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SavesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SavesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FlowSaveSummary &row = m_rows.at(index.row());
    const QString who = row.savedBy.isEmpty() ? tr("this computer") : row.savedBy;
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return tr("%1, %2, by %3", "a kept draft: its name, when, whose")
            .arg(row.name, shortTime(row.savedAt), who);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return row.name;
    case WhenColumn:
        return shortTime(row.savedAt);
    default:
        return who;
    }
}

QVariant SavesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : section == WhenColumn ? tr("Kept") : tr("By");
}

SavesDialog::SavesDialog(const Theme &theme, ApiClient &api, EventStream &stream, Wanted wanted,
                         QWidget *window)
    : Dialog(theme, tr("Saved drafts"), window, Width::Wide)
    , m_theme(theme)
    , m_saves(api)
    , m_wanted(std::move(wanted))
    , m_name(new QLineEdit)
    , m_save(new QPushButton(tr("Save")))
    , m_table(new TableView(theme, tr("Saved drafts")))
    , m_words(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_changes(new ChangeList(theme, tr("What is different in the draft in hand")))
{
    const Tokens &t = theme.tokens();
    setObjectName(u"savesDialog"_s);
    setText(tr("A draft saves itself. Under a name it stays as it is now, to come back to."));
    m_name->setObjectName(u"saveName"_s);
    m_name->setAccessibleName(tr("Name of the draft in hand"));
    m_name->setPlaceholderText(tr("Before the spring campaign"));
    m_name->setMaxLength(kSaveNameMax);
    m_save->setObjectName(u"saveNow"_s);
    m_save->setAccessibleName(tr("Save the draft in hand under this name"));
    m_save->setAutoDefault(false);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(t.space.two);
    line->addWidget(m_name, 1);
    line->addWidget(m_save);
    row->setVisible(m_wanted.mayWrite);
    auto *both = new QHBoxLayout;
    both->setSpacing(t.space.three);
    both->addWidget(makeTable(), 3);
    auto *changes = new Card(theme, tr("Since then"));
    changes->body()->setContentsMargins(0, 0, 0, t.space.two);
    m_changes->setObjectName(u"saveChanges"_s);
    changes->body()->addWidget(m_changes);
    both->addWidget(changes, 2);
    m_words->setObjectName(u"saveWords"_s);
    body()->addSpacing(t.space.three);
    body()->addWidget(row);
    body()->addSpacing(t.space.three);
    body()->addLayout(both);
    body()->addSpacing(t.space.two);
    body()->addWidget(m_words);
    makeButtons();
    connect(m_save, &QPushButton::clicked, this, &SavesDialog::save);
    connect(m_name, &QLineEdit::returnPressed, this, &SavesDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &SavesDialog::retell);
    setMinimumWidth(t.component.dialogWide * 3 / 4);
    connect(&stream, &EventStream::changed, this, &SavesDialog::hear);
    connect(&stream, &EventStream::lost, this, [this] { reload(); });
    m_worker.setMaxThreadCount(1);
    reload();
}

SavesDialog::~SavesDialog()
{
    m_worker.waitForDone();
}

QWidget *SavesDialog::makeTable()
{
    const Tokens &t = m_theme.tokens();
    auto *card = new Card(m_theme);
    card->body()->setContentsMargins(1, 0, 1, 1);
    m_table->setObjectName(u"savesTable"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TableDelegate(m_theme, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(SavesModel::NameColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(SavesModel::WhenColumn, t.size.sidebar * 2 / 3);
    m_table->setColumnWidth(SavesModel::WhoColumn, t.size.sidebar / 2);
    m_table->setMinimumHeight(t.size.drawer * 3 / 4);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SavesDialog::look);
    card->body()->addWidget(m_table);
    return card;
}

void SavesDialog::makeButtons()
{
    QPushButton *close = addButton(tr("Close"), QDialog::Rejected);
    close->setObjectName(u"savesClose"_s);
    close->setDefault(false); // Enter belongs to the name
    if (!m_wanted.mayWrite)
        return;
    m_remove = addButton(tr("Delete"), ButtonKind::Danger);
    m_remove->setObjectName(u"saveRemove"_s);
    m_back = addButton(tr("Back to this"), ButtonKind::Primary);
    m_back->setObjectName(u"saveBack"_s);
    m_back->setToolTip(tr("Ctrl Z brings the draft in hand back."));
    connect(m_remove, &QPushButton::clicked, this, &SavesDialog::remove);
    connect(m_back, &QPushButton::clicked, this, &SavesDialog::takeBack);
}

void SavesDialog::showEvent(QShowEvent *event)
{
    Dialog::showEvent(event);
    m_wanted.mayWrite ? m_name->setFocus() : m_table->setFocus();
}

void SavesDialog::reload(FlowSaveId chosen)
{
    m_saves.list(m_wanted.flow, this,
                 [this, chosen](const ApiAnswer<QList<FlowSaveSummary>> &answer) {
                     if (!answer)
                         return explain(answer.error());
                     m_words->setText({});
                     showSaves(*answer, chosen.isValid() ? chosen : currentSave());
                 });
    retell();
}

// Who sits before it stays where they are, whatever comes and goes.
void SavesDialog::showSaves(const QList<FlowSaveSummary> &saves, FlowSaveId chosen)
{
    const int near = std::max(0, current());
    if (saves != m_model.rows())
        m_model.setRows(saves);
    int row = m_model.rowOf(chosen);
    if (row < 0)
        row = std::min(near, m_model.rowCount() - 1);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
    else
        look();
}

void SavesDialog::hear(const QList<FeedChange> &changes)
{
    const bool isOurs = std::any_of(changes.begin(), changes.end(), [this](const FeedChange &each) {
        return each.about == "flow"_L1 && each.id == m_wanted.flow.value &&
               each.what == "saves_changed"_L1;
    });
    if (isOurs)
        reload();
}

void SavesDialog::save()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    m_saves.add(m_wanted.flow, name, m_wanted.draftHash, this,
                [this](const ApiAnswer<FlowSaveSummary> &answer) {
                    if (!answer) {
                        retell();
                        return explain(answer.error());
                    }
                    m_name->clear();
                    reload(answer->id);
                });
}

void SavesDialog::look()
{
    const int row = current();
    if (row >= 0 && m_looked == currentSave())
        return retell();
    const int round = ++m_round;
    m_looked = currentSave();
    m_kept.reset();
    m_changes->setChanges({});
    retell();
    if (row < 0)
        return;
    m_saves.find(m_wanted.flow, m_model.at(row).id, this,
                 [this, round](const ApiAnswer<QJsonObject> &answer) {
                     if (round != m_round)
                         return;
                     if (!answer) {
                         m_looked = {};
                         return explain(answer.error());
                     }
                     compare(round, *answer);
                 });
}

// On another thread: flows of thousands of steps are compared too.
void SavesDialog::compare(int round, const QJsonObject &document)
{
    m_worker.start([this, round, document, draft = m_wanted.draft] {
        Problems problems;
        const std::optional<Flow> kept = Flow::fromJson(document, problems);
        const QList<FlowChange> changes = kept ? differences(*kept, draft) : QList<FlowChange>();
        QMetaObject::invokeMethod(
            this,
            [this, round, kept, changes] {
                if (round != m_round)
                    return;
                m_kept = kept;
                m_changes->setChanges(changes);
                retell();
            },
            Qt::QueuedConnection);
    });
}

void SavesDialog::takeBack()
{
    if (current() < 0 || !m_kept)
        return;
    const QString name = m_model.at(current()).name;
    const Flow flow = *m_kept;
    accept();
    Q_EMIT backWanted(flow, name);
}

void SavesDialog::remove()
{
    const FlowSaveId save = currentSave(); // another may be chosen while it asks
    if (!save.isValid())
        return;
    Dialog question(m_theme, tr("Delete “%1”?").arg(m_model.at(current()).name), this);
    question.setObjectName(u"saveDeleteQuestion"_s);
    question.setText(tr("What was kept goes for good. The draft in hand stays as it is."));
    question.addButton(tr("Keep it"), QDialog::Rejected);
    question.addButton(tr("Delete"), QDialog::Accepted, ButtonKind::Danger)
        ->setObjectName(u"saveDeleteNow"_s);
    if (question.exec() != QDialog::Accepted)
        return;
    m_saves.remove(m_wanted.flow, save, this, [this](const ApiAnswer<QJsonObject> &answer) {
        if (!answer)
            return explain(answer.error());
        reload();
    });
}

int SavesDialog::current() const
{
    return m_table->currentIndex().row();
}

FlowSaveId SavesDialog::currentSave() const
{
    return current() >= 0 ? m_model.at(current()).id : FlowSaveId();
}

void SavesDialog::retell()
{
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
    if (m_back)
        m_back->setEnabled(m_kept.has_value());
    if (m_remove)
        m_remove->setEnabled(current() >= 0);
}

void SavesDialog::explain(const ApiError &error)
{
    m_words->setColour(&Tokens::danger);
    m_words->setText(error.message.isEmpty() ? error.sentence() : error.message);
}

} // namespace flotilla
