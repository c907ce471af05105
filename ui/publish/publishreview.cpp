#include "ui/publish/publishreview.h"

#include "core/base/isotime.h"
#include "ui/client/timetext.h"
#include "ui/designer/flowview.h"
#include "ui/kit/banner.h"
#include "ui/kit/chip.h"
#include "ui/kit/formfield.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/statusmark.h"
#include "ui/kit/textlabel.h"
#include "ui/publish/checklist.h"
#include "ui/publish/runningchoice.h"
#include "ui/theme/look.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kPanelWidth = 364; // the design's "Publish review" row of regions
constexpr int kShareUsual = 10;
constexpr int kShareMax = 99;
constexpr qint64 kAnHour = 3600;
constexpr qsizetype kChecksMax = 8; // problems shown one by one
constexpr int kNoteHeight = 52;

} // namespace

PublishReview::PublishReview(const Theme &theme, ApiClient &api, FlowId flow, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_api(api)
    , m_flow(flow)
    , m_diff(new DiffView(theme))
{
    setObjectName(u"publishReview"_s);
    setAccessibleName(tr("Publish review"));
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(1);
    body->addWidget(m_diff, 1);
    body->addWidget(makePanel());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(makeBar());
    layout->addLayout(body, 1);
    connect(m_diff, &DiffView::ready, this, [this] {
        m_isCompared = true;
        if (m_running)
            m_runningChoice->setSituation(*m_running, m_diff->diff().after(), baseName());
        refresh();
    });
    connect(m_diff, &DiffView::revertAsked, this, &PublishReview::revertAsked);
    connect(m_diff, &DiffView::failed, this, [this](const QString &why) {
        m_banner->setMessage(Tone::Danger, why);
        m_banner->show();
    });
    reload();
}

QWidget *PublishReview::makeBar()
{
    const Tokens &tokens = m_theme.tokens();
    m_name = new TextLabel(m_theme, &Tokens::heading, &Tokens::text);
    m_reviewing = new Chip(m_theme, {tr("Reviewing"), Tone::Accent, u"pencil"_s});
    m_live = new StatusDot(m_theme, Tone::Neutral, tr("off"));
    auto *close = new QPushButton;
    close->setObjectName(u"closeReview"_s);
    close->setAccessibleName(tr("Close the review"));
    close->setToolTip(tr("Close the review (Esc)"));
    close->setIcon(m_theme.icon(u"x"_s, &Tokens::textMuted));
    setKind(*close, ButtonKind::Ghost);
    connect(close, &QPushButton::clicked, this, &PublishReview::closed);
    auto *bar = new QWidget;
    bar->setFixedHeight(m_theme.grown(tokens.size.topBar, tokens.base));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(tokens.space.three, 0, tokens.space.three, 0);
    row->setSpacing(tokens.space.two);
    row->addWidget(m_name);
    row->addWidget(m_reviewing);
    row->addWidget(m_live);
    row->addStretch();
    row->addWidget(close);
    return bar;
}

QWidget *PublishReview::makeWhen()
{
    const Tokens &tokens = m_theme.tokens();
    m_whenTitle = new TextLabel(m_theme, &Tokens::baseStrong, &Tokens::text);
    m_when = new SegmentedControl(m_theme, tr("Who gets it, and when"));
    m_when->setObjectName(u"publishWhen"_s);
    m_when->addSegment(tr("Now"));
    m_when->addSegment(tr("A share first"));
    m_when->addSegment(tr("At a set time"));
    m_when->setCurrent(Now);
    m_share = new QSpinBox;
    m_share->setObjectName(u"publishShare"_s);
    m_share->setRange(1, kShareMax);
    m_share->setValue(kShareUsual);
    m_share->setSuffix(tr(" %"));
    m_shareField = new FormField(m_theme, tr("Percent of the conversations that begin"), m_share);
    m_at = new QDateTimeEdit(QDateTime::currentDateTime().addSecs(kAnHour));
    m_at->setObjectName(u"publishAt"_s);
    m_at->setCalendarPopup(true);
    m_atField = new FormField(m_theme, tr("Goes live at, in your time"), m_at);
    m_atField->setHint(tr("Checked again then; if it is refused you are told."));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.component.iconGap);
    column->addWidget(m_whenTitle);
    column->addWidget(m_when);
    column->addWidget(m_shareField);
    column->addWidget(m_atField);
    connect(m_when, &SegmentedControl::currentChanged, this, &PublishReview::showWhen);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, [this] { m_atField->setError({}); });
    connect(m_share, &QSpinBox::valueChanged, this, [this] { m_shareField->setError({}); });
    return box;
}

