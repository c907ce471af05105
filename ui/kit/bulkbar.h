#pragma once
// What can be done with the rows that are selected; floats over the bottom of the list.

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace flotilla {

class BulkBar : public QWidget
{
    Q_OBJECT

public:
    // Follows the size of `over`, which it floats over.
    BulkBar(const Theme &theme, QWidget *over);

    void setText(const QString &text); // "3 numbers selected"; empty hides the bar
    QPushButton *addButton(const QString &text, const QString &icon = {});

Q_SIGNALS:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QString m_text;
    QHBoxLayout *m_row;
};

} // namespace flotilla
