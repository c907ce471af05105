#include "tests/support/accessiblenames.h"
#include "tests/support/screenwatch.h"
#include "ui/kit/gallery/gallerypage.h"
#include "ui/theme/flotillastyle.h"

#include <QDir>
#include <QFile>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kWidth = 1440;

QString snapshotPath()
{
    return qEnvironmentVariable("FLOTILLA_SOURCE_DIR") + u"/tests/ui/kit/gallery.txt"_s;
}

} // namespace

class TestGallery : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyInteractiveWidgetHasAName();
    void theTreeIsAsWrittenDown();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void aSwitchOfThemeKeepsTheScreenAlive();

private:
    // With FLOTILLA_GRABS set to a folder, what the page looks like is left there to be looked at.
    static void keep(QWidget &page, const QString &name);
    void showPage(GalleryPage &page);

    Theme m_theme;
};

void TestGallery::initTestCase()
{
    m_theme.setReducedMotion(true);
    installLook(m_theme);
}

void TestGallery::init()
{
    failOnWarnings();
    m_theme.setMode(Theme::Mode::Light);
    m_theme.setTextScale(1);
}

void TestGallery::keep(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("FLOTILLA_GRABS");
    if (!folder.isEmpty())
        QVERIFY(page.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

void TestGallery::showPage(GalleryPage &page)
{
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.resize(kWidth, page.sizeHint().height());
    page.show();
    QCoreApplication::processEvents();
    page.resize(kWidth, page.minimumSizeHint().height());
    QCoreApplication::processEvents();
    // Two windows' height of everything there is, painted at once: no page of the program does.
    static_cast<void>(qobject_cast<WatchedApplication *>(qApp)->takeStalls());
}

void TestGallery::everyInteractiveWidgetHasAName()
{
    GalleryPage page(m_theme);
    showPage(page);
    const QStringList nameless = widgetsWithoutName(page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestGallery::theTreeIsAsWrittenDown()
{
    GalleryPage page(m_theme);
    showPage(page);
    const QString tree = accessibleTree(page);
    QFile file(snapshotPath());
    if (qEnvironmentVariableIsSet("FLOTILLA_WRITE_SNAPSHOTS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tree.toUtf8());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(tree, QString::fromUtf8(file.readAll()));
}

void TestGallery::nothingIsCutOff_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("direction");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << int(Theme::Mode::Light) << int(Qt::LeftToRight) << 1.0;
    QTest::newRow("dark") << int(Theme::Mode::Dark) << int(Qt::LeftToRight) << 1.0;
    QTest::newRow("mirrored") << int(Theme::Mode::Light) << int(Qt::RightToLeft) << 1.0;
    QTest::newRow("large") << int(Theme::Mode::Light) << int(Qt::LeftToRight) << 1.4;
}

void TestGallery::nothingIsCutOff()
{
    QFETCH(int, mode);
    QFETCH(int, direction);
    QFETCH(double, scale);
    m_theme.setMode(static_cast<Theme::Mode>(mode));
    m_theme.setTextScale(scale);
    QGuiApplication::setLayoutDirection(static_cast<Qt::LayoutDirection>(direction));
    GalleryPage page(m_theme);
    showPage(page);
    keep(page, QString::fromLatin1(QTest::currentDataTag()));
    QStringList cut;
    for (const QWidget *child : page.findChildren<QWidget *>()) {
        const QWidget *parent = child->parentWidget();
        const bool counts = child->isVisible() && !child->inherits("QAbstractScrollArea") &&
                            parent->layout() && parent->layout()->indexOf(child) >= 0;
        if (counts && !parent->rect().contains(child->geometry()))
            cut.append(QString::fromLatin1(child->metaObject()->className()) + child->objectName());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    if (qFuzzyCompare(scale, 1.0))
        QCOMPARE(page.width(), kWidth);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u", "_s)));
}

void TestGallery::aSwitchOfThemeKeepsTheScreenAlive()
{
    GalleryPage page(m_theme);
    showPage(page);
    m_theme.setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(page.grab().toImage().pixelColor(2, 2), m_theme.tokens().surfaceSunken);
}

} // namespace flotilla

FLOTILLA_SCREEN_TEST_MAIN(flotilla::TestGallery)
#include "tst_gallery.moc"
