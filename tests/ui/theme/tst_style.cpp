#include "tests/support/screenwatch.h"
#include "ui/theme/flotillastyle.h"
#include "ui/theme/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QColor pixel(QWidget &widget, int x, int y)
{
    return widget.grab().toImage().pixelColor(x, y);
}

} // namespace

class TestStyle : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void controlsHaveTheHeightsOfTheDesign();
    void heightsGrowWithTheText();
    void aPrimaryButtonIsFilledWithTheAccent();
    void aDisabledButtonIsNot();
    void everyKindOfButtonReadsInBothThemes();
    void aSwitchOfThemeReachesStandingControls();
    void theRingFollowsTheKeyboardOnly();
    void aFieldShowsItsFocusHoweverItCame();
    void anInvalidFieldIsOutlinedInDanger();
    void thePopupOfASelectHasRowsOfTheDesign();
    void aBoxToTickHasRoomToHit();
    void theArrowOfASplitButtonIsTrailing();
    void aClickOnASliderGoesThere();
    void scrollBarsAreThinAndWithoutArrows();
    void theThumbOfALongListStaysLargeEnough();
    void menusShowKeysAsCaps();
    void nothingUsesStyleSheets();

private:
    Theme m_theme;
};

void TestStyle::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    installLook(m_theme);
}

void TestStyle::controlsHaveTheHeightsOfTheDesign()
{
    QPushButton base(u"Pair"_s), small(u"Pair"_s), large(u"Pair"_s);
    setControlSize(small, ControlSize::Small);
    setControlSize(large, ControlSize::Large);
    QCOMPARE(base.sizeHint().height(), 28);
    QCOMPARE(small.sizeHint().height(), 24);
    QCOMPARE(large.sizeHint().height(), 32);
    QCOMPARE(QLineEdit().sizeHint().height(), 28);
    QCOMPARE(QComboBox().sizeHint().height(), 28);
    QCOMPARE(QSpinBox().sizeHint().height(), 28);
    QToolButton tool;
    tool.setIcon(m_theme.icon(u"plus"_s, &Tokens::textMuted));
    QCOMPARE(tool.sizeHint(), QSize(28, 28));
    QTabBar tabs;
    tabs.addTab(u"Pair"_s);
    QCOMPARE(tabs.sizeHint().height(), 36);
}

void TestStyle::heightsGrowWithTheText()
{
    m_theme.setTextScale(1.5);
    const int button = QPushButton(u"Pair"_s).sizeHint().height();
    const int field = QLineEdit().sizeHint().height();
    m_theme.setTextScale(1);
    QCOMPARE(button, 38);
    QCOMPARE(field, 38);
}

void TestStyle::aPrimaryButtonIsFilledWithTheAccent()
{
    QPushButton button(u"Publish"_s);
    setKind(button, ButtonKind::Primary);
    button.resize(button.sizeHint());
    QCOMPARE(pixel(button, 4, 14), m_theme.tokens().accent);
}

void TestStyle::aDisabledButtonIsNot()
{
    QPushButton button(u"Publish"_s);
    setKind(button, ButtonKind::Primary);
    button.setEnabled(false);
    button.resize(button.sizeHint());
    QCOMPARE(pixel(button, 4, 14), m_theme.tokens().surfacePressed);
}

void TestStyle::everyKindOfButtonReadsInBothThemes()
{
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme.setMode(mode);
        for (const auto kind : {ButtonKind::Secondary, ButtonKind::Primary, ButtonKind::Danger,
                                ButtonKind::DangerOutline, ButtonKind::Ghost, ButtonKind::Subtle}) {
            QPushButton button(u"WWWW"_s);
            setKind(button, kind);
            button.resize(button.sizeHint());
            const QImage image = button.grab().toImage();
            int lightest = 255, darkest = 0;
            for (int x = 12; x < image.width() - 12; ++x) {
                for (int y = 6; y < 22; ++y) {
                    const int grey = qGray(image.pixel(x, y));
                    lightest = std::min(lightest, grey);
                    darkest = std::max(darkest, grey);
                }
            }
            QVERIFY2(darkest - lightest > 70, qPrintable(QString::number(int(kind))));
        }
    }
}

void TestStyle::aSwitchOfThemeReachesStandingControls()
{
    QPushButton button(u"Publish"_s);
    setKind(button, ButtonKind::Primary);
    button.resize(button.sizeHint());
    button.show();
    m_theme.setMode(Theme::Mode::Dark);
    const QColor dark = pixel(button, 4, 14);
    const QColor expected = m_theme.tokens().accent;
    const QColor window = QApplication::palette().color(QPalette::Window);
    m_theme.setMode(Theme::Mode::Light);
    QCOMPARE(dark, expected);
    QCOMPARE(window, QColor(0x14, 0x19, 0x1D));
}