QWidget *PublishReview::makeFoot()
{
    const Tokens &tokens = m_theme.tokens();
    m_kept = new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted);
    static_cast<TextLabel *>(m_kept)->setElide(Qt::ElideRight);
    m_kept->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the buttons come first
    m_keepEditing = new QPushButton(tr("Keep editing"));
    m_keepEditing->setObjectName(u"keepEditing"_s);
    m_publish = new QPushButton(tr("Publish"));
    m_publish->setObjectName(u"publish"_s);
    setKind(*m_publish, ButtonKind::Primary);
    connect(m_keepEditing, &QPushButton::clicked, this, &PublishReview::closed);
    connect(m_publish, &QPushButton::clicked, this, &PublishReview::publish);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(tokens.space.four, tokens.space.three, tokens.space.four,
                            tokens.space.three);
    row->setSpacing(tokens.space.two);
    row->addWidget(m_kept, 1);
    row->addWidget(m_keepEditing);
    row->addWidget(m_publish);
    return foot;
}

QWidget *PublishReview::makePanel()
{
    const Tokens &tokens = m_theme.tokens();
    m_heading = new TextLabel(m_theme, &Tokens::title, &Tokens::text, tr("Publish"));
    m_subheading = new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted);
    static_cast<TextLabel *>(m_subheading)->setElide(Qt::ElideMiddle);
    m_banner = new Banner(m_theme, Tone::Danger, {});
    m_banner->setObjectName(u"reviewBanner"_s);
    m_again = m_banner->addButton(tr("Review again"));
    m_again->setObjectName(u"reviewAgain"_s);
    connect(m_again, &QPushButton::clicked, this, &PublishReview::reload);
    m_banner->hide();
    m_runningChoice = new RunningChoice(m_theme);
    m_checks = new CheckList(m_theme);
    m_note = new QPlainTextEdit;
    m_note->setObjectName(u"publishNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_theme.grown(kNoteHeight, tokens.base));
    m_noteField = new FormField(m_theme, tr("What changed, for the team"), m_note);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(tokens.space.four, tokens.component.cellEdgePad, tokens.space.four,
                               tokens.component.cellEdgePad);
    column->setSpacing(tokens.space.three);
    column->addWidget(m_banner);
    column->addWidget(m_runningChoice);
    column->addWidget(makeWhen());
    column->addWidget(new TextLabel(m_theme, &Tokens::baseStrong, &Tokens::text, tr("Checks")));
    column->addWidget(m_checks);
    column->addWidget(m_noteField);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"reviewScroll"_s);
    scroll->setAccessibleName(tr("Publish"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(tokens.space.four, tokens.component.cellEdgePad, tokens.space.four,
                             tokens.space.three);
    head->setSpacing(0);
    head->addWidget(m_heading);
    head->addWidget(m_subheading);
    auto *panel = new QWidget;
    panel->setObjectName(u"reviewPanel"_s);
    panel->setFixedWidth(kPanelWidth);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFoot());
    connect(m_checks, &CheckList::stepAsked, this, [this](const QString &step) {
        if (m_diff->scene().node(step))
            m_diff->canvas().fitStep(step);
    });
    return panel;
}

void PublishReview::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    const int bar = m_diff->geometry().top() - 1;
    painter.fillRect(QRect(0, bar, width(), 1), tokens.border);
    const int x = isRightToLeft() ? kPanelWidth : width() - kPanelWidth - 1;
    painter.fillRect(QRect(x, bar, 1, height() - bar), tokens.border);
}

void PublishReview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

void PublishReview::reload()
{
    m_draft.reset();
    m_versions.reset();
    m_running.reset();
    m_problems.reset();
    m_tests.reset();
    m_isCompared = false;
    m_banner->hide();
    FlowsClient(m_api).draft(m_flow, this,
                             [this](const ApiAnswer<FetchedFlow> &answer) { takeDraft(answer); });
    FlowsClient(m_api).versions(m_flow, this,
                                [this](const ApiAnswer<QList<FlowVersionSummary>> &answer) {
                                    if (!answer)
                                        return failed(answer.error());
                                    m_versions = *answer;
                                    compare();
                                });
    FlowVersionsClient(m_api).running(
        m_flow, this, [this](const ApiAnswer<QList<RunningPlace>> &answer) {
            if (!answer)
                return failed(answer.error());
            m_running = *answer;
            if (m_isCompared)
                m_runningChoice->setSituation(*m_running, m_diff->diff().after(), baseName());
            refresh();
        });
    askChecks();
    refresh();
}

