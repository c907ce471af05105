#pragma once
// The console in the engine's own process needs no password: whoever starts it can read its
// database anyway. All in a writer's command, never over the network.

#include "core/store/tokenstore.h"

namespace flotilla {

struct LocalOwner
{
    QString name = QStringLiteral("Owner"); // as workspaces call the person
    QString zone = QStringLiteral("UTC");   // IANA; of a workspace that is made
};

struct LocalSession
{
    WorkspaceId workspace;
    OperatorId person;
    TokenId token;
    QByteArray secret; // stays in this process
};

class LocalConsole
{
public:
    static constexpr auto kEmail = "owner@localhost";
    static constexpr Millis kLife = std::chrono::hours(1); // unless kept up

    // A session of the local owner: in `wanted` if that is one of its workspaces, else NotFound;
    // without it in the first of them. The owner has no password until it chooses one, owns every
    // workspace that nobody else belongs to, and at least the first; one is made where there is
    // none.
    static Result<LocalSession> open(WriteTx &tx, const LocalOwner &owner, WorkspaceId wanted,
                                     const QByteArray &secret);
    // For another kLife from now on. False when the session was ended meanwhile.
    static bool keepUp(WriteTx &tx, const LocalSession &session);
    static void end(WriteTx &tx, const LocalSession &session);
};

} // namespace flotilla
