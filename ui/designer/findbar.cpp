#include "ui/designer/findbar.h"

#include "ui/designer/variablerename.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"
#include "ui/theme/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flotilla {

namespace {

constexpr qsizetype kHitsMax = 10'000;
constexpr auto kAfterLastKey = 150ms;
constexpr int kWordsMax = 200; // as the engine looks for

// The blocks that set the variable or speak of it, each once.
QList<TextHit> usesOf(const Flow &flow, const QString &variable)
{
    QList<TextHit> hits;
    if (flow.variables.contains(variable))
        hits.append({{u"/variables"_s, {}, {}, {}, {}, u"variables"_s}, variable});
    for (const Step &step : flow.steps) {
        for (const Block &block : step.blocks) {
            Block renamed = block;
            if (renameVariableIn(renamed, variable, variable) > 0)
                hits.append({{{}, step.id, step.title, block.id, block.type, {}}, variable});
        }
    }
    return hits;
}

} // namespace

FindBar::FindBar(FlowScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_scene(scene)
    , m_text(new QLineEdit)
    , m_count(new TextLabel(scene.theme(), &Tokens::small, &Tokens::textMuted))
    , m_second(new QWidget)
    , m_with(new QLineEdit)
    , m_one(new QPushButton(tr("Replace")))
    , m_all(new QPushButton(tr("Replace all")))
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find in this flow"));
    m_worker.setMaxThreadCount(1);
    const Tokens &tokens = scene.theme().tokens();
    m_text->setObjectName(u"findText"_s);
    m_text->setAccessibleName(tr("Find"));
    m_text->setPlaceholderText(tr("Find in this flow"));
    m_text->setMaxLength(kWordsMax);
    m_text->setMinimumWidth(tokens.size.palette);
    m_with->setObjectName(u"replaceText"_s);
    m_with->setAccessibleName(tr("Replace with"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_count->setObjectName(u"findCount"_s);
    m_count->setMinimumWidth(tokens.space.sixteen);
    m_one->setObjectName(u"replaceOne"_s);
    m_all->setObjectName(u"replaceAll"_s);
    for (QPushButton *button : {m_one, m_all})
        button->setAccessibleName(button->text());
    m_previous = addTool(u"findPrevious"_s, tr("Previous hit (Shift F3)"), u"chevron-up"_s);
    m_next = addTool(u"findNext"_s, tr("Next hit (F3)"), u"chevron-down"_s);
    m_cases = addTool(u"findCases"_s, tr("Tell capitals and accents apart"), {});
    m_cases->setText(tr("Aa", "small and capital letters"));
    m_cases->setCheckable(true);
    m_cases->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_cases->setMaximumWidth(QWIDGETSIZE_MAX); // as wide as its letters
    m_replaces = addTool(u"findReplaces"_s, tr("Replace (Ctrl H)"), u"pencil"_s);
    m_replaces->setCheckable(true);
    m_elsewhere =
        addTool(u"findElsewhere"_s, tr("Find in all flows (Ctrl Shift F)"), u"workflow"_s);
    m_elsewhere->hide();
    m_close = addTool(u"findClose"_s, tr("Close (Esc)"), u"x"_s);
    auto *first = new QHBoxLayout;
    first->setSpacing(tokens.space.half);
    first->addWidget(m_text, 1);
    first->addWidget(m_count);
    for (QToolButton *tool : {m_previous, m_next, m_cases, m_replaces, m_elsewhere, m_close})
        first->addWidget(tool);
    auto *second = new QHBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(tokens.space.one);
    second->addWidget(m_with, 1);
    second->addWidget(m_one);
    second->addWidget(m_all);
    m_second->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens.space.two, tokens.space.two, tokens.space.two,
                               tokens.space.two);
    layout->setSpacing(tokens.space.one);
    layout->addLayout(first);
    layout->addWidget(m_second);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    hide();

    m_soon.setSingleShot(true);
    m_soon.setInterval(kAfterLastKey);
    connect(&m_soon, &QTimer::timeout, this, &FindBar::search);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        m_variable.clear();
        m_current = -1;
        m_goesThere = true;
        ++m_round; // what is on its way is about another text
        m_isLooking = false;
        searchSoon();
    });
    m_text->installEventFilter(this);
    connect(m_with, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(m_previous, &QToolButton::clicked, this, [this] { next(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { next(true); });
    connect(m_cases, &QToolButton::toggled, this, &FindBar::search);
    connect(m_replaces, &QToolButton::toggled, this, [this](bool on) {
        m_second->setVisible(on);
        adjustSize();
    });
    connect(m_elsewhere, &QToolButton::clicked, this,
            [this] { Q_EMIT elsewhereAsked(m_text->text(), m_with->text()); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    connect(m_one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
    const auto again = [this] {
        if (isVisible())
            searchSoon();
    };
    connect(&scene.draft(), &Draft::applied, this, again);
    connect(&scene.draft(), &Draft::loaded, this, again);
    connect(&scene.theme(), &Theme::changed, this, &FindBar::restyle);
    restyle();
    retell();
}

FindBar::~FindBar()
{
    m_worker.waitForDone();
}

QToolButton *FindBar::addTool(const QString &name, const QString &title, const QString &icon)
{
    auto *tool = new QToolButton;
    tool->setObjectName(name);
    tool->setAccessibleName(title);
    tool->setToolTip(title);
    tool->setAutoRaise(true);
    const int side = m_scene.theme().tokens().size.control;
    tool->setFixedSize(side, side);
    if (!icon.isEmpty())
        m_tools.append({tool, icon});
    return tool;
}

void FindBar::restyle()
{
    const Theme &theme = m_scene.theme();
    for (const auto &[tool, icon] : std::as_const(m_tools))
        tool->setIcon(theme.icon(icon, theme.tokens().textMuted));
    update();
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_scene.theme().tokens();
    QPainter painter(this);
    drawBox(painter, rect(), {tokens.surfaceRaised, tokens.borderMid, double(tokens.radius.lg)});
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            next(!key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::setReadOnly(bool on)
{
    m_isReadOnly = on;
    m_replaces->setChecked(false);
    m_replaces->setVisible(!on);
    retell();
}

void FindBar::setMayLookElsewhere(bool may)
{
    m_elsewhere->setVisible(may);
}

void FindBar::open(bool replaces)
{
    if (replaces && !m_isReadOnly)
        m_replaces->setChecked(true);
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    search();
}

void FindBar::showUses(const QString &variable)
{
    m_variable = variable;
    m_replaces->setChecked(false);
    m_text->setText(variable);
    m_current = -1;
    m_goesThere = true;
    open(false);
}

Qt::CaseSensitivity FindBar::cases() const
{
    return m_cases->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindBar::searchSoon()
{
    m_soon.start();
}

void FindBar::search()
{
    m_soon.stop();
    const int round = ++m_round;
    m_isLooking = true;
    m_worker.clear(); // only the newest counts
    m_worker.start([this, round, flow = m_scene.draft().flow(), text = m_text->text(),
                    variable = m_variable, cases = cases()] {
        const QList<TextHit> hits = variable.isEmpty() ? TextSearch(text, cases).in(flow, kHitsMax)
                                                       : usesOf(flow, variable);
        QMetaObject::invokeMethod(
            this, [this, round, hits] { take(round, hits); }, Qt::QueuedConnection);
    });
}

void FindBar::take(int round, const QList<TextHit> &hits)
{
    if (round != m_round)
        return;
    m_isLooking = false;
    m_hits = hits;
    m_current = std::min(m_current, static_cast<int>(hits.size()) - 1);
    if (std::exchange(m_goesThere, false) && !hits.isEmpty())
        choose(std::max(0, m_current));
    retell();
    Q_EMIT found();
}

void FindBar::next(bool forward)
{
    if (m_soon.isActive()) { // what was typed last is not looked for yet
        m_goesThere = true;
        return search();
    }
    const int count = static_cast<int>(m_hits.size());
    if (count == 0)
        return;
    if (m_current < 0)
        choose(forward ? 0 : count - 1);
    else
        choose((m_current + (forward ? 1 : count - 1)) % count);
}

void FindBar::choose(int hit)
{
    m_current = hit;
    retell();
    Q_EMIT hitChosen(m_hits.at(hit).place);
}

void FindBar::retell()
{
    const int count = static_cast<int>(m_hits.size());
    QString text;
    if (isSearching())
        text = m_count->text(); // in a moment
    else if (count == 0 && !m_text->text().isEmpty())
        text = m_variable.isEmpty() ? tr("Not found") : tr("Not used");
    else if (m_current >= 0)
        text = tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(count));
    else if (count > 0)
        text = !m_variable.isEmpty() ? (count == 1 ? tr("1 use") : tr("%n uses", nullptr, count))
                                     : (count == 1 ? tr("1 hit") : tr("%n hits", nullptr, count));
    m_count->setText(text);
    m_count->setAccessibleName(text);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    const bool mayReplace = count > 0 && !m_isReadOnly && m_variable.isEmpty();
    m_one->setEnabled(mayReplace);
    m_all->setEnabled(mayReplace);
}

void FindBar::replace(const QList<TextHit> &hits)
{
    Flow flow = m_scene.draft().flow();
    const qsizetype count = TextSearch::replace(flow, hits, m_with->text());
    if (count == 0)
        return search();
    const QString name = m_hits.first().text.mid(m_hits.first().at, m_hits.first().size);
    m_scene.draft().replaceFlow(tr("Replace “%1” by “%2”").arg(name, m_with->text()), flow);
    m_goesThere = hits.size() == 1; // on to the next one, not to what was just written
    m_current += static_cast<int>(TextSearch(m_text->text(), cases()).countIn(m_with->text()));
    search();
}

void FindBar::replaceOne()
{
    if (!m_one->isEnabled())
        return;
    if (m_current < 0 || m_soon.isActive())
        return next(true); // it is seen before it is replaced
    if (!isSearching())
        replace({m_hits.at(m_current)});
}

void FindBar::replaceAll()
{
    if (m_all->isEnabled() && !isSearching()) // what is known may be of another text
        replace(m_hits);
}

} // namespace flotilla
