#include "ui/shell/windowmemory.h"

#include <QMetaEnum>

#include <utility>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWindowsMax = 20;

// Enums are stored by name, so that a file stays readable and survives new values.
template<class Enum>
Enum enumOf(const QVariantMap &values, const QString &key, Enum fallback)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(
        values.value(key).toString().toLatin1().constData(), &isKnown);
    return isKnown ? static_cast<Enum>(value) : fallback;
}

template<class Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

} // namespace

WindowMemory::WindowMemory(const QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_file(settings.fileName())
    , m_format(settings.format())
{
    for (const QString &key : settings.allKeys())
        m_values.insert(key, settings.value(key));
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &WindowMemory::write);
}

WindowMemory::~WindowMemory()
{
    write();
    m_writer.waitForDone();
}

void WindowMemory::keep(const QString &key, const QVariant &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_unwritten.insert(key, value);
    if (!m_soon.isActive())
        m_soon.start(0);
}

void WindowMemory::write()
{
    if (m_unwritten.isEmpty())
        return;
    m_writer.start([file = m_file, format = m_format, values = std::exchange(m_unwritten, {})] {
        QSettings settings(file, format);
        for (auto it = values.begin(); it != values.end(); ++it)
            settings.setValue(it.key(), it.value());
    });
}

QByteArray WindowMemory::geometry() const
{
    return m_values.value(u"window/geometry"_s).toByteArray();
}

void WindowMemory::setGeometry(const QByteArray &geometry)
{
    keep(u"window/geometry"_s, geometry);
}

bool WindowMemory::isRail() const
{
    return m_values.value(u"window/rail"_s, false).toBool();
}

void WindowMemory::setRail(bool isRail)
{
    keep(u"window/rail"_s, isRail);
}

QString WindowMemory::page() const
{
    return m_values.value(u"window/page"_s).toString();
}

QString WindowMemory::what() const
{
    return m_values.value(u"window/what"_s).toString();
}

void WindowMemory::setPage(const QString &page, const QString &what)
{
    keep(u"window/page"_s, page);
    keep(u"window/what"_s, what);
}

QList<WindowMemory::Window> WindowMemory::windows() const
{
    QList<Window> windows;
    for (const QVariant &value : m_values.value(u"window/others"_s).toList().mid(0, kWindowsMax)) {
        const QVariantMap window = value.toMap();
        windows.append({window.value(u"page"_s).toString(), window.value(u"what"_s).toString(),
                        window.value(u"geometry"_s).toByteArray()});
    }
    return windows;
}

void WindowMemory::setWindows(const QList<Window> &windows)
{
    QVariantList values;
    for (const Window &window : windows)
        values.append(QVariantMap{
            {u"page"_s, window.page}, {u"what"_s, window.what}, {u"geometry"_s, window.geometry}});
    keep(u"window/others"_s, values);
}

Theme::Mode WindowMemory::themeMode() const
{
    return enumOf(m_values, u"looks/theme"_s, Theme::Mode::System);
}

void WindowMemory::setThemeMode(Theme::Mode mode)
{
    keep(u"looks/theme"_s, nameOf(mode));
}

double WindowMemory::textScale() const
{
    return m_values.value(u"looks/text_scale"_s, 1.0).toDouble();
}

void WindowMemory::setTextScale(double scale)
{
    keep(u"looks/text_scale"_s, scale);
}

QString WindowMemory::language() const
{
    return m_values.value(u"looks/language"_s).toString();
}

void WindowMemory::setLanguage(const QString &language)
{
    keep(u"looks/language"_s, language);
}

WindowMemory::Closing WindowMemory::closing() const
{
    return enumOf(m_values, u"window/closing"_s, Closing::Ask);
}

void WindowMemory::setClosing(Closing closing)
{
    keep(u"window/closing"_s, nameOf(closing));
}

} // namespace flotilla
