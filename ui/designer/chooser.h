#pragma once
// A small list over the canvas, filtered by typing: blocks to insert, steps to connect to.

#include <QFrame>
#include <QIcon>
#include <QList>

#include <functional>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace flotilla {

class Theme;

class Chooser : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        QString key;
        QString title;
        QString detail = {}; // also found by typing
        QIcon icon = {};
    };

    Chooser(const Theme &theme, QWidget *parent);

    // Opens at that place of the parent, within it, with the keyboard in the search field.
    // `chosen` is called once, not at all after Esc.
    void ask(const QString &prompt, const QList<Entry> &entries, QPoint at,
             std::function<void(const QString &key)> chosen);
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void giveWay();
    void choose(int row);
    void showRow(int row);

    const Theme &m_theme;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filter;
    std::function<void(const QString &)> m_chosen;
};

} // namespace flotilla
