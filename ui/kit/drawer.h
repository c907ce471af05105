#pragma once
// A panel at the trailing side of a page: one thing looked at while the list stays.

#include "ui/theme/theme.h"

#include <QVariantAnimation>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QTabBar;

namespace flotilla {

class TextLabel;

class Drawer : public QWidget
{
    Q_OBJECT

public:
    // Put it into the layout or splitter of a page: it pushes the content. It starts closed.
    explicit Drawer(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &note = {});
    // Takes the content, which scrolls, and fills the drawer where it expands; whatever was there
    // before is deleted.
    void setContent(QWidget *content);
    // Below the header; hidden until it has a tab.
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    // Left to right in the order of reading; hidden until it has something in it.
    [[nodiscard]] QHBoxLayout *footer() const { return m_footer; }
    void open();  // slides in; the caller moves the focus where it should be
    void close(); // slides out, then closed()
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setup();
    void slideTo(int width);
    void placePanel();

    const Theme &m_theme;
    QWidget *m_panel; // as wide as the open drawer; slides with the trailing edge
    TextLabel *m_title;
    TextLabel *m_note;
    QTabBar *m_tabs;
    QScrollArea *m_scroll;
    QWidget *m_foot;
    QHBoxLayout *m_footer;
    QVariantAnimation m_slide;
    bool m_isOpen = false;
};

} // namespace flotilla
