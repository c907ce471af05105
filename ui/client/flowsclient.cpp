#include "ui/client/flowsclient.h"

#include "core/flow/reason.h"
#include "ui/client/apipages.h"
#include "ui/client/fields.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kLargeBody{60'000};
constexpr int kVersionsAtOnce = 200; // versions in one answer

std::optional<FetchedFlow> readDraft(const QJsonObject &json)
{
    const auto flow = FlowSummary::fromJson(json);
    if (!flow || !json.value("draft"_L1).isObject())
        return std::nullopt;
    return FetchedFlow{*flow, json.value("draft"_L1).toObject()};
}

std::optional<QJsonObject> readVersion(const QJsonObject &json)
{
    if (!json.value("document"_L1).isObject())
        return std::nullopt;
    return json.value("document"_L1).toObject();
}

std::optional<QList<FlowTemplateSummary>> readTemplates(const QJsonObject &json)
{
    QList<FlowTemplateSummary> all;
    for (const QJsonValue &value : json.value("items"_L1).toArray()) {
        const QJsonObject each = value.toObject();
        all.append({textField(each, "name"_L1), textField(each, "title"_L1),
                    textField(each, "description"_L1), textField(each, "category"_L1),
                    textField(each, "language"_L1), each.value("preview"_L1).toArray()});
    }
    return all;
}

std::optional<FlowId> readId(const QJsonObject &json)
{
    const auto id = idField<FlowId>(json, "id"_L1);
    return id.isValid() ? std::optional(id) : std::nullopt;
}

std::optional<ImportedFlow> readImported(const QJsonObject &json)
{
    const auto flow = FlowSummary::fromJson(json);
    if (!flow)
        return std::nullopt;
    ImportedFlow imported{*flow, json.value("problems"_L1).toArray(), {}};
    for (const QJsonValue &value : json.value("report"_L1).toArray()) {
        const QJsonObject each = value.toObject();
        imported.report.append({textField(each, "kind"_L1), textField(each, "what"_L1),
                                textField(each, "place"_L1), textField(each, "message"_L1)});
    }
    return imported;
}

bool readVersions(const QJsonObject &page, QList<FlowVersionSummary> &versions)
{
    for (const QJsonValue &value : page.value("items"_L1).toArray()) {
        const auto version = FlowVersionSummary::fromJson(value.toObject());
        if (!version)
            return false;
        versions.append(*version);
    }
    return true;
}

std::optional<int> readChats(const QJsonObject &json)
{
    if (!json.value("items"_L1).isArray())
        return std::nullopt;
    int chats = 0;
    for (const QJsonValue &value : json.value("items"_L1).toArray())
        chats += value.toObject().value("chats"_L1).toInt();
    return chats;
}

} // namespace

QString flowPath(FlowId id, const QString &rest)
{
    return u"/v1/flows/"_s + id.text() + rest;
}

std::optional<FlowOutcome> FlowOutcome::fromJson(const QJsonObject &json)
{
    const auto flow = FlowSummary::fromJson(json);
    if (!flow)
        return std::nullopt;
    return FlowOutcome{*flow, json.value("problems"_L1).toArray()};
}

std::optional<FlowVersionSummary> FlowVersionSummary::fromJson(const QJsonObject &json)
{
    const auto number = numberField(json, "version"_L1);
    const auto at = timeField(json, "published_at"_L1);
    if (!number || !at)
        return std::nullopt;
    return FlowVersionSummary{*number, textField(json, "sha256"_L1), *at,
                              textField(json, "published_by"_L1), textField(json, "note"_L1)};
}

