#include "core/model/permission.h"

#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

using P = Permission;
constexpr bool y = true;
constexpr bool n = false;

constexpr std::array<std::pair<Role, QLatin1StringView>, 5> kRoles{{
    {Role::Viewer, "viewer"_L1},
    {Role::Agent, "agent"_L1},
    {Role::Designer, "designer"_L1},
    {Role::Admin, "admin"_L1},
    {Role::Owner, "owner"_L1},
}};

// What a client of the agency may see is what a viewer holds: no raw webhooks, which carry more
// than a chat shows, and nothing of people and keys.
// clang-format off
const PermissionRule kTable[] = {
    //                                                           viewer, agent, designer, admin, owner
    {P::Anyone,               "anyone"_L1,               true,  {y, y, y, y, y}},
    {P::Self,                 "self"_L1,                 true,  {y, y, y, y, y}},
    {P::SessionsRead,         "sessions.read"_L1,        true,  {y, y, y, y, y}},
    {P::SessionsOperate,      "sessions.operate"_L1,     false, {n, n, n, y, y}},
    {P::SessionsWrite,        "sessions.write"_L1,       false, {n, n, n, y, y}},
    {P::ContactsRead,         "contacts.read"_L1,        true,  {y, y, y, y, y}},
    {P::ContactsWrite,        "contacts.write"_L1,       false, {n, y, n, y, y}},
    {P::ConversationsRead,    "conversations.read"_L1,   true,  {y, y, y, y, y}},
    {P::ConversationsWrite,   "conversations.write"_L1,  false, {n, y, n, y, y}},
    {P::MessagesRead,         "messages.read"_L1,        true,  {y, y, y, y, y}},
    {P::MessagesWrite,        "messages.write"_L1,       false, {n, y, n, y, y}},
    {P::FlowsRead,            "flows.read"_L1,           true,  {y, y, y, y, y}},
    {P::FlowsWrite,           "flows.write"_L1,          false, {n, n, y, y, y}},
    {P::FlowsPublish,         "flows.publish"_L1,        false, {n, n, y, y, y}},
    {P::LedgerRead,           "ledger.read"_L1,          true,  {y, y, y, y, y}},
    {P::EventsRead,           "events.read"_L1,          true,  {y, y, y, y, y}},
    {P::DeadLettersRead,      "dead_letters.read"_L1,    true,  {n, y, y, y, y}},
    {P::DeadLettersWrite,     "dead_letters.write"_L1,   false, {n, n, n, y, y}},
    {P::DeliveriesRead,       "deliveries.read"_L1,      true,  {n, n, y, y, y}},
    {P::DeliveriesReplay,     "deliveries.replay"_L1,    false, {n, n, n, y, y}},
    {P::OperatorsRead,        "operators.read"_L1,       true,  {n, y, y, y, y}},
    {P::OperatorsWrite,       "operators.write"_L1,      false, {n, n, n, y, y}},
    {P::TokensRead,           "tokens.read"_L1,          true,  {n, n, n, y, y}},
    {P::TokensWrite,          "tokens.write"_L1,         false, {n, n, n, y, y}},
    {P::SecretsRead,          "secrets.read"_L1,         true,  {n, n, y, y, y}},
    {P::SecretsWrite,         "secrets.write"_L1,        false, {n, n, n, y, y}},
    {P::AuditRead,            "audit.read"_L1,           true,  {n, n, n, y, y}},
    {P::OwnersWrite,          "owners.write"_L1,         false, {n, n, n, n, y}},
};
// clang-format on

} // namespace

QLatin1StringView wordOf(Role role)
{
    return kRoles[static_cast<size_t>(role)].second;
}

bool fromWord(QStringView word, Role &out)
{
    for (const auto &[role, text] : kRoles) {
        if (word == text) {
            out = role;
            return true;
        }
    }
    return false;
}

QStringList roleWords()
{
    QStringList words;
    for (const auto &[role, text] : kRoles)
        words.append(text);
    return words;
}

std::span<const PermissionRule> permissionTable()
{
    return kTable;
}

QLatin1StringView wordOf(Permission permission)
{
    return kTable[static_cast<size_t>(permission)].word;
}

bool fromWord(QStringView word, Permission &out)
{
    for (const PermissionRule &rule : kTable) {
        if (word == rule.word) {
            out = rule.permission;
            return true;
        }
    }
    return false;
}

QStringList PermissionSet::words() const
{
    QStringList words;
    for (const PermissionRule &rule : kTable) {
        if (has(rule.permission))
            words.append(rule.word);
    }
    return words;
}

PermissionSet permissionsOf(Role role)
{
    PermissionSet held;
    for (const PermissionRule &rule : kTable) {
        if (rule.heldBy[static_cast<size_t>(role)])
            held.add(rule.permission);
    }
    return held;
}

PermissionSet readingPermissions()
{
    PermissionSet reading;
    for (const PermissionRule &rule : kTable) {
        if (rule.reads)
            reading.add(rule.permission);
    }
    return reading;
}

} // namespace flotilla
