#pragma once
// A field with its label above and a hint or an error below.

#include "ui/kit/textlabel.h"

#include <QWidget>

namespace flotilla {

class FormField : public QWidget
{
    Q_OBJECT

public:
    // Takes the field. Clicking the label, and its mnemonic, focus the field.
    FormField(const Theme &theme, const QString &label, QWidget *field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *field() const { return m_field; }
    void setHint(const QString &hint);
    // Stands in place of the hint until it is empty again; outlines the field.
    void setError(const QString &error);
    [[nodiscard]] QString error() const { return m_error; }

private:
    void showBelow();

    QWidget *m_field;
    TextLabel *m_label;
    TextLabel *m_below;
    QString m_hint;
    QString m_error;
};

} // namespace flotilla
