#include "ui/designer/palette.h"

#include "core/flow/folding.h"
#include "ui/designer/blocklook.h"
#include "ui/designer/flowview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDrag>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr const char *kTypeProperty = "blockType";
constexpr int kColumns = 2;

// A block of the palette: icon, name, a thin border.
class Tile : public QToolButton
{
public:
    Tile(const Theme &theme, const BlockType &type, QWidget *parent)
        : QToolButton(parent)
        , m_theme(theme)
        , m_type(type)
    {
        setObjectName(u"block."_s + type.key);
        setText(type.title);
        setToolTip(type.help);
        setAccessibleName(BlockLook::kindOf(type));
        setAccessibleDescription(type.help);
        setProperty(kTypeProperty, type.key);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {0, m_theme.tokens().size.controlSm + 2}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isFocused = hasFocus();
        painter.setPen(isFocused      ? QPen(tokens.focusRing, tokens.stroke.focus)
                       : underMouse() ? QPen(tokens.borderStrong, tokens.stroke.hairline)
                                      : QPen(tokens.border, tokens.stroke.hairline));
        painter.setBrush(isDown()       ? tokens.surfacePressed
                         : underMouse() ? tokens.surfaceHover
                                        : tokens.surfaceRaised);
        const double inset = isFocused ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                                tokens.radius.md, tokens.radius.md);
        const int icon = tokens.icon.sm;
        const int pad = tokens.space.one + 1;
        const bool mirrored = isRightToLeft();
        const QPoint at(mirrored ? width() - pad - icon : pad, (height() - icon) / 2);
        painter.drawPixmap(at,
                           m_theme.iconPixmap(BlockLook::iconOf(m_type.key),
                                              BlockLook::coloursOf(tokens, m_type.category).strong,
                                              icon, devicePixelRatioF()));
        const int end = tokens.space.half;
        QRect text = rect();
        mirrored ? text.setCoords(end, 0, at.x() - pad, height())
                 : text.setCoords(at.x() + icon + pad, 0, width() - end, height());
        QFont font = m_theme.font(tokens.caption);
        font.setWeight(QFont::Normal);
        painter.setFont(font);
        painter.setPen(tokens.text);
        painter.drawText(
            text, Qt::AlignVCenter | Qt::AlignLeft, // mirrored by the painter
            painter.fontMetrics().elidedText(m_type.title, Qt::ElideRight, text.width()));
    }

private:
    const Theme &m_theme;
    const BlockType &m_type;
};

// The name of a category with an arrow at its end.
class SectionTitle : public QToolButton
{
public:
    explicit SectionTitle(const Theme &theme)
        : m_theme(theme)
    {
        setCheckable(true);
        setChecked(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {0, m_theme.tokens().size.controlSm + 2}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        const bool mirrored = isRightToLeft();
        painter.setFont(m_theme.font(tokens.caption));
        painter.setPen(tokens.textMuted);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, text());
        const int icon = tokens.icon.xs;
        painter.drawPixmap(mirrored ? 0 : width() - icon, (height() - icon) / 2,
                           m_theme.iconPixmap(isChecked() ? u"chevron-down"_s : u"chevron-right"_s,
                                              tokens.textMuted, icon, devicePixelRatioF()));
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(tokens.focusRing, tokens.stroke.focus));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tokens.radius.sm,
                                    tokens.radius.sm);
        }
    }

private:
    const Theme &m_theme;
};

} // namespace

