#include "ui/client/flowsavesclient.h"

#include "ui/client/fields.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSavesMax = 100; // of one flow, as the engine keeps them

QString savesPath(FlowId flow, const QString &rest = {})
{
    return u"/v1/flows/"_s + flow.text() + u"/saves"_s + rest;
}

std::optional<QList<FlowSaveSummary>> readSaves(const QJsonObject &json)
{
    QList<FlowSaveSummary> saves;
    for (const QJsonValue &value : json.value("items"_L1).toArray()) {
        const auto save = FlowSaveSummary::fromJson(value.toObject());
        if (!save)
            return std::nullopt;
        saves.prepend(*save);
    }
    return saves;
}

std::optional<QJsonObject> readKept(const QJsonObject &json)
{
    const QJsonValue document = json.value("document"_L1);
    return document.isObject() ? std::optional(document.toObject()) : std::nullopt;
}

} // namespace

std::optional<FlowSaveSummary> FlowSaveSummary::fromJson(const QJsonObject &json)
{
    const auto id = idField<FlowSaveId>(json, "id"_L1);
    const auto saved = timeField(json, "saved_at"_L1);
    if (!id.isValid() || !saved)
        return std::nullopt;
    return FlowSaveSummary{id, textField(json, "name"_L1), textField(json, "saved_by"_L1), *saved};
}

void FlowSavesClient::list(FlowId flow, QObject *context, Then<QList<FlowSaveSummary>> done)
{
    m_api.ask<QList<FlowSaveSummary>>(
        ApiRequest::get(savesPath(flow), {{u"limit"_s, QString::number(kSavesMax)}}), context,
        readSaves, std::move(done));
}

void FlowSavesClient::find(FlowId flow, FlowSaveId save, QObject *context, Then<QJsonObject> done)
{
    m_api.ask<QJsonObject>(ApiRequest::get(savesPath(flow, u'/' + save.text())), context, readKept,
                           std::move(done));
}

void FlowSavesClient::add(FlowId flow, const QString &name, const QString &draftHash,
                          QObject *context, Then<FlowSaveSummary> done)
{
    m_api.ask<FlowSaveSummary>(
        ApiRequest::post(savesPath(flow), {{u"name"_s, name}, {u"draft_hash"_s, draftHash}}),
        context, &FlowSaveSummary::fromJson, std::move(done));
}

void FlowSavesClient::remove(FlowId flow, FlowSaveId save, QObject *context, Then<QJsonObject> done)
{
    m_api.send(ApiRequest::remove(savesPath(flow, u'/' + save.text())), context, std::move(done));
}

} // namespace flotilla
