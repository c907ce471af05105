#include "tests/support/screenwatch.h"
#include "ui/kit/banner.h"
#include "ui/kit/bulkbar.h"
#include "ui/kit/dialog.h"
#include "ui/kit/drawer.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/popupframe.h"
#include "ui/kit/shadow.h"
#include "ui/kit/toast.h"
#include "ui/theme/flotillastyle.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

class TestOverlays : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void atMostThreeToastsStand();
    void aToastThatLeavesIsGone();
    void aToastStaysUnderThePointer();
    void theActionOfAToastRunsOnce();
    void toastsStandAtTheTrailingBottom();
    void theSafeChoiceOfADialogHasTheFocus();
    void escapeRefusesADialog();
    void aDialogDimsItsWindowWhileItStands();
    void aDrawerSlidesOpenAndShut();
    void escapeClosesADrawer();
    void escapeClosesAPopup();
    void aPopupOpensUnderItsAnchor();
    void theBulkBarFloatsOverTheBottom();
    void aBannerSaysAllOfItself();
    void anEmptyStateNamesItself();

private:
    Theme m_theme;
};

void TestOverlays::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.setReducedMotion(true);
    installLook(m_theme);
}

void TestOverlays::atMostThreeToastsStand()
{
    QWidget window;
    window.resize(800, 600);
    ToastHost host(m_theme, &window);
    for (int i = 0; i < 5; ++i)
        host.post({Tone::Success, u"Number %1"_s.arg(i), {}, {}, {}});
    QCOMPARE(host.toasts().size(), 3);
    QCOMPARE(host.toasts().constFirst()->message().title, u"Number 2"_s);
}

void TestOverlays::aToastThatLeavesIsGone()
{
    QWidget window;
    window.resize(800, 600);
    ToastHost host(m_theme, &window);
    host.post({Tone::Success, u"Saved"_s, {}, {}, {}});
    QVERIFY(host.toasts().constFirst()->isCounting());
    host.toasts().constFirst()->leave();
    QVERIFY(host.toasts().isEmpty());
}

void TestOverlays::aToastStaysUnderThePointer()
{
    QWidget window;
    Toast toast(m_theme, {Tone::Success, u"Saved"_s, {}, {}, {}}, &window);
    QVERIFY(toast.isCounting());
    QEnterEvent entered({}, {}, {});
    QCoreApplication::sendEvent(&toast, &entered);
    QVERIFY(!toast.isCounting());
    QEvent left(QEvent::Leave);
    QCoreApplication::sendEvent(&toast, &left);
    QVERIFY(toast.isCounting());
}

void TestOverlays::theActionOfAToastRunsOnce()
{
    QWidget window;
    window.resize(800, 600);
    ToastHost host(m_theme, &window);
    int undone = 0;
    host.post({Tone::Success, u"Deleted"_s, {}, u"Undo"_s, [&undone] { ++undone; }});
    auto *action = window.findChild<QPushButton *>(u"toastAction"_s);
    action->click();
    QCOMPARE(undone, 1);
    QVERIFY(host.toasts().isEmpty());
}

void TestOverlays::toastsStandAtTheTrailingBottom()
{
    QWidget window;
    window.resize(800, 600);
    ToastHost host(m_theme, &window);
    host.post({Tone::Success, u"Saved"_s, {}, {}, {}});
    const QMargins shadow = shadowMargins(m_theme.tokens());
    const QRect right = host.toasts().constFirst()->geometry().marginsRemoved(shadow);
    QCOMPARE(right.width(), 320);
    QCOMPARE(right.right() + 1, 800 - 16);
    QCOMPARE(right.bottom() + 1, 600 - 16);
    window.setLayoutDirection(Qt::RightToLeft);
    host.post({Tone::Success, u"Saved again"_s, {}, {}, {}});
    const QRect left = host.toasts().constLast()->geometry().marginsRemoved(shadow);
    QCOMPARE(left.left(), 16);
}

void TestOverlays::theSafeChoiceOfADialogHasTheFocus()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    Dialog dialog(m_theme, u"Stop Black Friday?"_s, &window);
    QPushButton *keep = dialog.addButton(u"Keep sending"_s, QDialog::Rejected);
    dialog.addButton(u"Stop for good"_s, QDialog::Accepted, ButtonKind::Danger);
    dialog.show();
    dialog.activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(keep->hasFocus(), kPatienceMs);
    QTest::keyClick(keep, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(!dialog.isVisible());
}

