#include "ui/designer/problems.h"

#include "core/flow/jsonpatch.h"
#include "core/flow/validator.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flotilla {

namespace {

constexpr auto kAfterLastEdit = 300ms;

// A sign, what is wrong, and at the end of the row what mends it.
class ProblemDelegate final : public QStyledItemDelegate
{
public:
    ProblemDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    [[nodiscard]] QRect fixRect(const QRect &row, const QString &fix, bool mirrored) const
    {
        if (fix.isEmpty())
            return {};
        const Tokens &tokens = m_theme.tokens();
        const int words =
            isNarrow(row) ? 0 : QFontMetrics(font()).horizontalAdvance(fix) + tokens.space.one;
        const int width = words + tokens.icon.sm + 2 * tokens.space.two;
        const QRect rect(row.right() - width - tokens.space.two,
                         row.center().y() - tokens.size.controlSm / 2, width,
                         tokens.size.controlSm);
        return mirrored ? QRect(row.left() + tokens.space.two, rect.y(), width, rect.height())
                        : rect;
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, m_theme.tokens().size.rowCompact + m_theme.tokens().space.half};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
            painter->fillRect(option.rect, tokens.surfaceHover);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(tokens.focusRing, tokens.stroke.focus));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        const bool isError = index.data(ProblemsModel::IsErrorRole).toBool();
        const int icon = tokens.icon.sm;
        const int pad = tokens.space.three;
        QRect text = option.rect.adjusted(pad, 0, -pad, 0);
        const QPoint at(mirrored ? text.right() - icon : text.left(),
                        option.rect.center().y() - icon / 2);
        painter->drawPixmap(at, m_theme.iconPixmap(isError ? u"circle-x"_s : u"triangle-alert"_s,
                                                   isError ? tokens.danger : tokens.warning, icon,
                                                   painter->device()->devicePixelRatioF()));
        mirrored ? text.setRight(at.x() - tokens.space.two)
                 : text.setLeft(at.x() + icon + tokens.space.two);
        painter->setFont(font());
        const QString fix = index.data(ProblemsModel::FixRole).toString();
        if (const QRect button = fixRect(option.rect, fix, mirrored); !button.isNull()) {
            mirrored ? text.setLeft(button.right() + tokens.space.two)
                     : text.setRight(button.left() - tokens.space.two);
            painter->drawPixmap(
                QPoint(button.left() + tokens.space.two, button.center().y() - icon / 2),
                m_theme.iconPixmap(u"wand-sparkles"_s, tokens.textMuted, icon,
                                   painter->device()->devicePixelRatioF()));
            painter->setPen(tokens.text);
            if (!isNarrow(option.rect))
                painter->drawText(
                    button.adjusted(tokens.space.two + icon + tokens.space.one, 0, 0, 0),
                    Qt::AlignVCenter | Qt::AlignLeft, fix);
        }
        painter->setPen(tokens.text);
        painter->drawText(
            text, Qt::AlignVCenter | Qt::AlignLeft, // mirrored by the painter
            QFontMetrics(font()).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    [[nodiscard]] QFont font() const { return m_theme.font(m_theme.tokens().small); }
    // Then what mends it is a sign only, so that what is wrong can be read.
    [[nodiscard]] bool isNarrow(const QRect &row) const
    {
        return row.width() < m_theme.tokens().size.drawer;
    }

    const Theme &m_theme;
};

QString shortFix(const QString &label)
{
    constexpr qsizetype kMost = 44;
    return label.size() > kMost ? label.left(kMost - 1) + u'…' : label;
}

} // namespace

DraftChecker::DraftChecker(Draft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    m_worker.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kAfterLastEdit);
    connect(&m_timer, &QTimer::timeout, this, &DraftChecker::checkNow);
    connect(&draft, &Draft::applied, this, [this] { m_timer.start(); });
    connect(&draft, &Draft::loaded, this, [this] { m_timer.start(); });
    m_timer.start();
}

DraftChecker::~DraftChecker()
{
    m_worker.waitForDone();
}

void DraftChecker::checkNow()
{
    m_timer.stop();
    const int round = ++m_round;
    m_worker.clear(); // only the newest counts
    m_worker.start([this, round, flow = m_draft.flow()] {
        const Problems problems = validate(flow);
        QMetaObject::invokeMethod(
            this, [this, round, problems] { take(round, problems); }, Qt::QueuedConnection);
    });
}

void DraftChecker::take(int round, const Problems &problems)
{
    if (round != m_round)
        return;
    m_problems = problems;
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const Problem &a, const Problem &b) { return a.severity < b.severity; });
    Q_EMIT checked();
}

Result<> DraftChecker::apply(const Problem &problem)
{
    if (!problem.fix || !mayMend())
        return fail(ErrorCode::NotFound, tr("There is no ready fix for this."));
    const Result<Flow> mended = applyFix(m_draft.flow(), *problem.fix);
    if (!mended)
        return tl::unexpected(mended.error());
    m_draft.replaceFlow(problem.fix->label, *mended);
    return {};
}

