#pragma once
// Finds a text in the open flow, or where a variable is used, goes from hit to hit, and puts
// another text in its place as one step that can be undone.

#include "core/flow/textsearch.h"
#include "ui/designer/flowscene.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace flotilla {

class TextLabel;

class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(FlowScene &scene, QWidget *parent = nullptr);
    ~FindBar() override;

    void open(bool replaces);
    // Where blocks set it or speak of it.
    void showUses(const QString &variable);
    void next(bool forward);
    void replaceOne();
    void replaceAll();
    void setReadOnly(bool on); // nothing is replaced
    void setMayLookElsewhere(bool may);
    [[nodiscard]] const QList<TextHit> &hits() const { return m_hits; }
    [[nodiscard]] int current() const { return m_current; } // -1: none
    // The hits are not yet those of what is asked for.
    [[nodiscard]] bool isSearching() const { return m_isLooking || m_soon.isActive(); }

Q_SIGNALS:
    void found(); // the hits are those of what is asked for
    void hitChosen(const flotilla::TextPlace &place);
    void elsewhereAsked(const QString &text, const QString &with);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Esc closes
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addTool(const QString &name, const QString &title, const QString &icon);
    [[nodiscard]] Qt::CaseSensitivity cases() const;
    void searchSoon();
    void search();
    void take(int round, const QList<TextHit> &hits);
    void choose(int hit);
    void retell();
    void restyle();
    void replace(const QList<TextHit> &hits);

    FlowScene &m_scene;
    QThreadPool m_worker; // one thread
    QTimer m_soon;
    QLineEdit *m_text;
    TextLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_cases;
    QToolButton *m_replaces;
    QToolButton *m_elsewhere;
    QToolButton *m_close;
    QWidget *m_second; // the row of replacing
    QLineEdit *m_with;
    QPushButton *m_one;
    QPushButton *m_all;
    QList<std::pair<QToolButton *, QString>> m_tools; // with their icons
    QString m_variable;                               // whose uses are looked for; empty: a text is
    QList<TextHit> m_hits;
    int m_current = -1;
    int m_round = 0;
    bool m_isLooking = false;
    bool m_isReadOnly = false;
    bool m_goesThere = false; // to the hit, when it is found
};

} // namespace flotilla
