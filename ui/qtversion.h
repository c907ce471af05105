#pragma once
// All that differs between versions of Qt in the console; core/http/httpcompat.h is the engine's.

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <QWebSocket>
#include <QtGlobal>

namespace flotilla {

// Digits of one width. Qt < 6.7 has no font features: whoever paints figures uses drawTabular().
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
constexpr bool kFontsHaveTabularDigits = true;
#else
constexpr bool kFontsHaveTabularDigits = false;
#endif

inline void setTabularDigits(QFont &font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#else
    Q_UNUSED(font)
#endif
}

// Qt < 6.5 does not say which scheme the desktop wants; its palette tells.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr bool kSchemeIsSignalled = true;
#else
constexpr bool kSchemeIsSignalled = false;
#endif

inline bool systemPrefersDark(const QPalette &systemPalette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return systemPalette.color(QPalette::Window).lightnessF() <
           systemPalette.color(QPalette::WindowText).lightnessF();
}

template<class Slot>
void onSystemSchemeChanged(QObject *context, Slot slot)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context,
                     slot);
#else
    Q_UNUSED(context)
    Q_UNUSED(slot)
#endif
}

// Calls `slot` when a WebSocket cannot be opened or breaks. Qt < 6.5 names the signal as the
// getter.
template<class Receiver, class Slot>
void onWebSocketError(const QWebSocket *socket, const Receiver *receiver, Slot slot)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(socket, &QWebSocket::errorOccurred, receiver, slot);
#else
    QObject::connect(socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error),
                     receiver, slot);
#endif
}

} // namespace flotilla
