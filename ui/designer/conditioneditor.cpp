#include "ui/designer/conditioneditor.h"

#include "ui/designer/recordseditor.h"
#include "ui/designer/templateedit.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

ConditionEditor::ConditionEditor(const Field &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_join(new QComboBox)
{
    using Kind = RecordsEditor::Column::Kind;
    m_rows = new RecordsEditor(field, RecordsEditor::Shape::Records,
                               {{u"left"_s, tr("Variable or expression"), Kind::Text},
                                {u"is"_s, tr("Comparison"), Kind::Operator},
                                {u"right"_s, tr("Value"), Kind::Value},
                                {u"to"_s, tr("Up to"), Kind::Value}},
                               context, this);
    Field asText = field;
    asText.key += u".json"_s;
    m_json = new TemplateEdit(asText, TemplateEdit::Kind::Json, context, this);
    m_join->setObjectName(u"field.%1.join"_s.arg(field.key));
    m_join->setAccessibleName(tr("How comparisons are joined"));
    m_join->addItem(tr("All of these hold"), u"all"_s);
    m_join->addItem(tr("Any of these holds"), u"any"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(context.theme.tokens().space.one);
    layout->addWidget(m_join);
    layout->addWidget(m_rows);
    layout->addWidget(m_json);
    setFocusProxy(m_join);
    show(false);
    connect(m_join, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    for (FieldEditor *part :
         {static_cast<FieldEditor *>(m_rows), static_cast<FieldEditor *>(m_json)}) {
        connect(part, &FieldEditor::edited, this, &FieldEditor::edited);
        connect(part, &FieldEditor::left, this, &FieldEditor::left);
    }
}

void ConditionEditor::show(bool asJson)
{
    m_isJson = asJson;
    m_join->setVisible(!asJson);
    m_rows->setVisible(!asJson);
    m_json->setVisible(asJson);
}

std::optional<QJsonArray> ConditionEditor::comparisonsOf(const QJsonValue &condition)
{
    const QJsonObject record = condition.toObject();
    if (record.isEmpty())
        return QJsonArray();
    if (record.contains(u"left"_s))
        return QJsonArray{record};
    for (const QString &key : {u"all"_s, u"any"_s}) {
        if (!record.contains(key))
            continue;
        const QJsonArray parts = record.value(key).toArray();
        const bool isFlat = std::all_of(parts.begin(), parts.end(), [](const QJsonValue &part) {
            return part.toObject().contains(u"left"_s) || part.toObject().isEmpty();
        });
        if (isFlat)
            return parts;
    }
    return std::nullopt;
}

void ConditionEditor::setValue(const QJsonValue &value)
{
    if (this->value() == value)
        return;
    const std::optional<QJsonArray> rows = comparisonsOf(value);
    show(!rows);
    if (!rows)
        return m_json->setValue(value);
    const QSignalBlocker blocker(m_join);
    m_join->setCurrentIndex(value.toObject().contains(u"any"_s) ? 1 : 0);
    m_rows->setValue(*rows);
}

QJsonValue ConditionEditor::value() const
{
    if (m_isJson)
        return m_json->value();
    const QJsonArray rows = m_rows->value().toArray();
    if (rows.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (rows.size() == 1)
        return rows.first();
    return QJsonObject{{m_join->currentData().toString(), rows}};
}

} // namespace flotilla
