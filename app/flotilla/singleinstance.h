#pragma once
// One console per user and data directory: a second start shows the window of the first. What a
// crash left behind does not lock anyone out.

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // `what` tells apart what may run side by side: a data directory, or an address.
    explicit SingleInstance(const QString &what, QObject *parent = nullptr);

    // False: another one runs, and was asked to show itself.
    [[nodiscard]] bool claim();
    // Where it listens: a file.
    [[nodiscard]] const QString &address() const { return m_name; }

Q_SIGNALS:
    void shown(); // somebody started the program again

private:
    [[nodiscard]] bool askTheOther() const;

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};
