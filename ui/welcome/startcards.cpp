#include "ui/welcome/startcards.h"

#include "ui/kit/card.h"
#include "ui/kit/painted.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"
#include "ui/theme/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

int pictureHeight(const Tokens &t)
{
    return t.size.drawer / 2; // 172
}

// Beside the words of a card.
class StartPicture : public Painted
{
public:
    StartPicture(const Theme &theme, const QString &name)
        : Painted(theme, QAccessible::Graphic)
    {
        setAccessibleName(name);
        setToolTip(name);
        setFixedSize(tokens().size.palette + tokens().space.one + 2, pictureHeight(tokens()));
    }
};

// A few words of a chat on the phone of a customer.
class ChatPicture : public StartPicture
{
public:
    explicit ChatPicture(const Theme &theme)
        : StartPicture(theme, StartCards::tr("A chat with a bot"))
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawBox(painter, rect(), {t.previewWall, t.border, double(t.radius.lg)});
        painter.setFont(theme().font(t.small));
        const int pad = t.space.two + t.space.half;
        const int line = theme().lineHeight(t.small) + t.space.two + t.space.half;
        int bottom = height() - pad;
        for (const QString &reply : {StartCards::tr("Chocolate"), StartCards::tr("Classic")}) {
            const QRect box(pad, bottom - line, width() * 3 / 4, line);
            drawBox(painter, placed(box), {t.previewIn, {}, double(t.radius.lg)});
            painter.setPen(t.previewLink);
            painter.drawText(placed(box), Qt::AlignCenter, reply);
            bottom -= line + t.space.one;
        }
        bubble(painter, StartCards::tr("We do. Which one would you like?"), false, bottom);
        bubble(painter, StartCards::tr("Hi! Do you have panettone?"), true, bottom);
    }

private:
    [[nodiscard]] QRect placed(const QRect &rect) const
    {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    }
    void bubble(QPainter &painter, const QString &text, bool isOwn, int &bottom) const
    {
        const Tokens &t = tokens();
        const int pad = t.space.two;
        const int edge = t.space.two + t.space.half;
        const int most = width() * 3 / 4 - 2 * pad;
        const QSize words =
            painter.fontMetrics().boundingRect(QRect(0, 0, most, 0), Qt::TextWordWrap, text).size();
        const QSize box = words + QSize(2 * pad + 1, 2 * t.space.one + 1);
        const QRect at(isOwn ? width() - edge - box.width() : edge, bottom - box.height(),
                       box.width(), box.height());
        drawBox(painter, placed(at), {isOwn ? t.previewOut : t.previewIn, {}, double(t.radius.lg)});
        painter.setPen(t.previewText);
        painter.drawText(placed(at).adjusted(pad, t.space.one, -pad, 0),
                         Qt::TextWordWrap | Qt::AlignLeading, text);
        bottom -= box.height() + t.space.one;
    }
};

// What it takes to connect a number.
class KeysPicture : public StartPicture
{
public:
    explicit KeysPicture(const Theme &theme)
        : StartPicture(theme, StartCards::tr("Your gateway's key, and a code to scan"))
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawBox(painter, rect(), {t.surfaceSunken, t.border, double(t.radius.lg)});
        const int high = theme().lineHeight(t.small) + theme().lineHeight(t.caption) + t.space.five;
        int y = t.space.three;
        const std::array<std::array<QString, 3>, 2> lines{
            {{u"key-round"_s, StartCards::tr("The session's key"),
              StartCards::tr("from your gateway")},
             {u"qr-code"_s, StartCards::tr("Pair a phone"), StartCards::tr("scan a QR code")}}};
        for (const auto &[icon, title, words] : lines) {
            const QRect box(t.space.three, y, width() - 2 * t.space.three, high);
            drawBox(painter, box, {t.surfaceRaised, t.border, double(t.radius.lg)});
            const auto place = [&](const QRect &part) {
                return QStyle::visualRect(layoutDirection(), box, part);
            };
            const int x = box.left() + t.space.three;
            drawIcon(painter, place({x, box.top(), t.icon.md, high}), theme(), icon, t.accent,
                     t.icon.md);
            const int left = x + t.icon.md + t.space.two;
            const int room = box.right() - t.space.two - left;
            const int top = box.top() + t.space.two + t.space.half;
            painter.setFont(theme().font(t.smallStrong));
            painter.setPen(t.text);
            drawLine(painter, place({left, top, room, theme().lineHeight(t.small)}),
                     Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), title);
            painter.setFont(theme().font(t.caption));
            painter.setPen(t.textMuted);
            drawLine(painter,
                     place({left, top + theme().lineHeight(t.small), room,
                            theme().lineHeight(t.caption)}),
                     Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), words);
            y += high + t.space.two;
        }
    }
};

