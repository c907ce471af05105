#include "ui/flows/templatestrip.h"

#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"
#include "ui/theme/look.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

// A template with its picture, or the dashed one of the empty flow.
class StartCard : public QAbstractButton
{
public:
    explicit StartCard(const Theme &theme)
        : m_theme(theme)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    }

    void show(const QString &icon, const QString &title, const QString &words, bool isBlank)
    {
        m_icon = icon;
        m_words = words;
        m_isBlank = isBlank;
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(words);
        setToolTip(words);
        setVisible(true);
        update();
    }
    void setSketch(const FlowSketch &sketch)
    {
        m_sketch = sketch;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Tokens &t = m_theme.tokens();
        return {m_isBlank ? t.size.sidebar * 3 / 4 : t.size.sidebar,
                pictureHeight() + m_theme.lineHeight(t.base) + m_theme.lineHeight(t.small) +
                    t.space.five + t.space.half};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {m_theme.tokens().size.sidebar / 2, sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isLit = underMouse() || isDown();
        if (m_isBlank) {
            drawBox(painter, rect(),
                    {isLit ? t.surfaceHover : QColor(), t.borderMid, double(t.radius.lg),
                     t.stroke.hairline, Qt::DashLine});
            const int line = m_theme.lineHeight(t.base);
            const int top = (height() - t.icon.lg - t.space.one - line) / 2;
            drawIcon(painter, {0, top, width(), t.icon.lg}, m_theme, m_icon, t.accent, t.icon.lg);
            painter.setFont(m_theme.font(t.baseStrong));
            painter.setPen(t.text);
            drawLine(painter, {0, top + t.icon.lg + t.space.one, width(), line}, Qt::AlignCenter,
                     layoutDirection(), text());
        } else {
            paintTemplate(painter, isLit);
        }
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            drawFocusRing(painter, rect(), t.radius.lg, t);
    }

private:
    [[nodiscard]] int pictureHeight() const
    {
        const Tokens &t = m_theme.tokens();
        return t.component.rowThumbnail + t.space.five + t.space.half; // 74
    }

    void paintTemplate(QPainter &painter, bool isLit)
    {
        const Tokens &t = m_theme.tokens();
        drawBox(painter, rect(),
                {isLit ? t.surfaceHover : t.surfaceRaised, {}, double(t.radius.lg)});
        const QRect picture(1, 1, width() - 2, pictureHeight());
        drawSketch(painter, picture.adjusted(1, 1, -1, 0), m_theme, m_sketch, t.space.two,
                   layoutDirection());
        painter.fillRect(QRect(1, picture.bottom() + 1, width() - 2, 1), t.border);
        drawBox(painter, rect(), {{}, isLit ? t.borderMid : t.border, double(t.radius.lg)});
        const auto place = [this](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        };
        const int x = t.space.three;
        int y = picture.bottom() + t.space.two + t.space.half;
        const int line = m_theme.lineHeight(t.base);
        drawIcon(painter, place({x, y, t.icon.sm, line}), m_theme, m_icon, t.textMuted, t.icon.sm);
        const int words = x + t.icon.sm + t.component.iconGap;
        painter.setFont(m_theme.font(t.baseStrong));
        painter.setPen(t.text);
        drawLine(painter, place({words, y, width() - words - x, line}),
                 Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), text());
        y += line;
        painter.setFont(m_theme.font(t.small));
        painter.setPen(t.textMuted);
        drawLine(painter, place({x, y, width() - 2 * x, m_theme.lineHeight(t.small)}),
                 Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), m_words);
    }

    const Theme &m_theme;
    QString m_icon;
    QString m_words;
    FlowSketch m_sketch;
    bool m_isBlank = false;
};

namespace {

// Of the categories that the engine's templates have.
QString iconOf(const QString &category)
{
    if (category == "Appointments"_L1)
        return u"calendar"_s;
    if (category == "Sales"_L1)
        return u"shopping-bag"_s;
    if (category == "Support"_L1)
        return u"headset"_s;
    if (category == "Feedback"_L1)
        return u"star"_s;
    return u"workflow"_s;
}

} // namespace

TemplateStrip::TemplateStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout)
    , m_blank(new StartCard(theme))
    , m_all(new QPushButton)
{
    const Tokens &t = theme.tokens();
    setAccessibleName(tr("Start from a template"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(t.space.two + t.space.half);
    auto *head = new QHBoxLayout;
    head->setSpacing(t.space.two);
    head->addWidget(
        new TextLabel(theme, &Tokens::heading, &Tokens::text, tr("Start from a template")));
    head->addStretch();
    auto *import = new QPushButton(tr("Import"));
    import->setObjectName(u"importFlow"_s);
    import->setAccessibleName(tr("Import flows from files"));
    import->setIcon(theme.icon(u"upload"_s, &Tokens::text));
    m_all->setObjectName(u"allTemplates"_s);
    m_all->setIcon(theme.icon(u"arrow-right"_s, &Tokens::text));
    m_all->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight
                                                                   : Qt::RightToLeft);
    for (QPushButton *button : {import, m_all}) {
        setKind(*button, ButtonKind::Ghost);
        setControlSize(*button, ControlSize::Small);
        head->addWidget(button);
    }
    all->addLayout(head);
    m_row->setSpacing(t.space.three);
    m_blank->setObjectName(u"blankFlow"_s);
    m_blank->show(u"plus"_s, tr("Blank flow"), {}, true);
    m_row->addWidget(m_blank, 3);
    all->addLayout(m_row);
    connect(m_blank, &QAbstractButton::clicked, this, &TemplateStrip::blankWanted);
    connect(import, &QPushButton::clicked, this, &TemplateStrip::importWanted);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT templateWanted({}); });
    for (int i = 0; i < kCards; ++i) {
        auto *card = new StartCard(theme);
        card->hide();
        m_cards.append(card);
        m_row->addWidget(card, 4);
        connect(card, &QAbstractButton::clicked, this,
                [this, i] { Q_EMIT templateWanted(m_shown.value(i)); });
    }
    setTemplates({});
}

void TemplateStrip::setTemplates(const QList<FlowTemplateSummary> &templates)
{
    QList<FlowTemplateSummary> ordered = templates;
    const QString own = QLocale().name().section(u'_', 0, 0);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&own](const FlowTemplateSummary &a, const FlowTemplateSummary &b) {
                         return a.language.startsWith(own) && !b.language.startsWith(own);
                     });
    m_shown.clear();
    for (int i = 0; i < kCards; ++i) {
        StartCard *card = m_cards.at(i);
        if (i >= ordered.size()) {
            card->hide();
            continue;
        }
        const FlowTemplateSummary &each = ordered.at(i);
        card->setObjectName(u"template."_s + each.name);
        card->show(iconOf(each.category), each.title, each.description, false);
        m_shown.append(each.name);
    }
    m_all->setText(tr("All %n templates", "", int(templates.size())));
    m_all->setAccessibleName(m_all->text());
    m_all->setVisible(!templates.isEmpty());
}

void TemplateStrip::setSketch(const QString &name, const FlowSketch &sketch)
{
    if (const qsizetype at = m_shown.indexOf(name); at >= 0)
        m_cards.at(at)->setSketch(sketch);
}

} // namespace flotilla
