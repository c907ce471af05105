#include "tests/core/api/apiharness.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// docs/api.md against the routes.
class TestApiDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsExactlyTheRoutes();
    void everyRouteHasAnswerErrorsAndExample();

private:
    [[nodiscard]] static QString document();
};

QString TestApiDocument::document()
{
    QFile file(qEnvironmentVariable("FLOTILLA_SOURCE_DIR") + u"/docs/api.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

void TestApiDocument::listsExactlyTheRoutes()
{
    QStringList documented;
    static const QRegularExpression heading(u"^### `([A-Z]+ /\\S+)`$"_s,
                                            QRegularExpression::MultilineOption);
    auto matches = heading.globalMatch(document());
    while (matches.hasNext())
        documented.append(matches.next().captured(1));
    documented.sort();
    QStringList routes;
    const ApiHarness harness;
    for (const QByteArray &route : harness.router.routes())
        routes.append(QString::fromLatin1(route));
    QCOMPARE(documented.join(u'\n'), routes.join(u'\n'));
}

void TestApiDocument::everyRouteHasAnswerErrorsAndExample()
{
    const QStringList sections = document().split(u"\n### `"_s).mid(1);
    QVERIFY(sections.size() > 30);
    for (const QString &section : sections) {
        const QByteArray name = section.section(u'`', 0, 0).toUtf8();
        QVERIFY2(section.contains(u"**Answer**"_s), name.constData());
        QVERIFY2(section.contains(u"**Errors**"_s), name.constData());
        QVERIFY2(section.contains(u"```"_s), name.constData());
    }
}

QTEST_GUILESS_MAIN(TestApiDocument)
#include "tst_apidocument.moc"
