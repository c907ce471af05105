#include "ui/designer/chooser.h"

#include "core/flow/folding.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kFindRole = Qt::UserRole + 1; // what typing looks through
constexpr int kRowsShown = 8;
constexpr int kWidthInRows = 9; // of the height of a row

} // namespace

Chooser::Chooser(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    setObjectName(u"canvasChooser"_s);
    m_search->setObjectName(u"canvasChooserSearch"_s);
    m_search->setAccessibleName(tr("Search"));
    m_list->setObjectName(u"canvasChooserList"_s);
    m_list->setAccessibleName(tr("Choices"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(kFindRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filter);
    auto *layout = new QVBoxLayout(this);
    const int pad = theme.tokens().space.two;
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(theme.tokens().space.one);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(searchable(text.trimmed()));
        showRow(0);
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    hide();
}

void Chooser::ask(const QString &prompt, const QList<Entry> &entries, QPoint at,
                  std::function<void(const QString &)> chosen)
{
    m_model->clear();
    for (const Entry &entry : entries) {
        auto *item = new QStandardItem(entry.icon, entry.title);
        item->setData(entry.key, kKeyRole);
        item->setData(searchable(entry.title + u' ' + entry.detail), kFindRole);
        item->setToolTip(entry.detail);
        item->setSizeHint({0, m_theme.tokens().size.rowCompact});
        m_model->appendRow(item);
    }
    m_chosen = std::move(chosen);
    m_search->setPlaceholderText(prompt);
    m_search->setAccessibleName(prompt);
    setAccessibleName(prompt);
    m_search->clear();
    const int row = m_theme.tokens().size.rowCompact;
    resize(row * kWidthInRows,
           row * kRowsShown + m_theme.tokens().size.control + 3 * m_theme.tokens().space.two);
    const QRect room = parentWidget()->rect();
    move(std::clamp(at.x(), 0, std::max(0, room.width() - width())),
         std::clamp(at.y(), 0, std::max(0, room.height() - height())));
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
    showRow(0);
}

void Chooser::dismiss()
{
    if (!isVisible())
        return;
    m_chosen = nullptr;
    giveWay();
}

// The keyboard goes back before it hides: else Qt looks for the next place to go to, and the canvas
// goes on to the next step.
void Chooser::giveWay()
{
    parentWidget()->setFocus(Qt::PopupFocusReason);
    hide();
}

void Chooser::showRow(int row)
{
    m_list->setCurrentIndex(m_filter->index(row, 0));
}

void Chooser::choose(int row)
{
    const QString key = m_filter->index(row, 0).data(kKeyRole).toString();
    const std::function<void(const QString &)> chosen = std::move(m_chosen);
    m_chosen = nullptr;
    giveWay();
    if (chosen && row >= 0)
        chosen(key);
}

bool Chooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int row = m_list->currentIndex().row();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            showRow(std::min(row + 1, m_filter->rowCount() - 1));
            return true;
        case Qt::Key_Up:
            showRow(std::max(row - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (row >= 0)
                choose(row);
            return true;
        case Qt::Key_Escape:
            dismiss();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Chooser::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.borderMid, tokens.stroke.hairline));
    painter.setBrush(tokens.surfaceRaised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.xl,
                            tokens.radius.xl);
}

} // namespace flotilla
