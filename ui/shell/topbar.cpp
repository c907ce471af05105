#include "ui/shell/topbar.h"

#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// Looks like a field to search in and opens the palette.
class PaletteButton : public QAbstractButton
{
public:
    explicit PaletteButton(const Theme &theme)
        : m_theme(theme)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::IBeamCursor);
        connect(&theme, &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Tokens &t = m_theme.tokens();
        const int words = QFontMetrics(m_theme.font(t.base)).horizontalAdvance(text());
        const int wanted = textStart() + words + capWidth() + 3 * t.space.two;
        return {std::max(t.size.sidebar + t.space.four, wanted),
                m_theme.grown(t.size.control, t.base)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawBox(painter, rect(), {t.surfaceSunken, t.border, double(t.radius.md)});
        const auto place = [this](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        };
        drawIcon(painter, place({t.space.two, 0, t.icon.sm, height()}), m_theme, u"search"_s,
                 t.textMuted, t.icon.sm);
        painter.setFont(m_theme.font(t.caption));
        const int capHeight = m_theme.lineHeight(t.caption) + t.space.half;
        const QRect cap = place({width() - capWidth() - t.space.one - t.space.half,
                                 (height() - capHeight) / 2, capWidth(), capHeight});
        drawBox(painter, cap, {t.surface, t.border, double(t.radius.sm)});
        painter.setPen(t.textMuted);
        painter.drawText(cap, Qt::AlignCenter, keys());
        painter.setFont(m_theme.font(t.base));
        drawLine(
            painter,
            place({textStart(), 0, width() - textStart() - capWidth() - 2 * t.space.two, height()}),
            Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), text());
    }

private:
    [[nodiscard]] static QString keys()
    {
        return QKeySequence(Qt::CTRL | Qt::Key_K)
            .toString(QKeySequence::NativeText)
            .replace(u'+', u' ');
    }
    [[nodiscard]] int capWidth() const
    {
        const Tokens &t = m_theme.tokens();
        return QFontMetrics(m_theme.font(t.caption)).horizontalAdvance(keys()) + 2 * t.space.one;
    }
    [[nodiscard]] int textStart() const
    {
        const Tokens &t = m_theme.tokens();
        return t.space.two + t.icon.sm + t.space.two;
    }

    const Theme &m_theme;
};

} // namespace

TopBar::TopBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, &Tokens::title, &Tokens::text))
    , m_note(new TextLabel(theme, &Tokens::base, &Tokens::textMuted))
    , m_row(new QHBoxLayout(this))
{
    const Tokens &t = theme.tokens();
    setObjectName(u"topBar"_s);
    const auto restyle = [this] {
        setFixedHeight(m_theme.grown(m_theme.tokens().size.topBar, m_theme.tokens().title));
        update();
    };
    restyle();
    m_row->setContentsMargins(t.space.five, 0, t.space.four, 0);
    m_row->setSpacing(t.space.two);
    m_title->setObjectName(u"pageTitle"_s);
    m_row->addWidget(m_title);
    m_row->addWidget(m_note);
    m_row->addStretch();
    auto *palette = new PaletteButton(theme);
    palette->setObjectName(u"openPalette"_s);
    palette->setText(tr("Search or run…"));
    palette->setAccessibleName(tr("Search or run a command"));
    connect(palette, &QAbstractButton::clicked, this, &TopBar::paletteWanted);
    m_row->addWidget(palette);
    connect(&theme, &Theme::changed, this, restyle);
}

void TopBar::setTitle(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void TopBar::setExtra(QWidget *extra)
{
    if (m_extra == extra)
        return;
    if (m_extra) {
        m_row->removeWidget(m_extra);
        m_extra->hide();
    }
    m_extra = extra;
    if (extra) {
        m_row->addWidget(extra);
        extra->show();
    }
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

} // namespace flotilla
