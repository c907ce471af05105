#pragma once
// Flows: their drafts and their immutable published versions, as documents.

#include "core/flow/validator.h"
#include "core/store/versionstore.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace flotilla {

struct FlowRow
{
    FlowId id;
    QString name;
    QString draftHash;
    std::optional<int> liveVersion; // absent: never published or switched off
    Instant createdAt;
    Instant updatedAt;
    int lastVersion = 0; // 0: never published
    struct Trial
    {
        int version = 0;
        int share = 0; // percent of the conversations that begin
    };
    std::optional<Trial> trial;
    std::optional<FlowSchedule> schedule;
    QString editedBy; // who changed the draft last; empty: the engine's own shell
    Instant editedAt;
};

struct FlowVersionRow
{
    int version = 0;
    QString sha256;
    Instant publishedAt;
    QString publishedBy; // name of the person or token; empty: the engine's own shell
    QString note;
};

struct FlowDraft
{
    QByteArray body; // canonical
    QString hash;
};

struct NamedDraft
{
    FlowId id;
    QString name; // of the flow
    FlowDraft draft;
};

struct StoredFlow
{
    FlowId id;
    int version = 0;
    QByteArray body;
    int share = 100; // percent of the conversations that begin
};

// A flow document that was read and checked.
struct NewFlow
{
    QString name;
    QByteArray body; // canonical
    QString sha256;
};

class FlowStore
{
public:
    static QList<FlowRow> list(Connection &db, const Caller &caller, const Page &page);
    static Result<FlowRow> find(Connection &db, const Caller &caller, FlowId id);
    static Result<FlowId> findByName(Connection &db, const Caller &caller, const QString &name);
    static Result<FlowDraft> draft(Connection &db, const Caller &caller, FlowId id);
    // At most so many drafts of flows after that one, the oldest first, until `visit` says no.
    static void eachDraft(Connection &db, const Caller &caller, FlowId after, int most,
                          const std::function<bool(const NamedDraft &)> &visit);
    static Result<QList<FlowVersionRow>> versions(Connection &db, const Caller &caller, FlowId id,
                                                  const Page &page);
    static Result<QByteArray> versionBody(Connection &db, WorkspaceId workspace, FlowId id,
                                          int version);
    // What its workspace tells of a flow before it is checked: wherever one is checked, with this.
    // An id that is not valid is that of a flow to come.
    static ValidationScope surroundings(Connection &db, WorkspaceId workspace, FlowId id,
                                        Instant now);
    static QList<StoredFlow> liveVersions(Connection &db, WorkspaceId workspace);
    static QList<StoredFlow> trialVersions(Connection &db, WorkspaceId workspace);

    // Conflict when another flow of the workspace has that name.
    static Result<FlowId> create(WriteTx &tx, const Caller &caller, const NewFlow &flow);
    // The flow keeps its name where that of the draft is none, too long, or another flow's.
    // Conflict also when the draft is no longer the one with the hash `replaces`; empty: any.
    static Result<> updateDraft(WriteTx &tx, const Caller &caller, FlowId id, const NewFlow &flow,
                                const QString &replaces = {});
    // With its draft and its tests. Conflict when it was ever published: then it has a history.
    static Result<> remove(WriteTx &tx, const Caller &caller, FlowId id);
    // Makes the draft with this hash a version and returns its number; a version with the same hash
    // is used again, with the note it has. Conflict when the draft changed meanwhile.
    static Result<int> addVersion(WriteTx &tx, const Caller &caller, FlowId id,
                                  const QString &draftHash, int catalogueRevision,
                                  const QString &note = {});
    // The same, and makes it the live version; running conversations stay on theirs.
    static Result<int> publish(WriteTx &tx, const Caller &caller, FlowId id,
                               const QString &draftHash, int catalogueRevision);
    // No new run begins; runs in progress go on.
    static Result<> switchOff(WriteTx &tx, const Caller &caller, FlowId id);
};

} // namespace flotilla
