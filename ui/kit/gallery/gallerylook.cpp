// The parts of the gallery that show the look itself: colours, type, icons, marks, measures.
#include "ui/kit/avatar.h"
#include "ui/kit/badge.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/gallery/gallerypage.h"
#include "ui/kit/gallery/samples.h"
#include "ui/kit/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

struct Swatch
{
    const char *name;
    ColourRole back;
    ColourRole front = nullptr;
};

void fill(QVBoxLayout *section, const Theme &theme, const QList<Swatch> &swatches)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(theme.tokens().space.two);
    int at = 0;
    for (const Swatch &swatch : swatches) {
        grid->addWidget(
            new SwatchSample(theme, QString::fromLatin1(swatch.name), swatch.back, swatch.front),
            at / 3, at % 3);
        ++at;
    }
    section->addLayout(grid);
}

} // namespace

void GalleryPage::addSwatches(QVBoxLayout *column)
{
    fill(addSection(column, tr("Surfaces and lines")), m_theme,
         {{"surface", &Tokens::surface},
          {"surfaceSunken", &Tokens::surfaceSunken},
          {"surfaceRaised", &Tokens::surfaceRaised},
          {"surfaceHover", &Tokens::surfaceHover},
          {"surfacePressed", &Tokens::surfacePressed},
          {"surfaceSelected", &Tokens::surfaceSelected},
          {"border", &Tokens::border},
          {"borderMid", &Tokens::borderMid},
          {"borderStrong", &Tokens::borderStrong},
          {"canvas", &Tokens::canvas},
          {"accentSubtle", &Tokens::accentSubtle},
          {"focusRing", &Tokens::focusRing}});
    fill(addSection(column, tr("Text and state, ratio on its background")), m_theme,
         {{"text", &Tokens::surface, &Tokens::text},
          {"textMuted", &Tokens::surfaceSunken, &Tokens::textMuted},
          {"accent", &Tokens::surface, &Tokens::accent},
          {"success", &Tokens::successSubtle, &Tokens::success},
          {"warning", &Tokens::warningSubtle, &Tokens::warning},
          {"danger", &Tokens::dangerSubtle, &Tokens::danger},
          {"info", &Tokens::infoSubtle, &Tokens::info},
          {"accentText", &Tokens::accent, &Tokens::accentText},
          {"textInverse", &Tokens::surfaceInverse, &Tokens::textInverse}});
    fill(addSection(column, tr("Lanes and block categories")), m_theme,
         {{"laneHigh", &Tokens::laneHighSubtle, &Tokens::laneHigh},
          {"laneMedium", &Tokens::laneMediumSubtle, &Tokens::laneMedium},
          {"laneLow", &Tokens::laneLowSubtle, &Tokens::laneLow},
          {"blockMessage", &Tokens::blockMessageSubtle, &Tokens::blockMessage},
          {"blockInput", &Tokens::blockInputSubtle, &Tokens::blockInput},
          {"blockLogic", &Tokens::blockLogicSubtle, &Tokens::blockLogic},
          {"blockAi", &Tokens::blockAiSubtle, &Tokens::blockAi},
          {"blockAction", &Tokens::blockActionSubtle, &Tokens::blockAction},
          {"blockHandoff", &Tokens::blockHandoffSubtle, &Tokens::blockHandoff}});
}

