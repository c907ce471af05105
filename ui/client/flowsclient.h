#pragma once
// Flows over the API.

#include "core/base/ids.h"
#include "core/flow/textsearch.h"
#include "ui/client/apiclient.h"

#include <QStringList>

namespace flotilla {

// "/v1/flows/12", and what is below it.
[[nodiscard]] QString flowPath(FlowId id, const QString &rest = {});

struct FlowSummary
{
    FlowId id;
    QString name;
    QString draftHash;
    std::optional<int> liveVersion; // none: switched off
    std::optional<int> lastVersion; // none: never published
    std::optional<int> trialVersion;
    int trialShare = 0; // percent of the conversations that begin
    std::optional<Instant> scheduledAt;
    std::optional<int> scheduledVersion;
    bool isScheduleRefused = false;
    Instant createdAt;
    Instant updatedAt;
    QString editedBy; // the draft, last; empty: not told
    std::optional<Instant> editedAt;

    bool operator==(const FlowSummary &) const = default;
    [[nodiscard]] static std::optional<FlowSummary> fromJson(const QJsonObject &json);
};

// After a write of a draft: how it stands now.
struct FlowOutcome
{
    FlowSummary flow;
    QJsonArray problems; // as the validator tells them

    [[nodiscard]] static std::optional<FlowOutcome> fromJson(const QJsonObject &json);
};

struct FetchedFlow
{
    FlowSummary flow;
    QJsonObject document;
};

struct FlowTemplateSummary
{
    QString name; // "order.en"
    QString title;
    QString description;
    QString category;
    QString language;
    QJsonArray preview;
};

struct FlowVersionSummary
{
    int version = 0;
    QString sha256; // of its document: equal to the draft's hash where that is this version
    Instant publishedAt;
    QString author; // who published it first; empty: not told
    QString note;

    bool operator==(const FlowVersionSummary &) const = default;
    [[nodiscard]] static std::optional<FlowVersionSummary> fromJson(const QJsonObject &json);
};

// What a Typebot export became.
struct ImportedFlow
{
    struct Note
    {
        QString kind; // mapped, approximated, left_out
        QString what;
        QString place;
        QString message;
    };
    FlowSummary flow;
    QJsonArray problems;
    QList<Note> report;
};

// Which flow a text begins, as the engine would decide now.
struct FlowMatch
{
    struct Verdict
    {
        QString name; // of the flow
        std::optional<int> trigger;
        bool catches = false;
        bool isChosen = false;
        QString why; // in the language of whoever looks
    };
    bool isCaught = false;
    QString winner;          // the name of the flow that begins
    QList<Verdict> verdicts; // of every trigger, and of the flows that are off

    [[nodiscard]] static std::optional<FlowMatch> fromJson(const QJsonObject &json);
};

// Where the draft of a flow has a text.
struct FoundText
{
    TextPlace place;
    qsizetype at = 0;
    QString before; // some of the text around it
    QString hit;
    QString after;
};

struct FoundFlow
{
    FlowId flow;
    QString name;
    QString draftHash;
    int count = 0; // also of hits that are not told
    QList<FoundText> hits;
};

struct FoundFlows
{
    QList<FoundFlow> flows;
    QString next; // where the next page begins; empty: that was all

    [[nodiscard]] static std::optional<FoundFlows> fromJson(const QJsonObject &json);
};

class FlowsClient
{
public:
    explicit FlowsClient(ApiClient &api)
        : m_api(api)
    {}

    template<class T>
    using Then = std::function<void(ApiAnswer<T>)>;

    void draft(FlowId id, QObject *context, Then<FetchedFlow> done);
    void version(FlowId id, int version, QObject *context, Then<QJsonObject> done);
    void import(const QJsonObject &document, QObject *context, Then<FlowOutcome> done);
    void importTypebot(const QJsonObject &exported, QObject *context, Then<ImportedFlow> done);
    void saveDraft(FlowId id, const QJsonObject &document, QObject *context,
                   Then<FlowOutcome> done);
    // The document as bytes, and only while the draft is still the one with the hash `replaces`
    // (empty: any). Conflict with the field "draft_hash" where it is not.
    void replaceDraft(FlowId id, const QByteArray &document, const QString &replaces,
                      QObject *context, Then<FlowOutcome> done);
    // Only what was never published; Conflict otherwise.
    void remove(FlowId id, QObject *context, std::function<void(ApiAnswer<QJsonObject>)> done);
    void versions(FlowId id, QObject *context, Then<QList<FlowVersionSummary>> done); // all
    // How many conversations are in it now.
    void running(FlowId id, QObject *context, Then<int> done);
    // `choices` as the API takes them: draft_hash, running, map, share, at.
    void publish(FlowId id, const QJsonObject &choices, QObject *context, Then<FlowOutcome> done);
    void rollBack(FlowId id, int version, QObject *context, Then<FlowOutcome> done);
    void switchOff(FlowId id, QObject *context, Then<FlowSummary> done);
    // One page; `after`: the next of the page before.
    void search(const QString &text, Qt::CaseSensitivity cases, const QString &after,
                QObject *context, Then<FoundFlows> done);
    // Asked of nobody in particular. `isFirst`: the customer never wrote before.
    void match(const QString &text, bool isFirst, QObject *context, Then<FlowMatch> done);
    void templates(QObject *context, Then<QList<FlowTemplateSummary>> done);
    void templateDocument(const QString &templateName, QObject *context, Then<QJsonObject> done);
    void makeFromTemplate(const QString &templateName, const QString &name, QObject *context,
                          Then<FlowId> done);

private:
    ApiClient &m_api;
};

} // namespace flotilla
