#include "ui/theme/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// Takes values out of one object of the file and remembers the first that was not as it should be.
class Section
{
public:
    Section(const QJsonObject &object, QString path, QString *problem)
        : m_object(object)
        , m_path(std::move(path))
        , m_problem(problem)
    {
        if (object.isEmpty())
            complain(m_path);
    }

    [[nodiscard]] Section section(const QString &key) const
    {
        return {m_object.value(key).toObject(), m_path + u'/' + key, m_problem};
    }

    void read(const QString &key, QColor &colour) const
    {
        const QString text = m_object.value(key).toString();
        const bool hasAlpha = text.size() == 9;
        // CSS writes the alpha last, QColor first.
        colour = QColor(hasAlpha ? u'#' + text.last(2) + text.mid(1, 6) : text);
        if (!text.startsWith(u'#') || (text.size() != 7 && !hasAlpha) || !colour.isValid())
            complain(m_path + u'/' + key);
    }

    void read(const QString &key, double &number) const
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isDouble())
            complain(m_path + u'/' + key);
        number = value.toDouble();
    }

    void read(const QString &key, int &number) const
    {
        double real = 0;
        read(key, real);
        number = qRound(real);
    }

    void read(const QString &key, TextStyle &style) const
    {
        const Section text = section(key);
        text.read(u"size"_s, style.size);
        text.read(u"line"_s, style.line);
        text.read(u"weight"_s, style.weight);
        text.read(u"tracking"_s, style.tracking);
    }

    void read(const QString &key, QString &text) const
    {
        text = m_object.value(key).toString();
        if (text.isEmpty())
            complain(m_path + u'/' + key);
    }

    void read(const QString &key, QEasingCurve::Type &easing) const
    {
        bool known = false;
        const QByteArray word = m_object.value(key).toString().toLatin1();
        const int value =
            QMetaEnum::fromType<QEasingCurve::Type>().keyToValue(word.constData(), &known);
        easing = known ? static_cast<QEasingCurve::Type>(value) : QEasingCurve::Linear;
        if (!known)
            complain(m_path + u'/' + key);
    }

private:
    void complain(const QString &where) const
    {
        if (m_problem->isEmpty())
            *m_problem = where;
    }

    QJsonObject m_object;
    QString m_path;
    QString *m_problem;
};

void readType(const Section &root, Tokens &tokens)
{
    const Section type = root.section(u"type"_s);
#define FLOTILLA_READ(name) type.read(QStringLiteral(#name), tokens.name);
    FLOTILLA_TEXT_STYLES(FLOTILLA_READ)
#undef FLOTILLA_READ
    const Section font = root.section(u"font"_s);
    font.read(u"ui"_s, tokens.uiFamily);
    font.read(u"mono"_s, tokens.monoFamily);
}

void readSizes(const Section &root, Tokens &tokens)
{
    const Section space = root.section(u"space"_s);
#define FLOTILLA_READ_KEYED(name, key) space.read(QStringLiteral(key), tokens.space.name);
    FLOTILLA_SPACES(FLOTILLA_READ_KEYED)
#undef FLOTILLA_READ_KEYED
    const Section radius = root.section(u"radius"_s);
#define FLOTILLA_READ(name) radius.read(QStringLiteral(#name), tokens.radius.name);
    FLOTILLA_RADII(FLOTILLA_READ)
#undef FLOTILLA_READ
    const Section stroke = root.section(u"border"_s);
#define FLOTILLA_READ(name) stroke.read(QStringLiteral(#name), tokens.stroke.name);
    FLOTILLA_STROKES(FLOTILLA_READ)
#undef FLOTILLA_READ
    const Section icon = root.section(u"icon"_s);
#define FLOTILLA_READ(name) icon.read(QStringLiteral(#name), tokens.icon.name);
    FLOTILLA_ICON_SIZES(FLOTILLA_READ)
#undef FLOTILLA_READ
    icon.read(u"strokeAt24"_s, tokens.icon.strokeAt24);
    const Section size = root.section(u"size"_s);
#define FLOTILLA_READ(name) size.read(QStringLiteral(#name), tokens.size.name);
    FLOTILLA_SIZES(FLOTILLA_READ)
#undef FLOTILLA_READ
    const Section component = root.section(u"component"_s);
#define FLOTILLA_READ(name) component.read(QStringLiteral(#name), tokens.component.name);
    FLOTILLA_COMPONENT_SIZES(FLOTILLA_READ)
#undef FLOTILLA_READ
}

void readMotion(const Section &root, Tokens &tokens)
{
    const Section motion = root.section(u"motion"_s);
#define FLOTILLA_READ(name) motion.read(QStringLiteral(#name), tokens.motion.name);
    FLOTILLA_DURATIONS(FLOTILLA_READ)
#undef FLOTILLA_READ
    const Section easing = motion.section(u"easing"_s);
#define FLOTILLA_READ(name) easing.read(QStringLiteral(#name), tokens.motion.easing.name);
    FLOTILLA_EASINGS(FLOTILLA_READ)
#undef FLOTILLA_READ
}

} // namespace

Result<Tokens> readTokens(const QByteArray &json, bool dark)
{
    QJsonParseError parsed;
    const QJsonObject file = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError) {
        return fail(ErrorCode::Invalid,
                    u"The token file is not JSON: %1."_s.arg(parsed.errorString()));
    }
    Tokens tokens;
    QString problem;
    const Section root(file, {}, &problem);
    const Section colours = root.section(u"themes"_s).section(dark ? u"dark"_s : u"light"_s);
#define FLOTILLA_READ(name) colours.read(QStringLiteral(#name), tokens.name);
    FLOTILLA_COLOURS(FLOTILLA_READ)
#undef FLOTILLA_READ
    readType(root, tokens);
    readSizes(root, tokens);
    readMotion(root, tokens);
    const QJsonArray fallback = file.value("font"_L1).toObject().value("fallback"_L1).toArray();
    for (const QJsonValue &family : fallback)
        tokens.fallbackFamilies.append(family.toString());
    if (!problem.isEmpty()) {
        return fail(ErrorCode::Invalid,
                    u"The token file lacks a proper value at %1."_s.arg(problem), problem);
    }
    return tokens;
}

QColor blended(const QColor &under, const QColor &over, double part)
{
    const float share = static_cast<float>(part);
    const auto mix = [share](float low, float high) { return low + (high - low) * share; };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace flotilla
