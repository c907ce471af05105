#pragma once
// A contact: one person in a workspace, with identities, attributes and tags.

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QJsonObject>
#include <QStringList>

namespace flotilla {

struct Contact
{
    ContactId id;
    WorkspaceId workspace;
    QString name;
    QString phone; // digits with country code, no plus; empty when unknown
    QString lid;
    QString zone; // IANA; empty: by the phone's country
    QString language;
    QJsonObject attributes;
    QStringList tags;
    QStringList lists; // that it is on; read where the API shows contacts
    QString optIn;     // "unknown", "in", "out"
    Instant createdAt;
    Instant updatedAt;

    [[nodiscard]] QString firstName() const;
    [[nodiscard]] QJsonObject
    toJson() const; // as in the API and as `contact` in templates (with first_name)
};

} // namespace flotilla