void TestOverlays::escapeRefusesADialog()
{
    QWidget window;
    Dialog dialog(m_theme, u"Stop?"_s, &window);
    dialog.addButton(u"Stop"_s, QDialog::Accepted, ButtonKind::Danger);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(!dialog.isVisible());
}

void TestOverlays::aDialogDimsItsWindowWhileItStands()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    Dialog dialog(m_theme, u"Stop?"_s, &window);
    dialog.show();
    auto *overlay = window.findChild<QWidget *>(u"overlay"_s);
    QVERIFY(overlay && overlay->isVisible());
    QCOMPARE(overlay->size(), window.size());
    dialog.reject();
    QVERIFY(!window.findChild<QWidget *>(u"overlay"_s));
}

void TestOverlays::aDrawerSlidesOpenAndShut()
{
    QWidget window;
    QHBoxLayout row(&window);
    auto *drawer = new Drawer(m_theme);
    row.addStretch();
    row.addWidget(drawer);
    window.resize(800, 600);
    window.show();
    QVERIFY(!drawer->isVisible());
    QSignalSpy closed(drawer, &Drawer::closed);
    drawer->open();
    QTRY_COMPARE_WITH_TIMEOUT(drawer->width(), 360, kPatienceMs);
    QVERIFY(drawer->isVisible());
    drawer->close();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, kPatienceMs);
    QVERIFY(!drawer->isVisible());
}

void TestOverlays::escapeClosesADrawer()
{
    QWidget window;
    QHBoxLayout row(&window);
    auto *drawer = new Drawer(m_theme);
    row.addWidget(drawer);
    window.show();
    drawer->open();
    QTRY_COMPARE_WITH_TIMEOUT(drawer->width(), 360, kPatienceMs);
    QTest::keyClick(drawer, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!drawer->isVisible(), kPatienceMs);
}

void TestOverlays::escapeClosesAPopup()
{
    QWidget window;
    window.resize(400, 300);
    window.show();
    PopupFrame popup(m_theme, u"Gateway"_s, &window);
    popup.body()->addWidget(new QLineEdit);
    QSignalSpy closed(&popup, &PopupFrame::closed);
    popup.openAt(window);
    QVERIFY(popup.isVisible());
    QTest::keyClick(&popup, Qt::Key_Escape);
    QVERIFY(!popup.isVisible());
    QCOMPARE(closed.size(), 1);
}

void TestOverlays::aPopupOpensUnderItsAnchor()
{
    QWidget window;
    window.setGeometry(100, 100, 400, 60);
    window.show();
    PopupFrame popup(m_theme, u"Gateway"_s, &window);
    popup.body()->addWidget(new QLineEdit);
    popup.openAt(window);
    const QRect body = popup.geometry().marginsRemoved(shadowMargins(m_theme.tokens()));
    QCOMPARE(body.left(), window.mapToGlobal(QPoint()).x());
    QCOMPARE(body.top(), window.mapToGlobal(QPoint(0, 60)).y() + 4);
    popup.close();
}

void TestOverlays::theBulkBarFloatsOverTheBottom()
{
    QWidget list;
    list.resize(600, 400);
    BulkBar bar(m_theme, &list);
    QVERIFY(bar.isHidden());
    bar.addButton(u"Pair"_s, u"qr-code"_s);
    bar.setText(u"3 selected"_s);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.height(), 44);
    QCOMPARE(bar.geometry().bottom() + 1, 400 - 16);
    QSignalSpy cleared(&bar, &BulkBar::cleared);
    bar.findChild<QToolButton *>(u"bulkClear"_s)->click();
    QCOMPARE(cleared.size(), 1);
    bar.setText({});
    QVERIFY(bar.isHidden());
}

void TestOverlays::aBannerSaysAllOfItself()
{
    Banner banner(m_theme, Tone::Danger, u"The engine stopped at 10:38"_s);
    banner.setMessage(Tone::Danger, u"The engine stopped at 10:38"_s, u"Bots stay silent."_s);
    QCOMPARE(banner.accessibleName(), u"The engine stopped at 10:38 Bots stay silent."_s);
}

void TestOverlays::anEmptyStateNamesItself()
{
    EmptyState state(m_theme, u"inbox"_s, Tone::Success, u"All quiet"_s, u"Nothing waits."_s);
    QCOMPARE(state.accessibleName(), u"All quiet"_s);
    QCOMPARE(state.accessibleDescription(), u"Nothing waits."_s);
}

} // namespace flotilla

FLOTILLA_SCREEN_TEST_MAIN(flotilla::TestOverlays)
#include "tst_overlays.moc"
