#include "core/store/connection.h"

#include <utility>

namespace flotilla {

Query::Query(Query &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
{}

Query::~Query()
{
    if (m_statement)
        m_connection->release(m_statement);
}

bool Query::run()
{
    if (!m_statement || m_connection->error())
        return false;
    m_connection->reset(m_statement);
    while (next()) {
    }
    return !m_connection->error();
}

bool Query::next()
{
    return m_statement && !m_connection->error() && m_connection->step(m_statement);
}

qint64 Query::integer(int column) const
{
    return m_statement ? m_connection->integerAt(m_statement, column) : 0;
}

double Query::real(int column) const
{
    return m_statement ? m_connection->realAt(m_statement, column) : 0;
}

QString Query::text(int column) const
{
    return m_statement ? QString::fromUtf8(m_connection->blobAt(m_statement, column)) : QString();
}

QByteArray Query::blob(int column) const
{
    return m_statement ? m_connection->blobAt(m_statement, column).toByteArray() : QByteArray();
}

bool Query::isNull(int column) const
{
    return !m_statement || m_connection->isNullAt(m_statement, column);
}

int Query::columnCount() const
{
    return m_statement ? m_connection->columnCountAt(m_statement) : 0;
}

std::optional<Instant> Query::maybeInstant(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return instant(column);
}

void Query::bindInteger(int index, qint64 value)
{
    if (m_statement)
        m_connection->bindIntegerAt(m_statement, index, value);
}

void Query::bindReal(int index, double value)
{
    if (m_statement)
        m_connection->bindRealAt(m_statement, index, value);
}

void Query::bindText(int index, QStringView value)
{
    if (m_statement)
        m_connection->bindTextAt(m_statement, index, value.toUtf8());
}

void Query::bindUtf8(int index, QByteArrayView value)
{
    if (m_statement)
        m_connection->bindTextAt(m_statement, index, value);
}

void Query::bindBlob(int index, QByteArrayView value)
{
    if (m_statement)
        m_connection->bindBlobAt(m_statement, index, value);
}

void Query::bindNull(int index)
{
    if (m_statement)
        m_connection->bindNullAt(m_statement, index);
}

QByteArray Connection::sealed(QByteArrayView plain, QByteArrayView place)
{
    if (plain.isEmpty())
        return QByteArray("");
    if (!m_secretBox) {
        setError({ErrorCode::Internal,
                  QStringLiteral("The database was opened without its secret keys."),
                  {},
                  {}});
        return {};
    }
    return m_secretBox->seal(plain, place);
}

QByteArray Connection::opened(QByteArrayView sealed, QByteArrayView place)
{
    if (sealed.isEmpty())
        return {};
    Result<QByteArray> plain =
        m_secretBox ? m_secretBox->open(sealed, place)
                    : fail(ErrorCode::Internal,
                           QStringLiteral("The database was opened without its secret keys."));
    if (plain)
        return std::move(*plain);
    setError(plain.error());
    return {};
}

} // namespace flotilla
