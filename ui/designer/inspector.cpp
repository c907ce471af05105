#include "ui/designer/inspector.h"

#include "ui/designer/blockresults.h"
#include "ui/designer/canvassizes.h"
#include "ui/designer/matchbox.h"
#include "ui/designer/problems.h"
#include "ui/designer/stepfigures.h"
#include "ui/designer/triggersform.h"
#include "ui/designer/variablesform.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/theme/box.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// Two of these stand side by side.
bool isShort(Field::Type type)
{
    return type == Field::Type::Number || type == Field::Type::Integer ||
           type == Field::Type::Word || type == Field::Type::Country;
}

void colour(QLabel *label, const QColor &text)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, text);
    label->setPalette(colours);
}

} // namespace

Inspector::Inspector(FlowScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_scene(scene)
    , m_icon(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_subtitle(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_line(new QWidget(this))
    , m_tabsBox(new QWidget)
    , m_tabs(new SegmentedControl(scene.theme(), tr("What is shown of the block")))
    , m_pages(new QStackedWidget)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    setupHead();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &Inspector::follow);
    const auto later = [this] { m_later.start(); };
    connect(&scene, &FlowScene::selectionChanged, this, later);
    connect(&scene, &FlowScene::currentChanged, this, later);
    connect(&scene.draft(), &Draft::loaded, this, [this] { showFlow(); });
    connect(&scene.draft(), &Draft::applied, this, &Inspector::refresh);
    connect(&scene.theme(), &Theme::changed, this, &Inspector::restyle);
    showFlow();
}

QSize Inspector::sizeHint() const
{
    const Theme &theme = m_scene.theme(); // larger letters need more room
    return {qRound(theme.tokens().size.inspector * std::max(1.0, theme.textScale())) + 4, 400};
}

FieldContext Inspector::context() const
{
    return {m_scene.theme(), m_scene.draft()};
}

void Inspector::setupHead()
{
    const Tokens &tokens = m_scene.theme().tokens();
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setAccessibleName(tr("Name of the step"));
    m_title->setFrame(false);
    // At the icon, whichever side the name itself is read from.
    m_title->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute |
                          (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    m_subtitle->setWordWrap(true);
    m_subtitle->setIndent(tokens.space.half); // as far in as a field's text
    m_more->setObjectName(u"blockMenu"_s);
    m_more->setAccessibleName(tr("More for this block"));
    m_more->setToolTip(tr("More for this block"));
    m_more->setAutoRaise(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(tokens.space.three + 2, tokens.space.one + 1, tokens.space.two,
                             tokens.space.one + 1);
    head->setSpacing(tokens.space.two);
    head->addWidget(m_icon);
    head->addLayout(names, 1);
    head->addWidget(m_more);
    m_line->setFixedHeight(tokens.space.half / 2);
    m_line->setAutoFillBackground(true);
    m_scroll->setObjectName(u"inspectorScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_line);
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->addSegment(tr("Settings"));
    m_tabs->addSegment(tr("Errors"));
    m_tabs->addSegment(tr("Results"));
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *tabs = new QVBoxLayout(m_tabsBox);
    tabs->setContentsMargins(tokens.space.three + 2, tokens.space.two, tokens.space.three + 2, 0);
    tabs->addWidget(m_tabs);
    m_tabsBox->hide();
    m_pages->addWidget(m_scroll);
    layout->addWidget(m_tabsBox);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &SegmentedControl::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_more, &QToolButton::clicked, this, &Inspector::openMenu);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &title) {
        if (m_step.isEmpty())
            return;
        if (m_titleKey.isEmpty())
            m_titleKey = m_scene.draft().newMergeKey();
        m_scene.draft().setTitle(m_step, title, m_titleKey);
    });
    connect(m_title, &QLineEdit::editingFinished, this, [this] { m_titleKey.clear(); });
    restyle();
}

void Inspector::restyle()
{
    const Theme &theme = m_scene.theme();
    QFont bold = theme.font(theme.tokens().base);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_subtitle->setFont(theme.font(theme.tokens().caption));
    colour(m_subtitle, theme.tokens().textMuted);
    m_more->setIcon(theme.icon(u"ellipsis"_s, theme.tokens().textMuted));
    QPalette rule = m_line->palette();
    rule.setColor(QPalette::Window, theme.tokens().border);
    m_line->setPalette(rule);
    if (m_form)
        rebuild();
    update();
}

void Inspector::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_scene.theme().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()), tokens.border);
}

