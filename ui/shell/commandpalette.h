#pragma once
// Everything by a few letters: opens over the window, filters while typing, runs on Enter.

#include "ui/shell/palettemodel.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace flotilla {

class TextLabel;

class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    // `ofPage`: what the page in hand can do.
    CommandPalette(PageContext &context, const ActionTable &actions, const QList<QAction *> &ofPage,
                   QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // arrows from the field

private:
    void accepted(int row);
    void retype(const QString &text);

    const Theme &m_theme;
    PaletteModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_none;
    bool m_isChosen = false; // somebody went to a row
    QString m_kept;          // that row, while others come
};

} // namespace flotilla
