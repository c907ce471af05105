#pragma once
// Two versions of a flow: the list of changes, the canvas they are painted on, and the chat of the
// chosen step before and after.

#include "ui/designer/draft.h"
#include "ui/publish/flowdiff.h"

#include <QAbstractListModel>
#include <QThreadPool>
#include <QWidget>

#include <memory>

class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace flotilla {

class FlowScene;
class FlowView;
class PreviewWall;
class SegmentedControl;
class TextLabel;

// The changes under their headings.
class ReviewModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeadingRole = Qt::UserRole, KindRole, DetailRole, StepRole, CountRole };

    using QAbstractListModel::QAbstractListModel;

    void setChanges(const QList<ReviewChange> &changes);
    [[nodiscard]] const QList<ReviewChange> &changes() const { return m_changes; }
    [[nodiscard]] int rowOf(int change) const; // of the n-th change
    [[nodiscard]] int changeAt(int row) const; // -1: a heading
    [[nodiscard]] const ReviewChange *change(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        ReviewChange::Kind kind = ReviewChange::Kind::Edited;
        int change = -1; // -1: the heading
        int count = 0;
    };
    QList<ReviewChange> m_changes;
    QList<Row> m_rows;
};

class DiffView : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(const Theme &theme, QWidget *parent = nullptr);
    ~DiffView() override;

    // Compares on another thread; ready() follows.
    void compare(const QJsonObject &before, const QString &beforeName, const QJsonObject &after,
                 const QString &afterName);
    // Everything is new: there was no version before.
    void showOnly(const QJsonObject &after, const QString &afterName);
    [[nodiscard]] const FlowDiff &diff() const { return m_diff; }
    [[nodiscard]] ReviewModel &model() { return m_model; }
    [[nodiscard]] FlowScene &scene();
    [[nodiscard]] FlowView &canvas() { return *m_canvas; }
    void next(bool forward);
    [[nodiscard]] int current() const; // which change; -1: none
    void select(int change);
    // Offers to take changes of the later flow back.
    void setMayRevert(bool may);
    // Who changed the later flow last, and when; said below the list.
    void setEditor(const QString &text);

Q_SIGNALS:
    void revertAsked(const flotilla::ReviewChange &change);
    void ready();
    void failed(const QString &why); // a version cannot be read
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeMiddle();
    QWidget *makeChats();
    void read(const QJsonObject &before, const QJsonObject &after, bool hasBefore);
    void take(const FlowDiff &diff);
    void showSide(int side); // the changes, before, after
    void showChange();
    static void showChat(PreviewWall &wall, const QString &name,
                         const QList<PreviewMessage> &messages);
    void restyle();

    const Theme &m_theme;
    QThreadPool m_worker; // one thread
    FlowDiff m_diff;
    ReviewModel m_model;
    Draft m_draft;
    std::unique_ptr<FlowScene> m_scene;
    FlowView *m_canvas;
    QListView *m_list;
    TextLabel *m_count;
    TextLabel *m_sides;
    SegmentedControl *m_side;
    TextLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    TextLabel *m_stepTitle;
    TextLabel *m_stepDetail;
    TextLabel *m_beforeName;
    TextLabel *m_afterName;
    PreviewWall *m_before;
    PreviewWall *m_after;
    QWidget *m_chats;
    QWidget *m_walls;
    QPushButton *m_revert;
    TextLabel *m_editor;
    QString m_names[2];
    int m_round = 0;
};

} // namespace flotilla
