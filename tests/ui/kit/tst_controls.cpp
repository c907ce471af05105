#include "tests/support/screenwatch.h"
#include "ui/kit/avatar.h"
#include "ui/kit/badge.h"
#include "ui/kit/chartwidget.h"
#include "ui/kit/chip.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/formfield.h"
#include "ui/kit/qrcode.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/statusmark.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/toggle.h"
#include "ui/kit/uptimebar.h"
#include "ui/theme/flotillastyle.h"
#include "ui/theme/look.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QAccessible::Role roleOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

} // namespace

class TestControls : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aToggleIsSwitchedBySpaceAndByClick();
    void aToggleSaysItIsACheckBox();
    void aToggleDoesNotSlideWithReducedMotion();
    void arrowsChooseASegment();
    void arrowsFollowTheDirectionOfReading();
    void segmentsSayTheyAreRadioButtons();
    void anErrorTakesThePlaceOfTheHint();
    void aFieldIsNamedByItsLabel();
    void escapeEmptiesASearch();
    void theKeyOfASearchHidesWhenItIsFocused();
    void deleteTakesAFilterOff();
    void theCrossTakesAFilterOff();
    void aFilterThatIsNotSetHasNoCross();
    void aChipIsElidedWhereThereIsNoRoom();
    void aLaneSaysItsNameAndItsNumber();
    void initialsComeFromFirstAndLastName_data();
    void initialsComeFromFirstAndLastName();
    void aNameAlwaysHasTheSameColour();
    void uptimeIsSaidInWords();
    void aBadgeHidesAtNothing();
    void theBadgeOfATabMakesRoomForItself();
    void wordsWrapToTheLineHeightOfTheDesign();
    void arrowsWalkTheStepsOfAChart();
    void wrappedWordsStandAtTheSideOfTheWindow_data();
    void wrappedWordsStandAtTheSideOfTheWindow();
    void wrappedWordsOfATallerFontAreWhole();
    void aCodeIsOneThatCamerasFind();
    void aCodeIsTheSameInEveryLook();
    void ofATextThatIsTooLongThereIsNoCode();

private:
    Theme m_theme;
};

void TestControls::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    installLook(m_theme);
}

void TestControls::aToggleIsSwitchedBySpaceAndByClick()
{
    Toggle toggle(m_theme, u"Sending"_s);
    toggle.resize(toggle.sizeHint());
    QSignalSpy toggled(&toggle, &Toggle::toggled);
    QTest::keyClick(&toggle, Qt::Key_Space);
    QVERIFY(toggle.isChecked());
    QTest::mouseClick(&toggle, Qt::LeftButton);
    QVERIFY(!toggle.isChecked());
    QCOMPARE(toggled.size(), 2);
}

void TestControls::aToggleSaysItIsACheckBox()
{
    Toggle toggle(m_theme, u"Sending"_s);
    QCOMPARE(roleOf(toggle), QAccessible::CheckBox);
    QCOMPARE(QAccessible::queryAccessibleInterface(&toggle)->text(QAccessible::Name), u"Sending"_s);
}

void TestControls::aToggleDoesNotSlideWithReducedMotion()
{
    m_theme.setReducedMotion(true);
    Toggle toggle(m_theme, u"Sending"_s);
    toggle.resize(toggle.sizeHint());
    toggle.show();
    toggle.setChecked(true);
    const QColor left = toggle.grab().toImage().pixelColor(4, 12);
    m_theme.setReducedMotion(false);
    QCOMPARE(left, m_theme.tokens().accent);
}

void TestControls::arrowsChooseASegment()
{
    SegmentedControl control(m_theme, u"Window of time"_s);
    for (const QString &text : {u"1 h"_s, u"6 h"_s, u"24 h"_s})
        control.addSegment(text);
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.current(), 1);
    QTest::keyClick(&control, Qt::Key_Left);
    QTest::keyClick(&control, Qt::Key_Left);
    QCOMPARE(control.current(), 2);
    QCOMPARE(changed.size(), 3);
}

void TestControls::arrowsFollowTheDirectionOfReading()
{
    SegmentedControl control(m_theme, u"Window of time"_s);
    control.setLayoutDirection(Qt::RightToLeft);
    control.addSegment(u"1 h"_s);
    control.addSegment(u"6 h"_s);
    control.addSegment(u"24 h"_s);
    QTest::keyClick(&control, Qt::Key_Left);
    QCOMPARE(control.current(), 1);
}

void TestControls::segmentsSayTheyAreRadioButtons()
{
    SegmentedControl control(m_theme, u"Shape"_s);
    control.addSegment(u"List"_s, u"list"_s, true);
    auto *segment = control.findChild<QAbstractButton *>();
    QCOMPARE(roleOf(*segment), QAccessible::RadioButton);
    QCOMPARE(segment->toolTip(), u"List"_s);
}

void TestControls::anErrorTakesThePlaceOfTheHint()
{
    auto *line = new QLineEdit;
    FormField field(m_theme, u"Number"_s, line);
    field.setHint(u"With the country code"_s);
    QCOMPARE(line->accessibleDescription(), u"With the country code"_s);
    field.setError(u"Digits only"_s);
    QVERIFY(isInvalid(line));
    QCOMPARE(line->accessibleDescription(), u"Digits only"_s);
    field.setError({});
    QVERIFY(!isInvalid(line));
    QCOMPARE(line->accessibleDescription(), u"With the country code"_s);
}

