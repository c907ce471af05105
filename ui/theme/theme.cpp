#include "ui/theme/theme.h"

#include "ui/qtversion.h"
#include "ui/theme/svgiconengine.h"

#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QLoggingCategory>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <algorithm>

Q_LOGGING_CATEGORY(lcTheme, "flotilla.theme")

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kIconsMax = 2048; // tinted pixmaps kept; a window shows some hundreds
constexpr double kTextScaleMin = 0.9;
constexpr double kTextScaleMax = 1.5;

// Fonts belong to the process, so they are loaded once however many themes there are.
void loadFonts()
{
    static const bool isLoaded = [] {
        bool all = true;
        for (const auto &name :
             {u"Inter-Regular.otf"_s, u"Inter-Medium.otf"_s, u"Inter-SemiBold.otf"_s,
              u"JetBrainsMono-Regular.ttf"_s, u"JetBrainsMono-Medium.ttf"_s})
            all = QFontDatabase::addApplicationFont(u":/fonts/"_s + name) >= 0 && all;
        return all;
    }();
    if (!isLoaded)
        qCWarning(lcTheme) << "a bundled font did not load; the desktop's fonts stand in";
}

// Icons that point along the line of reading.
bool isDirectional(const QString &name)
{
    static const QSet<QString> names{
        u"arrow-left"_s,          u"arrow-right"_s, u"arrow-up-right"_s, u"chevron-left"_s,
        u"chevron-right"_s,       u"undo-2"_s,      u"redo-2"_s,         u"send"_s,
        u"send-horizontal"_s,     u"log-out"_s,     u"reply"_s,          u"corner-down-right"_s,
        u"external-link"_s,       u"indent"_s,      u"list"_s,           u"list-checks"_s,
        u"message-circle-reply"_s};
    return names.contains(name);
}

QByteArray iconSource(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcTheme) << "there is no icon" << name;
        return {};
    }
    return file.readAll();
}

QPixmap renderedIcon(QByteArray svg, const QColor &colour, int size, double ratio, double stroke)
{
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(stroke) + '"');
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QFont::Weight fontWeight(int weight)
{
    return static_cast<QFont::Weight>(weight);
}

void setGroup(QPalette &palette, QPalette::ColorGroup group, const Tokens &tokens)
{
    const bool isDisabled = group == QPalette::Disabled;
    const QColor text = isDisabled ? tokens.textDisabled : tokens.text;
    palette.setColor(group, QPalette::Window, tokens.surface);
    palette.setColor(group, QPalette::WindowText, text);
    palette.setColor(group, QPalette::Base, isDisabled ? tokens.surfaceSunken : tokens.surface);
    palette.setColor(group, QPalette::AlternateBase, tokens.surfaceSunken);
    palette.setColor(group, QPalette::Text, text);
    palette.setColor(group, QPalette::PlaceholderText,
                     isDisabled ? tokens.textDisabled : tokens.textMuted);
    palette.setColor(group, QPalette::Button, tokens.surfaceRaised);
    palette.setColor(group, QPalette::ButtonText, text);
    palette.setColor(group, QPalette::BrightText, tokens.danger);
    palette.setColor(group, QPalette::Highlight,
                     isDisabled ? tokens.surfacePressed : tokens.accent);
    palette.setColor(group, QPalette::HighlightedText,
                     isDisabled ? tokens.textDisabled : tokens.accentText);
    palette.setColor(group, QPalette::Link, tokens.accent);
    palette.setColor(group, QPalette::LinkVisited, tokens.accentPressed);
    palette.setColor(group, QPalette::ToolTipBase, tokens.surfaceInverse);
    palette.setColor(group, QPalette::ToolTipText, tokens.textInverse);
    palette.setColor(group, QPalette::Light, tokens.surfaceRaised);
    palette.setColor(group, QPalette::Midlight, tokens.border);
    palette.setColor(group, QPalette::Mid, tokens.borderMid);
    palette.setColor(group, QPalette::Dark, tokens.borderStrong);
    palette.setColor(group, QPalette::Shadow, tokens.borderStrong);
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemPalette(QGuiApplication::palette())
    , m_icons(kIconsMax)
{
    loadFonts();
    load();
    onSystemSchemeChanged(this, [this] { followSystem(); });
    if (!kSchemeIsSignalled)
        QCoreApplication::instance()->installEventFilter(this);
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    const bool wasDark = m_isDark;
    load();
    if (wasDark != m_isDark)
        Q_EMIT changed();
}

void Theme::setTextScale(double scale)
{
    const double kept = std::clamp(scale, kTextScaleMin, kTextScaleMax);
    if (qFuzzyCompare(kept, m_textScale))
        return;
    m_textScale = kept;
    Q_EMIT changed();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    load();
    Q_EMIT changed();
}

void Theme::setHighContrast(bool high)
{
    if (high == m_highContrast)
        return;
    m_highContrast = high;
    load();
    Q_EMIT changed();
}

void Theme::load()
{
    m_isDark =
        m_mode == Mode::Dark || (m_mode == Mode::System && systemPrefersDark(m_systemPalette));
    QFile file(u":/themes/tokens.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const Result<Tokens> tokens = readTokens(isOpen ? file.readAll() : QByteArray(), m_isDark);
    if (!tokens) // the file is compiled in: a fault of ours, and a test's
        qFatal("%s", qUtf8Printable(tokens.error().message));
    m_tokens = *tokens;
    if (m_reducedMotion) {
        Tokens::Motion still;
        still.valueFlash = m_tokens.motion.valueFlash;
        still.tooltipDelay = m_tokens.motion.tooltipDelay;
        still.toastStay = m_tokens.motion.toastStay;
        still.easing = m_tokens.motion.easing;
        m_tokens.motion = still;
    }
    if (m_highContrast)
        m_tokens.border = m_tokens.borderMid = m_tokens.borderStrong;
}

void Theme::followSystem()
{
    if (m_mode != Mode::System || systemPrefersDark(m_systemPalette) == m_isDark)
        return;
    load();
    Q_EMIT changed();
}

// Qt < 6.5: a change of the desktop's theme reaches windows as an event. Our own palette hides the
// desktop's, so it is put aside for the moment of looking.
bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) {
        const QPalette ours = QGuiApplication::palette();
        QGuiApplication::setPalette(QPalette());
        m_systemPalette = QGuiApplication::palette();
        QGuiApplication::setPalette(ours);
        followSystem();
    }
    return QObject::eventFilter(watched, event);
}

