#include "ui/publish/runningbars.h"

#include "ui/theme/box.h"
#include "ui/theme/tabular.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kRowsMax = 5;
constexpr double kTitleShare = 0.32; // of the width

} // namespace

RunningBars::RunningBars(const Theme &theme, QWidget *parent)
    : Painted(theme, QAccessible::Chart, parent)
{
    setObjectName(u"runningBars"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RunningBars::setPlaces(const QList<RunningPlace> &places)
{
    m_rows.clear();
    m_chats = 0;
    for (const RunningPlace &place : places) {
        m_chats += place.chats;
        const QString title = place.title.isEmpty() ? place.step : place.title;
        const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const Row &row) { return row.title == title; });
        if (known == m_rows.end())
            m_rows.append({title, place.chats});
        else
            known->chats += place.chats;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.chats > b.chats; });
    if (m_rows.size() > kRowsMax) {
        Row others{tr("Elsewhere"), 0};
        for (qsizetype i = kRowsMax - 1; i < m_rows.size(); ++i)
            others.chats += m_rows.at(i).chats;
        m_rows.resize(kRowsMax - 1);
        m_rows.append(others);
    }
    QStringList words;
    for (const Row &row : std::as_const(m_rows))
        words += tr("%1: %2", "a step and how many").arg(row.title).arg(row.chats);
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

int RunningBars::rowHeight() const
{
    return theme().grown(tokens().space.five + tokens().space.half, tokens().small);
}

QSize RunningBars::sizeHint() const
{
    if (m_rows.isEmpty())
        return {0, 0};
    return {tokens().component.previewWidth,
            int(m_rows.size()) * rowHeight() + tokens().space.three};
}

void RunningBars::paintEvent(QPaintEvent * /*event*/)
{
    if (m_rows.isEmpty())
        return;
    QPainter painter(this);
    drawBox(painter, rect(), {tokens().surface, tokens().border, double(tokens().radius.lg)});
    painter.setFont(theme().font(tokens().small));
    const int pad = tokens().component.buttonPad;
    const QRect inside =
        rect().adjusted(pad, tokens().space.three / 2, -pad, -tokens().space.three / 2);
    const int most = std::max(1, m_rows.first().chats);
    int figures = 0;
    for (const Row &row : std::as_const(m_rows))
        figures =
            std::max(figures, int(tabularWidth(painter.font(), QLocale().toString(row.chats))) + 1);
    int y = inside.top();
    const auto visual = [&](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), inside, place);
    };
    for (const Row &row : std::as_const(m_rows)) {
        const int title = int(inside.width() * kTitleShare);
        painter.setPen(tokens().text);
        drawLine(painter, visual({inside.left(), y, title, rowHeight()}),
                 Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), row.title, Qt::ElideMiddle);
        const int left = inside.left() + title + tokens().space.two;
        const int room = inside.right() + 1 - left - figures - tokens().space.two;
        const int high = tokens().component.barThin;
        const QRect track(left, y + (rowHeight() - high) / 2, room, high);
        drawBox(painter, visual(track), {tokens().surfacePressed, {}, high / 2.0});
        QRect filled = track;
        filled.setWidth(std::max(high, room * row.chats / most));
        drawBox(painter, visual(filled), {tokens().chart3, {}, high / 2.0});
        painter.setPen(tokens().text);
        drawTabular(painter, visual({inside.right() + 1 - figures, y, figures, rowHeight()}),
                    Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(row.chats));
        y += rowHeight();
    }
}

} // namespace flotilla
