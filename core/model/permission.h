#pragma once
// Who may do what: the roles of operators and tokens, and the one table that says which role holds
// which permission. Every route of the API names the permission it needs.

#include <QStringList>

#include <array>
#include <initializer_list>
#include <span>

namespace flotilla {

enum class Role { Viewer, Agent, Designer, Admin, Owner };
[[nodiscard]] QLatin1StringView wordOf(Role role);
[[nodiscard]] bool fromWord(QStringView word, Role &out);
[[nodiscard]] QStringList roleWords();

enum class Permission {
    Anyone, // no token needed: signing in
    Self,   // one's own: who am I, signing out
    SessionsRead,
    SessionsOperate, // connect, pair, restart
    SessionsWrite,
    ContactsRead,
    ContactsWrite,
    ConversationsRead,
    ConversationsWrite, // take over, hand back, close
    MessagesRead,
    MessagesWrite,
    FlowsRead,
    FlowsWrite,
    FlowsPublish,
    LedgerRead,
    EventsRead,
    DeadLettersRead,
    DeadLettersWrite,
    DeliveriesRead, // webhooks as they came
    DeliveriesReplay,
    OperatorsRead,
    OperatorsWrite,
    TokensRead,
    TokensWrite,
    SecretsRead, // their names
    SecretsWrite,
    AuditRead,
    OwnersWrite, // makes, demotes and removes owners
};
// The stable word, as shown and as given for a token: "flows.publish".
[[nodiscard]] QLatin1StringView wordOf(Permission permission);
[[nodiscard]] bool fromWord(QStringView word, Permission &out);

class PermissionSet
{
public:
    constexpr PermissionSet() = default;
    constexpr PermissionSet(std::initializer_list<Permission> permissions)
    {
        for (const Permission permission : permissions)
            add(permission);
    }
    constexpr void add(Permission permission) { m_bits |= bitOf(permission); }
    [[nodiscard]] constexpr bool has(Permission permission) const
    {
        return (m_bits & bitOf(permission)) != 0;
    }
    [[nodiscard]] constexpr bool isWithin(PermissionSet other) const
    {
        return (m_bits & ~other.m_bits) == 0;
    }
    [[nodiscard]] constexpr PermissionSet operator&(PermissionSet other) const
    {
        PermissionSet both;
        both.m_bits = m_bits & other.m_bits;
        return both;
    }
    bool operator==(const PermissionSet &) const = default;
    [[nodiscard]] QStringList words() const; // in the order of the table

private:
    [[nodiscard]] static constexpr quint64 bitOf(Permission permission)
    {
        return quint64(1) << static_cast<int>(permission);
    }
    quint64 m_bits = 0;
};

// One line of the table.
struct PermissionRule
{
    Permission permission;
    QLatin1StringView word;
    bool reads;                 // held by read-only tokens too
    std::array<bool, 5> heldBy; // in the order of Role
};
[[nodiscard]] std::span<const PermissionRule> permissionTable();

[[nodiscard]] PermissionSet permissionsOf(Role role);
[[nodiscard]] PermissionSet readingPermissions();

} // namespace flotilla
