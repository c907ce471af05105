#pragma once
// Tokens of remote engines, in the keychain of the operating system and nowhere else.

#include <QObject>
#include <QUrl>

#include <functional>

class Keychain
{
public:
    // Empty when there is none, or the keychain is closed; `problem` says so then. Later, and
    // never after `context`.
    static void read(const QUrl &engine, QObject *context,
                     std::function<void(const QByteArray &token, const QString &problem)> done);
    // `problem` is empty when it was kept.
    static void keep(const QUrl &engine, const QByteArray &token, QObject *context,
                     std::function<void(const QString &problem)> done);
    static void forget(const QUrl &engine);
};
