#pragma once
// Before a draft goes live: what changed, what becomes of the conversations that run, who gets it
// and when, and whether it is fit for that.

#include "ui/client/flowtestsclient.h"
#include "ui/client/flowversionsclient.h"
#include "ui/kit/tone.h"
#include "ui/publish/diffview.h"

class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace flotilla {

class Banner;
class CheckList;
class Chip;
class FormField;
class RunningChoice;
class SegmentedControl;
class StatusDot;

class PublishReview : public QWidget
{
    Q_OBJECT

public:
    // Of the draft as the engine has it: save before.
    PublishReview(const Theme &theme, ApiClient &api, FlowId flow, QWidget *parent = nullptr);

    void reload();
    void publish();
    [[nodiscard]] DiffView &changes() { return *m_diff; }
    void setMayRevert(bool may) { m_diff->setMayRevert(may); }
    void tell(Tone tone, const QString &title, const QString &detail = {}); // at the top
    [[nodiscard]] bool isReady() const; // everything is looked at
    [[nodiscard]] bool mayPublish() const;

Q_SIGNALS:
    void published(const flotilla::FlowSummary &flow);
    void closed(); // keep editing
    void stepAsked(const QString &step);
    // Out of the draft, by who has it open; reload() once it is saved.
    void revertAsked(const flotilla::ReviewChange &change);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Esc closes

private:
    enum When { Now, Share, Later };

    QWidget *makeBar();
    QWidget *makePanel();
    QWidget *makeWhen();
    QWidget *makeFoot();
    void takeDraft(const ApiAnswer<FetchedFlow> &answer);
    void compare();
    void askChecks();
    void showWhen();
    void refresh();
    void refreshChecks();
    void failed(const ApiError &error);
    void refused(const ApiError &error);
    [[nodiscard]] QString versionName() const; // of what is published: "v13"
    [[nodiscard]] QString baseName() const;    // of what it is compared with
    [[nodiscard]] QJsonObject body() const;

    const Theme &m_theme;
    ApiClient &m_api;
    FlowId m_flow;
    std::optional<FetchedFlow> m_draft;
    std::optional<QList<FlowVersionSummary>> m_versions;
    std::optional<QList<RunningPlace>> m_running;
    std::optional<Problems> m_problems;
    std::optional<FlowTestsRun> m_tests;
    bool m_isCompared = false;
    bool m_isPublishing = false;

    DiffView *m_diff;
    Chip *m_reviewing;
    StatusDot *m_live;
    QLabel *m_name;
    QLabel *m_heading;
    QLabel *m_subheading;
    Banner *m_banner;
    QPushButton *m_again;
    RunningChoice *m_runningChoice;
    QLabel *m_whenTitle;
    SegmentedControl *m_when;
    QSpinBox *m_share;
    FormField *m_shareField;
    QDateTimeEdit *m_at;
    FormField *m_atField;
    CheckList *m_checks;
    QPlainTextEdit *m_note;
    FormField *m_noteField;
    QLabel *m_kept;
    QPushButton *m_keepEditing;
    QPushButton *m_publish;
};

} // namespace flotilla
