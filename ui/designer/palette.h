#pragma once
// All blocks there are, by category: to find, to drag out, to append by a double click.

#include <QWidget>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace flotilla {

class Theme;

class BlockPalette : public QWidget
{
    Q_OBJECT

public:
    explicit BlockPalette(const Theme &theme, QWidget *parent = nullptr);

    void focusSearch();
    QSize sizeHint() const override;

Q_SIGNALS:
    void appendAsked(const QString &blockType);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Section
    {
        QToolButton *title;
        QWidget *grid;
        QList<QToolButton *> tiles;
    };
    void setup();
    void addSection(const QString &category, QVBoxLayout *layout);
    void filter(const QString &text);
    void restyle();
    void startDrag(QToolButton *tile);
    bool moveFocus(QToolButton *from, int key);

    const Theme &m_theme;
    QLineEdit *m_search;
    QList<Section> m_sections;
    QPoint m_pressedAt;
};

} // namespace flotilla
