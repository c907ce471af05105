// The parts of the gallery that speak: chat, menus, toasts, dialogs, banners, figures, the phone.
#include "ui/kit/banner.h"
#include "ui/kit/bulkbar.h"
#include "ui/kit/chartwidget.h"
#include "ui/kit/chatdelegate.h"
#include "ui/kit/chatview.h"
#include "ui/kit/dialog.h"
#include "ui/kit/drawer.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/gallery/gallerypage.h"
#include "ui/kit/gallery/samples.h"
#include "ui/kit/metricstrip.h"
#include "ui/kit/phonepreview.h"
#include "ui/kit/stackedprogress.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/toast.h"
#include "ui/kit/uptimebar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

void addBubble(QStandardItemModel &model, BubbleKind kind, const QString &text,
               const QString &author, const QString &time, int ticks)
{
    auto *item = new QStandardItem(text);
    item->setData(int(kind), BubbleKindRole);
    item->setData(author, BubbleAuthorRole);
    item->setData(time, BubbleTimeRole);
    item->setData(ticks, BubbleTicksRole);
    item->setData(QByteArray::number(model.rowCount()), BubbleIdRole);
    model.appendRow(item);
}

QList<double> wave(int points, double middle, double swing, double phase)
{
    QList<double> values;
    for (int i = 0; i < points; ++i)
        values.append(std::round(middle + swing * std::sin(i * 0.7 + phase) +
                                 swing / 2 * std::cos(i * 1.9 + phase)));
    return values;
}

} // namespace

void GalleryPage::addChat(QVBoxLayout *column)
{
    QVBoxLayout *section = addSection(column, tr("Chat bubbles"));
    auto *chat = new ChatView(m_theme, tr("Chat"), this);
    chat->setObjectName(u"chat"_s);
    auto *model = new QStandardItemModel(chat);
    addBubble(*model, BubbleKind::Bot, u"Tengo 40 y 42 en negro."_s, tr("Bot · Talla"), u"10:37"_s,
              3);
    addBubble(*model, BubbleKind::Customer, u"Puedo hablar con *alguien*?"_s, {}, u"10:38"_s, 0);
    addBubble(*model, BubbleKind::Human, u"¡Hola Lucía! Soy Marta."_s, u"Marta"_s, u"10:42"_s, 2);
    addBubble(*model, BubbleKind::Note, tr("Only your team sees this"), {}, {}, 0);
    addBubble(*model, BubbleKind::Unsent, u"Abrimos das 7 às 13 h, Sônia!"_s, {}, tr("waiting"), 0);
    chat->setModel(model);
    chat->setFixedHeight(264);
    section->addWidget(chat);
    QVBoxLayout *empty = addSection(column, tr("Empty state"));
    auto *quiet = new EmptyState(m_theme, u"inbox"_s, Tone::Success, tr("All quiet"),
                                 tr("When someone asks for a person, they appear here."), this);
    quiet->addButton(tr("Watch bot chats"))->setObjectName(u"watch"_s);
    empty->addWidget(quiet);
}

void GalleryPage::addFigures(QVBoxLayout *column)
{
    QVBoxLayout *section = addSection(column, tr("Figures and chart"));
    auto *strip = new MetricStrip(m_theme, this);
    MetricTile *waiting = strip->addTile(tr("Waiting"));
    waiting->setFigure(u"12,057"_s);
    waiting->setSeries(wave(22, 60, 20, 0), &Tokens::chart1);
    strip->addTile(tr("Sent, last hour"))->setFigure(u"14,206"_s, tr("+4 %"), &Tokens::success);
    section->addWidget(strip);
    auto *chart = new ChartWidget(m_theme, tr("Messages per minute"), this);
    chart->setObjectName(u"chart"_s);
    chart->setData({{tr("Out"), &Tokens::chart1, wave(31, 180, 40, 0)},
                    {tr("In"), &Tokens::chart2, wave(31, 90, 20, 2)}},
                   {u"10:12"_s, u"10:22"_s, u"10:32"_s, u"10:42"_s});
    chart->setFixedHeight(150);
    section->addWidget(chart);
}

