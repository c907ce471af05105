#pragma once
// The designer whole: palette, canvas with overview and zoom, inspector over the test chat,
// problems and tests; the flow as a list instead of the canvas for who wants that.

#include "core/base/ids.h"
#include "ui/client/livepeople.h"
#include "ui/designer/flowview.h"

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QTreeView;

namespace flotilla {

class ApiClient;
class BlockPalette;
class Chip;
class DraftChecker;
class FindBar;
class FiguresBar;
class FlowTestsPanel;
class Inspector;
class MiniMap;
class ProblemsPanel;
class TestDrive;
class TestPanel;
class VariablesPanel;

// Zoom out, how much, zoom in, fit, overview, snapping, list.
class ZoomBar : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBar(FlowView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    void overviewToggled(bool on);
    void listToggled(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *add(const QString &name, const QString &title, const QString &icon);
    void restyle();

    FlowView &m_view;
    QLabel *m_scale;
    QList<std::pair<QToolButton *, QString>> m_buttons; // with their icons
};

class FlowDesigner : public QWidget
{
    Q_OBJECT

public:
    FlowDesigner(Draft &draft, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] FlowScene &scene() { return m_scene; }
    [[nodiscard]] FlowView &view() { return *m_view; }
    [[nodiscard]] Inspector &inspector() { return *m_inspector; }
    [[nodiscard]] BlockPalette &blocks() { return *m_palette; }
    [[nodiscard]] DraftChecker &checker() { return *m_checker; }
    [[nodiscard]] TestDrive &test() { return *m_test; }
    [[nodiscard]] TestPanel &testPanel() { return *m_testPanel; }
    [[nodiscard]] FlowTestsPanel &tests() { return *m_tests; }
    // Palette, canvas or list, inspector, test chat, what is below the canvas.
    [[nodiscard]] QList<QWidget *> panes() const;
    [[nodiscard]] FindBar &findBar() { return *m_find; }
    void showList(bool on); // instead of the canvas
    // For who may look only; the canvas says so.
    void setReadOnly(bool on);
    // Offers to look into the other flows of the workspace too.
    void setMayLookElsewhere(bool may);
    // Where the draft is tried out; without it there is no test chat. `client`: whose number it is.
    void setEngine(ApiClient *api, FlowId flow, const QString &client = {});
    void showTest(bool on);
    [[nodiscard]] bool isTestShown() const;
    // Begins a chat at that step; at the flow's own without one.
    void testFrom(const QString &step);
    // The live figures on the canvas and in their bar; null: neither. It must outlive the designer.
    void showPeople(LivePeople *people);
    [[nodiscard]] FiguresBar &figuresBar() { return *m_figures; }

Q_SIGNALS:
    void testAsked(const QString &step);
    void reviewAsked();
    void testShown(bool on);
    void told(const QString &text);
    void elsewhereAsked(const QString &text, const QString &with); // find, and replace by

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setup();
    void wire();
    void placeOverlays();
    void fitSides();
    void open(const QString &step, const QString &block, const QString &field);
    void showProblems();
    QWidget *makeDock();
    void wireTest();
    void wireFind();
    void wireKeys();
    void addKeys(const QString &name, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &act);
    void followTest();
    void showCoverage();
    void tellPeople();

    const Theme &m_theme;
    FlowScene m_scene;
    FlowView *m_view;
    BlockPalette *m_palette;
    Inspector *m_inspector;
    DraftChecker *m_checker;
    ProblemsPanel *m_problems;
    ProblemsPanel *m_blockProblems;
    MiniMap *m_overview;
    ZoomBar *m_zoom;
    FindBar *m_find;
    Chip *m_readOnly; // the notice
    QAction *m_elsewhere = nullptr;
    FiguresBar *m_figures;
    LivePeople *m_people = nullptr;
    QTreeView *m_list;
    QStackedWidget *m_stack;
    TestDrive *m_test;
    TestPanel *m_testPanel;
    FlowTestsPanel *m_tests;
    VariablesPanel *m_variables;
    QTabBar *m_dockTabs;
    QStackedWidget *m_dockPages;
    QWidget *m_dock;
    QWidget *m_counts;
    QLabel *m_errors;
    QLabel *m_warnings;
};

} // namespace flotilla
