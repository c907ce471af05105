#include "tests/support/screenwatch.h"
#include "ui/qtversion.h"
#include "ui/theme/language.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"
#include "ui/theme/windowshape.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

class TestTheme : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void switchingEmitsChangedOnce();
    void nothingNewEmitsNothing();
    void textScaleStaysWithinItsLimits();
    void textScaleMovesFontsLinesAndRows();
    void reducedMotionStillsAllButTheFlashOfValues();
    void highContrastDrawsEveryOutlineStrong();
    void theBundledFontsAreUsed();
    void everyScriptHasAFont_data();
    void everyScriptHasAFont();
    void figuresAreOfOneKindInEveryLanguage();
    void aWindowIsCutToShapeWhereNothingIsSeenThrough();
    void aWindowKeepsItsShadowWhereOthersAreSeenThrough();
    void paletteComesFromTheTokens();
    void everyIconRenders();
    void anIconIsRenderedOncePerColourAndSize();
    void anIconOfARoleFollowsTheTheme();
    void anIconIsCrispAtTwiceTheRatio();
    void aDirectionalIconIsMirrored();
    void anUnknownIconIsAWarning();
    void digitsAllTakeOneWidth();
    void systemModeFollowsTheDesktopsPalette();
};

namespace {

QColor centreOfMass(const QPixmap &pixmap) // the colour of the most opaque pixel
{
    const QImage image = pixmap.toImage();
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
        }
    }
    return best;
}

} // namespace

void TestTheme::switchingEmitsChangedOnce()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(theme.tokens().surface, QColor(0x14, 0x19, 0x1D));
}

void TestTheme::nothingNewEmitsNothing()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Light);
    theme.setTextScale(1);
    theme.setReducedMotion(false);
    theme.setHighContrast(false);
    QCOMPARE(changed.size(), 0);
}

void TestTheme::textScaleStaysWithinItsLimits()
{
    Theme theme;
    theme.setTextScale(4);
    QCOMPARE(theme.textScale(), 1.5);
    theme.setTextScale(0.1);
    QCOMPARE(theme.textScale(), 0.9);
}

void TestTheme::textScaleMovesFontsLinesAndRows()
{
    Theme theme;
    QCOMPARE(theme.rowHeight(), 36);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setTextScale(1.5);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(theme.font(theme.tokens().base).pixelSize(), 20);
    QCOMPARE(theme.lineHeight(theme.tokens().base), 30);
    QCOMPARE(theme.rowHeight(), 46); // line + 16
    theme.setTextScale(0.9);
    QCOMPARE(theme.rowHeight(), 36); // never below the design
}

void TestTheme::reducedMotionStillsAllButTheFlashOfValues()
{
    Theme theme;
    QVERIFY(theme.tokens().motion.drawer > 0);
    theme.setReducedMotion(true);
    QCOMPARE(theme.tokens().motion.drawer, 0);
    QCOMPARE(theme.tokens().motion.canvasFit, 0);
    QCOMPARE(theme.tokens().motion.valueFlash, 600);
    QCOMPARE(theme.tokens().motion.toastStay, 5000);
}

void TestTheme::highContrastDrawsEveryOutlineStrong()
{
    Theme theme;
    theme.setHighContrast(true);
    QCOMPARE(theme.tokens().border, theme.tokens().borderStrong);
    QCOMPARE(theme.tokens().borderMid, theme.tokens().borderStrong);
}

void TestTheme::theBundledFontsAreUsed()
{
    const Theme theme;
    QCOMPARE(QFontInfo(theme.font(theme.tokens().base)).family(), u"Inter"_s);
    QCOMPARE(QFontInfo(theme.monoFont()).family(), u"JetBrains Mono"_s);
    const QFont strong = theme.font(theme.tokens().title);
    QCOMPARE(QFontInfo(strong).weight(), int(QFont::DemiBold));
}

void TestTheme::everyScriptHasAFont_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic") << u"Noto Sans Arabic"_s << u"مرحبا"_s;
    QTest::newRow("Hebrew") << u"Noto Sans Hebrew"_s << u"שלום"_s;
    QTest::newRow("Devanagari") << u"Noto Sans Devanagari"_s << u"नमस्ते"_s;
    QTest::newRow("Thai") << u"Noto Sans Thai"_s << u"สวัสดี"_s;
    QTest::newRow("Chinese") << u"Noto Sans CJK SC"_s << u"你好"_s;
    QTest::newRow("Japanese") << u"Noto Sans CJK SC"_s << u"こんにちは"_s;
    QTest::newRow("Korean") << u"Noto Sans CJK SC"_s << u"안녕하세요"_s;
    QTest::newRow("emoji") << u"Noto Color Emoji"_s << u"🎄🥐"_s;
}

// The fonts themselves come with the machine: without one of them, only that it is asked for.
void TestTheme::everyScriptHasAFont()
{
    QFETCH(const QString, family);
    QFETCH(const QString, text);
    const Theme theme;
    const QFont font = theme.font(theme.tokens().base);
    QVERIFY(font.families().indexOf(family) > 0);
    if (!QFontDatabase::families().contains(family))
        QSKIP("the font is not on this machine");
    // Qt warns of each font that is asked before and cannot shape the script.
    const QtMessageHandler former = qInstallMessageHandler([](auto, const auto &, const auto &) {});
    const auto back = qScopeGuard([former] { qInstallMessageHandler(former); });
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine().setLineWidth(1'000);
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        QCOMPARE(run.rawFont().familyName(), family);
        QVERIFY(!run.glyphIndexes().contains(0));
    }
}