// The card of the way that is recommended has the accent round it.
class FirstCard : public Card
{
public:
    explicit FirstCard(const Theme &theme)
        : Card(theme)
        , m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Card::paintEvent(event);
        QPainter painter(this);
        drawBox(painter, rect(), {{}, m_theme.tokens().accent, double(m_theme.tokens().radius.lg)});
    }

private:
    const Theme &m_theme;
};

} // namespace

int StartCards::columnWidth(const Theme &theme)
{
    return theme.tokens().component.dialogWide - theme.tokens().space.ten; // 1000
}

StartCards::StartCards(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.tokens().space.four);
    m_simulator = makeCard(u"trySimulator"_s, new ChatPicture(theme),
                           {tr("Try it with the simulator"),
                            tr("A pretend agency on this computer."),
                            {tr("No number, no account"), tr("Flows and customers who chat"),
                             tr("Move to a real number later")},
                            tr("Start the simulator"),
                            u"play"_s,
                            tr("1 min")},
                           true, m_start);
    row->addWidget(m_simulator, 1);
    row->addWidget(
        makeCard(u"connectNumber"_s, new KeysPicture(theme),
                 {tr("Connect a number"),
                  tr("Use a WhatsApp you already have."),
                  {tr("Through your WasenderApi session"), tr("The bot stays off until you say so"),
                   tr("Add as many as you like")},
                  tr("Connect a number"),
                  u"plug"_s,
                  tr("5 min")},
                 false, m_connect),
        1);
    connect(m_start, &QPushButton::clicked, this, &StartCards::simulatorWanted);
    connect(m_connect, &QPushButton::clicked, this, &StartCards::connectWanted);
}

QWidget *StartCards::makeCard(const QString &name, QWidget *picture, const Words &words,
                              bool isFirst, QPushButton *&button)
{
    const Tokens &t = m_theme.tokens();
    Card *card = isFirst ? new FirstCard(m_theme) : new Card(m_theme);
    card->setObjectName(name + u"Card"_s);
    card->setAccessibleName(words.title);
    card->body()->setContentsMargins(t.space.five, t.space.five, t.space.five, t.space.five);
    auto *row = new QHBoxLayout;
    row->setSpacing(t.space.five);
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(t.space.half);
    auto *title = new TextLabel(m_theme, &Tokens::title, &Tokens::text, words.title);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *text = new TextLabel(m_theme, &Tokens::base, &Tokens::textMuted, words.text);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addSpacing(t.space.two);
    for (const QString &promise : words.promises) {
        auto *line = new QHBoxLayout;
        line->setSpacing(t.space.two);
        auto *check = new QLabel;
        check->setFixedSize(t.icon.sm, t.icon.sm);
        const auto draw = [check, &theme = m_theme] {
            check->setPixmap(theme.iconPixmap(u"check"_s, theme.tokens().success,
                                              theme.tokens().icon.sm, check->devicePixelRatioF(),
                                              theme.tokens().stroke.laneAt24));
        };
        connect(&m_theme, &Theme::changed, check, draw);
        draw();
        line->addWidget(check, 0, Qt::AlignTop);
        auto *label = new TextLabel(m_theme, &Tokens::small, &Tokens::text, promise);
        label->setWordWrap(true);
        line->addWidget(label, 1);
        column->addLayout(line);
        column->addSpacing(t.space.half);
    }
    column->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(t.space.two);
    button = new QPushButton(words.button);
    button->setObjectName(name);
    button->setAccessibleName(words.button);
    button->setIcon(m_theme.icon(words.icon, isFirst ? &Tokens::accentText : &Tokens::text));
    setKind(*button, isFirst ? ButtonKind::Primary : ButtonKind::Secondary);
    setControlSize(*button, ControlSize::Large);
    foot->addWidget(button);
    auto *time = new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted, words.time);
    time->setElide(Qt::ElideRight);
    time->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the button comes first
    foot->addWidget(time, 1);
    column->addLayout(foot);
    row->addLayout(column, 1);
    card->body()->addLayout(row);
    return card;
}

void StartCards::setHasSimulator(bool has)
{
    m_simulator->setVisible(has);
}

} // namespace flotilla
