#include "ui/designer/recordseditor.h"

#include "core/flow/condition.h"
#include "ui/designer/choicebox.h"
#include "ui/designer/draft.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

const QString kPlainKey = u"text"_s; // of a record that is one text

} // namespace

QJsonValue RecordsEditor::jsonOrText(const QString &text)
{
    const QJsonDocument read = QJsonDocument::fromJson(QByteArray("[" + text.toUtf8() + "]"));
    const QJsonArray values = read.array();
    return values.size() == 1 ? values.first() : QJsonValue(text);
}

QString RecordsEditor::textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return plainText(value);
}

RecordsEditor::RecordsEditor(const Field &field, Shape shape, const QList<Column> &columns,
                             const FieldContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_shape(shape)
    , m_columns(columns)
    , m_context(context)
    , m_list(new QVBoxLayout)
{
    if (shape == Shape::Plain)
        m_columns.first().key = kPlainKey;
    const Tokens &tokens = context.theme.tokens();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens.space.one);
    m_list->setSpacing(tokens.space.one);
    layout->addLayout(m_list);
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(u"add."_s + field.key);
    add->setAccessibleName(tr("Add to %1").arg(field.title));
    add->setIcon(context.theme.icon(u"plus"_s, tokens.textMuted));
    layout->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] {
        if (m_field.max > 0 && static_cast<double>(m_rows.size()) >= m_field.max)
            return;
        QJsonObject record;
        if (m_shape == Shape::Entries)
            record.insert(u"id"_s, freshId());
        for (const Column &column : std::as_const(m_columns)) {
            if (column.kind == Column::Kind::Operator)
                record.insert(column.key, operatorTypes().first().name);
        }
        addRow(record);
        m_rows.last().cells.first()->setFocus();
        changed();
    });
}

QString RecordsEditor::freshId() const
{
    QSet<QString> taken;
    for (const Row &row : m_rows)
        taken.insert(row.kept.value(u"id"_s).toString());
    for (int number = 1;; ++number) {
        const QString id = u"option-%1"_s.arg(number);
        if (!taken.contains(id))
            return id;
    }
}

QWidget *RecordsEditor::makeCell(const Column &column, int number)
{
    const QString name = u"field.%1.%2.%3"_s.arg(m_field.key).arg(number).arg(column.key);
    if (column.kind == Column::Kind::Operator || column.kind == Column::Kind::Variable) {
        auto *box = new QComboBox;
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        if (column.kind == Column::Kind::Operator) {
            for (const OperatorType &type : operatorTypes())
                box->addItem(type.words, type.name);
            connect(box, &QComboBox::currentIndexChanged, this, &RecordsEditor::changed);
        } else {
            box->setEditable(true);
            box->setInsertPolicy(QComboBox::NoInsert);
            for (const QString &variable : m_context.variables()) {
                if (!variable.contains(u'.') && !isReservedRoot(variable))
                    box->addItem(variable);
            }
            box->setEditText({});
            connect(box, &QComboBox::editTextChanged, this, &RecordsEditor::changed);
        }
        return box;
    }
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(column.title);
    connect(edit, &QLineEdit::textEdited, this, &RecordsEditor::changed);
    connect(edit, &QLineEdit::editingFinished, this, &FieldEditor::left);
    return edit;
}

void RecordsEditor::addRow(const QJsonObject &record)
{
    const Tokens &tokens = m_context.theme.tokens();
    Row row{new QWidget, {}, record};
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens.space.half);
    const int number = static_cast<int>(m_rows.size());
    // Two wide columns fit side by side, more go below one another.
    auto *cells = m_columns.size() > 2 ? static_cast<QBoxLayout *>(new QVBoxLayout)
                                       : static_cast<QBoxLayout *>(new QHBoxLayout);
    cells->setSpacing(tokens.space.half);
    for (const Column &column : std::as_const(m_columns)) {
        QWidget *cell = makeCell(column, number);
        cells->addWidget(cell, column.kind == Column::Kind::Integer ? 1 : 3);
        row.cells.append(cell);
    }
    line->addLayout(cells, 1);
    const auto addButton = [&](const QString &icon, const QString &title, const QString &name,
                               auto act) {
        auto *button = new QToolButton;
        button->setObjectName(u"%1.%2.%3"_s.arg(name, m_field.key).arg(number));
        button->setAutoRaise(true);
        button->setFixedSize(tokens.size.controlSm, tokens.size.controlSm);
        button->setIcon(m_context.theme.icon(icon, tokens.textMuted));
        button->setToolTip(title);
        button->setAccessibleName(title);
        connect(button, &QToolButton::clicked, this, act);
        line->addWidget(button, 0, Qt::AlignTop);
    };
    if (m_shape != Shape::Pairs)
        addButton(u"chevron-up"_s, tr("Move up"), u"up"_s,
                  [this, box = row.box] { moveRow(box, -1); });
    addButton(u"x"_s, tr("Remove"), u"remove"_s, [this, box = row.box] { removeRow(box); });
    m_list->addWidget(row.box);
    fill(row, record);
    m_rows.append(row);
    renumber();
}

