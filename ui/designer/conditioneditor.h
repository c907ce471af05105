#pragma once
// A condition in the inspector: comparisons, expressions, and groups of these that all hold or of
// which any does, as deep as conditions may be nested. What is no condition is shown as JSON.

#include "ui/designer/fieldeditor.h"

namespace flotilla {

class ConditionGroup;
class TemplateEdit;

class ConditionEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ConditionEditor(const Field &field, const FieldContext &context, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void showProblems(const Problems &problems) override;

private:
    void show(bool asJson);

    ConditionGroup *m_group;
    TemplateEdit *m_json;
    bool m_isJson = false;
    bool m_isGroup = false; // also where it has one part only
};

} // namespace flotilla