void GalleryPage::addMenu(QVBoxLayout *column)
{
    QVBoxLayout *section = addSection(column, tr("Menu and tooltip"));
    auto *row = new QHBoxLayout;
    auto *menu = new QMenu(this);
    menu->setWindowFlags(Qt::Widget);
    menu->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    menu->setAccessibleName(tr("Menu of a step"));
    const auto add = [this, menu](const QString &text, const QString &icon, const QString &keys) {
        QAction *action = menu->addAction(m_theme.icon(icon, &Tokens::textMuted), text);
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    add(tr("Test from here"), u"play"_s, u"T"_s);
    menu->setActiveAction(add(tr("Duplicate"), u"copy"_s, u"Ctrl+D"_s));
    add(tr("Group"), u"group"_s, u"Ctrl+G"_s);
    menu->addSeparator();
    setDangerous(*add(tr("Delete"), u"trash-2"_s, u"Del"_s));
    row->addWidget(menu, 0, Qt::AlignTop);
    auto *tips = new QVBoxLayout;
    tips->setSpacing(m_theme.tokens().space.two);
    tips->addWidget(new TipSample(m_theme, tr("Undo"), u"Ctrl Z"_s, this));
    tips->addWidget(new TipSample(m_theme, u"Lapa"_s, tr("logged out 10:38"), this));
    tips->addStretch();
    row->addLayout(tips);
    row->addStretch();
    section->addLayout(row);
}

void GalleryPage::addMessages(QVBoxLayout *column)
{
    QVBoxLayout *section = addSection(column, tr("Toasts, bottom right, 5 s"));
    section->setSpacing(0);
    const ToastMessage messages[] = {
        {Tone::Success, tr("v13 is live on 12 numbers"), {}, tr("Undo"), {}},
        {Tone::Danger,
         tr("Could not reach the clinic’s calendar"),
         tr("Tried 3 times. Messages wait in Medium."),
         tr("Details"),
         {}}};
    for (const ToastMessage &message : messages) {
        auto *toast = new Toast(m_theme, message, this);
        toast->hold();
        section->addWidget(toast);
    }
    QVBoxLayout *banners = addSection(column, tr("Banner"));
    banners->setSpacing(m_theme.tokens().space.two);
    auto *stopped = new Banner(m_theme, Tone::Danger, tr("The engine stopped at 10:38"),
                               Banner::Shape::Card, this);
    stopped->addButton(tr("Start"))->setObjectName(u"start"_s);
    banners->addWidget(stopped);
    banners->addWidget(new Banner(m_theme, Tone::Warning, tr("41 people have no preferred shop"),
                                  Banner::Shape::Card, this));
    banners->addWidget(
        new Banner(m_theme, Tone::Info, tr("A token is shown once"), Banner::Shape::Card, this));
}

void GalleryPage::addDialog(QVBoxLayout *column)
{
    QVBoxLayout *section = addSection(column, tr("Dialog"));
    auto *dialog = new Dialog(m_theme, tr("Stop Black Friday?"), this);
    dialog->setWindowFlags(Qt::Widget);
    dialog->setText(tr("12,008 people will not get it. 6,412 already did. You cannot restart it."));
    dialog->addButton(tr("Keep sending"), QDialog::Rejected)->setObjectName(u"keep"_s);
    dialog->addButton(tr("Stop for good"), QDialog::Accepted, ButtonKind::Danger)
        ->setObjectName(u"stop"_s);
    section->addWidget(dialog);
}

void GalleryPage::addProgress(QVBoxLayout *column)
{
    const Tokens &tokens = m_theme.tokens();
    QVBoxLayout *section = addSection(column, tr("Progress, sparkline, uptime"));
    section->setSpacing(tokens.space.three);
    auto *bar = new QProgressBar(this);
    bar->setAccessibleName(tr("Sent"));
    bar->setValue(35);
    section->addWidget(bar);
    auto *stacked =
        new StackedProgress(m_theme, tr("Black Friday"), tokens.component.barThick, this);
    stacked->setParts({{tr("read"), 5200, &Tokens::success},
                       {tr("delivered"), 3100, &Tokens::accent},
                       {tr("failed"), 400, &Tokens::danger}},
                      12008);
    section->addWidget(stacked);
    auto *sparks = new QHBoxLayout;
    sparks->setSpacing(tokens.space.four);
    const QSize size(96, tokens.component.sparkTileHeight);
    const struct
    {
        QString name;
        ColourRole colour;
        SparkKind kind;
    } kinds[] = {{tr("Out"), &Tokens::accent, SparkKind::Line},
                 {tr("Waiting in high"), &Tokens::laneHigh, SparkKind::Line},
                 {tr("By hour"), &Tokens::chart5, SparkKind::Bars}};
    double phase = 0;
    for (const auto &each : kinds) {
        auto *spark = new Sparkline(m_theme, each.name, each.colour, each.kind, size, this);
        spark->setValues(wave(each.kind == SparkKind::Bars ? 12 : 22, 60, 22, phase++));
        sparks->addWidget(spark);
    }
    sparks->addStretch();
    section->addLayout(sparks);
    auto *uptime = new UptimeBar(m_theme, this);
    uptime->setTicks("uuuuuuuuuuuuugduuuuuuu--");
    section->addWidget(uptime);
}

void GalleryPage::addDrawer(QVBoxLayout *column)
{
    QVBoxLayout *section = addSection(column, tr("Drawer, 360 px, slides 180 ms"));
    section->setContentsMargins({});
    section->itemAt(0)->widget()->setContentsMargins(16, 14, 16, 0);
    auto *row = new QHBoxLayout;
    auto *drawer = new Drawer(m_theme, this);
    drawer->setObjectName(u"drawer"_s);
    drawer->setTitle(u"Lapa"_s, u"+55 11 98765-4321"_s);
    drawer->setContent(new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted,
                                     tr("Body scrolls, 16 px inset")));
    for (const QString &text : {tr("Pair"), tr("Activity")})
        drawer->tabs()->addTab(text);
    auto *restart = new QPushButton(tr("Restart"), drawer);
    auto *pair = new QPushButton(tr("Pair"), drawer);
    setKind(*pair, ButtonKind::Primary);
    drawer->footer()->addWidget(restart);
    drawer->footer()->addStretch();
    drawer->footer()->addWidget(pair);
    row->addStretch();
    row->addWidget(drawer);
    drawer->setFixedHeight(240);
    drawer->open();
    section->addLayout(row);
}

void GalleryPage::addPhone(QVBoxLayout *column)
{
    QVBoxLayout *section = addSection(column, tr("Phone preview, bulk bar"));
    auto *phone = new PhonePreview(m_theme, u"Lucía Gómez"_s, this);
    phone->setObjectName(u"phone"_s);
    phone->setMessages(
        {{false, u"Hola"_s, {}, u"10:36"_s, 0, {}},
         {true, u"*¡Buenos días!* ¿Qué talla usas?"_s, {}, u"10:37"_s, 3, {u"40"_s, u"42"_s}}});
    phone->setFixedHeight(260);
    section->addWidget(phone);
    auto *list = new QWidget(this);
    list->setFixedHeight(76);
    auto *bulk = new BulkBar(m_theme, list);
    bulk->addButton(tr("Pair"), u"qr-code"_s)->setObjectName(u"bulkPair"_s);
    bulk->addButton(tr("Stop"))->setObjectName(u"bulkStop"_s);
    bulk->setText(tr("3 selected"));
    section->addWidget(list);
}

} // namespace flotilla