std::optional<FlowSummary> FlowSummary::fromJson(const QJsonObject &json)
{
    FlowSummary flow;
    flow.id = idField<FlowId>(json, "id"_L1);
    const auto created = timeField(json, "created_at"_L1);
    const auto updated = timeField(json, "updated_at"_L1);
    if (!flow.id.isValid() || !created || !updated)
        return std::nullopt;
    flow.name = textField(json, "name"_L1);
    flow.draftHash = textField(json, "draft_hash"_L1);
    flow.liveVersion = numberField(json, "live_version"_L1);
    flow.lastVersion = numberField(json, "last_version"_L1);
    if (const QJsonObject trial = json.value("trial"_L1).toObject(); !trial.isEmpty()) {
        flow.trialVersion = numberField(trial, "version"_L1);
        flow.trialShare = trial.value("share"_L1).toInt();
    }
    if (const QJsonObject schedule = json.value("scheduled"_L1).toObject(); !schedule.isEmpty()) {
        flow.scheduledAt = timeField(schedule, "at"_L1);
        flow.scheduledVersion = numberField(schedule, "version"_L1);
        flow.isScheduleRefused = textField(schedule, "state"_L1) == "refused"_L1;
    }
    flow.createdAt = *created;
    flow.updatedAt = *updated;
    flow.editedBy = textField(json, "edited_by"_L1);
    flow.editedAt = timeField(json, "edited_at"_L1);
    return flow;
}

std::optional<FlowMatch> FlowMatch::fromJson(const QJsonObject &json)
{
    if (!json.value("triggers"_L1).isArray())
        return std::nullopt;
    FlowMatch match;
    match.isCaught = json.value("winner"_L1).isObject();
    match.winner = textField(json.value("winner"_L1).toObject(), "name"_L1);
    for (const QJsonValue &value : json.value("triggers"_L1).toArray()) {
        const QJsonObject each = value.toObject();
        match.verdicts.append({textField(each, "name"_L1), numberField(each, "trigger"_L1),
                               each.value("catches"_L1).toBool(), each.value("chosen"_L1).toBool(),
                               Reason::shown(textField(each, "why"_L1), each.value("because"_L1))});
    }
    return match;
}

std::optional<FoundFlows> FoundFlows::fromJson(const QJsonObject &json)
{
    if (!json.value("items"_L1).isArray())
        return std::nullopt;
    FoundFlows found;
    found.next = textField(json, "next"_L1);
    for (const QJsonValue &value : json.value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        FoundFlow flow{idField<FlowId>(item, "flow"_L1),
                       textField(item, "name"_L1),
                       textField(item, "draft_hash"_L1),
                       item.value("count"_L1).toInt(),
                       {}};
        for (const QJsonValue &entry : item.value("hits"_L1).toArray()) {
            const QJsonObject hit = entry.toObject();
            flow.hits.append({{textField(hit, "path"_L1), textField(hit, "step"_L1),
                               textField(hit, "step_title"_L1), textField(hit, "block"_L1),
                               textField(hit, "type"_L1), textField(hit, "field"_L1)},
                              static_cast<qsizetype>(hit.value("at"_L1).toInteger()),
                              textField(hit, "before"_L1),
                              textField(hit, "hit"_L1),
                              textField(hit, "after"_L1)});
        }
        found.flows.append(flow);
    }
    return found;
}

void FlowsClient::draft(FlowId id, QObject *context, Then<FetchedFlow> done)
{
    m_api.ask<FetchedFlow>(ApiRequest::get(flowPath(id)), context, readDraft, std::move(done));
}

void FlowsClient::version(FlowId id, int version, QObject *context, Then<QJsonObject> done)
{
    m_api.ask<QJsonObject>(
        ApiRequest::get(flowPath(id, u"/versions/"_s + QString::number(version))), context,
        readVersion, std::move(done));
}

void FlowsClient::import(const QJsonObject &document, QObject *context, Then<FlowOutcome> done)
{
    ApiRequest request = ApiRequest::post(u"/v1/flows"_s, document);
    request.deadline = kLargeBody;
    m_api.ask<FlowOutcome>(request, context, FlowOutcome::fromJson, std::move(done));
}

void FlowsClient::saveDraft(FlowId id, const QJsonObject &document, QObject *context,
                            Then<FlowOutcome> done)
{
    ApiRequest request = ApiRequest::put(flowPath(id, u"/draft"_s), document);
    request.deadline = kLargeBody;
    m_api.ask<FlowOutcome>(request, context, FlowOutcome::fromJson, std::move(done));
}

void FlowsClient::importTypebot(const QJsonObject &exported, QObject *context,
                                Then<ImportedFlow> done)
{
    ApiRequest request = ApiRequest::post(u"/v1/flows/import/typebot"_s, exported);
    request.deadline = kLargeBody;
    m_api.ask<ImportedFlow>(request, context, readImported, std::move(done));
}

