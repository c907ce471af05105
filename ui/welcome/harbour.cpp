#include "ui/welcome/harbour.h"

#include "ui/kit/logomark.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/language.h"
#include "ui/theme/look.h"
#include "ui/welcome/startcards.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// The sheet the picture is drawn on; its middle is the middle of the page.
constexpr int kSheetWidth = 1440;
constexpr int kSheetHeight = 212;

struct Wave
{
    double y;
    double half; // of its length
    double height;
};
constexpr Wave kFar{168, 60, 7};
constexpr Wave kNear{180, 75, 8};
constexpr Wave kShore{192, 65, 6};

struct Boat
{
    QPointF at;
    double scale;
    double opacity;
};

QPainterPath pathOf(const Wave &wave, double width, double bottom)
{
    QPainterPath path(QPointF(0, wave.y));
    bool isUp = true;
    for (double x = 0; x < width; x += 2 * wave.half) {
        const double y = wave.y + (isUp ? -wave.height : wave.height);
        path.quadTo(x + wave.half, y, x + 2 * wave.half, wave.y);
        isUp = !isUp;
    }
    path.lineTo(width + 2 * wave.half, bottom);
    path.lineTo(0, bottom);
    path.closeSubpath();
    return path;
}

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(float(colour.alphaF() * opacity));
    return colour;
}

void drawBoat(QPainter &painter, const Boat &boat, const Tokens &t)
{
    painter.save();
    painter.translate(boat.at);
    painter.scale(boat.scale, boat.scale);
    QPainterPath main(QPointF(2, -58));
    main.cubicTo(22, -40, 33, -16, 35, 10);
    main.lineTo(2, 10);
    main.closeSubpath();
    QPainterPath fore(QPointF(-4, -40));
    fore.lineTo(-4, 10);
    fore.lineTo(-32, 10);
    fore.cubicTo(-28, -10, -18, -28, -4, -40);
    QPainterPath hull(QPointF(-40, 18));
    hull.lineTo(40, 18);
    hull.cubicTo(34, 32, 24, 38, 8, 38);
    hull.lineTo(-8, 38);
    hull.cubicTo(-24, 38, -34, 32, -40, 18);
    constexpr double kForeOpacity = 0.55;
    constexpr double kHullOpacity = 0.82;
    painter.fillPath(main, faded(t.accent, boat.opacity));
    painter.fillPath(fore, faded(t.accent, boat.opacity * kForeOpacity));
    painter.fillPath(hull, faded(t.text, boat.opacity * kHullOpacity));
    painter.restore();
}

} // namespace

Harbour::Harbour(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_left(new QWidget(this))
    , m_right(new QWidget(this))
    , m_words(new QWidget(this))
    , m_backup(new QPushButton(tr("Open a backup")))
    , m_language(new QToolButton)
    , m_title(new TextLabel(theme, &Tokens::hero, &Tokens::text))
    , m_text(new TextLabel(theme, &Tokens::base, &Tokens::textMuted))
{
    const Tokens &t = theme.tokens();
    setFixedHeight(kSheetHeight);
    auto *left = new QHBoxLayout(m_left);
    left->setContentsMargins(t.space.eight, t.space.six, t.space.eight, 0);
    left->setSpacing(t.space.two);
    left->addWidget(new LogoMark(theme, t.size.control));
    left->addWidget(new TextLabel(theme, &Tokens::title, &Tokens::text, tr("Flotilla")));
    auto *right = new QHBoxLayout(m_right);
    right->setContentsMargins(t.space.six + t.space.one, t.space.five, t.space.six + t.space.one,
                              0);
    right->setSpacing(t.space.two);
    fillLanguages();
    right->addWidget(m_language);
    setHasLanguages(false);
    auto *look = new QToolButton;
    look->setObjectName(u"welcomeTheme"_s);
    look->setAccessibleName(tr("Light or dark"));
    look->setToolTip(look->accessibleName());
    look->setAutoRaise(true);
    look->setIcon(theme.icon(u"moon"_s, &Tokens::text));
    right->addWidget(look);
    auto *skip = new QPushButton(tr("Look around first"));
    skip->setObjectName(u"welcomeSkip"_s);
    skip->setAccessibleName(skip->text());
    setKind(*skip, ButtonKind::Ghost);
    right->addWidget(skip);
    m_backup->setObjectName(u"welcomeBackup"_s);
    m_backup->setAccessibleName(m_backup->text());
    m_backup->setIcon(theme.icon(u"archive-restore"_s, &Tokens::text));
    setKind(*m_backup, ButtonKind::Ghost);
    right->addWidget(m_backup);
    setHasBackups(false);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(t.space.one);
    words->addWidget(m_title);
    words->addWidget(m_text);
    connect(look, &QToolButton::clicked, this, &Harbour::themeWanted);
    connect(skip, &QPushButton::clicked, this, &Harbour::skipped);
    connect(m_backup, &QPushButton::clicked, this, &Harbour::backupWanted);
    connect(&theme, &Theme::changed, this, [this] {
        place();
        update();
    });
}

void Harbour::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    place();
}

