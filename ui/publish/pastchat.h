#pragma once
// Time travel: a customer's run on the canvas of the version it ran, step by step, with why each
// branch was taken.

#include "ui/client/ledgerclient.h"
#include "ui/designer/draft.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <memory>

class QComboBox;
class QToolButton;

namespace flotilla {

class Banner;
class FlowScene;
class FlowView;
class TableView;
class TextLabel;
class Theme;

// The blocks that one run passed, in order.
class PastStepsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, StepColumn, WhyColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRun(const QList<PastTurn> &turns, const FlowDocument &document);
    [[nodiscard]] const QJsonArray &path() const { return m_path; } // the decisions
    [[nodiscard]] QString stepAt(int row) const; // of the flow itself, also inside a called one
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Instant at;
        QString title;
        QString kind;
        QString why;
        bool isFirst = false; // of its turn
    };
    QJsonArray m_path;
    QList<Row> m_rows;
    QStringList m_steps;
};

class PastChat : public QWidget
{
    Q_OBJECT

public:
    // `flow` not valid: whichever flows there were. Begins with `run` where that is among them.
    PastChat(const Theme &theme, ApiClient &api, const QString &phone, FlowId flow = {},
             RunId run = {}, QWidget *parent = nullptr);
    ~PastChat() override;

    void reload();
    [[nodiscard]] PastStepsModel &model() { return m_model; }
    [[nodiscard]] FlowScene &scene() { return *m_scene; }
    void next(bool forward);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void ready(); // a run is shown
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Esc closes

private:
    QWidget *makeBar();
    void take(const QList<PastTurn> &turns);
    void openRun(int index);
    void showRun(const QList<PastTurn> &turns, const QJsonObject &document);
    void showStep();
    void fail(const ApiError &error);

    const Theme &m_theme;
    ApiClient &m_api;
    QString m_phone;
    FlowId m_flow;
    RunId m_wanted;
    QList<QList<PastTurn>> m_runs; // the newest first
    PastStepsModel m_model;
    Draft m_draft;
    std::unique_ptr<FlowScene> m_scene;
    FlowView *m_canvas;
    TableView *m_table;
    Banner *m_banner;
    QComboBox *m_run;
    QToolButton *m_previous;
    QToolButton *m_next;
    TextLabel *m_place;
    int m_round = 0;
};

} // namespace flotilla