void PublishReview::askChecks()
{
    FlowVersionsClient(m_api).problems(m_flow, this, [this](const ApiAnswer<Problems> &answer) {
        if (!answer)
            return failed(answer.error());
        m_problems = *answer;
        refresh();
    });
    FlowTestsClient(m_api).runAll(m_flow, "{}", this,
                                  [this](const ApiAnswer<FlowTestsRun> &answer) {
                                      if (!answer)
                                          return failed(answer.error());
                                      m_tests = *answer;
                                      refresh();
                                  });
}

void PublishReview::takeDraft(const ApiAnswer<FetchedFlow> &answer)
{
    if (!answer)
        return failed(answer.error());
    m_draft = *answer;
    compare();
}

QString PublishReview::versionName() const
{
    if (!m_draft || !m_versions)
        return {};
    // The same document gets its old number again.
    for (const FlowVersionSummary &version : *m_versions) {
        if (version.sha256 == m_draft->flow.draftHash)
            return tr("v%1").arg(version.version);
    }
    return tr("v%1").arg(m_draft->flow.lastVersion.value_or(0) + 1);
}

QString PublishReview::baseName() const
{
    if (!m_draft)
        return {};
    const auto base =
        m_draft->flow.liveVersion ? m_draft->flow.liveVersion : m_draft->flow.lastVersion;
    return base ? tr("v%1").arg(*base) : QString();
}

// With what is live, else with what was published last.
void PublishReview::compare()
{
    if (!m_draft || !m_versions)
        return;
    const FlowSummary &flow = m_draft->flow;
    m_name->setText(flow.name);
    m_reviewing->setLook({tr("Reviewing %1").arg(versionName()), Tone::Accent, u"pencil"_s});
    m_live->setStatus(flow.liveVersion ? Tone::Success : Tone::Neutral,
                      flow.liveVersion ? tr("v%1 live").arg(*flow.liveVersion) : tr("off"));
    m_heading->setText(tr("Publish %1").arg(versionName()));
    m_subheading->setText(flow.name);
    m_whenTitle->setText(tr("New conversations use %1").arg(versionName()));
    m_diff->setEditor(flow.editedBy.isEmpty() || !flow.editedAt
                          ? QString()
                          : tr("Last edited by %1, %2", "who, and when")
                                .arg(flow.editedBy, shortTime(*flow.editedAt)));
    m_kept->setText(baseName().isEmpty() ? QString() : tr("%1 is kept").arg(baseName()));
    m_when->setEnabled(true);
    const auto base = flow.liveVersion ? flow.liveVersion : flow.lastVersion;
    showWhen();
    if (!base)
        return m_diff->showOnly(m_draft->document, versionName());
    FlowsClient(m_api).version(m_flow, *base, this, [this](const ApiAnswer<QJsonObject> &answer) {
        if (!answer)
            return failed(answer.error());
        if (m_draft)
            m_diff->compare(*answer, baseName(), m_draft->document, versionName());
    });
}

void PublishReview::showWhen()
{
    const int when = m_when->current();
    m_shareField->setVisible(when == Share);
    m_atField->setVisible(when == Later);
    m_runningChoice->setMayMove(when != Share);
    const bool hasLive = m_draft && m_draft->flow.liveVersion;
    m_shareField->setError(when == Share && m_draft && !hasLive
                               ? tr("There is no live version that the others could get.")
                               : QString());
    refresh();
}

bool PublishReview::isReady() const
{
    return m_draft && m_versions && m_running && m_problems && m_tests && m_isCompared;
}

bool PublishReview::mayPublish() const
{
    const bool isShareWrong = m_when->current() == Share && m_draft && !m_draft->flow.liveVersion;
    return isReady() && !m_isPublishing && !hasErrors(*m_problems) && !isShareWrong;
}

void PublishReview::refresh()
{
    refreshChecks();
    const bool areTestsFine = !m_tests || m_tests->failed == 0;
    const QString name = versionName();
    m_publish->setText(m_isPublishing               ? tr("Publishing…")
                       : name.isEmpty()             ? tr("Publish")
                       : m_when->current() == Later ? tr("Schedule %1").arg(name)
                       : areTestsFine               ? tr("Publish %1").arg(name)
                                                    : tr("Publish %1 anyway").arg(name));
    m_publish->setEnabled(mayPublish());
}

