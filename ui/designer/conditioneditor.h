#pragma once
// A condition in the inspector: comparisons that all hold, or any; what is nested deeper is shown
// and edited as JSON.

#include "ui/designer/fieldeditor.h"

class QComboBox;

namespace flotilla {

class RecordsEditor;
class TemplateEdit;

class ConditionEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ConditionEditor(const Field &field, const FieldContext &context, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;

private:
    // The comparisons of a condition of one level; nothing where it is more than that.
    [[nodiscard]] static std::optional<QJsonArray> comparisonsOf(const QJsonValue &condition);
    void show(bool asJson);

    QComboBox *m_join;
    RecordsEditor *m_rows;
    TemplateEdit *m_json;
    bool m_isJson = false;
};

} // namespace flotilla