ProblemsModel::ProblemsModel(DraftChecker &checker, QObject *parent)
    : QAbstractListModel(parent)
    , m_checker(checker)
    , m_problems(checker.problems())
{
    connect(&checker, &DraftChecker::checked, this, [this] {
        beginResetModel();
        m_problems = m_checker.problems();
        endResetModel();
    });
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

QString ProblemsModel::fieldOf(const Problem &problem)
{
    const QStringList keys = keysOf(problem.path);
    if (keys.value(0) == u"triggers")
        return (QStringList{u"trigger"_s} + keys.mid(1, 2)).join(u'.');
    const qsizetype at = keys.indexOf(u"fields"_s);
    return at < 0 ? QString() : keys.value(at + 1);
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem &problem = m_problems.at(index.row());
    const bool isError = problem.severity == Problem::Severity::Error;
    switch (role) {
    case Qt::DisplayRole:
        return problem.stepTitle.isEmpty() || problem.message.contains(problem.stepTitle)
                   ? problem.message
                   : tr("%1: %2").arg(problem.stepTitle, problem.message);
    case Qt::ToolTipRole:
        return problem.message;
    case Qt::AccessibleTextRole:
        return (isError ? tr("Error: %1") : tr("Warning: %1")).arg(problem.message);
    case StepRole:
        return problem.step;
    case BlockRole:
        return problem.block;
    case FieldRole:
        return fieldOf(problem);
    case FixRole:
        return problem.fix && m_checker.mayMend() ? shortFix(problem.fix->label) : QString();
    case IsErrorRole:
        return isError;
    case CodeRole:
        return problem.code;
    default:
        return {};
    }
}

class ProblemsPanel::PlaceFilter final : public QSortFilterProxyModel
{
public:
    PlaceFilter(Of of, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_of(of)
    {}

    void setPlace(const QString &step, const QString &block)
    {
        m_step = step;
        m_block = block;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_of == Of::Flow)
            return true;
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QString block = index.data(ProblemsModel::BlockRole).toString();
        return !m_step.isEmpty() && index.data(ProblemsModel::StepRole) == m_step &&
               (block.isEmpty() || block == m_block);
    }

private:
    Of m_of;
    QString m_step;
    QString m_block;
};

ProblemsPanel::ProblemsPanel(DraftChecker &checker, FlowScene &scene, QWidget *parent, Of of)
    : QWidget(parent)
    , m_checker(checker)
    , m_scene(scene)
    , m_model(checker)
    , m_filter(new PlaceFilter(of, this))
    , m_list(new QListView(this))
    , m_none(new QLabel(of == Of::Flow ? tr("Nothing stands in the way of publishing.")
                                       : tr("Nothing is wrong with this block.")))
{
    const bool isOfFlow = of == Of::Flow;
    setObjectName(isOfFlow ? u"problemsPanel"_s : u"blockProblems"_s);
    setAccessibleName(isOfFlow ? tr("Problems") : tr("Errors of this block"));
    m_list->setObjectName(isOfFlow ? u"problemsList"_s : u"blockProblemsList"_s);
    m_list->setAccessibleName(accessibleName());
    m_list->setAccessibleDescription(tr("Enter goes there, Alt Enter mends"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new ProblemDelegate(scene.theme(), m_list));
    m_filter->setSourceModel(&m_model);
    m_list->setModel(m_filter);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_none->setObjectName(isOfFlow ? u"noProblems"_s : u"noBlockProblems"_s);
    m_none->setMargin(scene.theme().tokens().space.three);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_none->setWordWrap(true);
    m_none->hide();
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    connect(&checker, &DraftChecker::checked, this, [this, isOfFlow] {
        if (isOfFlow)
            m_scene.setProblems(m_checker.problems());
        recount();
    });
}

void ProblemsPanel::setPlace(const QString &step, const QString &block)
{
    m_filter->setPlace(step, block);
    recount();
}

int ProblemsPanel::count() const
{
    return m_filter->rowCount();
}

void ProblemsPanel::recount()
{
    m_list->setVisible(count() > 0);
    m_none->setVisible(count() == 0);
    Q_EMIT counted();
}

void ProblemsPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_scene.theme().tokens().surface);
}

void ProblemsPanel::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT problemChosen(index.data(ProblemsModel::StepRole).toString(),
                             index.data(ProblemsModel::BlockRole).toString(),
                             index.data(ProblemsModel::FieldRole).toString());
}

void ProblemsPanel::mend(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const Result<> done = m_checker.apply(m_model.problem(m_filter->mapToSource(index).row()));
        !done)
        Q_EMIT told(done.error().message);
    else
        m_checker.checkNow();
}

bool ProblemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && watched == m_list->viewport()) {
        const QPoint at = static_cast<QMouseEvent *>(event)->pos();
        const QModelIndex index = m_list->indexAt(at);
        const auto *delegate = static_cast<ProblemDelegate *>(m_list->itemDelegate());
        const QString fix = index.data(ProblemsModel::FixRole).toString();
        if (delegate->fixRect(m_list->visualRect(index), fix, m_list->isRightToLeft()).contains(at))
            mend(index);
        else
            choose(index);
    } else if (event->type() == QEvent::KeyPress && watched == m_list) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            key->modifiers().testFlag(Qt::AltModifier) ? mend(m_list->currentIndex())
                                                       : choose(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace flotilla