void PublishReview::refreshChecks()
{
    QList<CheckList::Check> checks;
    if (!m_problems) {
        checks.append({Tone::Neutral, tr("Looking for problems…")});
    } else if (m_problems->isEmpty()) {
        checks.append({Tone::Success, tr("Every step is reachable, every answer leads somewhere")});
    } else {
        qsizetype shown = 0;
        for (const Problem &problem : *m_problems) {
            if (++shown > kChecksMax)
                break;
            const bool isError = problem.severity == Problem::Severity::Error;
            const bool isNamed =
                problem.stepTitle.isEmpty() || problem.message.contains(problem.stepTitle);
            checks.append(
                {isError ? Tone::Danger : Tone::Warning,
                 isNamed ? problem.message : tr("%1: %2").arg(problem.stepTitle, problem.message),
                 problem.step});
        }
        if (m_problems->size() > kChecksMax)
            checks.append({Tone::Warning, tr("and %n more", nullptr,
                                             static_cast<int>(m_problems->size() - kChecksMax))});
    }
    if (!m_tests) {
        checks.append({Tone::Neutral, tr("Running the saved tests…")});
    } else {
        const int total = m_tests->passed + m_tests->failed;
        checks.append({total == 0             ? Tone::Warning
                       : m_tests->failed == 0 ? Tone::Success
                                              : Tone::Danger,
                       total == 0
                           ? tr("No chat is saved as a test")
                           : tr("%1 of %2 saved tests pass").arg(m_tests->passed).arg(total)});
        for (const FlowTestOutcome &test : m_tests->tests) {
            if (!test.hasPassed)
                checks.append({Tone::Danger, tr("%1: %2").arg(test.name, test.difference)});
        }
    }
    if (m_isCompared && !m_diff->diff().changesChats() && !baseName().isEmpty())
        checks.append({Tone::Warning, tr("No chat will notice: nothing but looks has changed")});
    if (checks.size() != m_checks->checks().size() ||
        !std::equal(checks.begin(), checks.end(), m_checks->checks().begin(),
                    [](const CheckList::Check &a, const CheckList::Check &b) {
                        return a.tone == b.tone && a.text == b.text && a.step == b.step;
                    }))
        m_checks->setChecks(checks);
}

QJsonObject PublishReview::body() const
{
    QJsonObject body{{u"draft_hash"_s, m_draft->flow.draftHash}};
    m_runningChoice->addTo(body);
    if (m_when->current() == Share)
        body.insert("share"_L1, m_share->value());
    if (m_when->current() == Later)
        body.insert("at"_L1, isoTime(fromMs(m_at->dateTime().toMSecsSinceEpoch())));
    if (const QString note = m_note->toPlainText().trimmed(); !note.isEmpty())
        body.insert("note"_L1, note);
    return body;
}

void PublishReview::publish()
{
    if (!mayPublish())
        return;
    m_isPublishing = true;
    m_banner->hide();
    m_atField->setError({});
    m_shareField->setError({});
    m_noteField->setError({});
    refresh();
    FlowsClient(m_api).publish(m_flow, body(), this, [this](const ApiAnswer<FlowOutcome> &answer) {
        m_isPublishing = false;
        refresh();
        if (!answer)
            return refused(answer.error());
        Q_EMIT published(answer->flow);
    });
}

void PublishReview::tell(Tone tone, const QString &title, const QString &detail)
{
    m_banner->setMessage(tone, title, detail);
    m_banner->show();
}

void PublishReview::failed(const ApiError &error)
{
    m_banner->setMessage(Tone::Danger, error.sentence(),
                         error.isUnreachable() ? QString() : error.message);
    m_banner->show();
    refresh();
}

// Each thing at its place; what has none stands at the top.
void PublishReview::refused(const ApiError &error)
{
    Problems problems = error.problems;
    if (error.code == ErrorCode::Conflict) {
        m_banner->setMessage(Tone::Warning, tr("The flow was changed meanwhile"), error.message);
        m_banner->show();
        return;
    }
    if (problems.isEmpty() && !error.field.isEmpty())
        problems.append({Problem::Severity::Error, error.word, error.field, error.message});
    m_runningChoice->showProblems(problems);
    for (qsizetype i = problems.size() - 1; i >= 0; --i) {
        const Problem &problem = problems.at(i);
        FormField *field = problem.path == u"/at"      ? m_atField
                           : problem.path == u"/share" ? m_shareField
                           : problem.path == u"/note"  ? m_noteField
                                                       : nullptr;
        if (!field)
            continue;
        field->setError(problem.message);
        problems.removeAt(i);
    }
    const bool isAboutFlow =
        std::any_of(problems.begin(), problems.end(),
                    [](const Problem &problem) { return !problem.step.isEmpty(); });
    if (isAboutFlow) {
        m_problems = problems;
        refresh();
    }
    if (!problems.isEmpty() || error.problems.isEmpty()) {
        m_banner->setMessage(Tone::Danger, error.isUnreachable() || error.message.isEmpty()
                                               ? error.sentence()
                                               : error.message);
        m_banner->show();
    }
}

} // namespace flotilla
