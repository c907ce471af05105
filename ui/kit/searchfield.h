#pragma once
// A field to search in: an icon, the words, and the key that leads here.

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace flotilla {

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    // `keys` ("/", "Ctrl K") are shown while the field is empty and not focused; binding them is
    // the page's business.
    SearchField(const Theme &theme, const QString &placeholder, const QString &keys = {},
                QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Esc empties

private:
    [[nodiscard]] bool showsKeys() const;

    const Theme &m_theme;
    QString m_keys;
};

} // namespace flotilla