void TestStyle::theRingFollowsTheKeyboardOnly()
{
    QWidget window;
    QHBoxLayout layout(&window);
    QPushButton first(u"One"_s), second(u"Two"_s);
    layout.addWidget(&first);
    layout.addWidget(&second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(&first, Qt::LeftButton);
    const auto ring = [&window] {
        const auto *frame = window.findChild<QFocusFrame *>();
        return frame && frame->isVisible() ? frame->widget() : nullptr;
    };
    first.setFocus(Qt::MouseFocusReason);
    QCOMPARE(ring(), nullptr);
    QTest::keyClick(&first, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &second);
    QCOMPARE(ring(), &second);
    QTest::mouseClick(&second, Qt::LeftButton);
    QCOMPARE(ring(), nullptr);
}

void TestStyle::aFieldShowsItsFocusHoweverItCame()
{
    QLineEdit field;
    field.resize(120, 28);
    QCOMPARE(pixel(field, 60, 0), m_theme.tokens().borderStrong);
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus(Qt::MouseFocusReason);
    QTRY_COMPARE_WITH_TIMEOUT(pixel(field, 60, 1), m_theme.tokens().focusRing, kPatienceMs);
}

void TestStyle::anInvalidFieldIsOutlinedInDanger()
{
    QLineEdit field;
    field.resize(120, 28);
    setInvalid(field, true);
    QCOMPARE(pixel(field, 60, 0), m_theme.tokens().danger);
    QPlainTextEdit area;
    area.resize(120, 60);
    QCOMPARE(pixel(area, 60, 0), m_theme.tokens().borderStrong);
    setInvalid(area, true);
    QCOMPARE(pixel(area, 60, 0), m_theme.tokens().danger);
}

void TestStyle::thePopupOfASelectHasRowsOfTheDesign()
{
    QComboBox box;
    box.addItems({u"One"_s, u"Two"_s});
    box.showPopup();
    QCOMPARE(box.view()->sizeHintForRow(0), 28);
    box.hidePopup();
}

void TestStyle::aBoxToTickHasRoomToHit()
{
    QCheckBox box;
    QVERIFY(box.sizeHint().width() >= 24);
    QVERIFY(box.sizeHint().height() >= 24);
}

void TestStyle::theArrowOfASplitButtonIsTrailing()
{
    QToolButton button;
    QMenu menu;
    button.setText(u"Publish"_s);
    button.setToolButtonStyle(Qt::ToolButtonTextOnly);
    button.setPopupMode(QToolButton::MenuButtonPopup);
    button.setMenu(&menu);
    button.resize(button.sizeHint());
    QStyleOptionToolButton option;
    option.initFrom(&button);
    option.features = QStyleOptionToolButton::MenuButtonPopup;
    const auto arrow = [&] {
        return button.style()->subControlRect(QStyle::CC_ToolButton, &option,
                                              QStyle::SC_ToolButtonMenu, &button);
    };
    QCOMPARE(arrow(), QRect(button.width() - 26, 0, 26, button.height()));
    option.direction = Qt::RightToLeft;
    QCOMPARE(arrow(), QRect(0, 0, 26, button.height()));
}

void TestStyle::aClickOnASliderGoesThere()
{
    QSlider slider(Qt::Horizontal);
    slider.resize(200, 24);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(150, 12));
    QVERIFY(slider.value() > 70 && slider.value() < 85);
}

void TestStyle::scrollBarsAreThinAndWithoutArrows()
{
    QScrollBar bar;
    bar.setRange(0, 100);
    bar.resize(bar.sizeHint().width(), 200);
    QCOMPARE(bar.width(), 10);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 100;
    const QRect arrow = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                    QStyle::SC_ScrollBarAddLine, &bar);
    QVERIFY(arrow.isEmpty());
}

void TestStyle::theThumbOfALongListStaysLargeEnough()
{
    QScrollBar bar;
    bar.setRange(0, 1'000'000);
    bar.resize(10, 200);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 1'000'000;
    option.sliderPosition = 1'000'000;
    option.pageStep = 10;
    const QRect thumb = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                    QStyle::SC_ScrollBarSlider, &bar);
    QCOMPARE(thumb.height(), 24);
    QCOMPARE(thumb.bottom(), 199);
}

void TestStyle::menusShowKeysAsCaps()
{
    QMenu plain, withKeys;
    plain.addAction(u"Duplicate"_s);
    withKeys.addAction(u"Duplicate"_s)->setShortcut(QKeySequence(u"Ctrl+D"_s));
    QVERIFY(withKeys.sizeHint().width() > plain.sizeHint().width() + 40);
    QCOMPARE(plain.actionGeometry(plain.actions().constFirst()).height(), 28);
}

void TestStyle::nothingUsesStyleSheets()
{
    QVERIFY(qApp->styleSheet().isEmpty());
}

} // namespace flotilla

FLOTILLA_SCREEN_TEST_MAIN(flotilla::TestStyle)
#include "tst_style.moc"