void Inspector::follow()
{
    const QStringList steps = m_scene.selectedInOrder();
    if (m_scene.selectedNotes().size() == 1 && steps.isEmpty())
        return showNote(*m_scene.selectedNotes().constBegin());
    const QString step = steps.size() == 1 ? steps.first() : QString();
    if (!step.isEmpty())
        showStep(step, m_scene.current() == step ? m_scene.currentBlock() : QString());
    else if (steps.isEmpty())
        showFlow();
}

void Inspector::showStep(const QString &id, const QString &block)
{
    const Step *step = m_scene.draft().document().step(id);
    if (!step)
        return showFlow();
    QString shown = block;
    if (m_scene.draft().document().stepOfBlock(shown) != id)
        shown = m_step == id && m_scene.draft().document().stepOfBlock(m_block) == id
                    ? m_block
                    : (step->blocks.isEmpty() ? QString() : step->blocks.first().id);
    if (m_step == id && m_block == shown && m_note.isEmpty() && m_form)
        return;
    m_step = id;
    m_block = shown;
    m_note.clear();
    rebuild();
}

void Inspector::showFlow()
{
    m_step.clear();
    m_block.clear();
    m_note.clear();
    rebuild();
}

void Inspector::showNote(const QString &note)
{
    if (m_note == note)
        return;
    m_step.clear();
    m_block.clear();
    m_note = note;
    rebuild();
}

void Inspector::showHead(const QString &icon, const QString &category, const QString &title,
                         const QString &subtitle)
{
    const Theme &theme = m_scene.theme();
    const BlockLook::Colours colours = BlockLook::coloursOf(theme.tokens(), category);
    const int size = theme.tokens().icon.lg;
    const int side = size + 2;
    QPixmap tile(QSize(side, side) * devicePixelRatioF());
    tile.setDevicePixelRatio(devicePixelRatioF());
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, QRect(0, 0, side, side), {colours.subtle, {}, canvas::kTileRadius});
    drawIcon(painter, {0, 0, side, side}, theme, icon, colours.strong, theme.tokens().icon.md);
    painter.end();
    m_icon->setPixmap(tile);
    m_icon->setFixedSize(side, side);
    if (m_title->text() != title)
        m_title->setText(title);
    m_title->setReadOnly(m_step.isEmpty() || m_isReadOnly);
    m_subtitle->setText(subtitle);
    m_more->setVisible(!m_step.isEmpty() && !m_isReadOnly);
}

void Inspector::rebuild()
{
    m_entries.clear();
    const Tokens &tokens = m_scene.theme().tokens();
    m_form = new QWidget;
    m_form->setAutoFillBackground(false);
    m_layout = new QVBoxLayout(m_form);
    m_layout->setContentsMargins(tokens.space.three + 2, tokens.space.two + 2,
                                 tokens.space.three + 2, tokens.space.three);
    m_layout->setSpacing(tokens.space.two);
    const FlowDocument &document = m_scene.draft().document();
    if (const QJsonObject *note = document.note(m_note))
        addNoteForm(*note);
    else if (const Step *step = document.step(m_step)) {
        if (const Block *block = document.block(m_block))
            addBlockForm(*block);
        else
            showHead(u"blocks"_s, {}, step->title, tr("No blocks yet"));
        m_layout->addWidget(new StepFigures(m_scene, m_step, m_form));
    } else {
        addFlowForm();
    }
    m_layout->addStretch();
    if (m_isReadOnly)
        closeForm();
    showPages();
    m_scroll->setWidget(m_form);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
}

void Inspector::setPages(ProblemsPanel *problems, BlockResults *results)
{
    m_problems = problems;
    m_results = results;
    m_pages->addWidget(problems);
    m_pages->addWidget(results);
    connect(problems, &ProblemsPanel::counted, this, [this] {
        const int count = m_problems->count();
        m_tabs->setText(
            ErrorsTab,
            count == 0
                ? tr("Errors")
                : tr("Errors %1", "a tab, and how many there are").arg(QLocale().toString(count)));
    });
    showPages();
}

void Inspector::showPages()
{
    const bool hasBlock = m_results && !m_block.isEmpty();
    m_tabsBox->setVisible(hasBlock);
    if (!hasBlock)
        return showTab(SettingsTab);
    m_problems->setPlace(m_step, m_block);
    m_results->setBlock(m_block);
}

void Inspector::setReadOnly(bool on)
{
    if (m_isReadOnly == on)
        return;
    m_isReadOnly = on;
    rebuild();
}