void TestControls::aFieldIsNamedByItsLabel()
{
    auto *line = new QLineEdit;
    FormField field(m_theme, u"Number"_s, line);
    QCOMPARE(QAccessible::queryAccessibleInterface(line)->text(QAccessible::Name), u"Number"_s);
}

void TestControls::escapeEmptiesASearch()
{
    SearchField field(m_theme, u"Search blocks"_s, u"/"_s);
    QTest::keyClicks(&field, u"brisa"_s);
    QCOMPARE(field.text(), u"brisa"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void TestControls::theKeyOfASearchHidesWhenItIsFocused()
{
    SearchField field(m_theme, u"Search"_s, u"/"_s);
    field.resize(200, 28);
    const QImage resting = field.grab().toImage();
    field.setText(u"x"_s);
    const QImage typed = field.grab().toImage();
    // Where the cap stood there is now the cross, or nothing.
    QVERIFY(resting.copy(178, 4, 18, 20) != typed.copy(178, 4, 18, 20));
}

void TestControls::deleteTakesAFilterOff()
{
    FilterChip chip(m_theme, FilterChip::Kind::Choice, u"Client"_s, u"building-2"_s);
    chip.setValue(u"all 3"_s);
    QCOMPARE(chip.accessibleName(), u"Client: all 3"_s);
    QSignalSpy cleared(&chip, &FilterChip::cleared);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(cleared.size(), 1);
    QVERIFY(chip.value().isEmpty());
}

void TestControls::theCrossTakesAFilterOff()
{
    FilterChip chip(m_theme, FilterChip::Kind::Choice, u"Client"_s, u"building-2"_s);
    chip.setValue(u"all 3"_s);
    chip.resize(chip.sizeHint());
    QSignalSpy cleared(&chip, &FilterChip::cleared);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() / 2, 14));
    QCOMPARE(cleared.size(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 10, 14));
    QCOMPARE(cleared.size(), 1);
}

void TestControls::aFilterThatIsNotSetHasNoCross()
{
    FilterChip chip(m_theme, FilterChip::Kind::Choice, u"Client"_s, u"building-2"_s);
    chip.resize(chip.sizeHint());
    QSignalSpy cleared(&chip, &FilterChip::cleared);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 10, 14));
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(cleared.size(), 0);
}

void TestControls::aChipIsElidedWhereThereIsNoRoom()
{
    QImage image(200, 20, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const ChipLook look{u"A very long word for a chip"_s};
    QCOMPARE(drawChip(painter, QRect(0, 0, 60, 20), m_theme, look, Qt::LeftToRight), 60);
    QVERIFY(drawChip(painter, QRect(0, 0, 200, 20), m_theme, look, Qt::LeftToRight) ==
            chipSize(m_theme, look).width());
}

void TestControls::aLaneSaysItsNameAndItsNumber()
{
    LaneMark mark(m_theme, Lane::High, 3);
    QCOMPARE(mark.accessibleName(), u"3 in the high lane"_s);
    mark.setNumber(4);
    QCOMPARE(mark.accessibleName(), u"4 in the high lane"_s);
}

void TestControls::initialsComeFromFirstAndLastName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two names") << u"Marta Sousa"_s << u"MS"_s;
    QTest::newRow("three names") << u"Ana de Souza"_s << u"AS"_s;
    QTest::newRow("one name") << u"Zancada"_s << u"ZA"_s;
    QTest::newRow("one letter") << u"Q"_s << u"Q"_s;
    QTest::newRow("arabic") << u"ليلى حسن"_s << u"لح"_s;
    QTest::newRow("emoji") << u"👩‍💻 Rita"_s << u"👩‍💻R"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestControls::initialsComeFromFirstAndLastName()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(initialsOf(name), initials);
}

void TestControls::aNameAlwaysHasTheSameColour()
{
    // Written down: it must be the same on every machine and in every run.
    const Tokens &tokens = m_theme.tokens();
    QCOMPARE(avatarColour(tokens, {u"Zancada"_s}), avatarColour(tokens, {u"Zancada"_s}));
    QCOMPARE(avatarColour(tokens, {u"A"_s}), tokens.client1);
    QCOMPARE(avatarColour(tokens, {u"B"_s}), tokens.client2);
    QCOMPARE(avatarColour(tokens, {u"B"_s, 4}), tokens.client5);
}

void TestControls::uptimeIsSaidInWords()
{
    UptimeBar bar(m_theme);
    bar.setTicks("uuugd-");
    QCOMPARE(bar.accessibleName(), u"Up 3 of 6, degraded 1, down 1"_s);
}

void TestControls::aBadgeHidesAtNothing()
{
    QWidget window;
    auto *badge = new CountBadge(m_theme, CountBadge::Kind::Strong, &window);
    badge->setCount(3);
    QVERIFY(!badge->isHidden());
    badge->setCount(0);
    QVERIFY(badge->isHidden());
    badge->setCount(5000);
    QCOMPARE(badge->accessibleName(), u"999+"_s);
}

