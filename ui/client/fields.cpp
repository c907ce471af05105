#include "ui/client/fields.h"

#include <QDateTime>

namespace flotilla {

std::optional<Instant> timeField(const QJsonObject &json, QLatin1StringView name)
{
    const QString text = json.value(name).toString();
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid())
        return std::nullopt;
    return fromMs(at.toMSecsSinceEpoch());
}

std::optional<int> numberField(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

} // namespace flotilla
