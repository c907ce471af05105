// The parts of the gallery that show what is pressed, typed into and chosen from.
#include "ui/kit/badge.h"
#include "ui/kit/chip.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/formfield.h"
#include "ui/kit/gallery/gallerypage.h"
#include "ui/kit/gallery/samples.h"
#include "ui/kit/gallery/sessionsample.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/statusmark.h"
#include "ui/kit/tableview.h"
#include "ui/kit/toggle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// A row of things as wide as they want to be.
QHBoxLayout *addRow(QVBoxLayout *section, int spacing)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    section->addLayout(row);
    return row;
}

QToolButton *iconButton(const Theme &theme, const QString &icon, const QString &name,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme.icon(icon, &Tokens::textMuted));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(icon);
    return button;
}

QPushButton *button(const Theme &theme, const QString &text, const QString &icon, ButtonKind kind,
                    ControlSize size, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(text);
    if (!icon.isEmpty())
        made->setIcon(theme.icon(icon, &Tokens::textMuted));
    setKind(*made, kind);
    setControlSize(*made, size);
    return made;
}

QToolButton *publishButton(const Theme &theme, QWidget *parent)
{
    auto *publish = new QToolButton(parent);
    publish->setObjectName(u"publish"_s);
    publish->setText(QCoreApplication::translate("GalleryPage", "Publish…"));
    publish->setAccessibleName(publish->text());
    publish->setIcon(theme.icon(u"rocket"_s, &Tokens::accentText));
    publish->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    publish->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(publish);
    menu->addAction(QCoreApplication::translate("GalleryPage", "Publish later…"));
    publish->setMenu(menu);
    setKind(*publish, ButtonKind::Primary);
    return publish;
}

} // namespace

void GalleryPage::addButtons(QVBoxLayout *column)
{
    const Tokens &tokens = m_theme.tokens();
    QVBoxLayout *section = addSection(column, tr("Buttons"));
    section->setSpacing(tokens.space.three);
    using State = ButtonSample::State;
    const std::pair<ButtonKind, QString> kinds[] = {{ButtonKind::Primary, tr("Primary")},
                                                    {ButtonKind::Secondary, tr("Secondary")},
                                                    {ButtonKind::Ghost, tr("Ghost")}};
    for (const auto &[kind, name] : kinds) {
        QHBoxLayout *row = addRow(section, tokens.space.two);
        const std::pair<State, QString> states[] = {{State::Rest, name},
                                                    {State::Hover, tr("Hover")},
                                                    {State::Pressed, tr("Pressed")},
                                                    {State::Focus, tr("Focus")},
                                                    {State::Disabled, tr("Disabled")}};
        for (const auto &[state, word] : states)
            row->addWidget(new ButtonSample(m_theme, kind, state, word, this));
        row->addStretch();
    }
    const auto add = [this](QHBoxLayout *row, const QString &text, const QString &icon,
                            ButtonKind kind, ControlSize size = ControlSize::Base) {
        auto *made = button(m_theme, text, icon, kind, size, this);
        row->addWidget(made);
        return made;
    };
    QHBoxLayout *danger = addRow(section, tokens.space.two);
    add(danger, tr("Danger"), {}, ButtonKind::Danger);
    add(danger, tr("Discard"), {}, ButtonKind::DangerOutline);
    danger->addStretch();
    QHBoxLayout *sizes = addRow(section, tokens.space.two);
    add(sizes, tr("Small 24"), u"rotate-cw"_s, ButtonKind::Secondary, ControlSize::Small);
    add(sizes, tr("Base 28"), u"rotate-cw"_s, ButtonKind::Secondary);
    add(sizes, tr("Large 32"), u"rotate-cw"_s, ButtonKind::Secondary, ControlSize::Large);
    sizes->addStretch();
    QHBoxLayout *icons = addRow(section, tokens.space.two);
    icons->addWidget(iconButton(m_theme, u"plus"_s, tr("Add"), this));
    QToolButton *more = iconButton(m_theme, u"ellipsis"_s, tr("More"), this);
    more->setAutoRaise(true);
    icons->addWidget(more);
    setKeyHint(*add(icons, tr("With key"), u"search"_s, ButtonKind::Secondary), u"Ctrl F"_s);
    add(icons, tr("Subtle"), u"play"_s, ButtonKind::Subtle);
    icons->addWidget(publishButton(m_theme, this));
    icons->addStretch();
}