void TestControls::theBadgeOfATabMakesRoomForItself()
{
    QTabBar tabs;
    tabs.setExpanding(false);
    tabs.addTab(u"Activity"_s);
    const int before = tabs.tabRect(0).width();
    setTabCount(tabs, 0, 12, m_theme);
    QVERIFY(tabs.tabRect(0).width() > before + 15);
    setTabCount(tabs, 0, 0, m_theme);
    QCOMPARE(tabs.tabRect(0).width(), before);
}

void TestControls::wordsWrapToTheLineHeightOfTheDesign()
{
    TextLabel label(m_theme, &Tokens::base, &Tokens::text,
                    u"12,008 people will not get it. 6,412 already did."_s);
    label.setWordWrap(true);
    QCOMPARE(label.heightForWidth(1000), 20);
    QCOMPARE(label.heightForWidth(200), 40);
}

void TestControls::arrowsWalkTheStepsOfAChart()
{
    ChartWidget chart(m_theme, u"Messages"_s);
    chart.setData({{u"Out"_s, &Tokens::chart1, {1, 2, 3}}}, {u"10:00"_s, u"10:02"_s});
    chart.setStepNames({u"10:00"_s, u"10:01"_s, u"10:02"_s});
    QCOMPARE(chart.accessibleName(), u"Messages, Out 3, from 1"_s);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentStep(), 1);
    QCOMPARE(chart.accessibleName(), u"Messages, 10:01, Out 2, from 1"_s);
}

void TestControls::wrappedWordsStandAtTheSideOfTheWindow_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("from the left") << u"A word"_s;
    QTest::newRow("from the right") << u"كلمة"_s;
}

// Whichever side the words themselves are read from.
void TestControls::wrappedWordsStandAtTheSideOfTheWindow()
{
    QFETCH(const QString, text);
    TextLabel label(m_theme, &Tokens::base, &Tokens::text, text);
    label.setWordWrap(true);
    label.resize(400, 40);
    const auto isInked = [&label](const QRect &part) {
        const QImage image = label.grab(part).toImage();
        const QColor ground = image.pixelColor(image.width() - 1, image.height() - 1);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != ground)
                    return true;
            }
        }
        return false;
    };
    const QRect left(0, 0, 100, 40);
    const QRect right(300, 0, 100, 40);
    QVERIFY(isInked(left) && !isInked(right));
    label.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!isInked(left) && isInked(right));
}

void TestControls::wrappedWordsOfATallerFontAreWhole()
{
    const auto ink = [this](int around) {
        TextLabel label(m_theme, &Tokens::heading, &Tokens::text, u"كل شيء هادئ، نعم"_s);
        label.setWordWrap(true);
        label.setContentsMargins(0, around, 0, around);
        label.resize(400, label.heightForWidth(400));
        const QImage image = label.grab().toImage();
        const QColor ground = image.pixelColor(0, 0);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y) != ground ? 1 : 0;
        }
        return inked;
    };
    QVERIFY(ink(0) > 0);
    QCOMPARE(ink(0), ink(40));
}

// Three corners have the mark by which a camera finds it, the fourth has none.
void TestControls::aCodeIsOneThatCamerasFind()
{
    QrCode code(m_theme, u"Code"_s);
    QVERIFY(code.isEmpty());
    code.setText(u"2@abcdefghijklmnopqrstuvwxyz0123456789+/"_s);
    const int last = code.side() - 7;
    const auto hasMark = [&code](int left, int top) {
        for (int i = 0; i < 7; ++i) {
            if (!code.isDark(left + i, top) || !code.isDark(left + i, top + 6) ||
                !code.isDark(left, top + i) || !code.isDark(left + 6, top + i))
                return false;
        }
        return code.isDark(left + 3, top + 3) && !code.isDark(left + 1, top + 1);
    };
    QVERIFY(code.side() >= 21 && code.side() % 4 == 1);
    QVERIFY(hasMark(0, 0) && hasMark(last, 0) && hasMark(0, last));
    QVERIFY(!hasMark(last, last));
}

void TestControls::aCodeIsTheSameInEveryLook()
{
    QrCode code(m_theme, u"Code"_s);
    code.setText(u"2@a text"_s);
    const QImage light = code.grab().toImage();
    QCOMPARE(light.pixelColor(0, 0), QColor(Qt::white));
    m_theme.setMode(Theme::Mode::Dark);
    code.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(code.grab().toImage(), light);
    m_theme.setMode(Theme::Mode::Light);
    code.setText(u"2@another"_s);
    QVERIFY(code.grab().toImage() != light);
}

void TestControls::ofATextThatIsTooLongThereIsNoCode()
{
    QrCode code(m_theme, u"Code"_s);
    code.setText(u"2@a text"_s);
    code.setText(QString(4'000, u'a'));
    QVERIFY(code.isEmpty());
}

} // namespace flotilla

FLOTILLA_SCREEN_TEST_MAIN(flotilla::TestControls)
#include "tst_controls.moc"
