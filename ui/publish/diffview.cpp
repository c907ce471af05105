#include "ui/publish/diffview.h"

#include "ui/designer/flowview.h"
#include "ui/kit/messagetext.h"
#include "ui/kit/previewwall.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"
#include "ui/theme/look.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kListWidth = 264; // the design's "Publish review" row of regions
constexpr int kChatsHeight = 216;

using RowKind = ReviewChange::Kind;

QString headingOf(RowKind kind)
{
    return kind == RowKind::Edited  ? ReviewModel::tr("Edited")
           : kind == RowKind::Added ? ReviewModel::tr("Added")
                                    : ReviewModel::tr("Removed");
}

class ReviewDelegate final : public QStyledItemDelegate
{
public:
    ReviewDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        if (index.data(ReviewModel::IsHeadingRole).toBool())
            return {0, m_theme.lineHeight(tokens.caption) + tokens.space.three + tokens.space.half};
        return {0, m_theme.lineHeight(tokens.base) + m_theme.lineHeight(tokens.small) +
                       tokens.space.four - tokens.space.half};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        const int pad = tokens.space.three;
        const QRect row = option.rect.adjusted(pad, 0, -pad, 0);
        if (index.data(ReviewModel::IsHeadingRole).toBool()) {
            const QRect words = row.adjusted(0, tokens.space.two, 0, -tokens.space.half);
            painter->setFont(m_theme.font(tokens.caption));
            painter->setPen(tokens.textMuted);
            drawLine(*painter, words, Qt::AlignLeft | Qt::AlignVCenter, option.direction,
                     index.data().toString());
            drawLine(*painter, words, Qt::AlignRight | Qt::AlignVCenter, option.direction,
                     QLocale().toString(index.data(ReviewModel::CountRole).toInt()));
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens.surfaceSelected);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, tokens.surfaceHover);
        paintSign(*painter, option, index, row);
        const int line = m_theme.lineHeight(tokens.base);
        const int top = row.top() + tokens.space.two - 1;
        const int left = row.left() + tokens.icon.md + tokens.space.two;
        const auto place = [&](int y, int high) {
            return QStyle::visualRect(option.direction, row,
                                      QRect(left, y, row.right() + 1 - left, high));
        };
        painter->setFont(m_theme.font(tokens.baseStrong));
        painter->setPen(tokens.text);
        drawLine(*painter, place(top, line), Qt::AlignLeft | Qt::AlignVCenter, option.direction,
                 index.data().toString());
        painter->setFont(m_theme.font(tokens.small));
        painter->setPen(tokens.textMuted);
        drawLine(*painter, place(top + line, m_theme.lineHeight(tokens.small)),
                 Qt::AlignLeft | Qt::AlignVCenter, option.direction,
                 index.data(ReviewModel::DetailRole).toString());
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(*painter, option.rect, tokens.radius.sm, tokens);
        painter->restore();
    }

private:
    void paintSign(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &row) const
    {
        const Tokens &tokens = m_theme.tokens();
        const auto kind = RowKind(index.data(ReviewModel::KindRole).toInt());
        const int side = tokens.icon.md;
        const QRect sign = QStyle::visualRect(
            option.direction, row, QRect(row.left(), row.top() + tokens.space.two + 1, side, side));
        drawBox(painter, sign,
                {kind == RowKind::Edited  ? tokens.warningSubtle
                 : kind == RowKind::Added ? tokens.successSubtle
                                          : tokens.dangerSubtle,
                 {},
                 double(tokens.radius.sm)});
        drawIcon(painter, sign, m_theme,
                 kind == RowKind::Edited  ? u"pencil"_s
                 : kind == RowKind::Added ? u"plus"_s
                                          : u"minus"_s,
                 kind == RowKind::Edited  ? tokens.diffChanged
                 : kind == RowKind::Added ? tokens.diffAdded
                                          : tokens.diffRemoved,
                 tokens.icon.xs, tokens.stroke.markAt24);
    }

    const Theme &m_theme;
};

std::optional<Flow> flowOf(const QJsonObject &document)
{
    Problems problems;
    return Flow::fromJson(document, problems);
}