// Texts can still be read to their end, selected and copied.
void Inspector::closeForm()
{
    const QWidget *asking = m_form->findChild<QWidget *>(u"matchBox"_s);
    for (QWidget *widget : m_form->findChildren<QWidget *>()) {
        if (asking && asking->isAncestorOf(widget))
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setReadOnly(true);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
            text->setReadOnly(true);
        else if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
                 qobject_cast<QAbstractSpinBox *>(widget))
            widget->setEnabled(false);
    }
}

void Inspector::showTab(Tab tab)
{
    m_tabs->setCurrent(tab);
}

void Inspector::addField(const Field &field, const std::function<QJsonValue()> &current,
                         const std::function<void(Entry &)> &store)
{
    const Theme &theme = m_scene.theme();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.tokens().space.one);
    FieldEditor *editor = makeFieldEditor(field, context(), box);
    QLabel *label = nullptr;
    if (field.type != Field::Type::Boolean) {
        label = new QLabel(field.required ? tr("%1 *").arg(field.title) : field.title);
        QFont font = theme.font(theme.tokens().small);
        font.setWeight(QFont::Medium);
        label->setFont(font);
        label->setToolTip(field.help);
        label->setBuddy(editor);
        column->addWidget(label);
    }
    editor->setToolTip(field.help);
    column->addWidget(editor);
    auto *problem = new QLabel;
    problem->setObjectName(u"problem."_s + field.key);
    problem->setFont(theme.font(theme.tokens().small));
    problem->setWordWrap(true);
    colour(problem, theme.tokens().danger);
    problem->hide();
    column->addWidget(problem);

    rowFor(field, label)->addWidget(box, 1, Qt::AlignTop);
    editor->setValue(current());
    m_entries.append({field, editor, problem, {}, current, label});
    const qsizetype index = m_entries.size() - 1;
    connect(editor, &FieldEditor::edited, this, [this, index, store] {
        Entry &entry = m_entries[index];
        if (entry.mergeKey.isEmpty())
            entry.mergeKey = m_scene.draft().newMergeKey();
        check(entry);
        store(entry);
    });
    connect(editor, &FieldEditor::left, this, [this, index] {
        if (index < m_entries.size())
            m_entries[index].mergeKey.clear();
    });
    check(m_entries.last());
}

QHBoxLayout *Inspector::rowFor(const Field &field, QLabel *label)
{
    const Tokens &tokens = m_scene.theme().tokens();
    if (isShort(field.type) && !m_entries.isEmpty() && isShort(m_entries.last().field.type)) {
        QLabel *before = m_entries.last().label;
        auto *last = m_layout->itemAt(m_layout->count() - 1)->layout();
        const auto widthOf = [](const QLabel &words) {
            return words.fontMetrics().horizontalAdvance(words.text());
        };
        const int room = sizeHint().width() - 2 * (tokens.space.three + 2) - tokens.space.two -
                         tokens.component.scrollBar;
        if (last && last->count() < 2 && label && before &&
            widthOf(*label) + widthOf(*before) <= room) {
            before->setWordWrap(false); // their fields stand at one height
            return static_cast<QHBoxLayout *>(last);
        }
    }
    if (label)
        label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens.space.two);
    m_layout->addLayout(row);
    return row;
}

void Inspector::check(const Entry &entry)
{
    Problems problems;
    const QJsonValue value = entry.editor->value();
    if (!value.isUndefined())
        readField(entry.field, value, {}, problems);
    if (problems.isEmpty())
        checkField(entry.field, value, {}, problems);
    entry.editor->showProblems(problems);
    entry.problem->setVisible(!problems.isEmpty());
    entry.problem->setText(problems.isEmpty() ? QString() : problems.first().message);
    entry.editor->setAccessibleDescription(entry.problem->text());
}

void Inspector::addBlockForm(const Block &block)
{
    const Step &step = *m_scene.draft().document().step(m_step);
    const BlockType *type = catalogue::find(block.type);
    if (!type)
        return showHead(u"blocks"_s, {}, step.title, block.type);
    qsizetype number = 0;
    while (step.blocks.at(number).id != block.id)
        ++number;
    showHead(BlockLook::iconOf(block.type), type->category, step.title,
             tr("%1 · block %2 of %3")
                 .arg(BlockLook::kindOf(*type))
                 .arg(number + 1)
                 .arg(step.blocks.size()));
    for (const Field &field : type->fields)
        addField(
            field,
            [this, key = field.key] {
                const Block *shown = m_scene.draft().document().block(m_block);
                return shown ? shown->fields.value(key) : QJsonValue(QJsonValue::Undefined);
            },
            [this](Entry &entry) {
                m_scene.draft().setField(m_block, entry.field.key, entry.editor->value(),
                                         entry.mergeKey);
            });
    if (type->fields.isEmpty()) {
        auto *help = new QLabel(type->help);
        help->setWordWrap(true);
        colour(help, m_scene.theme().tokens().textMuted);
        m_layout->addWidget(help);
    }
}

