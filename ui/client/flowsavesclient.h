#pragma once
// Drafts of a flow that somebody kept under a name, over the API.

#include "core/model/flowsave.h"
#include "ui/client/apiclient.h"

namespace flotilla {

struct FlowSaveSummary
{
    FlowSaveId id;
    QString name;
    QString savedBy; // empty: the engine's own shell
    Instant savedAt;

    bool operator==(const FlowSaveSummary &) const = default;
    [[nodiscard]] static std::optional<FlowSaveSummary> fromJson(const QJsonObject &json);
};

class FlowSavesClient
{
public:
    explicit FlowSavesClient(ApiClient &api)
        : m_api(api)
    {}

    template<class T>
    using Then = std::function<void(ApiAnswer<T>)>;

    // All there are, the newest first.
    void list(FlowId flow, QObject *context, Then<QList<FlowSaveSummary>> done);
    // The document that was kept.
    void find(FlowId flow, FlowSaveId save, QObject *context, Then<QJsonObject> done);
    // The draft with this hash, as the engine has it.
    void add(FlowId flow, const QString &name, const QString &draftHash, QObject *context,
             Then<FlowSaveSummary> done);
    void remove(FlowId flow, FlowSaveId save, QObject *context, Then<QJsonObject> done);

private:
    ApiClient &m_api;
};

} // namespace flotilla
