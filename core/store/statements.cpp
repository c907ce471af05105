#include "core/store/statements.h"

#include <QDir>
#include <QFile>

#include <algorithm>

static void initSqlResources()
{
    Q_INIT_RESOURCE(store_sql);
}

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMarker = "-- name: ";

// The number before the first '_' of "001_initial"; 0 when the name has none.
int leadingNumber(const QString &name)
{
    bool ok = false;
    const int number = QStringView(name).left(name.indexOf(u'_')).toInt(&ok);
    return ok ? number : 0;
}

} // namespace

const Statements &Statements::sqlite()
{
    static const Statements statements = [] {
        initSqlResources();
        Result<Statements> loaded = load(u":/flotilla/store/sql/sqlite"_s);
        if (!loaded)
            qFatal("statements: %s", qPrintable(loaded.error().message));
        return std::move(*loaded);
    }();
    return statements;
}

Result<Statements> Statements::load(const QString &folder)
{
    Statements result;
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, u"The SQL file %1 cannot be read."_s.arg(name));
        const QByteArray text = file.readAll();
        const QString base = name.chopped(4);
        if (!base.front().isDigit()) {
            if (Result<> added = result.addStatements(base, text); !added)
                return tl::unexpected(added.error());
            continue;
        }
        const int number = leadingNumber(base);
        if (number != result.m_migrations.size() + 1)
            return fail(ErrorCode::Internal,
                        u"Migration %1 is out of order: number %2 comes next."_s.arg(name).arg(
                            result.m_migrations.size() + 1));
        result.m_migrations.append({number, base, text});
    }
    return result;
}

Result<> Statements::addStatements(const QString &file, const QByteArray &text)
{
    qsizetype at = text.indexOf(kMarker);
    while (at >= 0) {
        const qsizetype nameAt = at + kMarker.size();
        const qsizetype lineEnd = std::max(text.indexOf('\n', nameAt), nameAt);
        const qsizetype next = text.indexOf(kMarker, lineEnd);
        const QByteArray name = text.mid(nameAt, lineEnd - nameAt).trimmed();
        const QByteArray sql = text.mid(lineEnd, next < 0 ? -1 : next - lineEnd).trimmed();
        if (!name.startsWith(file.toUtf8() + '.') || sql.isEmpty() || m_texts.contains(name))
            return fail(
                ErrorCode::Internal,
                u"The statement %1 in %2.sql is empty, twice there or named for another room."_s
                    .arg(QString::fromUtf8(name), file));
        m_texts.insert(name, sql);
        at = next;
    }
    return {};
}

QByteArray Statements::text(QByteArrayView name) const
{
    return m_texts.value(QByteArray::fromRawData(name.data(), name.size()));
}

QList<QByteArray> Statements::names() const
{
    QList<QByteArray> names = m_texts.keys();
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace flotilla
