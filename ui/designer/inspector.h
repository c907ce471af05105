#pragma once
// What the selected step, note or flow is made of, to change it. The form of a block is made from
// its description in the catalogue.

#include "ui/designer/fieldeditor.h"
#include "ui/designer/flowscene.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace flotilla {

class ApiClient;
class BlockResults;
class ProblemsPanel;
class SegmentedControl;
class TriggersForm;

class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(FlowScene &scene, QWidget *parent = nullptr);

    void showStep(const QString &step, const QString &block); // the first block when empty
    void showFlow();
    void showNote(const QString &note);
    // What is shown of a block besides its settings; taken over.
    enum Tab { SettingsTab, ErrorsTab, ResultsTab };
    void setPages(ProblemsPanel *problems, BlockResults *results);
    void showTab(Tab tab);
    void setReadOnly(bool on); // everything can be read, nothing changed
    // Whom to ask which flow catches a text; null: nobody.
    void setEngine(ApiClient *api);
    // By its key; the first field when there is none.
    void focusField(const QString &key);
    void reveal(const QString &key); // scrolls to it
    [[nodiscard]] const QString &block() const { return m_block; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void usesAsked(const QString &variable);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        Field field;
        FieldEditor *editor;
        QLabel *problem;
        QString mergeKey;
        std::function<QJsonValue()> current = {}; // as the draft has it
        QLabel *label = nullptr;                  // of all but tick boxes
    };
    void setupHead();
    void restyle();
    void follow(); // the selection
    void rebuild();
    void refresh(const DraftChanges &changes);
    void addField(const Field &field, const std::function<QJsonValue()> &current,
                  const std::function<void(Entry &)> &store);
    // Beside the one before, where both have room for their labels.
    [[nodiscard]] QHBoxLayout *rowFor(const Field &field, QLabel *label);
    void addBlockForm(const Block &block);
    void addFlowForm();
    void addNoteForm(const QJsonObject &note);
    void refreshFields();
    void closeForm(); // for who may read only
    void showPages(); // of the block that is shown
    void showHead(const QString &icon, const QString &category, const QString &title,
                  const QString &subtitle);
    void check(const Entry &entry);
    void goToBlock(int by);
    void openMenu();
    [[nodiscard]] FieldContext context() const;

    FlowScene &m_scene;
    ApiClient *m_api = nullptr;
    bool m_isReadOnly = false;
    QLabel *m_icon;
    QLineEdit *m_title;
    QLabel *m_subtitle;
    QToolButton *m_more;
    QWidget *m_line; // below the head
    QWidget *m_tabsBox;
    SegmentedControl *m_tabs;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    ProblemsPanel *m_problems = nullptr;
    BlockResults *m_results = nullptr;
    QWidget *m_form = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QString m_step;
    QString m_block;
    QString m_note;
    QList<Entry> m_entries;
    QPointer<TriggersForm> m_triggers; // of the flow's form
    QString m_titleKey;
    QTimer m_later; // the selection moved: one form for many changes
};

} // namespace flotilla