void Inspector::addFlowForm()
{
    const FlowSettings settings = m_scene.draft().document().settings();
    showHead(u"workflow"_s, {}, settings.name, tr("Settings of the flow"));
    using Read = std::function<QJsonValue(const FlowSettings &)>;
    using Put = std::function<void(FlowSettings &, const QJsonValue &)>;
    const auto add = [this](const QString &key, Field::Type type, const QString &title,
                            const QString &help, const Read &read, const Put &put) {
        Field field{
            .key = key, .type = type, .title = Wording::said(title), .help = Wording::said(help)};
        field.max = type == Field::Type::Template ? kFlowNameMax : 0;
        addField(
            field, [this, read] { return read(m_scene.draft().document().settings()); },
            [this, put](Entry &entry) {
                FlowSettings now = m_scene.draft().document().settings();
                put(now, entry.editor->value());
                m_scene.draft().setSettings(now, entry.mergeKey);
            });
    };
    add(
        u"name"_s, Field::Type::Template, tr("Name"), tr("Of the flow, for your team."),
        [](const FlowSettings &now) { return now.name; },
        [](FlowSettings &now, const QJsonValue &value) { now.name = value.toString(); });
    add(
        u"language"_s, Field::Type::FlowName, tr("Language"),
        tr("How dates, numbers and amounts are written and read, such as pt-BR."),
        [](const FlowSettings &now) { return now.language; },
        [](FlowSettings &now, const QJsonValue &value) { now.language = value.toString(); });
    add(
        u"start"_s, Field::Type::Step, tr("First step"), tr("Where a chat begins."),
        [](const FlowSettings &now) { return now.start; },
        [](FlowSettings &now, const QJsonValue &value) { now.start = value.toString(); });
    add(
        u"on_expired"_s, Field::Type::Step, tr("After a long silence"),
        tr("The step to run when the customer has been silent for too long."),
        [](const FlowSettings &now) { return now.onExpired; },
        [](FlowSettings &now, const QJsonValue &value) { now.onExpired = value.toString(); });
    add(
        u"right_to_left"_s, Field::Type::Boolean, tr("Canvas from right to left"),
        tr("Mirrors ports and lines for people who read from right to left."),
        [](const FlowSettings &now) { return now.rightToLeft; },
        [](FlowSettings &now, const QJsonValue &value) { now.rightToLeft = value.toBool(); });
    m_triggers = new TriggersForm(m_scene.theme(), m_scene.draft());
    m_layout->addWidget(m_triggers);
    m_layout->addWidget(new MatchBox(m_scene.theme(), m_scene.draft(), m_api));
    add(
        u"variables"_s, Field::Type::Values, tr("Variables and their first values"), {},
        [](const FlowSettings &now) { return now.variables; },
        [](FlowSettings &now, const QJsonValue &value) { now.variables = value.toObject(); });
    // In the form from the start: shown by itself it would be a window, and take the keyboard.
    auto *variables = new VariablesForm(m_scene.theme(), m_scene.draft(), m_form);
    connect(variables, &VariablesForm::usesAsked, this, &Inspector::usesAsked);
    m_layout->addWidget(variables);
}

void Inspector::addNoteForm(const QJsonObject &note)
{
    showHead(u"sticky-note"_s, {}, tr("Note"), note.value(u"author"_s).toString());
    const Field field{.key = u"note"_s,
                      .type = Field::Type::Template,
                      .title = Wording::said(tr("Note")),
                      .help = Wording::said(tr("For the people who edit the flow.")),
                      .max = 16000};
    addField(
        field,
        [this] {
            const QJsonObject *kept = m_scene.draft().document().note(m_note);
            return kept ? kept->value(u"text"_s) : QJsonValue(QJsonValue::Undefined);
        },
        [this](Entry &entry) {
            const QJsonObject *kept = m_scene.draft().document().note(m_note);
            if (!kept)
                return;
            QJsonObject now = *kept;
            now.insert(u"text"_s, entry.editor->value().toString());
            m_scene.draft().setNote(now, entry.mergeKey);
        });
}

