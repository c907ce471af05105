#pragma once
// A text with {{placeholders}}: coloured, completed after the braces, formatted as WhatsApp does
// and shown as the customer will read it. Also expressions, JSON, patterns and scripts, without the
// formatting.

#include "ui/designer/fieldeditor.h"

class QCompleter;
class QLabel;
class QPlainTextEdit;
class QStringListModel;

namespace flotilla {

class TemplateEdit final : public FieldEditor
{
    Q_OBJECT

public:
    enum class Kind { Template, Expression, Json, Pattern, Script };

    TemplateEdit(const Field &field, Kind kind, const FieldContext &context, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFormatting(const Field &field);
    void mark(const QString &sign);
    void refresh(); // height and preview
    void complete();
    void insertCompletion(const QString &name);
    [[nodiscard]] QString wordBeingTyped() const; // null: not in a placeholder

    FieldContext m_context;
    Kind m_kind;
    bool m_isShort;
    QPlainTextEdit *m_edit;
    QLabel *m_preview;
    QCompleter *m_completer;
    QStringListModel *m_names;
};

} // namespace flotilla
