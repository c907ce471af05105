#include "ui/homepage/activitywords.h"

#include <QCoreApplication>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

struct Deed
{
    QLatin1StringView action;
    const char *words; // %1: who
};

// clang-format off
constexpr Deed kDeeds[] = {
    {"POST /v1/flows"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 made a flow")},
    {"PUT /v1/flows/{id}/draft"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 changed a draft")},
    {"DELETE /v1/flows/{id}"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 deleted a draft")},
    {"POST /v1/flows/{id}/publish"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 published a flow")},
    {"POST /v1/flows/{id}/roll-back"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 rolled a flow back")},
    {"POST /v1/flows/{id}/switch-off"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 switched a flow off")},
    {"PUT /v1/flows/{id}/share"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 changed the share of a version")},
    {"POST /v1/flow-templates/{name}/flows"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 made a flow of a template")},
    {"POST /v1/sessions"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 added a number")},
    {"PATCH /v1/sessions/{id}"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 changed a number")},
    {"DELETE /v1/sessions/{id}"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 stopped a number")},
    {"POST /v1/sessions/{id}/connect"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 connected a number")},
    {"POST /v1/sessions/{id}/disconnect"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 disconnected a number")},
    {"POST /v1/sessions/{id}/restart"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 restarted a number")},
    {"POST /v1/conversations/{id}/takeover"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 took a chat over")},
    {"POST /v1/conversations/{id}/hand-back"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 gave a chat back to the bot")},
    {"POST /v1/conversations/{id}/close"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 closed a chat")},
    {"POST /v1/messages"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 sent a message")},
    {"POST /v1/messages/{id}/cancel"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 cancelled a message")},
    {"POST /v1/contacts"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 added a contact")},
    {"PATCH /v1/contacts/{id}"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 changed a contact")},
    {"POST /v1/dead-letters/{id}/retry"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 retried a dead letter")},
    {"POST /v1/dead-letters/{id}/replay"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 replayed a dead letter")},
    {"POST /v1/dead-letters/{id}/dismiss"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 dismissed a dead letter")},
    {"POST /v1/invitations"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 invited somebody")},
    {"POST /v1/tokens"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 made a token")},
    {"DELETE /v1/tokens/{id}"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 revoked a token")},
    {"POST /v1/sign-in"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 signed in")},
    {"POST /v1/sign-out"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 signed out")},
    {"local console opened"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 opened the console")},
    {"local console closed"_L1, QT_TRANSLATE_NOOP("flotilla::Activity", "%1 closed the console")},
};
// clang-format on

QString said(const char *text)
{
    return QCoreApplication::translate("flotilla::Activity", text);
}

} // namespace

ActivityWords wordsOf(const ActivityLine &line)
{
    const QString who =
        !line.who.isEmpty() ? line.who : said(QT_TRANSLATE_NOOP("flotilla::Activity", "A program"));
    for (const Deed &deed : kDeeds) {
        if (line.action == deed.action)
            return {said(deed.words).arg(who), line.isPerson};
    }
    return {said(QT_TRANSLATE_NOOP("flotilla::Activity", "%1 changed something in %2"))
                .arg(who, line.objectKind),
            line.isPerson};
}

} // namespace flotilla