void GalleryPage::addInputs(QVBoxLayout *column)
{
    const Tokens &tokens = m_theme.tokens();
    QVBoxLayout *section = addSection(column, tr("Inputs"));
    auto *grid = new QGridLayout;
    grid->setSpacing(tokens.space.three);
    const auto field = [this](const QString &label, QWidget *inside, const QString &name) {
        inside->setObjectName(name);
        return new FormField(m_theme, label, inside, this);
    };
    FormField *label = field(tr("Label"), new QLineEdit(u"hooks.ateliernorte.pt"_s), u"label"_s);
    label->setHint(tr("Hint sits under the field"));
    grid->addWidget(label, 0, 0);
    auto *amount = new QSpinBox;
    amount->setRange(1, 999);
    amount->setValue(12);
    grid->addWidget(field(tr("Number"), amount, u"number"_s), 0, 1);
    FormField *wrong = field(tr("Error"), new QLineEdit(u"12 3"_s), u"error"_s);
    wrong->setError(tr("Digits only, with the country code"));
    grid->addWidget(wrong, 1, 0);
    auto *select = new QComboBox;
    select->addItems({tr("Follow the “Not sure” branch"), tr("Hand over to a person")});
    grid->addWidget(field(tr("Select"), select, u"select"_s), 1, 1);
    grid->addWidget(
        field(tr("Search"), new SearchField(m_theme, tr("Search blocks"), u"/"_s), u"search"_s), 2,
        0);
    auto *locked = new QLineEdit(tr("Managed by the owner"));
    locked->setEnabled(false);
    grid->addWidget(field(tr("Disabled"), locked, u"disabled"_s), 2, 1);
    auto *area = new QPlainTextEdit(tr("Good morning! Which size would you like?"));
    area->setFixedHeight(tokens.space.sixteen);
    area->setTabChangesFocus(true);
    grid->addWidget(field(tr("Message"), area, u"message"_s), 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    section->addLayout(grid);
    addChoices(section);
}

void GalleryPage::addChoices(QVBoxLayout *section)
{
    const Tokens &tokens = m_theme.tokens();
    QHBoxLayout *row = addRow(section, tokens.space.three);
    const auto add = [row](auto *box, bool isOn) {
        box->setObjectName(box->text());
        box->setChecked(isOn);
        row->addWidget(box);
        return box;
    };
    add(new QCheckBox(tr("On")), true);
    QCheckBox *some = add(new QCheckBox(tr("Some")), false);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    add(new QCheckBox(tr("Off")), false);
    add(new QRadioButton(tr("Chosen")), true);
    add(new QRadioButton(tr("Other")), false);
    auto *on = new Toggle(m_theme, tr("Sending"), this);
    on->setObjectName(u"toggleOn"_s);
    on->setChecked(true);
    row->addWidget(on);
    auto *off = new Toggle(m_theme, tr("Quiet hours"), this);
    off->setObjectName(u"toggleOff"_s);
    row->addWidget(off);
    row->addStretch();
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(u"rate"_s);
    slider->setAccessibleName(tr("Messages per minute"));
    slider->setValue(42);
    section->addWidget(slider);
}

void GalleryPage::addSegments(QVBoxLayout *column)
{
    const Tokens &tokens = m_theme.tokens();
    QVBoxLayout *section = addSection(column, tr("Segmented control and tabs"));
    QHBoxLayout *row = addRow(section, tokens.space.three);
    auto *span = new SegmentedControl(m_theme, tr("Span"), this);
    span->addSegment(tr("Week"));
    span->addSegment(tr("Month"));
    auto *window = new SegmentedControl(m_theme, tr("Window of time"), this);
    setControlSize(*window, ControlSize::Small);
    for (const QString &text : {tr("1 h"), tr("6 h"), tr("24 h")})
        window->addSegment(text);
    window->setCurrent(1);
    auto *shape = new SegmentedControl(m_theme, tr("Shape"), this);
    shape->addSegment(tr("List"), u"list"_s, true);
    shape->addSegment(tr("Cards"), u"layout-grid"_s, true);
    for (SegmentedControl *control : {span, window, shape})
        row->addWidget(control);
    row->addStretch();
    auto *tabs = new QTabBar(this);
    tabs->setObjectName(u"tabs"_s);
    tabs->setAccessibleName(tr("Sections"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (const QString &text : {tr("Pair"), tr("Activity"), tr("Settings")})
        tabs->addTab(text);
    setTabCount(*tabs, 1, 12, m_theme);
    section->addWidget(tabs);
}

void GalleryPage::addChips(QVBoxLayout *column)
{
    const Tokens &tokens = m_theme.tokens();
    QVBoxLayout *section = addSection(column, tr("Chips, badges, status"));
    const ChipLook looks[] = {{tr("Neutral")},
                              {tr("Draft v13"), Tone::Accent, u"pencil"_s},
                              {tr("Finished"), Tone::Neutral, u"check"_s},
                              {tr("Scheduled"), Tone::Info, u"clock"_s},
                              {tr("Needs approval"), Tone::Warning, u"circle-alert"_s},
                              {tr("Logged out"), Tone::Danger},
                              {tr("Live"), Tone::Success},
                              {tr("Wants a person"), Tone::LaneHigh, u"chevrons-up"_s, true}};
    QHBoxLayout *row = nullptr;
    int at = 0;
    for (const ChipLook &look : looks) {
        if (at++ % 5 == 0) {
            if (row)
                row->addStretch();
            row = addRow(section, tokens.space.two);
        }
        row->addWidget(new Chip(m_theme, look, this));
    }
    auto *waiting = new CountBadge(m_theme, CountBadge::Kind::Strong, this);
    row->addWidget(waiting);
    waiting->setCount(7);
    row->addStretch();
    QHBoxLayout *states = addRow(section, tokens.space.four);
    states->addWidget(new StatusDot(m_theme, Tone::Success, tr("Up"), this));
    states->addWidget(new StatusDot(m_theme, Tone::Warning, tr("Reconnecting"), this));
    states->addWidget(new StatusDot(m_theme, Tone::Danger, tr("Logged out"), this));
    states->addWidget(new LaneMark(m_theme, Lane::High, 3, this));
    states->addWidget(new LaneMark(m_theme, Lane::Medium, 46, this));
    states->addWidget(new LaneMark(m_theme, Lane::Low, 12008, this));
    states->addStretch();
    QHBoxLayout *filters = addRow(section, tokens.space.two);
    auto *client =
        new FilterChip(m_theme, FilterChip::Kind::Choice, tr("Client"), u"building-2"_s, this);
    client->setValue(tr("all 3"));
    client->setObjectName(u"filterClient"_s);
    auto *gateway =
        new FilterChip(m_theme, FilterChip::Kind::Choice, tr("Gateway"), u"workflow"_s, this);
    gateway->setObjectName(u"filterGateway"_s);
    auto *add = new FilterChip(m_theme, FilterChip::Kind::Add, tr("Filter"), u"plus"_s, this);
    add->setObjectName(u"filterAdd"_s);
    for (FilterChip *chip : {client, gateway, add})
        filters->addWidget(chip);
    filters->addStretch();
}

void GalleryPage::addTable(QVBoxLayout *column)
{
    QVBoxLayout *section = addSection(column, tr("Table, 36 px rows, 32 px header"));
    const QMargins around = section->contentsMargins();
    section->setContentsMargins(0, around.top(), 0, 0);
    // The table reaches the edges of the card; its caption does not.
    section->itemAt(0)->widget()->setContentsMargins(around.left(), 0, around.right(), 0);
    section->addWidget(makeSessionSample(m_theme, this));
}

} // namespace flotilla
