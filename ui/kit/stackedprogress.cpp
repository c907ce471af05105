#include "ui/kit/stackedprogress.h"

#include "ui/theme/box.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

StackedProgress::StackedProgress(const Theme &theme, const QString &name, int thickness,
                                 QWidget *parent)
    : Painted(theme, QAccessible::ProgressBar, parent)
    , m_name(name)
    , m_thickness(thickness)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void StackedProgress::setParts(const QList<Part> &parts, double total)
{
    m_parts = parts;
    m_total = total;
    QStringList words;
    for (const Part &part : parts)
        words.append(tr("%1 %2", "a number and what it counts")
                         .arg(locale().toString(part.value), part.name));
    setAccessibleName(m_name + u": "_s + words.join(u", "_s));
    update();
}

QSize StackedProgress::sizeHint() const
{
    return {tokens().size.hitMin, m_thickness > 0 ? m_thickness : tokens().component.bar};
}

void StackedProgress::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(clip);
    painter.fillRect(rect(), tokens().surfacePressed);
    if (m_total <= 0)
        return;
    double before = 0;
    for (const Part &part : m_parts) {
        const int left = qRound(width() * before / m_total);
        before = std::min(m_total, before + std::max(0.0, part.value));
        const int right = qRound(width() * before / m_total);
        const bool isLast = &part == &m_parts.last();
        const QRect span(left, 0, right - left - (isLast ? 0 : 1), height());
        if (span.width() > 0)
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), span),
                             tokens().*part.colour);
    }
}

} // namespace flotilla