// Colours of the canvas and what they mean.
class Legend final : public QWidget
{
public:
    Legend(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setAccessibleName(DiffView::tr("New, edited and removed steps are outlined and tagged"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    QSize sizeHint() const override
    {
        const Tokens &tokens = m_theme.tokens();
        int wide = tokens.space.two;
        for (const QString &word : words())
            wide += QFontMetrics(m_theme.font(tokens.small)).horizontalAdvance(word) +
                    tokens.icon.xs + tokens.component.iconGap + tokens.space.three;
        return {wide, m_theme.grown(tokens.component.previewReply, tokens.small)};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        drawBox(painter, rect(), {tokens.surfaceRaised, tokens.border, double(tokens.radius.lg)});
        painter.setFont(m_theme.font(tokens.small));
        const QColor colours[] = {tokens.diffAdded, tokens.diffChanged, tokens.diffRemoved};
        int x = tokens.component.buttonPad;
        const QStringList all = words();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QRect box(x, (height() - tokens.icon.xs) / 2, tokens.icon.xs, tokens.icon.xs);
            drawBox(painter, QStyle::visualRect(layoutDirection(), rect(), box),
                    {{},
                     colours[i],
                     double(tokens.radius.xs),
                     tokens.stroke.edge,
                     i == 2 ? Qt::DashLine : Qt::SolidLine});
            x += tokens.icon.xs + tokens.component.iconGap;
            const int wide = painter.fontMetrics().horizontalAdvance(all.at(i)) + 1;
            painter.setPen(tokens.text);
            drawLine(painter,
                     QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height())),
                     Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), all.at(i));
            x += wide + tokens.space.three;
        }
    }

private:
    [[nodiscard]] static QStringList words()
    {
        return {DiffView::tr("New"), DiffView::tr("Edited"), DiffView::tr("Removed")};
    }

    const Theme &m_theme;
};

// A wall of bubbles on the ground of a phone.
QScrollArea *wallIn(const Theme &theme, PreviewWall *wall)
{
    class Ground final : public QScrollArea
    {
    public:
        explicit Ground(const Theme &theme)
            : m_theme(theme)
        {}

    protected:
        void paintEvent(QPaintEvent * /*event*/) override
        {
            QPainter(viewport()).fillRect(viewport()->rect(), m_theme.tokens().previewWall);
        }

    private:
        const Theme &m_theme;
    };
    auto *area = new Ground(theme);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // the wall in it takes it
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(wall);
    wall->setAutoFillBackground(false);
    return area;
}

} // namespace

void ReviewModel::setChanges(const QList<ReviewChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    m_rows.clear();
    for (int i = 0; i < int(changes.size()); ++i) {
        const RowKind kind = changes.at(i).kind;
        if (m_rows.isEmpty() || m_rows.last().kind != kind) {
            const auto count =
                std::count_if(changes.begin(), changes.end(),
                              [kind](const auto &each) { return each.kind == kind; });
            m_rows.append({kind, -1, int(count)});
        }
        m_rows.append({kind, i, 0});
    }
    endResetModel();
}

int ReviewModel::rowOf(int change) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).change == change)
            return row;
    }
    return -1;
}

int ReviewModel::changeAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? -1 : m_rows.at(row).change;
}

