#include "ui/kit/badge.h"

#include "ui/theme/box.h"
#include "ui/theme/stylebuttons.h"
#include "ui/theme/tabular.h"

#include <QPainter>
#include <QTabBar>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kCountMax = 999;

QFont badgeFont(const Theme &theme, CountBadge::Kind kind)
{
    TextStyle style = theme.tokens().caption;
    if (kind == CountBadge::Kind::Strong)
        style.weight = theme.tokens().heading.weight;
    return theme.font(style);
}

} // namespace

CountBadge::CountBadge(const Theme &theme, Kind kind, QWidget *parent)
    : Painted(theme, QAccessible::StaticText, parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
}

QString CountBadge::text() const
{
    return m_count > kCountMax ? locale().toString(kCountMax) + u'+' : locale().toString(m_count);
}

void CountBadge::setCount(int count)
{
    m_count = std::max(0, count);
    setAccessibleName(text());
    setVisible(m_count > 0);
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    const Tokens::Component &sizes = tokens().component;
    const int width = int(std::ceil(tabularWidth(badgeFont(theme(), m_kind), text())));
    return {std::max(sizes.badgeMin, width + 2 * sizes.badgePad),
            theme().grown(sizes.badge, tokens().caption)};
}

void CountBadge::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const bool isStrong = m_kind == Kind::Strong;
    drawBox(painter, rect(),
            {isStrong ? tokens().accent : tokens().surfacePressed, {}, height() / 2.0});
    painter.setFont(badgeFont(theme(), m_kind));
    painter.setPen(isStrong ? tokens().accentText : tokens().textMuted);
    drawTabular(painter, rect(), Qt::AlignCenter, text());
}

void setTabCount(QTabBar &tabs, int index, int count, const Theme &theme)
{
    auto *badge = qobject_cast<CountBadge *>(tabs.tabButton(index, QTabBar::RightSide));
    if (count <= 0) {
        if (badge)
            tabs.setTabButton(index, QTabBar::RightSide, nullptr);
        return;
    }
    if (!badge)
        badge = new CountBadge(theme, CountBadge::Kind::Quiet, &tabs);
    badge->setCount(count);
    badge->resize(badge->sizeHint());
    tabs.setTabButton(index, QTabBar::RightSide, badge); // lays the tabs out again
}

Keycap::Keycap(const Theme &theme, const QString &keys, QWidget *parent)
    : Painted(theme, QAccessible::StaticText, parent)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
}

QSize Keycap::sizeHint() const
{
    return {keycapsWidth(theme(), m_keys),
            theme().grown(tokens().component.keycap, tokens().caption)};
}

void Keycap::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawKeycaps(theme(), painter, rect(), layoutDirection(), m_keys);
}

} // namespace flotilla
