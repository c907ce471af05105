#pragma once
// Turns SIGTERM and SIGINT into a call on the main thread's event loop.

#include <QObject>

#include <functional>

class QSocketNotifier;

class StopSignal : public QObject
{
public:
    explicit StopSignal(std::function<void()> onStop);
    ~StopSignal() override;

private:
    std::function<void()> m_onStop;
    QSocketNotifier *m_notifier = nullptr;
};
