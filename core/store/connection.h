#pragma once
// One connection to the database, whatever its dialect: named statements, bound values, rows.
//
// Errors stick: the first failing statement is kept as error(), every later statement of the
// same command does nothing and yields no rows, and the writer rolls the command back. So a
// command reads like plain code and cannot half-apply.

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secretbox.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace flotilla {

class Connection;

// Bytes that are UTF-8 already, for a text column: saves the way through QString.
struct Utf8
{
    QByteArrayView bytes;
};

// A prepared statement in use. Bind, then run() or next(); resets itself when it goes out of scope.
class Query
{
public:
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    ~Query();

    // Binds from ?1 on, in order: integers, doubles, bool, enums, Id, Instant, Millis, texts
    // (QString, QStringView, QLatin1StringView, literals, Utf8), blobs (QByteArray,
    // QByteArrayView), std::optional of these, nullptr (NULL). An invalid Id is NULL; a null
    // QString is the empty text.
    template<class... Values>
    Query &bind(const Values &...values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    // Runs to the end, ignoring rows. False when the statement failed (or an earlier one had).
    bool run();
    // Steps to the next row. False at the end and on failure.
    bool next();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const; // also a text column's UTF-8
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] Instant instant(int column) const { return fromMs(integer(column)); }
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] std::optional<Instant> maybeInstant(int column) const;
    template<class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(integer(column));
    }

private:
    friend class Connection;
    Query(Connection *connection, void *statement)
        : m_connection(connection)
        , m_statement(statement)
    {}

    void bindInteger(int index, qint64 value);
    void bindReal(int index, double value);
    void bindText(int index, QStringView value);
    void bindUtf8(int index, QByteArrayView value);
    void bindBlob(int index, QByteArrayView value);
    void bindNull(int index);

    template<class T>
    void bindOne(int index, const T &value)
    {
        if constexpr (std::is_same_v<T, std::nullptr_t>)
            bindNull(index);
        else if constexpr (std::is_floating_point_v<T>)
            bindReal(index, value);
        else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>)
            bindInteger(index, static_cast<qint64>(value));
        else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QStringView>)
            bindText(index, value);
        else if constexpr (std::is_same_v<T, Utf8>)
            bindUtf8(index, value.bytes);
        else if constexpr (std::is_same_v<T, QLatin1StringView>)
            bindUtf8(index, QByteArrayView(value.data(), value.size())); // our words are ASCII
        else if constexpr (std::is_convertible_v<const T &, const char *> &&
                           !std::is_same_v<T, QByteArray>)
            bindUtf8(index, QByteArrayView(static_cast<const char *>(value)));
        else if constexpr (std::is_same_v<T, Instant>)
            bindInteger(index, toMs(value));
        else if constexpr (std::is_same_v<T, Millis>)
            bindInteger(index, value.count());
        else if constexpr (requires {
                               value.has_value();
                               *value;
                           })
            value.has_value() ? bindOne(index, *value) : bindNull(index);
        else if constexpr (requires { value.value; })
            value.value > 0 ? bindInteger(index, value.value) : bindNull(index);
        else
            bindBlob(index, QByteArrayView(value));
    }

    Connection *m_connection;
    void *m_statement;
};

class Connection
{
public:
    virtual ~Connection() = default;

    // A named statement of core/store/sql/<dialect>/<room>.sql, e.g. "ingest.insert_event". `name`
    // must be a literal: the address is the cache key.
    [[nodiscard]] virtual Query use(const char *name) = 0;
    // SQL text as it is: migrations, pragmas, tests. One or more statements; rows are ignored.
    virtual Result<> execute(const QByteArray &sql) = 0;
    // One statement of SQL text as it is, not kept: checks and tests. Bind as with use().
    [[nodiscard]] virtual Query prepare(const QByteArray &sql) = 0;
    // Rows changed by the last run() of an INSERT, UPDATE or DELETE.
    [[nodiscard]] virtual qint64 changes() const = 0;

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void setError(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }
    void clearError() { m_error.reset(); }

    // What seals and opens columns that hold secrets; without it they can be neither written nor
    // read.
    void setSecretBox(std::shared_ptr<const SecretBox> box) { m_secretBox = std::move(box); }
    [[nodiscard]] const SecretBox *secretBox() const { return m_secretBox.get(); }
    // For a column that holds a secret. `place` binds it to its row and column, such as
    // "session.api_key 12": moved elsewhere it does not open. Empty stays empty. Errors stick.
    [[nodiscard]] QByteArray sealed(QByteArrayView plain, QByteArrayView place);
    [[nodiscard]] QByteArray opened(QByteArrayView sealed, QByteArrayView place);

protected:
    friend class Query;
    [[nodiscard]] Query query(void *statement) { return {this, statement}; }
    virtual void release(void *statement) = 0; // the Query is gone
    virtual bool step(void *statement) = 0;
    virtual void reset(void *statement) = 0; // before it is bound and run again
    virtual void bindIntegerAt(void *statement, int index, qint64 value) = 0;
    virtual void bindRealAt(void *statement, int index, double value) = 0;
    virtual void bindTextAt(void *statement, int index, QByteArrayView utf8) = 0;
    virtual void bindBlobAt(void *statement, int index, QByteArrayView value) = 0;
    virtual void bindNullAt(void *statement, int index) = 0;
    virtual qint64 integerAt(void *statement, int column) const = 0;
    virtual double realAt(void *statement, int column) const = 0;
    // Of text and blob columns alike; valid until the next step.
    virtual QByteArrayView blobAt(void *statement, int column) const = 0;
    virtual int columnCountAt(void *statement) const = 0;
    virtual bool isNullAt(void *statement, int column) const = 0;

    std::optional<Error> m_error;

private:
    std::shared_ptr<const SecretBox> m_secretBox;
};

} // namespace flotilla
