#include "tests/core/api/apiharness.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// docs/api.md and the OpenAPI document against the routes.
class TestApiDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsExactlyTheRoutes();
    void everyRouteHasAnswerErrorsAndExample();
    void openApiListsExactlyTheRoutes();
    void everyPartOfTheOpenApiDocumentIsThere();

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

void TestApiDocument::openApiListsExactlyTheRoutes()
{
    ApiHarness harness;
    const QJsonObject paths = harness.get("/v1/openapi.json").json[u"paths"_s].toObject();
    QStringList described;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        for (const QString &method : path.value().toObject().keys())
            described.append(method.toUpper() + u' ' + path.key());
    }
    described.sort();
    QStringList routes;
    for (const QByteArray &route : harness.router.routes())
        routes.append(QString::fromLatin1(route));
    QCOMPARE(described.join(u'\n'), routes.join(u'\n'));
}

void TestApiDocument::everyPartOfTheOpenApiDocumentIsThere()
{
    ApiHarness harness;
    const Reply reply = harness.get("/v1/openapi.json");
    QCOMPARE(reply.text("openapi"), u"3.1.0"_s);
    static const QRegularExpression reference(u"\"#/components/(\\w+)/(\\w+)\""_s);
    const QJsonObject components = reply.json[u"components"_s].toObject();
    auto matches = reference.globalMatch(QString::fromUtf8(reply.http.body));
    int found = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        QVERIFY2(components[match.captured(1)].toObject().contains(match.captured(2)),
                 qPrintable(match.captured()));
        ++found;
    }
    QVERIFY(found > 300);
}

QTEST_GUILESS_MAIN(TestApiDocument)
#include "tst_apidocument.moc"
