#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QByteArray tokenFile()
{
    QFile file(u":/themes/tokens.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject tokenObject()
{
    return QJsonDocument::fromJson(tokenFile()).object();
}

QString cssName(const QColor &colour)
{
    const QString name = colour.name(QColor::HexArgb).toUpper();
    return colour.alpha() == 255 ? u'#' + name.mid(3) : u'#' + name.mid(3) + name.mid(1, 2);
}

QJsonObject styleObject(const TextStyle &style)
{
    return {{u"size"_s, style.size},
            {u"line"_s, style.line},
            {u"weight"_s, style.weight},
            {u"tracking"_s, style.tracking}};
}

// The struct written back as the file says it.
QJsonObject sizesOf(const Tokens &tokens)
{
    QJsonObject space, radius, stroke, icon, size, component, motion, easing, type;
#define FLOTILLA_PUT_KEYED(name, key) space[QStringLiteral(key)] = tokens.space.name;
    FLOTILLA_SPACES(FLOTILLA_PUT_KEYED)
#define FLOTILLA_PUT_RADIUS(name) radius[QStringLiteral(#name)] = tokens.radius.name;
    FLOTILLA_RADII(FLOTILLA_PUT_RADIUS)
#define FLOTILLA_PUT_STROKE(name) stroke[QStringLiteral(#name)] = tokens.stroke.name;
    FLOTILLA_STROKES(FLOTILLA_PUT_STROKE)
#define FLOTILLA_PUT_ICON(name) icon[QStringLiteral(#name)] = tokens.icon.name;
    FLOTILLA_ICON_SIZES(FLOTILLA_PUT_ICON)
    icon[u"strokeAt24"_s] = tokens.icon.strokeAt24;
#define FLOTILLA_PUT_SIZE(name) size[QStringLiteral(#name)] = tokens.size.name;
    FLOTILLA_SIZES(FLOTILLA_PUT_SIZE)
#define FLOTILLA_PUT_COMPONENT(name) component[QStringLiteral(#name)] = tokens.component.name;
    FLOTILLA_COMPONENT_SIZES(FLOTILLA_PUT_COMPONENT)
#define FLOTILLA_PUT_MOTION(name) motion[QStringLiteral(#name)] = tokens.motion.name;
    FLOTILLA_DURATIONS(FLOTILLA_PUT_MOTION)
#define FLOTILLA_PUT_EASING(name)                                                                  \
    easing[QStringLiteral(#name)] = QLatin1StringView(                                             \
        QMetaEnum::fromType<QEasingCurve::Type>().valueToKey(tokens.motion.easing.name));
    FLOTILLA_EASINGS(FLOTILLA_PUT_EASING)
    motion[u"easing"_s] = easing;
#define FLOTILLA_PUT_TYPE(name) type[QStringLiteral(#name)] = styleObject(tokens.name);
    FLOTILLA_TEXT_STYLES(FLOTILLA_PUT_TYPE)
    const QJsonObject font{{u"ui"_s, tokens.uiFamily},
                           {u"mono"_s, tokens.monoFamily},
                           {u"fallback"_s, QJsonArray::fromStringList(tokens.fallbackFamilies)}};
    return {{u"space"_s, space},   {u"radius"_s, radius}, {u"border"_s, stroke},
            {u"icon"_s, icon},     {u"size"_s, size},     {u"component"_s, component},
            {u"motion"_s, motion}, {u"type"_s, type},     {u"font"_s, font}};
}

QJsonObject coloursOf(const Tokens &tokens)
{
    QJsonObject colours;
#define FLOTILLA_PUT_COLOUR(name) colours[QStringLiteral(#name)] = cssName(tokens.name);
    FLOTILLA_COLOURS(FLOTILLA_PUT_COLOUR)
    return colours;
}

// WCAG 2.2: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

// The file names a pair "text on surface", or with a plain colour first: "#FFFFFF (...) on
// client1".
QColor colourOf(const QJsonObject &colours, const QString &name)
{
    const QString word = name.section(u' ', 0, 0);
    return QColor(word.startsWith(u'#') ? word : colours.value(word).toString());
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColourOfTheFileIsInTheStructAndBack_data() { themes(); }
    void everyColourOfTheFileIsInTheStructAndBack();
    void everySizeOfTheFileIsInTheStructAndBack();
    void everyContrastHolds_data() { themes(); }
    void everyContrastHolds();
    void whiteInitialsAreTheTextOfClients();
    void alphaStandsLastInTheFile();
    void aMissingValueIsNamed_data();
    void aMissingValueIsNamed();

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

void TestTokens::everyColourOfTheFileIsInTheStructAndBack()
{
    QFETCH(bool, dark);
    const Result<Tokens> tokens = readTokens(tokenFile(), dark);
    QVERIFY(tokens);
    const QJsonObject said =
        tokenObject()["themes"_L1].toObject()[dark ? "dark"_L1 : "light"_L1].toObject();
    QCOMPARE(coloursOf(*tokens), said);
}

void TestTokens::everySizeOfTheFileIsInTheStructAndBack()
{
    const Result<Tokens> tokens = readTokens(tokenFile(), false);
    QVERIFY(tokens);
    QJsonObject said = tokenObject();
    for (const auto &notes : {"$schema"_L1, "note"_L1, "themes"_L1, "contrast"_L1})
        said.remove(notes);
    QJsonObject motion = said["motion"_L1].toObject();
    motion.remove("reducedMotion"_L1); // a sentence for people
    said["motion"_L1] = motion;
    QCOMPARE(sizesOf(*tokens), said);
}

void TestTokens::everyContrastHolds()
{
    QFETCH(bool, dark);
    const QJsonObject file = tokenObject();
    const auto theme = dark ? "dark"_L1 : "light"_L1;
    const QJsonObject colours = file["themes"_L1].toObject()[theme].toObject();
    const QJsonObject pairs = file["contrast"_L1].toObject()[theme].toObject();
    QCOMPARE(pairs.size(), 115);
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        const QColor front = colourOf(colours, pair.key().section(u" on "_s, 0, 0));
        const QColor back = colourOf(colours, pair.key().section(u" on "_s, 1, 1));
        QVERIFY2(front.isValid() && back.isValid(), qPrintable(pair.key()));
        const double ratio = contrast(front, back);
        const QJsonObject said = pair.value().toObject();
        QVERIFY2(ratio >= said["required"_L1].toDouble(),
                 qPrintable(u"%1: %2"_s.arg(pair.key()).arg(ratio)));
        QVERIFY2(std::abs(ratio - said["ratio"_L1].toDouble()) < 0.01,
                 qPrintable(u"%1: %2"_s.arg(pair.key()).arg(ratio)));
    }
}

void TestTokens::whiteInitialsAreTheTextOfClients()
{
    for (const bool dark : {false, true})
        QCOMPARE(readTokens(tokenFile(), dark)->clientText, QColor(Qt::white));
}

void TestTokens::alphaStandsLastInTheFile()
{
    const Result<Tokens> tokens = readTokens(tokenFile(), false);
    QCOMPARE(tokens->overlay, QColor(0x0B, 0x14, 0x1A, 0x66));
}

void TestTokens::aMissingValueIsNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("field");
    QTest::newRow("colour") << QByteArray("\"accent\": \"#0A6A80\"")
                            << QByteArray("\"accent\": \"petrol\"") << u"/themes/light/accent"_s;
    QTest::newRow("size") << QByteArray("\"toggleKnob\": 12") << QByteArray("\"knob\": 12")
                          << u"/component/toggleKnob"_s;
    QTest::newRow("easing") << QByteArray("\"OutQuint\"") << QByteArray("\"Bouncy\"")
                            << u"/motion/easing/enter"_s;
}

void TestTokens::aMissingValueIsNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, field);
    QByteArray file = tokenFile();
    QVERIFY(file.contains(from));
    const Result<Tokens> tokens = readTokens(file.replace(from, to), false);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().field, field);
}

} // namespace flotilla

QTEST_GUILESS_MAIN(flotilla::TestTokens)
#include "tst_tokens.moc"
