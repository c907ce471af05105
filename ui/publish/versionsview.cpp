#include "ui/publish/versionsview.h"

#include "ui/client/timetext.h"
#include "ui/kit/banner.h"
#include "ui/kit/cellroles.h"
#include "ui/kit/dialog.h"
#include "ui/kit/tabledelegate.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tone.h"
#include "ui/publish/runningchoice.h"
#include "ui/theme/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kHashShown = 10;
constexpr int kTableShare = 2; // of the height; the comparison gets the rest
constexpr int kDiffShare = 5;

} // namespace

void VersionsModel::setVersions(QList<FlowVersionSummary> versions, const FlowSummary &flow)
{
    beginResetModel();
    std::sort(versions.begin(), versions.end(),
              [](const auto &a, const auto &b) { return a.version > b.version; });
    m_versions = std::move(versions);
    m_flow = flow;
    endResetModel();
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

int VersionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VersionsModel::stateOf(int version) const
{
    if (!m_flow)
        return {};
    if (m_flow->liveVersion == version)
        return tr("live");
    if (m_flow->trialVersion == version)
        return tr("%1 % of new conversations").arg(m_flow->trialShare);
    if (m_flow->scheduledVersion == version && m_flow->scheduledAt)
        return m_flow->isScheduleRefused ? tr("refused")
                                         : tr("goes live %1").arg(shortTime(*m_flow->scheduledAt));
    return {};
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FlowVersionSummary &version = m_versions.at(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case VersionColumn:
            return tr("v%1").arg(version.version);
        case TimeColumn:
            return shortTime(version.publishedAt);
        case AuthorColumn:
            return version.author;
        case NoteColumn:
            return version.note;
        case HashColumn:
            return version.sha256.left(kHashShown);
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole && index.column() == HashColumn)
        return version.sha256;
    if (role == Qt::ToolTipRole && index.column() == NoteColumn)
        return version.note;
    if (role == CellNoteRole && index.column() == VersionColumn)
        return stateOf(version.version);
    if (role == CellStrongRole)
        return index.column() == VersionColumn;
    if (role == Qt::AccessibleTextRole && index.column() == VersionColumn)
        return tr("Version %1 %2").arg(version.version).arg(stateOf(version.version)).trimmed();
    return {};
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Version"), tr("Published"), tr("By"), tr("What changed"),
                             tr("Fingerprint")};
    return titles.value(section);
}

VersionsView::VersionsView(const Theme &theme, ApiClient &api, FlowId flow, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_api(api)
    , m_flow(flow)
    , m_table(new TableView(theme, tr("Versions")))
    , m_banner(new Banner(theme, Tone::Danger, {}))
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_diff(new DiffView(theme))
{
    setObjectName(u"versionsView"_s);
    setAccessibleName(tr("Versions"));
    const Tokens &tokens = theme.tokens();
    m_table->setObjectName(u"versionsTable"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TableDelegate(theme, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->resizeSection(VersionsModel::VersionColumn, tokens.component.toastWidth);
    header->resizeSection(VersionsModel::TimeColumn, tokens.size.palette);
    header->resizeSection(VersionsModel::AuthorColumn, tokens.size.palette);
    header->resizeSection(VersionsModel::NoteColumn, tokens.size.drawer);
    header->setStretchLastSection(true);
    m_banner->setObjectName(u"versionsBanner"_s);
    m_banner->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_banner);
    layout->addWidget(m_table, kTableShare);
    layout->addWidget(m_diff, kDiffShare);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refresh();
        const int version = chosen();
        if (version > 0) { // with the one before it
            const QSignalBlocker quietFrom(m_from);
            const QSignalBlocker quietTo(m_to);
            m_to->setCurrentIndex(m_to->findData(version));
            const int before = m_from->findData(version - 1);
            m_from->setCurrentIndex(before < 0 ? m_from->findData(version) : before);
            compareChosen();
        }
    });
    for (QComboBox *box : {m_from, m_to})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_from, &QComboBox::currentIndexChanged, this, &VersionsView::compareChosen);
    connect(m_to, &QComboBox::currentIndexChanged, this, &VersionsView::compareChosen);
    connect(m_diff, &DiffView::failed, this, [this](const QString &why) {
        m_banner->setMessage(Tone::Danger, why);
        m_banner->show();
    });
    reload();
}

