#pragma once
// Reads what a caller wrote, strictly: every wrong or unknown field is reported, each with its path
// and the way to mend it. Nothing is guessed.

#include "core/api/call.h"

#include <QJsonObject>
#include <QSet>

namespace flotilla {

// So far ahead may be planned.
inline constexpr Millis kAheadMax = std::chrono::hours(24 * 366);

class Form
{
public:
    enum Need { Optional, Required };
    struct Length
    {
        int least = 0;
        int most = 200;
    };

    // The body of a call as an object; problems are added to finish()'s when it is none. `bodyMax`
    // in bytes.
    static ApiResult<Form> ofBody(const Call &call, qint64 bodyMax = 256 * 1024);
    // An empty body counts as {}.
    static ApiResult<Form> ofOptionalBody(const Call &call);
    explicit Form(QJsonObject object);

    // Each returns nothing when the field is absent, null or wrong; what is wrong is noted.
    std::optional<QString> text(QLatin1StringView name, Length length, Need need = Optional);
    // Printable ASCII without spaces, as keys and secrets are.
    std::optional<QString> key(QLatin1StringView name, Length length, Need need = Optional);
    std::optional<qint64> integer(QLatin1StringView name, qint64 least, qint64 most,
                                  Need need = Optional);
    std::optional<bool> boolean(QLatin1StringView name);
    std::optional<Instant> instant(QLatin1StringView name);
    // Minutes of the day, from "HH:MM".
    std::optional<int> minuteOfDay(QLatin1StringView name);
    std::optional<QString> word(QLatin1StringView name, const QStringList &words,
                                Need need = Optional);
    std::optional<QString> phone(QLatin1StringView name, Need need = Optional); // digits
    std::optional<QString> webAddress(QLatin1StringView name, Need need = Optional);
    std::optional<QString> zone(QLatin1StringView name);
    std::optional<QJsonObject> object(QLatin1StringView name, int bytesMax, Need need = Optional);
    std::optional<QStringList> texts(QLatin1StringView name, int countMax, Length length);
    template<class IdType>
    std::optional<IdType> id(QLatin1StringView name, Need need = Optional)
    {
        const auto value = idValue(name, need);
        return value ? std::optional<IdType>(IdType(*value)) : std::nullopt;
    }
    template<class Enum>
    std::optional<Enum> oneOf(QLatin1StringView name, const QStringList &words)
    {
        Enum value{};
        const auto given = word(name, words);
        return given && fromWord(*given, value) ? std::optional<Enum>(value) : std::nullopt;
    }

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    // Present and null: marks the field as read.
    bool isNull(QLatin1StringView name);
    void wrong(QLatin1StringView name, QLatin1StringView code, const QString &message);
    void add(const Problem &problem) { m_problems.append(problem); }
    [[nodiscard]] bool isWrong() const { return !m_problems.isEmpty(); }
    [[nodiscard]] const QJsonObject &json() const { return m_object; }

    // After the last field: what nobody read is unknown and an error.
    [[nodiscard]] ApiResult<void> finish();

private:
    QJsonValue take(QLatin1StringView name, Need need);
    std::optional<QString> textValue(QLatin1StringView name, Length length, Need need);
    std::optional<qint64> idValue(QLatin1StringView name, Need need);

    QJsonObject m_object;
    QSet<QString> m_read;
    Problems m_problems;
};

// The query of a list: unknown items are refused like unknown fields.
class ListQuery
{
public:
    explicit ListQuery(const Call &call);

    std::optional<QString> text(const QString &name, int most = 200);
    std::optional<QString> word(const QString &name, const QStringList &words);
    std::optional<QString> phone(const QString &name);
    template<class IdType>
    IdType id(const QString &name)
    {
        return IdType(idValue(name));
    }
    template<class Enum>
    std::optional<Enum> oneOf(const QString &name, const QStringList &words)
    {
        Enum value{};
        const auto given = word(name, words);
        return given && fromWord(*given, value) ? std::optional<Enum>(value) : std::nullopt;
    }
    // ?after= and ?limit= (1 to `limitMax`).
    Page page(int limitDefault = 50, int limitMax = 200);
    int limit(int byDefault, int most); // ?limit= alone
    void wrong(const QString &name, QLatin1StringView code, const QString &message);
    [[nodiscard]] ApiResult<void> finish();

private:
    std::optional<QString> take(const QString &name);
    qint64 idValue(const QString &name);

    QList<std::pair<QString, QString>> m_items;
    QSet<QString> m_read;
    Problems m_problems;
};

// Of a list without filters: ?after= and ?limit= and nothing else.
[[nodiscard]] ApiResult<Page> pageOf(const Call &call);
// Of a call whose body says nothing: it is absent, or {}.
[[nodiscard]] ApiResult<void> noFields(const Call &call);

// From the Idempotency-Key header; `field` is the body's, where it has one. Also hashes the
// request.
struct RequestKey;
[[nodiscard]] ApiResult<RequestKey> requestKey(const Call &call, const QString &field = {});

[[nodiscard]] QString timeText(Instant at);
[[nodiscard]] QJsonValue timeText(const std::optional<Instant> &at); // null when absent

} // namespace flotilla