void RecordsEditor::renumber()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            m_rows.at(i).cells.at(column)->setAccessibleName(
                tr("%1 %2, %3").arg(m_field.title).arg(i + 1).arg(m_columns.at(column).title));
    }
}

void RecordsEditor::showText(QLineEdit &cell, const QString &text)
{
    if (cell.text() == text)
        return;
    cell.setText(text);
    if (!cell.hasFocus())
        cell.setCursorPosition(0);
}

void RecordsEditor::fill(const Row &row, const QJsonObject &record)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QJsonValue value = record.value(m_columns.at(i).key);
        if (auto *box = qobject_cast<QComboBox *>(row.cells.at(i))) {
            const QSignalBlocker blocker(box);
            if (box->isEditable())
                box->setEditText(value.toString());
            else
                showChoice(*box, value.toString());
        } else {
            showText(*static_cast<QLineEdit *>(row.cells.at(i)), textOf(value));
        }
    }
}

QJsonObject RecordsEditor::recordOf(const Row &row) const
{
    QJsonObject record = row.kept;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        const QJsonValue given = record.value(column.key);
        QString text;
        QString shown;
        if (auto *box = qobject_cast<QComboBox *>(row.cells.at(i))) {
            text = box->isEditable() ? box->currentText().trimmed() : box->currentData().toString();
            shown = given.toString();
        } else {
            text = static_cast<QLineEdit *>(row.cells.at(i))->text();
            shown = textOf(given);
        }
        if (!given.isUndefined() && text == shown)
            continue; // nobody typed there: it stays what it was
        if (column.kind == Column::Kind::Integer)
            record.insert(column.key, text.toInt());
        else if (text.isEmpty() && column.key != kPlainKey)
            record.remove(column.key);
        else if (column.kind == Column::Kind::Value)
            record.insert(column.key, jsonOrText(text));
        else
            record.insert(column.key, text);
    }
    return record;
}

void RecordsEditor::removeRow(QWidget *box)
{
    m_rows.removeIf([&](const Row &row) { return row.box == box; });
    box->deleteLater();
    box->hide();
    renumber();
    changed();
}

void RecordsEditor::moveRow(QWidget *box, int by)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.box == box; });
    const qsizetype at = found - m_rows.begin();
    const qsizetype to = at + by;
    if (to < 0 || to >= m_rows.size())
        return;
    m_rows.swapItemsAt(at, to);
    m_list->removeWidget(box);
    m_list->insertWidget(static_cast<int>(to), box);
    renumber();
    changed();
}

void RecordsEditor::changed()
{
    Q_EMIT edited();
}

QList<QJsonObject> RecordsEditor::recordsOf(const QJsonValue &value) const
{
    QList<QJsonObject> records;
    if (m_shape == Shape::Pairs) {
        const QJsonObject pairs = value.toObject();
        for (auto it = pairs.constBegin(); it != pairs.constEnd(); ++it)
            records.append({{u"key"_s, it.key()}, {u"value"_s, it.value()}});
        return records;
    }
    for (const QJsonValue &entry : value.toArray())
        records.append(m_shape == Shape::Plain ? QJsonObject{{kPlainKey, entry}}
                                               : entry.toObject());
    return records;
}

void RecordsEditor::setValue(const QJsonValue &value)
{
    if (this->value() == value)
        return;
    const QList<QJsonObject> records = recordsOf(value);
    while (m_rows.size() > records.size())
        delete m_rows.takeLast().box;
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (i < m_rows.size()) {
            m_rows[i].kept = records.at(i);
            fill(m_rows.at(i), records.at(i));
        } else {
            addRow(records.at(i));
        }
    }
}

QJsonValue RecordsEditor::value() const
{
    if (m_rows.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (m_shape == Shape::Pairs) {
        QJsonObject pairs;
        for (const Row &row : m_rows) {
            const QJsonObject record = recordOf(row);
            const QString key = record.value(u"key"_s).toString();
            if (!key.isEmpty())
                pairs.insert(key, record.value(u"value"_s).isUndefined()
                                      ? QJsonValue(QString())
                                      : record.value(u"value"_s));
        }
        return pairs;
    }
    QJsonArray list;
    for (const Row &row : m_rows) {
        const QJsonObject record = recordOf(row);
        list.append(m_shape == Shape::Plain ? record.value(kPlainKey) : QJsonValue(record));
    }
    return list;
}

} // namespace flotilla
