#pragma once
// A text that is made to be taken elsewhere: to be read, selected and, with one button, copied.

#include <QWidget>

class QLineEdit;

namespace flotilla {

class Theme;

class CopyField : public QWidget
{
    Q_OBJECT

public:
    // The text is called `name`, its button `name` + "Copy"; `what` it is, for screen readers.
    CopyField(const Theme &theme, const QString &name, const QString &what,
              QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;

private:
    QLineEdit *m_text;
};

} // namespace flotilla