void FlowsClient::replaceDraft(FlowId id, const QByteArray &document, const QString &replaces,
                               QObject *context, Then<FlowOutcome> done)
{
    ApiRequest request;
    request.method = "PUT";
    request.path = flowPath(id, u"/draft"_s);
    if (!replaces.isEmpty())
        request.query = {{u"draft_hash"_s, replaces}};
    request.body = document;
    request.deadline = kLargeBody;
    m_api.ask<FlowOutcome>(request, context, FlowOutcome::fromJson, std::move(done));
}

void FlowsClient::remove(FlowId id, QObject *context,
                         std::function<void(ApiAnswer<QJsonObject>)> done)
{
    m_api.send(ApiRequest::remove(flowPath(id)), context, std::move(done));
}

void FlowsClient::versions(FlowId id, QObject *context, Then<QList<FlowVersionSummary>> done)
{
    askPages<QList<FlowVersionSummary>>(
        m_api,
        ApiRequest::get(flowPath(id, u"/versions"_s),
                        {{u"limit"_s, QString::number(kVersionsAtOnce)}}),
        context, readVersions, std::move(done));
}

void FlowsClient::running(FlowId id, QObject *context, Then<int> done)
{
    m_api.ask<int>(ApiRequest::get(flowPath(id, u"/running"_s)), context, readChats,
                   std::move(done));
}

void FlowsClient::publish(FlowId id, const QJsonObject &choices, QObject *context,
                          Then<FlowOutcome> done)
{
    m_api.ask<FlowOutcome>(ApiRequest::post(flowPath(id, u"/publish"_s), choices), context,
                           FlowOutcome::fromJson, std::move(done));
}

void FlowsClient::rollBack(FlowId id, int version, QObject *context, Then<FlowOutcome> done)
{
    m_api.ask<FlowOutcome>(
        ApiRequest::post(flowPath(id, u"/roll-back"_s), {{u"version"_s, version}}), context,
        FlowOutcome::fromJson, std::move(done));
}

void FlowsClient::switchOff(FlowId id, QObject *context, Then<FlowSummary> done)
{
    m_api.ask<FlowSummary>(ApiRequest::post(flowPath(id, u"/switch-off"_s)), context,
                           &FlowSummary::fromJson, std::move(done));
}

void FlowsClient::search(const QString &text, Qt::CaseSensitivity cases, const QString &after,
                         QObject *context, Then<FoundFlows> done)
{
    QList<std::pair<QString, QString>> query{
        {u"text"_s, text}, {u"case"_s, cases == Qt::CaseSensitive ? u"match"_s : u"ignore"_s}};
    if (!after.isEmpty())
        query.append({u"after"_s, after});
    m_api.ask<FoundFlows>(ApiRequest::get(u"/v1/flows/search"_s, query), context,
                          &FoundFlows::fromJson, std::move(done));
}

void FlowsClient::match(const QString &text, bool isFirst, QObject *context, Then<FlowMatch> done)
{
    m_api.ask<FlowMatch>(
        ApiRequest::post(u"/v1/flows/match"_s, {{u"text"_s, text}, {u"first"_s, isFirst}}), context,
        &FlowMatch::fromJson, std::move(done));
}

void FlowsClient::templates(QObject *context, Then<QList<FlowTemplateSummary>> done)
{
    m_api.ask<QList<FlowTemplateSummary>>(ApiRequest::get(u"/v1/flow-templates"_s), context,
                                          readTemplates, std::move(done));
}

void FlowsClient::templateDocument(const QString &templateName, QObject *context,
                                   Then<QJsonObject> done)
{
    m_api.ask<QJsonObject>(
        ApiRequest::get(u"/v1/flow-templates/"_s + ApiRequest::segment(templateName)), context,
        readVersion, std::move(done));
}

void FlowsClient::makeFromTemplate(const QString &templateName, const QString &name,
                                   QObject *context, Then<FlowId> done)
{
    QJsonObject body;
    if (!name.isEmpty())
        body.insert("name"_L1, name);
    m_api.ask<FlowId>(
        ApiRequest::post(u"/v1/flow-templates/"_s + ApiRequest::segment(templateName) + u"/flows"_s,
                         body),
        context, readId, std::move(done));
}

} // namespace flotilla
