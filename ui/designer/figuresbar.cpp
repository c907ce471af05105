#include "ui/designer/figuresbar.h"

#include "ui/designer/canvassizes.h"
#include "ui/kit/painted.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"
#include "ui/theme/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr double kTestLine = 3;

} // namespace

// What the lines of the canvas mean while figures are shown.
class FiguresBar::Legend final : public Painted
{
public:
    explicit Legend(const Theme &theme)
        : Painted(theme, QAccessible::Graphic)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setHasTest(false);
    }

    void setHasTest(bool has)
    {
        m_hasTest = has;
        const QString people = FiguresBar::tr("The thicker a line, the more people");
        setAccessibleName(
            has ? FiguresBar::tr("%1. The other colour: the way of this test").arg(people)
                : people);
        setToolTip(accessibleName());
        updateGeometry();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        int wide = 0;
        for (const Part &part : parts())
            wide += (wide > 0 ? tokens().space.three : 0) + part.lines * lineWidth() +
                    tokens().component.iconGap + wordWidth(part);
        return {wide, theme().lineHeight(tokens().small)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(theme().font(tokens().small));
        int x = 0;
        const auto place = [this](int left, int width) {
            return QStyle::visualRect(layoutDirection(), rect(), {left, 0, width, height()});
        };
        for (const Part &part : parts()) {
            for (int i = 0; i < part.lines; ++i) {
                const QRectF line = place(x, lineWidth() - tokens().space.half);
                painter.setPen(QPen(tokens().*part.colour, part.widths.at(size_t(i))));
                painter.drawLine(QPointF(line.left(), line.center().y()),
                                 QPointF(line.right(), line.center().y()));
                x += lineWidth();
            }
            x += tokens().component.iconGap;
            painter.setPen(tokens().textMuted);
            painter.drawText(place(x, wordWidth(part)), Qt::AlignCenter, part.word);
            x += wordWidth(part) + tokens().space.three;
        }
    }

private:
    struct Part
    {
        QString word;
        ColourRole colour;
        int lines;
        std::array<double, 3> widths;
    };
    [[nodiscard]] QList<Part> parts() const
    {
        const double middle = (canvas::kEdgeThinnest + canvas::kEdgeThickest) / 2;
        QList<Part> parts{{FiguresBar::tr("people"),
                           &Tokens::borderStrong,
                           3,
                           {canvas::kEdgeThinnest, middle, canvas::kEdgeThickest}}};
        if (m_hasTest)
            parts.append({FiguresBar::tr("this test"), &Tokens::info, 1, {kTestLine, 0, 0}});
        return parts;
    }
    [[nodiscard]] int lineWidth() const { return tokens().space.three; }
    [[nodiscard]] int wordWidth(const Part &part) const
    {
        return QFontMetrics(theme().font(tokens().small)).horizontalAdvance(part.word) + 1;
    }

    bool m_hasTest = false;
};

namespace {

int countOf(qint64 people)
{
    return static_cast<int>(std::min<qint64>(people, std::numeric_limits<int>::max()));
}

double shareOf(qint64 part, qint64 whole)
{
    return whole > 0
               ? std::min(100.0, 100.0 * static_cast<double>(part) / static_cast<double>(whole))
               : 0;
}

} // namespace

CanvasFigures canvasFiguresOf(const PeopleInFlow &people)
{
    CanvasFigures figures;
    figures.started = countOf(people.totals.started);
    QHash<QString, qint64> wentOn; // or came to the end here, which is where the flow leads
    for (const PeopleOnWay &way : people.ways) {
        figures.edges[{way.step, way.block, way.outlet}].people += countOf(way.people);
        wentOn[way.step] += way.people;
    }
    for (auto it = people.steps.constBegin(); it != people.steps.constEnd(); ++it)
        figures.steps.insert(it.key(),
                             {countOf(it->people), shareOf(it->left, it->people), countOf(it->left),
                              countOf(it->waiting),
                              shareOf(wentOn.value(it.key()) + it->finished, it->people)});
    for (auto it = figures.edges.begin(); it != figures.edges.end(); ++it) {
        it->percent = shareOf(it->people, people.steps.value(it.key().step).people);
        figures.peopleMost = std::max(figures.peopleMost, it->people);
    }
    return figures;
}

