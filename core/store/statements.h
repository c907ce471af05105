#pragma once
// The SQL texts of one dialect: named statements by room, and migrations by number. The one place
// that knows where they are kept, so that another dialect is another folder.

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace flotilla {

struct Migration
{
    int number = 0;
    QString name; // "001_initial"
    QByteArray sql;
};

class Statements
{
public:
    // Of a folder of resources, e.g. ":/flotilla/store/sql/sqlite"; loaded once per process.
    static const Statements &sqlite();
    static Result<Statements> load(const QString &folder);

    // Empty when there is no such statement.
    [[nodiscard]] QByteArray text(QByteArrayView name) const;
    [[nodiscard]] QList<QByteArray> names() const; // sorted
    // In the order of their numbers: 1, 2, 3, ... without a gap.
    [[nodiscard]] const QList<Migration> &migrations() const { return m_migrations; }

private:
    Result<> addStatements(const QString &file, const QByteArray &text);

    QHash<QByteArray, QByteArray> m_texts;
    QList<Migration> m_migrations;
};

} // namespace flotilla