BlockPalette::BlockPalette(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_search(new QLineEdit(this))
{
    setObjectName(u"blockPalette"_s);
    setAccessibleName(tr("Blocks"));
    setup();
    restyle();
    connect(&theme, &Theme::changed, this, &BlockPalette::restyle);
}

QSize BlockPalette::sizeHint() const
{
    return {m_theme.tokens().size.palette, 400};
}

void BlockPalette::setup()
{
    const Tokens &tokens = m_theme.tokens();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(tokens.space.two + 2, tokens.space.two + 2, tokens.space.two + 2,
                            tokens.space.one);
    m_search->setObjectName(u"blockSearch"_s);
    m_search->setAccessibleName(tr("Search blocks"));
    m_search->setPlaceholderText(tr("Search blocks"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_theme.icon(u"search"_s, tokens.textMuted), QLineEdit::LeadingPosition);
    top->addWidget(m_search);
    layout->addLayout(top);

    auto *content = new QWidget;
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(tokens.space.two, 0, tokens.space.one, tokens.space.two);
    list->setSpacing(0);
    QStringList categories;
    for (const BlockType *type : catalogue::all()) {
        if (!categories.contains(type->category))
            categories += type->category;
    }
    for (const QString &category : std::as_const(categories))
        addSection(category, list);
    list->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"blockPaletteScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);

    auto *hint = new QLabel(tr("Drag, or double-click to append"));
    hint->setObjectName(u"blockPaletteHint"_s);
    hint->setWordWrap(true);
    hint->setMargin(tokens.space.two + 2);
    layout->addWidget(hint);
    connect(m_search, &QLineEdit::textChanged, this, &BlockPalette::filter);
    m_search->installEventFilter(this);
}

void BlockPalette::addSection(const QString &category, QVBoxLayout *layout)
{
    const Tokens &tokens = m_theme.tokens();
    Section section{new SectionTitle(m_theme), new QWidget, {}};
    section.title->setObjectName(u"blockCategory."_s + category);
    section.title->setText(BlockLook::categoryTitle(category));
    section.title->setAccessibleName(BlockLook::categoryTitle(category));
    layout->addWidget(section.title);
    auto *grid = new QGridLayout(section.grid);
    grid->setContentsMargins(0, 0, 0, tokens.space.one);
    grid->setSpacing(tokens.space.one);
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    for (const BlockType *type : catalogue::all()) {
        if (type->category != category)
            continue;
        auto *tile = new Tile(m_theme, *type, section.grid);
        tile->installEventFilter(this);
        const int number = static_cast<int>(section.tiles.size());
        grid->addWidget(tile, number / kColumns, number % kColumns);
        section.tiles.append(tile);
    }
    layout->addWidget(section.grid);
    connect(section.title, &QToolButton::toggled, section.grid, &QWidget::setVisible);
    m_sections.append(section);
}

void BlockPalette::filter(const QString &text)
{
    const QString wanted = searchable(text.trimmed());
    for (const Section &section : std::as_const(m_sections)) {
        auto *grid = static_cast<QGridLayout *>(section.grid->layout());
        int shown = 0;
        for (QToolButton *tile : section.tiles) {
            const bool fits = wanted.isEmpty() || searchable(tile->text()).contains(wanted) ||
                              searchable(tile->toolTip()).contains(wanted) ||
                              searchable(section.title->text()).contains(wanted);
            tile->setVisible(fits);
            grid->removeWidget(tile);
            if (fits) {
                grid->addWidget(tile, shown / kColumns, shown % kColumns);
                ++shown;
            }
        }
        section.title->setVisible(shown > 0);
        section.grid->setVisible(shown > 0 && (!wanted.isEmpty() || section.title->isChecked()));
    }
}

void BlockPalette::restyle()
{
    const Tokens &tokens = m_theme.tokens();
    if (auto *hint = findChild<QLabel *>(u"blockPaletteHint"_s)) {
        hint->setFont(m_theme.font(tokens.caption));
        QPalette colours = hint->palette();
        colours.setColor(QPalette::WindowText, tokens.textMuted);
        hint->setPalette(colours);
    }
    update();
}

void BlockPalette::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    const int x = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), tokens.border);
}

void BlockPalette::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BlockPalette::startDrag(QToolButton *tile)
{
    auto *drag = new QDrag(tile);
    auto *content = new QMimeData;
    const QString type = tile->property(kTypeProperty).toString();
    content->setData(FlowView::blockMimeType(), type.toUtf8());
    drag->setMimeData(content);
    tile->setDown(false);
    drag->exec(Qt::CopyAction);
}

bool BlockPalette::moveFocus(QToolButton *from, int key)
{
    QList<QToolButton *> tiles;
    for (const Section &section : std::as_const(m_sections)) {
        for (QToolButton *tile : section.tiles) {
            if (tile->isVisible())
                tiles.append(tile);
        }
    }
    const qsizetype at = tiles.indexOf(from);
    const qsizetype by = key == Qt::Key_Right  ? 1
                         : key == Qt::Key_Left ? -1
                         : key == Qt::Key_Down ? (at < 0 ? 1 : kColumns)
                                               : -kColumns;
    QToolButton *to = tiles.value(at + by);
    if (to)
        to->setFocus(Qt::TabFocusReason);
    return to != nullptr;
}

bool BlockPalette::eventFilter(QObject *watched, QEvent *event)
{
    auto *tile = qobject_cast<QToolButton *>(watched);
    const QString type = tile ? tile->property(kTypeProperty).toString() : QString();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_pressedAt = static_cast<QMouseEvent *>(event)->pos();
        break;
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (tile && mouse->buttons().testFlag(Qt::LeftButton) &&
            (mouse->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
            startDrag(tile);
            return true;
        }
        break;
    }
    case QEvent::MouseButtonDblClick:
        if (tile) {
            Q_EMIT appendAsked(type);
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (tile && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            Q_EMIT appendAsked(type);
            return true;
        }
        if (tile && key >= Qt::Key_Left && key <= Qt::Key_Down)
            return moveFocus(tile, key);
        if (watched == m_search && key == Qt::Key_Down)
            return moveFocus(nullptr, Qt::Key_Down);
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace flotilla
