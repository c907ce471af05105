#include "ui/designer/flowtests.h"

#include "core/flow/testplan.h"
#include "ui/kit/dialog.h"
#include "ui/kit/formfield.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

class FlowTestDelegate final : public QStyledItemDelegate
{
public:
    FlowTestDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                   const QModelIndex & /*index*/) const override
    {
        return {0, m_theme.grown(m_theme.tokens().size.rowCompact, m_theme.tokens().small)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        using Outcome = FlowTestsModel::Outcome;
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
            painter->fillRect(option.rect, tokens.surfaceHover);
        const auto outcome = Outcome(index.data(FlowTestsModel::OutcomeRole).toInt());
        const QString icon = outcome == Outcome::Passed   ? u"circle-check"_s
                             : outcome == Outcome::Failed ? u"circle-x"_s
                                                          : u"flask-conical"_s;
        const QColor colour = outcome == Outcome::Passed   ? tokens.success
                              : outcome == Outcome::Failed ? tokens.danger
                                                           : tokens.textMuted;
        const int pad = tokens.space.three;
        const QRect row = option.rect.adjusted(pad, 0, -pad, 0);
        const QRect sign(row.left(), row.top(), tokens.icon.sm, row.height());
        drawIcon(*painter, QStyle::visualRect(option.direction, row, sign), m_theme, icon, colour,
                 tokens.icon.sm);
        const QString name = index.data().toString();
        const QString difference = index.data(FlowTestsModel::DifferenceRole).toString();
        painter->setFont(m_theme.font(tokens.smallStrong));
        QRect words = row.adjusted(tokens.icon.sm + tokens.space.two, 0, 0, 0);
        const int wide = std::min(painter->fontMetrics().horizontalAdvance(name) + 1,
                                  difference.isEmpty() ? words.width() : words.width() / 2);
        painter->setPen(tokens.text);
        drawLine(*painter,
                 QStyle::visualRect(option.direction, row,
                                    QRect(words.left(), words.top(), wide, words.height())),
                 Qt::AlignLeft | Qt::AlignVCenter, option.direction, name);
        words.setLeft(words.left() + wide + tokens.space.two);
        painter->setFont(m_theme.font(tokens.small));
        painter->setPen(tokens.textMuted);
        drawLine(*painter, QStyle::visualRect(option.direction, row, words),
                 Qt::AlignLeft | Qt::AlignVCenter, option.direction, difference);
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(*painter, option.rect, tokens.radius.sm, tokens);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

void FlowTestsModel::setTests(const QList<FlowTestSummary> &tests)
{
    beginResetModel();
    m_tests = tests;
    endResetModel();
}

void FlowTestsModel::setOutcomes(const QList<FlowTestOutcome> &outcomes)
{
    m_outcomes.clear();
    for (const FlowTestOutcome &outcome : outcomes)
        m_outcomes.insert(outcome.id, outcome);
    if (!m_tests.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FlowTestsModel::forgetOutcomes()
{
    if (!m_outcomes.isEmpty())
        setOutcomes({});
}

int FlowTestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tests.size());
}

QVariant FlowTestsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FlowTestSummary &test = m_tests.at(index.row());
    const auto found = m_outcomes.constFind(test.id);
    const bool wasRun = found != m_outcomes.cend();
    const Outcome outcome = !wasRun            ? Outcome::NotRun
                            : found->hasPassed ? Outcome::Passed
                                               : Outcome::Failed;
    switch (role) {
    case Qt::DisplayRole:
        return test.name;
    case Qt::ToolTipRole:
        return wasRun ? found->difference : QString();
    case Qt::AccessibleTextRole:
        return outcome == Outcome::NotRun ? tr("%1: not run").arg(test.name)
               : outcome == Outcome::Passed
                   ? tr("%1: passed").arg(test.name)
                   : tr("%1: failed. %2").arg(test.name, found->difference);
    case OutcomeRole:
        return int(outcome);
    case DifferenceRole:
        return wasRun ? found->difference : QString();
    case IdRole:
        return test.id.value;
    default:
        return {};
    }
}

FlowTestsPanel::FlowTestsPanel(TestDrive &drive, Draft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_drive(drive)
    , m_theme(theme)
    , m_list(new QListView)
    , m_summary(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
{
    setObjectName(u"flowTests"_s);
    setAccessibleName(tr("Tests of this flow"));
    const Tokens &tokens = theme.tokens();
    m_list->setObjectName(u"flowTestsList"_s);
    m_list->setAccessibleName(tr("Tests of this flow"));
    m_list->setAccessibleDescription(tr("Enter opens the test as the chat, Delete deletes it"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new FlowTestDelegate(theme, m_list));
    m_list->setModel(&m_model);
    m_list->installEventFilter(this);
    m_summary->setObjectName(u"flowTestsSummary"_s);
    m_summary->setElide(Qt::ElideRight);
    m_run = addButton(u"runTests"_s, tr("Run all"));
    m_keep = addButton(u"keepTest"_s, tr("Save this chat"));
    m_show = addButton(u"showCoverage"_s, tr("Show coverage"));
    m_show->setCheckable(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(tokens.space.three, 0, tokens.space.two, tokens.space.one);
    foot->setSpacing(tokens.space.one);
    foot->addWidget(m_run);
    foot->addWidget(m_keep);
    foot->addWidget(m_show);
    foot->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(m_list, &QListView::doubleClicked, this, &FlowTestsPanel::open);
    connect(m_run, &QToolButton::clicked, this, &FlowTestsPanel::runAll);
    connect(m_keep, &QToolButton::clicked, this, &FlowTestsPanel::askForName);
    connect(m_show, &QToolButton::toggled, this, &FlowTestsPanel::coverageChanged);
    connect(&drive, &TestDrive::changed, this, &FlowTestsPanel::refresh);
    connect(&draft, &Draft::applied, this, [this] {
        m_model.forgetOutcomes();
        m_summary->clear();
        if (m_coverage) {
            m_coverage.reset();
            Q_EMIT coverageChanged();
        }
    });
    refresh();
}

QToolButton *FlowTestsPanel::addButton(const QString &name, const QString &title)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(title);
    button->setAccessibleName(title);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setControlSize(*button, ControlSize::Small);
    return button;
}

bool FlowTestsPanel::isCoverageShown() const
{
    return m_show->isChecked();
}

void FlowTestsPanel::refresh()
{
    m_run->setEnabled(m_drive.hasEngine() && !m_isRunning);
    m_keep->setEnabled(m_drive.run().has_value() && !m_drive.isPlaying());
}

void FlowTestsPanel::failed(const ApiError &error)
{
    const bool isPlain = error.isUnreachable() || error.message.isEmpty();
    Q_EMIT told(isPlain ? error.sentence() : error.message);
}

void FlowTestsPanel::reload()
{
    if (!m_drive.hasEngine())
        return m_model.setTests({});
    FlowTestsClient(*m_drive.api())
        .list(m_drive.flow(), this, [this](const ApiAnswer<QList<FlowTestSummary>> &answer) {
            if (answer)
                m_model.setTests(*answer);
            else
                failed(answer.error());
            refresh();
        });
}

void FlowTestsPanel::runAll()
{
    if (!m_drive.hasEngine() || m_isRunning)
        return;
    m_isRunning = true;
    m_summary->setText(tr("Running…"));
    refresh();
    m_drive.withDraft({}, [this](const QByteArray &body) {
        FlowTestsClient(*m_drive.api())
            .runAll(m_drive.flow(), body, this, [this](const ApiAnswer<FlowTestsRun> &answer) {
                m_isRunning = false;
                refresh();
                if (!answer) {
                    m_summary->clear();
                    return failed(answer.error());
                }
                m_model.setOutcomes(answer->tests);
                m_coverage = answer->coverage;
                const CoverageReport::Part &ways = answer->coverage.ways;
                const int total = answer->passed + answer->failed;
                m_summary->setText(tr("%1 of %2 passed · %3 of %4 lines walked")
                                       .arg(answer->passed)
                                       .arg(total)
                                       .arg(ways.covered)
                                       .arg(ways.total));
                Q_EMIT coverageChanged();
            });
    });
}

void FlowTestsPanel::askForName()
{
    if (!m_drive.run())
        return;
    auto *dialog = new Dialog(m_theme, tr("Save this chat as a test"), window());
    dialog->setObjectName(u"testNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(tr("From then on every run of the tests checks that the flow still says and "
                       "does the same."));
    dialog->body()->addSpacing(m_theme.tokens().space.three);
    auto *name = new QLineEdit;
    name->setObjectName(u"testTitle"_s);
    name->setMaxLength(TestPlan::kNameMax);
    name->setText(m_drive.testName());
    auto *field = new FormField(m_theme, tr("Name of the test"), name);
    dialog->body()->addWidget(field);
    dialog->addButton(tr("Cancel"), QDialog::Rejected)->setObjectName(u"cancel"_s);
    QPushButton *done = dialog->addButton(tr("Save"), QDialog::Accepted, ButtonKind::Primary);
    done->setObjectName(u"testNameDone"_s);
    dialog->setSafeButton(done);
    const auto check = [this, name, testField = field, done] {
        const QString title = name->text().trimmed();
        bool isTaken = false;
        for (int row = 0; row < m_model.rowCount(); ++row)
            isTaken = isTaken || m_model.test(row).name == title;
        testField->setHint(isTaken ? tr("Replaces the test of this name.") : QString());
        done->setEnabled(!title.isEmpty());
    };
    connect(name, &QLineEdit::textChanged, dialog, check);
    check();
    connect(dialog, &QDialog::accepted, this, [this, name] {
        const QString title = name->text().trimmed();
        FlowTestId instead;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.test(row).name == title)
                instead = m_model.test(row).id;
        }
        keep(title, instead);
    });
    dialog->open();
    name->setFocus();
}

void FlowTestsPanel::keep(const QString &name, FlowTestId instead)
{
    QJsonObject recording = m_drive.run()->recording;
    recording.insert("name"_L1, name);
    recording.remove("stop_before"_L1); // a test does not stop anywhere
    const auto done = [this, name](const ApiAnswer<FlowTestSummary> &answer) {
        if (!answer)
            return failed(answer.error());
        Q_EMIT told(tr("Saved as the test “%1”.").arg(name));
        reload();
    };
    FlowTestsClient client(*m_drive.api());
    if (instead.isValid())
        client.replace(m_drive.flow(), instead, recording, this, done);
    else
        client.add(m_drive.flow(), recording, this, done);
}

void FlowTestsPanel::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    FlowTestsClient(*m_drive.api())
        .find(m_drive.flow(), m_model.test(index.row()).id, this,
              [this](const ApiAnswer<QJsonObject> &answer) {
                  if (!answer)
                      return failed(answer.error());
                  m_drive.load(*answer);
                  Q_EMIT opened();
              });
}

void FlowTestsPanel::askToDelete(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const FlowTestSummary test = m_model.test(index.row());
    auto *dialog = new Dialog(m_theme, tr("Delete the test “%1”?").arg(test.name), window());
    dialog->setObjectName(u"deleteTestDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(tr("It cannot be brought back."));
    dialog->addButton(tr("Keep it"), QDialog::Rejected)->setObjectName(u"cancel"_s);
    dialog->addButton(tr("Delete"), QDialog::Accepted, ButtonKind::Danger)
        ->setObjectName(u"deleteTest"_s);
    connect(dialog, &QDialog::accepted, this, [this, test] {
        FlowTestsClient(*m_drive.api())
            .remove(m_drive.flow(), test.id, this, [this](const ApiAnswer<QJsonObject> &answer) {
                if (!answer)
                    failed(answer.error());
                reload();
            });
    });
    dialog->open();
}

bool FlowTestsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_list->currentIndex());
            return true;
        }
        if (key == Qt::Key_Delete) {
            askToDelete(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace flotilla
