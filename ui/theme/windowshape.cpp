#include "ui/theme/windowshape.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainterPath>
#include <QWidget>

#if QT_CONFIG(xcb)
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#endif

namespace flotilla {

namespace {

#if QT_CONFIG(xcb)
struct Freed
{
    void operator()(void *reply) const { std::free(reply); }
};

template<typename T>
using Reply = std::unique_ptr<T, Freed>;

// Whoever mixes the windows of a screen owns its selection (Extended Window Manager Hints).
bool hasMixer(xcb_connection_t *server)
{
    constexpr char kName[] = "_NET_WM_CM_S0";
    const Reply<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(
        server, xcb_intern_atom(server, false, sizeof kName - 1, kName), nullptr));
    if (!atom)
        return true;
    const Reply<xcb_get_selection_owner_reply_t> owner(xcb_get_selection_owner_reply(
        server, xcb_get_selection_owner(server, atom->atom), nullptr));
    return !owner || owner->owner != XCB_WINDOW_NONE;
}
#endif

} // namespace

bool desktopMixesWindows()
{
#if QT_CONFIG(xcb)
    // The platform without a screen says it is X11 too, and has no server.
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 && x11->connection())
        return hasMixer(x11->connection());
#endif
    return true;
}

WindowShape::WindowShape(QWidget &window, const QMargins &margins, int radius,
                         std::function<bool()> mixes)
    : QObject(&window)
    , m_window(window)
    , m_margins(margins)
    , m_radius(radius)
    , m_mixes(std::move(mixes))
{
    window.installEventFilter(this);
}

bool WindowShape::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        m_isCut = !m_mixes();
    const bool isResized = event->type() == QEvent::Resize && m_window.isVisible();
    if (isResized || event->type() == QEvent::Show)
        cut();
    return QObject::eventFilter(watched, event);
}

void WindowShape::cut()
{
    if (!m_isCut)
        return m_window.clearMask();
    QPainterPath path;
    path.addRoundedRect(m_window.rect().marginsRemoved(m_margins), m_radius, m_radius);
    m_window.setMask(QRegion(path.toFillPolygon().toPolygon()));
}

} // namespace flotilla