// Each by its own name, for those who cannot read this one.
void Harbour::fillLanguages()
{
    auto *menu = new QMenu(m_language);
    for (const QString &language : languages()) {
        QAction *action = menu->addAction(languageName(language));
        action->setObjectName(u"welcomeLanguage."_s + language);
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT languageWanted(language); });
        if (QLocale(language).language() == QLocale().language())
            m_language->setText(action->text());
    }
    if (m_language->text().isEmpty()) // one without a catalogue
        m_language->setText(languageName(u"en"_s));
    m_language->setObjectName(u"welcomeLanguage"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(m_language->accessibleName());
    m_language->setIcon(m_theme.icon(u"languages"_s, &Tokens::text));
    m_language->setMenu(menu);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setAutoRaise(true);
}

void Harbour::setHasLanguages(bool has)
{
    m_language->setVisible(has);
    place();
}

void Harbour::setHasBackups(bool has)
{
    m_backup->setVisible(has);
    place();
}

void Harbour::place()
{
    const auto mirrored = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const QSize left = m_left->sizeHint();
    const QSize right = m_right->sizeHint();
    m_left->setGeometry(mirrored({QPoint(0, 0), left}));
    m_right->setGeometry(mirrored({width() - right.width(), 0, right.width(), right.height()}));
    const int column = StartCards::columnWidth(m_theme);
    const int x = std::max((width() - column) / 2, m_theme.tokens().space.five);
    const QSize words = m_words->sizeHint();
    m_words->setGeometry(mirrored({x, shoreTop() - words.height() - m_theme.tokens().space.half,
                                   std::min(column, width() - 2 * x), words.height()}));
}

int Harbour::shoreTop()
{
    return int(kFar.y - kFar.height);
}

void Harbour::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Harbour::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.accentSubtle);
    const double shift = (width() - kSheetWidth) / 2.0;
    const auto at = [&](double x, double y) {
        const double place = x + shift;
        return QPointF(layoutDirection() == Qt::RightToLeft ? width() - place : place, y);
    };
    constexpr double kSun = 34;
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(t.surface, 0.75));
    painter.drawEllipse(at(1064, 112), kSun, kSun);
    painter.fillPath(pathOf(kFar, width(), height()), faded(t.accentBorder, 0.45));
    drawBoat(painter, {at(960, 132), 0.62, 0.55}, t);
    drawBoat(painter, {at(1206, 130), 0.5, 0.45}, t);
    painter.fillPath(pathOf(kNear, width(), height()), faded(t.accentBorder, 0.7));
    drawBoat(painter, {at(1092, 134), 1, 1}, t);
    painter.fillPath(pathOf(kShore, width(), height()), t.surface);
}

} // namespace flotilla
