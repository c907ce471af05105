#pragma once
// What a window remembers from one start to the next, and the person's choices of looks. No
// secrets.

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>
#include <QVariantMap>

namespace flotilla {

class WindowMemory : public QObject
{
    Q_OBJECT

public:
    // Reads all of it now. It is written on a thread of its own, which waits for the disk.
    explicit WindowMemory(const QSettings &settings, QObject *parent = nullptr);
    ~WindowMemory() override;

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] bool isRail() const;
    void setRail(bool isRail);
    [[nodiscard]] QString page() const;
    [[nodiscard]] QString what() const; // the page shows
    void setPage(const QString &page, const QString &what = {});
    // Those beside the main one.
    struct Window
    {
        QString page;
        QString what;
        QByteArray geometry;
    };
    [[nodiscard]] QList<Window> windows() const;
    void setWindows(const QList<Window> &windows);
    [[nodiscard]] Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    [[nodiscard]] QString language() const; // "pt_BR"; empty: that of the desktop
    void setLanguage(const QString &language);
    // What closing the window means; asked once.
    enum class Closing { Ask, KeepRunning, Quit };
    Q_ENUM(Closing)
    [[nodiscard]] Closing closing() const;
    void setClosing(Closing closing);

private:
    void keep(const QString &key, const QVariant &value);
    void write();

    QString m_file;
    QSettings::Format m_format;
    QVariantMap m_values;
    QVariantMap m_unwritten;
    QTimer m_soon;
    QThreadPool m_writer; // one thread
};

} // namespace flotilla