// Those within words of the catalogues are 0 to 9.
void TestTheme::figuresAreOfOneKindInEveryLanguage()
{
    for (const QString &language : languages()) {
        speakChosen(language);
        QCOMPARE(QLocale().toString(7), u"7"_s);
        QCOMPARE(QLocale().language(), QLocale(language).language());
    }
    speakChosen(u"en"_s);
}

void TestTheme::aWindowIsCutToShapeWhereNothingIsSeenThrough()
{
    QWidget window;
    new WindowShape(window, {10, 5, 10, 15}, 8, [] { return false; });
    window.resize(200, 100);
    window.show();
    QCOMPARE(window.mask().boundingRect(), QRect(10, 5, 180, 80));
    QVERIFY(!window.mask().contains(QPoint(10, 5)));
    QVERIFY(window.mask().contains(QPoint(100, 5)));
    window.resize(300, 100);
    QCOMPARE(window.mask().boundingRect(), QRect(10, 5, 280, 80));
}

void TestTheme::aWindowKeepsItsShadowWhereOthersAreSeenThrough()
{
    QWidget window;
    new WindowShape(window, {10, 10, 10, 10}, 8, [] { return true; });
    window.resize(200, 100);
    window.show();
    QVERIFY(window.mask().isEmpty());
}

void TestTheme::paletteComesFromTheTokens()
{
    Theme theme;
    theme.setMode(Theme::Mode::Dark);
    const QPalette palette = theme.palette();
    QCOMPARE(palette.color(QPalette::Window), theme.tokens().surface);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.tokens().textDisabled);
    QCOMPARE(palette.color(QPalette::Highlight), theme.tokens().accent);
}

void TestTheme::everyIconRenders()
{
    const Theme theme;
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 150);
    for (const QString &file : files) {
        const QPixmap icon = theme.iconPixmap(file.chopped(4), Qt::red, 16, 1);
        QVERIFY2(centreOfMass(icon).red() > 200, qPrintable(file));
    }
}

void TestTheme::anIconIsRenderedOncePerColourAndSize()
{
    const Theme theme;
    const qint64 first = theme.iconPixmap(u"bot"_s, Qt::red, 16, 1).cacheKey();
    QCOMPARE(theme.iconPixmap(u"bot"_s, Qt::red, 16, 1).cacheKey(), first);
    QVERIFY(theme.iconPixmap(u"bot"_s, Qt::blue, 16, 1).cacheKey() != first);
    QVERIFY(theme.iconPixmap(u"bot"_s, Qt::red, 14, 1).cacheKey() != first);
}

void TestTheme::anIconOfARoleFollowsTheTheme()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    const QIcon icon = theme.icon(u"equal"_s, &Tokens::accent);
    QCOMPARE(icon.name(), u"equal"_s);
    const QColor light = centreOfMass(icon.pixmap(QSize(24, 24)));
    theme.setMode(Theme::Mode::Dark);
    const QColor dark = centreOfMass(icon.pixmap(QSize(24, 24)));
    QVERIFY(light.lightness() + 50 < dark.lightness());
}

void TestTheme::anIconIsCrispAtTwiceTheRatio()
{
    const Theme theme;
    const QPixmap icon = theme.iconPixmap(u"bot"_s, Qt::red, 16, 2);
    QCOMPARE(icon.size(), QSize(32, 32));
    QCOMPARE(icon.deviceIndependentSize(), QSizeF(16, 16));
}

void TestTheme::aDirectionalIconIsMirrored()
{
    const Theme theme;
    const QImage forward = theme.iconPixmap(u"arrow-right"_s, Qt::red, 16, 1).toImage();
    const QImage clock = theme.iconPixmap(u"clock"_s, Qt::red, 16, 1).toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = theme.iconPixmap(u"arrow-right"_s, Qt::red, 16, 1).toImage();
    const QImage sameClock = theme.iconPixmap(u"clock"_s, Qt::red, 16, 1).toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(mirrored, forward.mirrored(true, false));
    QCOMPARE(sameClock, clock);
}

void TestTheme::anUnknownIconIsAWarning()
{
    const Theme theme;
    QTest::ignoreMessage(QtWarningMsg, "there is no icon \"no-such-icon\"");
    QVERIFY(theme.iconPixmap(u"no-such-icon"_s, Qt::red, 16, 1).isNull());
}

void TestTheme::digitsAllTakeOneWidth()
{
    const Theme theme;
    const QFont font = theme.font(theme.tokens().base);
    QCOMPARE(tabularWidth(font, u"11,111"_s), tabularWidth(font, u"08,888"_s));
    QVERIFY(tabularWidth(font, u"1,111"_s) < tabularWidth(font, u"11,111"_s));
    QImage image(120, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    drawTabular(painter, QRectF(0, 0, 120, 20), Qt::AlignRight | Qt::AlignVCenter, u"12,008"_s);
    painter.end();
    QImage blank(image.size(), image.format());
    blank.fill(Qt::white);
    QVERIFY(image != blank);
}

void TestTheme::systemModeFollowsTheDesktopsPalette()
{
    if (kSchemeIsSignalled)
        QSKIP("this version of Qt tells the scheme itself");
    const QPalette before = QGuiApplication::palette();
    QPalette night;
    night.setColor(QPalette::Window, Qt::black);
    night.setColor(QPalette::WindowText, Qt::white);
    QGuiApplication::setPalette(night);
    const Theme theme;
    QGuiApplication::setPalette(before);
    QVERIFY(theme.isDark());
}

} // namespace flotilla

FLOTILLA_SCREEN_TEST_MAIN(flotilla::TestTheme)
#include "tst_theme.moc"
