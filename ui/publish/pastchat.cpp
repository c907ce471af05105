#include "ui/publish/pastchat.h"

#include "core/flow/reason.h"
#include "ui/client/flowsclient.h"
#include "ui/client/timetext.h"
#include "ui/designer/blocklook.h"
#include "ui/designer/flowview.h"
#include "ui/designer/testdrive.h"
#include "ui/kit/banner.h"
#include "ui/kit/cellroles.h"
#include "ui/kit/tabledelegate.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kCanvasShare = 3; // of the width; the list gets the rest
constexpr int kListShare = 2;

} // namespace

void PastStepsModel::setRun(const QList<PastTurn> &turns, const FlowDocument &document)
{
    beginResetModel();
    m_path = {};
    m_rows.clear();
    m_steps.clear();
    QString here;
    for (const PastTurn &turn : turns) {
        bool isFirst = true;
        for (const QJsonValue &value : turn.decisions) {
            const QJsonObject decision = value.toObject();
            const QString called = decision.value("flow"_L1).toString();
            const QString id = decision.value("step"_L1).toString();
            const Step *step = called.isEmpty() ? document.step(id) : nullptr;
            if (step)
                here = id;
            const BlockType *type = catalogue::find(decision.value("type"_L1).toString());
            QString title = step && !step->title.isEmpty() ? step->title : id;
            if (!called.isEmpty())
                title = tr("%1 › %2", "a called flow and its step").arg(called, title);
            m_rows.append(
                {turn.at, title, type ? BlockLook::kindOf(*type) : QString(),
                 Reason::shown(decision.value("why"_L1).toString(), decision.value("because"_L1)),
                 isFirst});
            m_steps += here;
            m_path.append(decision);
            isFirst = false;
        }
    }
    endResetModel();
}

QString PastStepsModel::stepAt(int row) const
{
    return m_steps.value(row);
}

int PastStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PastStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PastStepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case TimeColumn:
            return row.isFirst ? shortTime(row.at) : QString();
        case StepColumn:
            return row.title;
        case WhyColumn:
            return row.why;
        default:
            return {};
        }
    }
    if (role == CellNoteRole && index.column() == StepColumn)
        return row.kind;
    if (role == CellStrongRole)
        return index.column() == StepColumn;
    if (role == Qt::ToolTipRole)
        return index.column() == WhyColumn ? row.why : QString();
    if (role == Qt::AccessibleTextRole && index.column() == StepColumn)
        return tr("%1, %2, %3: %4", "time, step, kind of block, why")
            .arg(shortTime(row.at), row.title, row.kind, row.why);
    return {};
}

QVariant PastStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TimeColumn   ? tr("Time")
           : section == StepColumn ? tr("Step")
                                   : tr("Why it went on like that");
}

