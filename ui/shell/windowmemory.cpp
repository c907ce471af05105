#include "ui/shell/windowmemory.h"

#include <QMetaEnum>
#include <QSettings>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// Enums are stored by name, so that a file stays readable and survives new values.
template<class Enum>
Enum enumOf(const QSettings &settings, const QString &key, Enum fallback)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(
        settings.value(key).toString().toLatin1().constData(), &isKnown);
    return isKnown ? static_cast<Enum>(value) : fallback;
}

template<class Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

} // namespace

WindowMemory::WindowMemory(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

QByteArray WindowMemory::geometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void WindowMemory::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

bool WindowMemory::isRail() const
{
    return m_settings.value(u"window/rail"_s, false).toBool();
}

void WindowMemory::setRail(bool isRail)
{
    m_settings.setValue(u"window/rail"_s, isRail);
}

QString WindowMemory::page() const
{
    return m_settings.value(u"window/page"_s).toString();
}

QString WindowMemory::what() const
{
    return m_settings.value(u"window/what"_s).toString();
}

void WindowMemory::setPage(const QString &page, const QString &what)
{
    m_settings.setValue(u"window/page"_s, page);
    m_settings.setValue(u"window/what"_s, what);
}

Theme::Mode WindowMemory::themeMode() const
{
    return enumOf(m_settings, u"looks/theme"_s, Theme::Mode::System);
}

void WindowMemory::setThemeMode(Theme::Mode mode)
{
    m_settings.setValue(u"looks/theme"_s, nameOf(mode));
}

double WindowMemory::textScale() const
{
    return m_settings.value(u"looks/text_scale"_s, 1.0).toDouble();
}

void WindowMemory::setTextScale(double scale)
{
    m_settings.setValue(u"looks/text_scale"_s, scale);
}

WindowMemory::Closing WindowMemory::closing() const
{
    return enumOf(m_settings, u"window/closing"_s, Closing::Ask);
}

void WindowMemory::setClosing(Closing closing)
{
    m_settings.setValue(u"window/closing"_s, nameOf(closing));
}

} // namespace flotilla
