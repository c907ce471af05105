#pragma once
// All flows that come with the engine, each with a chat as on the phone.

#include "ui/client/flowsclient.h"
#include "ui/kit/dialog.h"

#include <QAbstractListModel>

class QLineEdit;
class QListView;

namespace flotilla {

class PhonePreview;
class TextLabel;

class TemplatesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { NoteRole = Qt::UserRole };

    explicit TemplatesModel(QList<FlowTemplateSummary> templates, QObject *parent = nullptr);

    [[nodiscard]] const FlowTemplateSummary &at(int row) const { return m_templates.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FlowTemplateSummary> m_templates;
};

class TemplateDialog : public Dialog
{
    Q_OBJECT

public:
    // Opens at the one of that name, or at the first.
    TemplateDialog(const Theme &theme, const QList<FlowTemplateSummary> &templates,
                   const QString &first, QWidget *window);

    [[nodiscard]] QString templateName() const;
    [[nodiscard]] QString flowName() const; // as the person wants to call it

private:
    void show(int row);

    const Theme &m_theme;
    TemplatesModel m_model;
    QListView *m_list;
    PhonePreview *m_phone;
    TextLabel *m_words;
    QLineEdit *m_name;
};

} // namespace flotilla
