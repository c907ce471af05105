#pragma once
// Gives windows that are not square their shape on desktops that mix no windows (a remote desktop,
// an old one): what should be seen through is black there.

#include <QMargins>
#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace flotilla {

// Whether windows may be seen through. Asks the X server, so not while painting.
[[nodiscard]] bool desktopMixesWindows();

class WindowShape : public QObject
{
public:
    // Owned by the window. Cuts off what lies in `margins` and behind corners of `radius`.
    WindowShape(QWidget &window, const QMargins &margins, int radius,
                std::function<bool()> mixes = desktopMixesWindows);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cut();

    QWidget &m_window;
    QMargins m_margins;
    int m_radius;
    std::function<bool()> m_mixes;
    bool m_isCut = false; // as it was when the window was shown
};

} // namespace flotilla