const ReviewChange *ReviewModel::change(int row) const
{
    const int at = changeAt(row);
    return at < 0 ? nullptr : &m_changes.at(at);
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const ReviewChange *about = change(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return about ? about->title : headingOf(row.kind);
    case Qt::ToolTipRole:
        return about ? about->detail : QString();
    case Qt::AccessibleTextRole:
        return about ? tr("%1: %2, %3", "kind of change, what, how")
                           .arg(headingOf(row.kind), about->title, about->detail)
                     : tr("%1, %n changes", nullptr, row.count).arg(headingOf(row.kind));
    case IsHeadingRole:
        return !about;
    case KindRole:
        return int(row.kind);
    case DetailRole:
        return about ? about->detail : QString();
    case StepRole:
        return about ? about->step : QString();
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    if (!change(index.row()))
        return Qt::NoItemFlags;
    return QAbstractListModel::flags(index);
}

DiffView::DiffView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scene(std::make_unique<FlowScene>(m_draft, theme))
    , m_canvas(new FlowView(*m_scene))
    , m_list(new QListView)
    , m_count(new TextLabel(theme, &Tokens::baseBold, &Tokens::text))
    , m_sides(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_side(new SegmentedControl(theme, tr("What the canvas shows")))
    , m_place(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_stepTitle(new TextLabel(theme, &Tokens::baseStrong, &Tokens::text))
    , m_stepDetail(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_beforeName(new TextLabel(theme, &Tokens::smallStrong, &Tokens::text))
    , m_afterName(new TextLabel(theme, &Tokens::smallStrong, &Tokens::text))
    , m_before(new PreviewWall(theme))
    , m_after(new PreviewWall(theme))
    , m_revert(new QPushButton(tr("Revert this")))
    , m_editor(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
{
    setObjectName(u"diffView"_s);
    setAccessibleName(tr("Changes"));
    m_worker.setMaxThreadCount(1);
    m_canvas->setReadOnly(true);
    m_canvas->setAccessibleName(tr("Changes on the canvas"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(makeList());
    layout->addWidget(makeMiddle(), 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DiffView::showChange);
    connect(m_side, &SegmentedControl::currentChanged, this, &DiffView::showSide);
    connect(m_previous, &QToolButton::clicked, this, [this] { next(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { next(true); });
    connect(&theme, &Theme::changed, this, &DiffView::restyle);
    restyle();
}

DiffView::~DiffView()
{
    m_worker.waitForDone();
    delete m_canvas; // before the scene it shows
}

FlowScene &DiffView::scene()
{
    return *m_scene;
}

QWidget *DiffView::makeList()
{
    const Tokens &tokens = m_theme.tokens();
    m_list->setObjectName(u"changesList"_s);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new ReviewDelegate(m_theme, m_list));
    m_list->setModel(&m_model);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setObjectName(u"changesCount"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(tokens.space.three, 0, tokens.space.three, 0);
    head->addWidget(m_count, 1);
    head->addWidget(m_sides);
    auto *headBox = new QWidget;
    headBox->setFixedHeight(m_theme.grown(tokens.size.topBar - tokens.space.half, tokens.base));
    headBox->setLayout(head);
    auto *box = new QWidget;
    box->setFixedWidth(kListWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(headBox);
    column->addWidget(m_list, 1);
    m_editor->setObjectName(u"lastEditor"_s);
    m_editor->setWordWrap(true);
    m_editor->setContentsMargins(tokens.space.three, tokens.space.two, tokens.space.three,
                                 tokens.space.two);
    m_editor->hide();
    column->addWidget(m_editor);
    return box;
}

QWidget *DiffView::makeMiddle()
{
    const Tokens &tokens = m_theme.tokens();
    m_side->setObjectName(u"diffSide"_s);
    m_side->addSegment(tr("Changes"));
    m_side->addSegment(tr("Before"));
    m_side->addSegment(tr("After"));
    m_side->setCurrent(0);
    m_previous->setObjectName(u"previousChange"_s);
    m_previous->setAccessibleName(tr("Previous change"));
    m_next->setObjectName(u"nextChange"_s);
    m_next->setAccessibleName(tr("Next change"));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setToolTip(button->accessibleName());
        button->setFixedSize(tokens.size.control, tokens.size.control);
    }
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(tokens.space.three, tokens.space.two, tokens.space.three,
                            tokens.space.two);
    bar->setSpacing(tokens.space.one);
    bar->addStretch();
    bar->addWidget(m_side);
    bar->addSpacing(tokens.space.two);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addSpacing(tokens.space.one);
    bar->addWidget(m_place);
    bar->addStretch();
    auto *legend = new Legend(m_theme, m_canvas);
    auto *canvasLayout = new QVBoxLayout(m_canvas);
    canvasLayout->setContentsMargins(tokens.space.three, tokens.space.three, tokens.space.three,
                                     tokens.space.three);
    canvasLayout->addStretch();
    canvasLayout->addWidget(legend, 0, Qt::AlignLeading);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_canvas, 1);
    column->addWidget(makeChats());
    return box;
}

QWidget *DiffView::makeChats()
{
    const Tokens &tokens = m_theme.tokens();
    m_stepDetail->setElide(Qt::ElideRight);
    m_stepTitle->setElide(Qt::ElideMiddle);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(tokens.space.three, 0, tokens.space.two, 0);
    head->setSpacing(tokens.space.two);
    head->addWidget(m_stepTitle);
    head->addWidget(m_stepDetail, 1);
    m_revert->setObjectName(u"revertChange"_s);
    m_revert->setAccessibleName(m_revert->text());
    m_revert->setToolTip(tr("Takes this change out of the draft; Ctrl Z brings it back"));
    m_revert->setIcon(m_theme.icon(u"undo-2"_s, &Tokens::text));
    setKind(*m_revert, ButtonKind::Ghost);
    m_revert->hide();
    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (const ReviewChange *change = m_model.change(m_list->currentIndex().row()))
            Q_EMIT revertAsked(*change);
    });
    head->addWidget(m_revert);
    auto *headBox = new QWidget;
    headBox->setFixedHeight(m_theme.grown(tokens.size.row, tokens.base));
    headBox->setLayout(head);
    const auto sideOf = [&](TextLabel *name, PreviewWall *wall, const QString &objectName) {
        wall->setObjectName(objectName);
        name->setContentsMargins(tokens.space.three, tokens.space.two, tokens.space.three,
                                 tokens.space.two);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(name);
        column->addWidget(wallIn(m_theme, wall), 1);
        return column;
    };
    m_walls = new QWidget;
    auto *sides = new QHBoxLayout(m_walls);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(1);
    sides->addLayout(sideOf(m_beforeName, m_before, u"chatBefore"_s), 1);
    sides->addLayout(sideOf(m_afterName, m_after, u"chatAfter"_s), 1);
    m_chats = new QWidget;
    m_chats->setObjectName(u"beforeAndAfter"_s);
    auto *column = new QVBoxLayout(m_chats);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(1);
    column->addWidget(headBox);
    column->addWidget(m_walls, 1);
    m_chats->hide();
    return m_chats;
}

void DiffView::restyle()
{
    const Tokens &tokens = m_theme.tokens();
    m_previous->setIcon(m_theme.icon(u"chevron-up"_s, tokens.text));
    m_next->setIcon(m_theme.icon(u"chevron-down"_s, tokens.text));
    update();
}

void DiffView::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    const int x = isRightToLeft() ? width() - kListWidth - 1 : kListWidth;
    painter.fillRect(QRect(x, 0, 1, height()), tokens.border);
    if (!m_chats->isHidden()) {
        const QPoint top = m_chats->mapTo(this, QPoint(0, 0));
        painter.fillRect(QRect(top, QSize(m_chats->width(), 1)), tokens.border);
    }
}

void DiffView::compare(const QJsonObject &before, const QString &beforeName,
                       const QJsonObject &after, const QString &afterName)
{
    m_names[0] = beforeName;
    m_names[1] = afterName;
    m_beforeName->setText(beforeName);
    m_afterName->setText(afterName);
    m_sides->setText(tr("%1 → %2", "two versions").arg(beforeName, afterName));
    read(before, after, true);
}

void DiffView::showOnly(const QJsonObject &after, const QString &afterName)
{
    m_names[0].clear();
    m_names[1] = afterName;
    m_beforeName->setText(tr("There was nothing"));
    m_afterName->setText(afterName);
    m_sides->setText(afterName);
    read({}, after, false);
}

void DiffView::read(const QJsonObject &before, const QJsonObject &after, bool hasBefore)
{
    const int round = ++m_round;
    m_worker.start([this, round, before, after, hasBefore] {
        const std::optional<Flow> is = flowOf(after);
        std::optional<Flow> was = hasBefore ? flowOf(before) : Flow();
        if (is && !hasBefore) { // its steps are new, what it is called is not
            was = *is;
            was->steps.clear();
            was->groups.clear();
        }
        const bool isFine = was && is;
        const auto diff =
            std::make_shared<const FlowDiff>(isFine ? FlowDiff(*was, *is) : FlowDiff());
        QMetaObject::invokeMethod(
            this,
            [this, round, diff, isFine] {
                if (round != m_round)
                    return;
                if (isFine)
                    take(*diff);
                else
                    Q_EMIT failed(tr("A version of this flow cannot be read by this program."));
            },
            Qt::QueuedConnection);
    });
}

void DiffView::take(const FlowDiff &diff)
{
    m_diff = diff;
    m_model.setChanges(diff.changes());
    const int count = static_cast<int>(diff.changes().size());
    m_count->setText(count == 0   ? tr("No changes")
                     : count == 1 ? tr("1 change")
                                  : tr("%n changes", nullptr, count));
    m_side->setCurrent(0);
    showSide(0);
    QTimer::singleShot(0, m_canvas, [this] { m_canvas->fit(); });
    select(count > 0 ? 0 : -1);
    Q_EMIT ready();
}

void DiffView::showSide(int side)
{
    m_draft.load(side == 1 ? m_diff.before() : side == 2 ? m_diff.after() : m_diff.merged());
    if (side == 0)
        m_scene->setDiff(m_diff.steps(), m_diff.edges());
    else
        m_scene->setDiff({}, {});
    showChange();
}

int DiffView::current() const
{
    return m_model.changeAt(m_list->currentIndex().row());
}

void DiffView::select(int change)
{
    const int row = m_model.rowOf(change);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
    showChange();
}

void DiffView::next(bool forward)
{
    const int count = static_cast<int>(m_model.changes().size());
    if (count > 0)
        select((current() + (forward ? 1 : count - 1)) % count);
}

void DiffView::setMayRevert(bool may)
{
    m_revert->setVisible(may);
}

void DiffView::setEditor(const QString &text)
{
    m_editor->setText(text);
    m_editor->setVisible(!text.isEmpty());
}

// Screen readers are told what is marked.
void DiffView::showChat(PreviewWall &wall, const QString &name,
                        const QList<PreviewMessage> &messages)
{
    QStringList lines{name};
    for (const PreviewMessage &message : messages) {
        if (!message.attachment.isEmpty()) {
            using FileMark = PreviewMessage::FileMark;
            lines += message.fileMark == FileMark::New ? tr("New file: %1").arg(message.attachment)
                     : message.fileMark == FileMark::Gone
                         ? tr("File gone: %1").arg(message.attachment)
                         : message.attachment;
        }
        lines += message.text;
        const QString text = readMessageMarks(message.text, QFont()).text;
        QStringList words;
        for (const PreviewMessage::Mark &mark : message.marks)
            words += text.mid(mark.from, mark.size).trimmed();
        if (!words.isEmpty())
            lines += (message.marks.first().isAdded ? tr("New words: %1") : tr("Words gone: %1"))
                         .arg(words.join(u", "_s));
    }
    wall.setMessages(messages);
    wall.setAccessibleName(lines.join(u'\n'));
}

void DiffView::showChange()
{
    const int at = current();
    const int count = static_cast<int>(m_model.changes().size());
    m_place->setText(at < 0 ? QString() : tr("%1 of %2").arg(at + 1).arg(count));
    m_previous->setEnabled(count > 1);
    m_next->setEnabled(count > 1);
    const ReviewChange *change = m_model.change(m_list->currentIndex().row());
    const bool hasStep = change && !change->step.isEmpty();
    m_chats->setVisible(change);
    m_walls->setVisible(hasStep);
    m_chats->setFixedHeight(
        hasStep ? kChatsHeight
                : m_theme.grown(m_theme.tokens().size.row, m_theme.tokens().base) + 1);
    update();
    if (change) {
        m_stepTitle->setText(change->title);
        m_stepDetail->setText(change->detail);
    }
    if (hasStep) {
        QList<PreviewMessage> before = FlowDiff::chatOf(m_diff.before(), change->step);
        QList<PreviewMessage> after = FlowDiff::chatOf(m_diff.after(), change->step);
        FlowDiff::markWords(before, after);
        showChat(*m_before, m_beforeName->text(), before);
        showChat(*m_after, m_afterName->text(), after);
        if (m_scene->node(change->step)) {
            m_scene->select({change->step});
            m_canvas->ensureVisible(change->step);
        }
    }
    Q_EMIT currentChanged();
}

} // namespace flotilla