QWidget *VersionsView::makeBar()
{
    const Tokens &tokens = m_theme.tokens();
    m_rollBack = new QPushButton(tr("Take back…"));
    m_rollBack->setObjectName(u"rollBack"_s);
    m_rollBack->setToolTip(tr("Makes the chosen version live again"));
    m_cancel = new QPushButton(tr("Cancel the schedule"));
    m_cancel->setObjectName(u"cancelSchedule"_s);
    m_cancel->hide();
    m_from->setObjectName(u"compareFrom"_s);
    m_from->setAccessibleName(tr("Compare from"));
    m_to->setObjectName(u"compareTo"_s);
    m_to->setAccessibleName(tr("Compare to"));
    auto *close = new QPushButton;
    close->setObjectName(u"closeVersions"_s);
    close->setAccessibleName(tr("Close the versions"));
    close->setToolTip(tr("Close the versions (Esc)"));
    close->setIcon(m_theme.icon(u"x"_s, &Tokens::textMuted));
    setKind(*close, ButtonKind::Ghost);
    auto *bar = new QWidget;
    bar->setFixedHeight(m_theme.grown(tokens.size.topBar, tokens.base));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(tokens.space.three, 0, tokens.space.three, 0);
    row->setSpacing(tokens.space.two);
    row->addWidget(new TextLabel(m_theme, &Tokens::heading, &Tokens::text, tr("Versions")));
    row->addStretch();
    row->addWidget(new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted, tr("Compare")));
    row->addWidget(m_from);
    row->addWidget(new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted, tr("with")));
    row->addWidget(m_to);
    row->addSpacing(tokens.space.four);
    row->addWidget(m_cancel);
    row->addWidget(m_rollBack);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &VersionsView::closed);
    connect(m_rollBack, &QPushButton::clicked, this, [this] { askToRollBack(chosen()); });
    connect(m_cancel, &QPushButton::clicked, this, &VersionsView::cancelSchedule);
    return bar;
}

void VersionsView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().surface);
}

void VersionsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

int VersionsView::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model.versions().size() ? 0 : m_model.versions().at(row).version;
}

void VersionsView::failed(const ApiError &error)
{
    const bool isPlain = error.isUnreachable() || error.message.isEmpty();
    m_banner->setMessage(Tone::Danger, isPlain ? error.sentence() : error.message);
    m_banner->show();
}

void VersionsView::reload()
{
    m_banner->hide();
    FlowsClient(m_api).draft(m_flow, this, [this](const ApiAnswer<FetchedFlow> &flow) {
        if (!flow)
            return failed(flow.error());
        m_draft = *flow;
        FlowsClient(m_api).versions(m_flow, this,
                                    [this](const ApiAnswer<QList<FlowVersionSummary>> &versions) {
                                        if (!versions)
                                            return failed(versions.error());
                                        m_model.setVersions(*versions, m_draft->flow);
                                        fillChoices();
                                        refresh();
                                    });
    });
}

void VersionsView::fillChoices()
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    for (QComboBox *box : {m_from, m_to}) {
        box->clear();
        box->addItem(tr("Draft"), 0);
        for (const FlowVersionSummary &version : m_model.versions())
            box->addItem(tr("v%1").arg(version.version), version.version);
    }
    if (m_model.versions().isEmpty())
        return;
    const int live = m_draft->flow.liveVersion.value_or(m_model.versions().first().version);
    m_from->setCurrentIndex(m_from->findData(live));
    m_to->setCurrentIndex(0);
    compareChosen();
}

void VersionsView::compareChosen()
{
    if (m_from->currentIndex() >= 0 && m_to->currentIndex() >= 0)
        compare(m_from->currentData().toInt(), m_to->currentData().toInt());
}

