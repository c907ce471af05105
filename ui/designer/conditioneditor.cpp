#include "ui/designer/conditioneditor.h"

#include "core/flow/jsonpatch.h"
#include "ui/designer/conditionparts.h"
#include "ui/designer/templateedit.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

ConditionEditor::ConditionEditor(const Field &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_group(new ConditionGroup(context, 1))
{
    Field asText = field;
    asText.key += u".json"_s;
    m_json = new TemplateEdit(asText, TemplateEdit::Kind::Json, context, this);
    m_group->setPath(field.key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_group);
    layout->addWidget(m_json);
    setFocusProxy(m_group->findChild<QWidget *>(u"field.%1.join"_s.arg(field.key)));
    show(false);
    connect(m_group, &ConditionPart::edited, this, [this] {
        m_group->setMayAdd(m_group->comparisons() < kConditionComparisonsMax);
        Q_EMIT edited();
    });
    connect(m_group, &ConditionPart::left, this, &FieldEditor::left);
    connect(m_json, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(m_json, &FieldEditor::left, this, &FieldEditor::left);
}

void ConditionEditor::show(bool asJson)
{
    m_isJson = asJson;
    m_group->setVisible(!asJson);
    m_json->setVisible(asJson);
}

void ConditionEditor::setValue(const QJsonValue &value)
{
    if (this->value() == value)
        return;
    const bool isReadable = value.isUndefined() || ConditionGroup::isReadable(value);
    show(!isReadable);
    if (!isReadable)
        return m_json->setValue(value);
    const QJsonObject record = value.toObject();
    m_isGroup = record.contains(u"all"_s) || record.contains(u"any"_s);
    if (m_isGroup)
        m_group->fill(record);
    else
        m_group->setParts(record.isEmpty() ? QJsonArray() : QJsonArray{record}, false);
    m_group->setMayAdd(m_group->comparisons() < kConditionComparisonsMax);
}

QJsonValue ConditionEditor::value() const
{
    if (m_isJson)
        return m_json->value();
    const QList<ConditionPart *> parts = m_group->parts();
    if (parts.isEmpty() && !m_isGroup)
        return QJsonValue(QJsonValue::Undefined);
    if (parts.size() == 1 && !m_isGroup && qobject_cast<ConditionRow *>(parts.first()))
        return parts.first()->value();
    return m_group->value();
}

void ConditionEditor::showProblems(const Problems &problems)
{
    m_group->clearProblems();
    for (const Problem &problem : problems) {
        QStringList keys = keysOf(problem.path);
        const bool isGroup = keys.value(0) == u"all" || keys.value(0) == u"any";
        if (!isGroup && !keys.isEmpty()) // of the one comparison that stands alone
            keys = QStringList{u"all"_s, u"0"_s} + keys;
        m_group->showProblem(keys, problem.message);
    }
}

} // namespace flotilla
