#pragma once
// A list of small records in the inspector: choices, cases, shares, mappings, headers, texts.

#include "ui/designer/fieldeditor.h"

class QVBoxLayout;

namespace flotilla {

class RecordsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    struct Column
    {
        enum class Kind { Text, Value, Integer, Operator, Variable };
        QString key;
        QString title;
        Kind kind = Kind::Text;
    };
    enum class Shape {
        Entries, // [{id, ...}]: outlets hang on the ids, which stay
        Records, // [{...}]
        Pairs,   // {key: value}
        Plain,   // [text]
    };

    RecordsEditor(const Field &field, Shape shape, const QList<Column> &columns,
                  const FieldContext &context, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;

    // "12", "true" and "[1]" are JSON; the rest are texts.
    [[nodiscard]] static QJsonValue jsonOrText(const QString &text);
    [[nodiscard]] static QString textOf(const QJsonValue &value); // as it is typed
    // From its beginning, where there is no room for all of it and nobody types there.
    static void showText(QLineEdit &cell, const QString &text);

private:
    struct Row
    {
        QWidget *box;
        QList<QWidget *> cells;
        QJsonObject kept; // what the columns do not show: the id
    };
    void addRow(const QJsonObject &record);
    QWidget *makeCell(const Column &column, int number);
    void fill(const Row &row, const QJsonObject &record);
    [[nodiscard]] QJsonObject recordOf(const Row &row) const;
    void removeRow(QWidget *box);
    void moveRow(QWidget *box, int by);
    void renumber();
    [[nodiscard]] QList<QJsonObject> recordsOf(const QJsonValue &value) const;
    [[nodiscard]] QString freshId() const;
    void changed();

    Field m_field;
    Shape m_shape;
    QList<Column> m_columns;
    FieldContext m_context;
    QVBoxLayout *m_list;
    QList<Row> m_rows;
};

} // namespace flotilla