// What was changed elsewhere, or taken back.
void Inspector::refresh(const DraftChanges &changes)
{
    const FlowDocument &document = m_scene.draft().document();
    if (!m_step.isEmpty()) {
        const Step *step = document.step(m_step);
        if (!step || (!m_block.isEmpty() && document.stepOfBlock(m_block) != m_step)) {
            const QString id = step ? m_step : QString();
            m_step.clear();
            return id.isEmpty() ? showFlow() : showStep(id, {});
        }
        if (m_block.isEmpty() && !step->blocks.isEmpty()) {
            m_block = step->blocks.first().id;
            return rebuild();
        }
        if (!changes.stepsChanged.contains(m_step))
            return;
        if (!m_title->hasFocus() && m_title->text() != step->title)
            m_title->setText(step->title);
        refreshFields();
    } else if (!m_note.isEmpty()) {
        if (document.note(m_note))
            refreshFields();
        else
            showFlow();
    } else if (changes.settings) {
        if (m_title->text() != document.settings().name)
            m_title->setText(document.settings().name);
        refreshFields();
    }
}

// What is the same already keeps its cursor.
void Inspector::refreshFields()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.editor->setValue(entry.current());
        check(entry);
    }
}

void Inspector::setEngine(ApiClient *api)
{
    m_api = api;
    if (m_triggers) // the flow's form asks it
        rebuild();
}

void Inspector::focusField(const QString &key)
{
    showTab(SettingsTab);
    if (m_triggers && key.startsWith(u"trigger")) {
        m_triggers->focusField(key);
        // Once what was just made has its place.
        QTimer::singleShot(0, m_triggers, [this] {
            if (QWidget *focused = m_triggers->focusWidget())
                m_scroll->ensureWidgetVisible(focused);
        });
        return;
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.field.key != key && !key.isEmpty())
            continue;
        entry.editor->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(entry.editor);
        return;
    }
    m_title->setFocus(Qt::OtherFocusReason);
}

void Inspector::reveal(const QString &key)
{
    showTab(SettingsTab);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.field.key == key)
            m_scroll->ensureWidgetVisible(entry.editor);
    }
}

void Inspector::goToBlock(int by)
{
    const Step *step = m_scene.draft().document().step(m_step);
    if (!step)
        return;
    for (qsizetype i = 0; i < step->blocks.size(); ++i) {
        const qsizetype to = i + by;
        if (step->blocks.at(i).id == m_block && to >= 0 && to < step->blocks.size())
            return m_scene.setCurrent(m_step, step->blocks.at(to).id);
    }
}

void Inspector::openMenu()
{
    const Step *step = m_scene.draft().document().step(m_step);
    if (!step)
        return;
    qsizetype at = 0;
    while (at < step->blocks.size() && step->blocks.at(at).id != m_block)
        ++at;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"blockActions"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Draft &draft = m_scene.draft();
    const auto add = [&](const QString &name, const QString &text, bool isOn, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setObjectName(name);
        action->setEnabled(isOn);
    };
    const QString block = m_block;
    const QString id = m_step;
    const int index = static_cast<int>(at);
    const bool isThere = at < step->blocks.size();
    add(u"nextBlock"_s, tr("Next block"), isThere && at + 1 < step->blocks.size(),
        [this] { goToBlock(1); });
    add(u"previousBlock"_s, tr("Previous block"), isThere && at > 0, [this] { goToBlock(-1); });
    menu->addSeparator();
    add(u"blockUp"_s, tr("Move up"), isThere && at > 0,
        [&draft, block, id, index] { (void)draft.moveBlock(block, id, index - 1); });
    add(u"blockDown"_s, tr("Move down"), isThere && at + 1 < step->blocks.size(),
        [&draft, block, id, index] { (void)draft.moveBlock(block, id, index + 1); });
    add(u"duplicateBlock"_s, tr("Duplicate block"), isThere,
        [&draft, block] { draft.duplicateBlock(block); });
    add(u"deleteBlock"_s, tr("Delete block"), isThere,
        [&draft, block] { draft.removeBlock(block); });
    menu->addSeparator();
    add(u"makeFirst"_s, tr("Begin chats here"), draft.document().settings().start != m_step,
        [&draft, id] {
            FlowSettings settings = draft.document().settings();
            settings.start = id;
            draft.setSettings(settings);
        });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace flotilla
