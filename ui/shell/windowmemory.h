#pragma once
// What a window remembers from one start to the next, and the person's choices of looks. No
// secrets.

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QObject>

class QSettings;

namespace flotilla {

class WindowMemory : public QObject
{
    Q_OBJECT

public:
    explicit WindowMemory(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] bool isRail() const;
    void setRail(bool isRail);
    [[nodiscard]] QString page() const;
    [[nodiscard]] QString what() const; // the page shows
    void setPage(const QString &page, const QString &what = {});
    [[nodiscard]] Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    // What closing the window means; asked once.
    enum class Closing { Ask, KeepRunning, Quit };
    Q_ENUM(Closing)
    [[nodiscard]] Closing closing() const;
    void setClosing(Closing closing);

private:
    QSettings &m_settings;
};

} // namespace flotilla