void GalleryPage::addType(QVBoxLayout *column)
{
    QVBoxLayout *section = addSection(column, tr("Type"));
    section->setSpacing(0);
    const struct
    {
        QString text;
        QString note;
        TextRole style;
        ColourRole colour;
    } rows[] = {
        {tr("12,008 waiting"), tr("Display 24/32 600"), &Tokens::display, &Tokens::text},
        {u"14,206"_s, tr("Figure 22/28 600"), &Tokens::figure, &Tokens::text},
        {tr("Priority lanes"), tr("Title 16/24 600"), &Tokens::title, &Tokens::text},
        {tr("Needs attention"), tr("Heading 14/20 600"), &Tokens::heading, &Tokens::text},
        {tr("Lapa was logged out from the phone"), tr("Base 13/20 400"), &Tokens::base,
         &Tokens::text},
        {u"Pão da Vila, since 10:38"_s, tr("Small 12/16 400"), &Tokens::small, &Tokens::textMuted},
        {tr("Budget, 24 h"), tr("Caption 11/16 500"), &Tokens::caption, &Tokens::text},
        {u"messages.received"_s, tr("Mono 12/18 400"), &Tokens::mono, &Tokens::text},
    };
    for (const auto &each : rows) {
        auto *row = new QHBoxLayout;
        auto *sample = new TextLabel(m_theme, each.style, each.colour, each.text, this);
        sample->setMinimumHeight(m_theme.tokens().space.eight + 1);
        sample->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        row->addWidget(sample, 1);
        row->addWidget(
            new TextLabel(m_theme, &Tokens::caption, &Tokens::textMuted, each.note, this));
        section->addLayout(row);
        section->addWidget(new Divider(m_theme, Qt::Horizontal, this));
    }
}

void GalleryPage::addMarks(QVBoxLayout *column)
{
    const Tokens &tokens = m_theme.tokens();
    QVBoxLayout *section = addSection(column, tr("Avatars, clients, keys"));
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens.space.three);
    row->addWidget(new Avatar(m_theme, {u"Inês Duarte"_s, 3}, tokens.size.row, this));
    row->addWidget(new Avatar(m_theme, {u"Rui Lopes"_s, 1}, 0, this));
    row->addWidget(new Avatar(m_theme, {u"Marta Sousa"_s, 0}, tokens.size.controlSm, this));
    row->addWidget(new Avatar(m_theme, {u"Tri Wahyuni"_s, 4}, tokens.icon.lg, this));
    row->addWidget(new Avatar(m_theme, {u"Pão Vila"_s, 0, true}, tokens.size.controlSm, this));
    row->addWidget(new Avatar(m_theme, {u"Kopi Senja"_s, 1, true}, tokens.icon.lg, this));
    row->addWidget(new Avatar(m_theme, {u"Zancada"_s, 2, true}, tokens.icon.md, this));
    row->addWidget(new Keycap(m_theme, u"Ctrl+K"_s, this));
    row->addWidget(new Keycap(m_theme, u"Esc"_s, this));
    row->addStretch();
    section->addLayout(row);
    QVBoxLayout *icons = addSection(column, tr("Icons, Lucide"));
    icons->addWidget(new IconGrid(m_theme, {u"house"_s,
                                            u"inbox"_s,
                                            u"workflow"_s,
                                            u"megaphone"_s,
                                            u"contact"_s,
                                            u"smartphone"_s,
                                            u"layers"_s,
                                            u"settings"_s,
                                            u"search"_s,
                                            u"bell"_s,
                                            u"message-square"_s,
                                            u"list"_s,
                                            u"hash"_s,
                                            u"split"_s,
                                            u"sparkles"_s,
                                            u"globe"_s,
                                            u"headset"_s,
                                            u"hand"_s,
                                            u"bot"_s,
                                            u"qr-code"_s,
                                            u"plug"_s,
                                            u"database"_s,
                                            u"key-round"_s,
                                            u"shield-check"_s,
                                            u"calendar-clock"_s,
                                            u"gauge"_s,
                                            u"refresh-cw"_s,
                                            u"git-compare"_s},
                                  this));
}

void GalleryPage::addSpacing(QVBoxLayout *column)
{
    QVBoxLayout *section = addSection(column, tr("Spacing, radii, motion"));
    section->addWidget(new MeasureSample(m_theme, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.tokens().component.iconGap);
    const Tokens::Motion &motion = m_theme.tokens().motion;
    const std::pair<QString, int> durations[] = {{tr("hover %1 ms"), motion.hover},
                                                 {tr("popover %1"), motion.popover},
                                                 {tr("zoom %1"), motion.canvasZoom},
                                                 {tr("drawer %1"), motion.drawer},
                                                 {tr("fit %1"), motion.canvasFit}};
    for (const auto &[text, time] : durations)
        row->addWidget(new Chip(m_theme, {text.arg(time), Tone::Neutral, {}, true}, this));
    row->addStretch();
    section->addLayout(row);
}

} // namespace flotilla