QPalette Theme::palette() const
{
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        setGroup(palette, group, m_tokens);
    return palette;
}

QFont Theme::font(const TextStyle &style) const
{
    const bool isMono = &style == &m_tokens.mono;
    QFont font(QStringList{isMono ? m_tokens.monoFamily : m_tokens.uiFamily} +
               m_tokens.fallbackFamilies);
    font.setPixelSize(qRound(style.size * m_textScale));
    font.setWeight(fontWeight(style.weight));
    if (!qFuzzyIsNull(style.tracking))
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.tracking * m_textScale);
    font.setHintingPreference(QFont::PreferNoHinting);
    setTabularDigits(font);
    return font;
}

QFont Theme::monoFont() const
{
    return font(m_tokens.mono);
}

int Theme::lineHeight(const TextStyle &style) const
{
    return qRound(style.line * m_textScale);
}

int Theme::grown(int height, const TextStyle &style) const
{
    return std::max(height, height + lineHeight(style) - style.line);
}

int Theme::rowHeight() const
{
    return grown(m_tokens.size.row, m_tokens.base);
}

QIcon Theme::icon(const QString &name, const QColor &colour) const
{
    return QIcon(new SvgIconEngine(*this, name, colour));
}

QIcon Theme::icon(const QString &name, ColourRole colour) const
{
    return QIcon(new SvgIconEngine(*this, name, colour));
}

QPixmap Theme::iconPixmap(const QString &name, const QColor &colour, int size,
                          double devicePixelRatio, double stroke) const
{
    const double width = stroke > 0 ? stroke : m_tokens.icon.strokeAt24;
    const bool isMirrored = QGuiApplication::isRightToLeft() && isDirectional(name);
    const QString key = u"%1 %2 %3 %4 %5 %6"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(width)
                            .arg(isMirrored);
    if (const QPixmap *known = m_icons.object(key))
        return *known;
    const QByteArray svg = iconSource(name);
    if (svg.isEmpty() || size <= 0)
        return {};
    QPixmap pixmap = renderedIcon(svg, colour, size, devicePixelRatio, width);
    if (isMirrored) {
        pixmap = QPixmap::fromImage(pixmap.toImage().mirrored(true, false));
        pixmap.setDevicePixelRatio(devicePixelRatio);
    }
    m_icons.insert(key, new QPixmap(pixmap));
    return pixmap;
}

bool Theme::hasIcon(const QString &name)
{
    return QFile::exists(u":/icons/%1.svg"_s.arg(name));
}

} // namespace flotilla