void VersionsView::fetch(int version, const std::function<void(const QJsonObject &)> &done)
{
    if (version == 0)
        return done(m_draft->document);
    FlowsClient(m_api).version(m_flow, version, this,
                               [this, done](const ApiAnswer<QJsonObject> &answer) {
                                   if (answer)
                                       done(*answer);
                                   else
                                       failed(answer.error());
                               });
}

void VersionsView::compare(int from, int to)
{
    if (!m_draft)
        return;
    const int round = ++m_round;
    const auto nameOf = [](int version) {
        return version == 0 ? tr("Draft") : tr("v%1").arg(version);
    };
    fetch(from, [this, from, to, round, nameOf](const QJsonObject &before) {
        if (round != m_round)
            return;
        fetch(to, [this, from, to, round, nameOf, before](const QJsonObject &after) {
            if (round == m_round)
                m_diff->compare(before, nameOf(from), after, nameOf(to));
        });
    });
}

void VersionsView::refresh()
{
    const int version = chosen();
    const bool isLive =
        m_draft && m_draft->flow.liveVersion == version && !m_draft->flow.trialVersion;
    m_rollBack->setEnabled(version > 0 && !isLive);
    m_rollBack->setText(version > 0 && !isLive ? tr("Take v%1 back…").arg(version)
                                               : tr("Take back…"));
    m_cancel->setVisible(m_draft && m_draft->flow.scheduledVersion);
}

// Where the conversations that run stand is asked first, so that the question names them.
void VersionsView::askToRollBack(int version)
{
    if (version <= 0)
        return;
    fetch(version, [this, version](const QJsonObject &document) {
        Problems problems;
        const auto flow = Flow::fromJson(document, problems);
        FlowVersionsClient(m_api).running(
            m_flow, this,
            [this, version,
             to = flow.value_or(Flow())](const ApiAnswer<QList<RunningPlace>> &answer) {
                if (!answer)
                    return failed(answer.error());
                auto *dialog =
                    new Dialog(m_theme, tr("Make v%1 live again?").arg(version), window());
                dialog->setObjectName(u"rollBackDialog"_s);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                const auto live = m_draft->flow.liveVersion;
                dialog->setText(
                    live ? tr("New conversations get v%1 instead of v%2.").arg(version).arg(*live)
                         : tr("New conversations get v%1.").arg(version));
                dialog->body()->addSpacing(m_theme.tokens().space.three);
                auto *running = new RunningChoice(m_theme);
                running->setSituation(*answer, to, live ? tr("v%1").arg(*live) : QString());
                dialog->body()->addWidget(running);
                dialog->addButton(tr("Leave it"), QDialog::Rejected)->setObjectName(u"cancel"_s);
                QPushButton *done = dialog->addButton(tr("Make v%1 live").arg(version),
                                                      QDialog::Accepted, ButtonKind::Primary);
                done->setObjectName(u"rollBackDone"_s);
                connect(dialog, &QDialog::accepted, this, [this, version, running] {
                    QJsonObject choices{{u"version"_s, version}};
                    running->addTo(choices);
                    rollBack(version, choices);
                });
                dialog->open();
            });
    });
}

void VersionsView::rollBack(int version, const QJsonObject &choices)
{
    FlowVersionsClient(m_api).rollBack(m_flow, choices, this,
                                       [this, version](const ApiAnswer<FlowOutcome> &answer) {
                                           if (!answer)
                                               return failed(answer.error());
                                           Q_EMIT told(tr("v%1 is live.").arg(version));
                                           Q_EMIT rolledBack(answer->flow);
                                           reload();
                                       });
}

void VersionsView::cancelSchedule()
{
    FlowVersionsClient(m_api).cancelSchedule(m_flow, this,
                                             [this](const ApiAnswer<FlowOutcome> &answer) {
                                                 if (!answer)
                                                     failed(answer.error());
                                                 reload();
                                             });
}

} // namespace flotilla