FiguresBar::FiguresBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_window(new SegmentedControl(theme, tr("Window of the figures")))
    , m_started(new TextLabel(theme, &Tokens::smallStrong, &Tokens::text))
    , m_startedWord(new TextLabel(theme, &Tokens::small, &Tokens::textMuted, tr("started")))
    , m_finished(new TextLabel(theme, &Tokens::smallStrong, &Tokens::text))
    , m_finishedWord(new TextLabel(theme, &Tokens::small, &Tokens::textMuted, tr("finished")))
    , m_waiting(new TextLabel(theme, &Tokens::smallStrong, &Tokens::text))
    , m_waitingWord(new TextLabel(theme, &Tokens::small, &Tokens::textMuted, tr("in it now")))
    , m_words(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_legend(new Legend(theme))
{
    const Tokens &t = theme.tokens();
    setObjectName(u"figuresBar"_s);
    setAccessibleName(tr("Live figures"));
    m_window->setObjectName(u"figuresWindow"_s);
    setControlSize(*m_window, ControlSize::Small);
    m_window->addSegment(tr("1 h"));
    m_window->addSegment(tr("24 h"));
    m_window->addSegment(tr("7 days"));
    m_window->setCurrent(int(PeopleWindow::Week));
    m_words->setObjectName(u"figuresWords"_s);
    m_started->setObjectName(u"figuresStarted"_s);
    m_finished->setObjectName(u"figuresFinished"_s);
    m_waiting->setObjectName(u"figuresWaiting"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(t.space.two, t.space.one, t.space.two, t.space.one);
    row->setSpacing(t.space.one);
    auto *mark = new QLabel;
    const auto paintMark = [&theme, mark] {
        mark->setPixmap(theme.icon(u"activity"_s, theme.tokens().success)
                            .pixmap(theme.tokens().icon.md, theme.tokens().icon.md));
    };
    paintMark();
    connect(&theme, &Theme::changed, this, [this, paintMark] {
        paintMark();
        update();
    });
    row->addWidget(mark);
    row->addWidget(new TextLabel(theme, &Tokens::smallStrong, &Tokens::text, tr("Live")));
    row->addWidget(m_window);
    row->addSpacing(t.space.one);
    for (TextLabel *number : {m_started, m_finished, m_waiting})
        number->setTabular(true);
    const auto addPair = [&](TextLabel *number, TextLabel *word) {
        row->addWidget(number);
        row->addWidget(word);
        row->addSpacing(t.space.one);
    };
    addPair(m_started, m_startedWord);
    addPair(m_finished, m_finishedWord);
    addPair(m_waiting, m_waitingWord);
    row->addWidget(m_words);
    row->addWidget(m_legend);
    connect(m_window, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT windowChosen(static_cast<PeopleWindow>(index)); });
    say({});
    hide();
}

void FiguresBar::setHasTest(bool has)
{
    m_legend->setHasTest(has);
}

void FiguresBar::say(const QString &words, bool isTrouble)
{
    m_words->setText(words);
    m_words->setColour(isTrouble ? &Tokens::danger : &Tokens::textMuted);
    m_words->setVisible(!words.isEmpty());
    for (QWidget *each : {static_cast<QWidget *>(m_started), static_cast<QWidget *>(m_startedWord),
                          static_cast<QWidget *>(m_finished),
                          static_cast<QWidget *>(m_finishedWord), static_cast<QWidget *>(m_waiting),
                          static_cast<QWidget *>(m_waitingWord), static_cast<QWidget *>(m_legend)})
        each->setVisible(words.isEmpty());
}

void FiguresBar::tell(const LivePeople &people)
{
    m_window->setCurrent(int(people.window()));
    m_words->setToolTip(people.error() ? people.error()->sentence() : QString());
    const auto &known = people.people();
    if (people.error())
        return say(tr("The figures cannot be read"), true);
    if (!known)
        return say(tr("Reading the figures…"));
    if (known->isEmpty())
        return say(tr("No chats in the %1", "the last hour, 24 hours, 7 days")
                       .arg(shownAs(people.window())));
    const QLocale locale;
    const FlowTotals &totals = known->totals;
    m_started->setText(locale.toString(totals.started));
    const auto finished = totals.finishedPercent();
    m_finished->setText(finished ? tr("%1%").arg(locale.toString(*finished, 'f', 1)) : u"–"_s);
    m_waiting->setText(locale.toString(totals.waiting));
    setAccessibleName(tr("Live figures, %1: %2 started, %3 finished, %4 in it now")
                          .arg(shownAs(people.window()), m_started->text(), m_finished->text(),
                               m_waiting->text()));
    say({});
}

void FiguresBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), {t.surfaceRaised, t.border, double(t.radius.lg)});
}

} // namespace flotilla
