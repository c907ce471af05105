#pragma once
// One call of the engine's API, as data.

#include "core/base/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace flotilla {

struct ApiRequest
{
    QByteArray method = "GET";
    QString path; // "/v1/flows/50"; what varies in it is a number or was encoded by segment()
    QList<std::pair<QString, QString>> query;
    QByteArray body; // JSON; empty: none
    // Of a POST: made when empty. Given again, the same request is done at most once.
    QByteArray key;
    Millis deadline{15'000}; // for everything, tries again included

    [[nodiscard]] bool isRead() const { return method == "GET"; }

    [[nodiscard]] static ApiRequest get(const QString &path,
                                        const QList<std::pair<QString, QString>> &query = {});
    [[nodiscard]] static ApiRequest post(const QString &path, const QJsonObject &body = {});
    [[nodiscard]] static ApiRequest put(const QString &path, const QJsonObject &body);
    [[nodiscard]] static ApiRequest patch(const QString &path, const QJsonObject &body);
    [[nodiscard]] static ApiRequest remove(const QString &path);
    // Any text as one segment of a path.
    [[nodiscard]] static QString segment(const QString &text);
};

} // namespace flotilla
