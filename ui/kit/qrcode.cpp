#include "ui/kit/qrcode.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

#include <qrencode.h>

namespace flotilla {

namespace {

constexpr int kQuietZone = 4;   // modules of light around it that readers count on
constexpr int kModuleLeast = 4; // pixels: what a phone reads from a screen at arm's length
constexpr int kSideUsual = 41;  // of a text as long as WhatsApp's

} // namespace

QrCode::QrCode(const Theme &theme, const QString &name, QWidget *parent)
    : Painted(theme, QAccessible::Graphic, parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty()
            ? nullptr
            : QRcode_encodeData(int(bytes.size()),
                                reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                                QR_ECLEVEL_L),
        &QRcode_free);
    m_side = code ? code->width : 0;
    m_modules.resize(m_side * m_side);
    for (int i = 0; i < m_side * m_side; ++i)
        m_modules.setBit(i, (code->data[i] & 1) != 0);
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    constexpr int kUsual = (kSideUsual + 2 * kQuietZone) * kModuleLeast;
    const int modules = (isEmpty() ? kSideUsual : m_side) + 2 * kQuietZone;
    const int side = modules * std::max(kModuleLeast, kUsual / modules);
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (isEmpty())
        return;
    // Whole pixels of the screen for each module, or edges blur.
    const double ratio = devicePixelRatioF();
    const int room = int(std::min(width(), height()) * ratio);
    const double module = std::max(1, room / (m_side + 2 * kQuietZone)) / ratio;
    const double left = std::floor((width() - module * m_side) / 2 * ratio) / ratio;
    const double top = std::floor((height() - module * m_side) / 2 * ratio) / ratio;
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (isDark(x, y))
                painter.fillRect(QRectF(left + x * module, top + y * module, module, module),
                                 Qt::black);
        }
    }
}

} // namespace flotilla
