#include "ui/shell/commandpalette.h"

#include "ui/kit/card.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"
#include "ui/theme/look.h"
#include "ui/theme/windowshape.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// An icon, the words, of which kind, and the key that does the same.
class EntryDelegate : public QStyledItemDelegate
{
public:
    EntryDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        const QRect row = option.rect.adjusted(t.space.one, 0, -t.space.one, 0);
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, row, rect);
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            drawBox(*painter, row, {t.surfaceSelected, QColor(), double(t.radius.md)});
        const QString icon = index.data(PaletteModel::IconRole).toString();
        const QRect iconRect(row.x() + t.space.two, row.y(), t.icon.md, row.height());
        if (!icon.isEmpty())
            drawIcon(*painter, place(iconRect), m_theme, icon, t.textMuted, t.icon.md);
        painter->setFont(m_theme.font(t.small));
        painter->setPen(t.textMuted);
        const QString keys = index.data(PaletteModel::ShortcutRole).toString();
        const QString kind = keys.isEmpty() ? index.data(PaletteModel::GroupRole).toString() : keys;
        const int kindWidth = painter->fontMetrics().horizontalAdvance(kind) + t.space.one;
        const QRect kindRect(row.right() - t.space.two - kindWidth, row.y(), kindWidth,
                             row.height());
        drawLine(*painter, place(kindRect), Qt::AlignRight | Qt::AlignVCenter, option.direction,
                 kind);
        painter->setFont(m_theme.font(t.base));
        painter->setPen(t.text);
        const int x = iconRect.right() + t.space.two;
        drawLine(*painter, place({x, row.y(), kindRect.left() - t.space.two - x, row.height()}),
                 Qt::AlignLeft | Qt::AlignVCenter, option.direction, index.data().toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Tokens &t = m_theme.tokens();
        return {t.component.dialogMax / 2, m_theme.grown(t.component.paletteRow, t.base)};
    }

private:
    const Theme &m_theme;
};

constexpr int kRowsShown = 10;

} // namespace

CommandPalette::CommandPalette(PageContext &context, const ActionTable &actions,
                               const QList<QAction *> &ofPage, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(context.theme)
    , m_model(context, actions, ofPage)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_none(new TextLabel(context.theme, &Tokens::base, &Tokens::textMuted,
                           tr("Nothing fits these letters")))
{
    const Tokens &t = m_theme.tokens();
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Search or run"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    new WindowShape(*this, {}, t.radius.xl);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(windowTitle());
    m_field->setPlaceholderText(tr("Search flows, numbers, chats and contacts, or run a command"));
    m_field->setFixedHeight(m_theme.grown(t.size.topBar - t.space.one, t.base));
    m_field->setTextMargins(t.space.three, 0, t.space.three, 0);
    setFieldKind(*m_field, FieldKind::Bare);
    all->addWidget(m_field);
    all->addWidget(new Divider(m_theme, Qt::Horizontal));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EntryDelegate(m_theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(kRowsShown * m_theme.grown(t.component.paletteRow, t.base));
    all->addWidget(m_list);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setFixedHeight(2 * t.component.paletteRow);
    all->addWidget(m_none);
    all->addWidget(new Divider(m_theme, Qt::Horizontal));
    auto *hint = new TextLabel(m_theme, &Tokens::caption, &Tokens::textMuted,
                               tr("↑ ↓ choose   Enter run   Esc close"));
    hint->setContentsMargins(t.space.three, t.space.two, t.space.three, t.space.two);
    all->addWidget(hint);
    setFixedWidth(std::min(t.component.dialogMax, window->width() - 2 * t.space.four));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::retype);
    connect(m_field, &QLineEdit::returnPressed, this,
            [this] { accepted(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { accepted(index.row()); });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept =
            m_isChosen ? m_list->currentIndex().data(Qt::AccessibleTextRole).toString() : QString();
    });
    // What comes later moves nobody from the row they went to.
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        const QModelIndexList same = m_kept.isEmpty()
                                         ? QModelIndexList()
                                         : m_model.match(m_model.index(0), Qt::AccessibleTextRole,
                                                         m_kept, 1, Qt::MatchExactly);
        m_list->setCurrentIndex(same.isEmpty() ? m_model.index(0) : same.first());
        m_none->setVisible(m_model.rowCount() == 0);
        m_list->setVisible(m_model.rowCount() > 0);
    });
    retype({});
}

void CommandPalette::retype(const QString &text)
{
    m_isChosen = false;
    m_model.type(text);
}

void CommandPalette::accepted(int row)
{
    if (row < 0)
        return;
    // Closed before it runs: what runs may open a dialog of its own.
    hide();
    m_model.run(row);
    close();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int rows = m_model.rowCount();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && rows > 0) {
            m_isChosen = true;
            const int step = key == Qt::Key_Down ? 1 : rows - 1;
            m_list->setCurrentIndex(
                m_model.index((std::max(m_list->currentIndex().row(), 0) + step) % rows));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const Tokens &t = m_theme.tokens();
    const QWidget *window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2,
                                    std::min(2 * t.size.topBar, window->height() / 4))));
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), {t.surfaceRaised, t.borderMid, double(t.radius.xl)});
}

} // namespace flotilla