PastChat::PastChat(const Theme &theme, ApiClient &api, const QString &phone, FlowId flow, RunId run,
                   QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_api(api)
    , m_phone(phone)
    , m_flow(flow)
    , m_wanted(run)
    , m_scene(std::make_unique<FlowScene>(m_draft, theme))
    , m_canvas(new FlowView(*m_scene))
    , m_table(new TableView(theme, tr("What happened"), TableView::Rows::Compact))
    , m_banner(new Banner(theme, Tone::Danger, {}))
    , m_run(new QComboBox)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_place(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
{
    setObjectName(u"pastChat"_s);
    setAccessibleName(tr("A past chat on the canvas"));
    const Tokens &tokens = theme.tokens();
    m_canvas->setReadOnly(true);
    m_canvas->setAccessibleName(tr("The flow as it was"));
    m_table->setObjectName(u"pastSteps"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TableDelegate(theme, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->resizeSection(PastStepsModel::TimeColumn, 2 * tokens.space.sixteen);
    header->resizeSection(PastStepsModel::StepColumn, tokens.size.palette);
    header->setStretchLastSection(true);
    m_banner->setObjectName(u"pastBanner"_s);
    m_banner->hide();
    auto *body = new QHBoxLayout;
    body->setSpacing(1);
    body->addWidget(m_table, kListShare);
    body->addWidget(m_canvas, kCanvasShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(makeBar());
    layout->addWidget(m_banner);
    layout->addLayout(body, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PastChat::showStep);
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_run, &QComboBox::currentIndexChanged, this, &PastChat::openRun);
    connect(m_previous, &QToolButton::clicked, this, [this] { next(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { next(true); });
    reload();
}

PastChat::~PastChat()
{
    delete m_canvas; // before the scene it shows
}

QWidget *PastChat::makeBar()
{
    const Tokens &tokens = m_theme.tokens();
    m_run->setObjectName(u"pastRun"_s);
    m_run->setAccessibleName(tr("Which chat"));
    m_previous->setObjectName(u"pastPrevious"_s);
    m_previous->setAccessibleName(tr("One block back"));
    m_previous->setIcon(m_theme.icon(u"chevron-left"_s, &Tokens::text));
    m_next->setObjectName(u"pastNext"_s);
    m_next->setAccessibleName(tr("One block on"));
    m_next->setIcon(m_theme.icon(u"chevron-right"_s, &Tokens::text));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setToolTip(button->accessibleName());
        button->setFixedSize(tokens.size.control, tokens.size.control);
    }
    auto *close = new QPushButton;
    close->setObjectName(u"closePast"_s);
    close->setAccessibleName(tr("Close the past chat"));
    close->setToolTip(tr("Close the past chat (Esc)"));
    close->setIcon(m_theme.icon(u"x"_s, &Tokens::textMuted));
    setKind(*close, ButtonKind::Ghost);
    connect(close, &QPushButton::clicked, this, &PastChat::closed);
    auto *bar = new QWidget;
    bar->setFixedHeight(m_theme.grown(tokens.size.topBar, tokens.base));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(tokens.space.three, 0, tokens.space.three, 0);
    row->setSpacing(tokens.space.two);
    row->addWidget(new TextLabel(m_theme, &Tokens::heading, &Tokens::text, tr("Time travel")));
    row->addWidget(m_run);
    row->addStretch();
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(close);
    return bar;
}

void PastChat::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().surface);
}

void PastChat::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

void PastChat::fail(const ApiError &error)
{
    const bool isPlain = error.isUnreachable() || error.message.isEmpty();
    m_banner->setMessage(Tone::Danger, isPlain ? error.sentence() : error.message);
    m_banner->show();
}

void PastChat::reload()
{
    m_banner->hide();
    LedgerClient(m_api).turnsOf(m_phone, this, [this](const ApiAnswer<QList<PastTurn>> &answer) {
        if (answer)
            take(*answer);
        else
            fail(answer.error());
    });
}

void PastChat::take(const QList<PastTurn> &turns)
{
    m_runs.clear();
    for (const PastTurn &turn : turns) {
        if (m_flow.isValid() && turn.flow != m_flow)
            continue;
        // A run that moved goes on on the canvas of another version.
        const bool isSame = !m_runs.isEmpty() && m_runs.first().first().run == turn.run &&
                            m_runs.first().first().version == turn.version;
        if (isSame)
            m_runs.first().append(turn);
        else
            m_runs.prepend({turn});
    }
    {
        const QSignalBlocker quiet(m_run);
        m_run->clear();
        for (const QList<PastTurn> &run : std::as_const(m_runs))
            m_run->addItem(tr("%1 · v%2", "when a chat began, and its version")
                               .arg(shortTime(run.first().at))
                               .arg(run.first().version));
    }
    if (m_runs.isEmpty()) {
        m_banner->setMessage(Tone::Info, tr("No flow took part in this chat."));
        m_banner->show();
        return;
    }
    const auto wanted =
        std::find_if(m_runs.cbegin(), m_runs.cend(),
                     [this](const QList<PastTurn> &run) { return run.first().run == m_wanted; });
    const int first = wanted == m_runs.cend() ? 0 : static_cast<int>(wanted - m_runs.cbegin());
    {
        const QSignalBlocker quiet(m_run);
        m_run->setCurrentIndex(first);
    }
    openRun(first);
}

void PastChat::openRun(int index)
{
    if (index < 0 || index >= m_runs.size())
        return;
    const int round = ++m_round;
    const QList<PastTurn> turns = m_runs.at(index);
    FlowsClient(m_api).version(turns.first().flow, turns.first().version, this,
                               [this, round, turns](const ApiAnswer<QJsonObject> &answer) {
                                   if (round != m_round)
                                       return;
                                   if (answer)
                                       showRun(turns, *answer);
                                   else
                                       fail(answer.error());
                               });
}

void PastChat::showRun(const QList<PastTurn> &turns, const QJsonObject &document)
{
    Problems problems;
    const auto flow = Flow::fromJson(document, problems);
    if (!flow) {
        m_banner->setMessage(Tone::Danger,
                             tr("This version cannot be read by this program any more."));
        m_banner->show();
        return;
    }
    m_draft.load(*flow);
    m_model.setRun(turns, m_draft.document());
    QTimer::singleShot(0, m_canvas, [this] { m_canvas->fit(); });
    m_table->setCurrentIndex(m_model.index(m_model.rowCount() - 1, 0));
    showStep();
    Q_EMIT ready();
}

int PastChat::current() const
{
    return m_table->currentIndex().row();
}

void PastChat::next(bool forward)
{
    const int to = current() + (forward ? 1 : -1);
    if (to >= 0 && to < m_model.rowCount())
        m_table->setCurrentIndex(m_model.index(to, 0));
}

void PastChat::showStep()
{
    const int row = current();
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
    m_place->setText(row < 0 ? QString() : tr("%1 of %2").arg(row + 1).arg(m_model.rowCount()));
    QJsonArray path;
    for (int i = 0; i <= row; ++i)
        path.append(m_model.path().at(i));
    const QString step = m_model.stepAt(row);
    m_scene->setTested(step, TestDrive::waysOf(path, m_draft.document()), tr("The chat is here"));
    m_canvas->ensureVisible(step);
}

} // namespace flotilla
