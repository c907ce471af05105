#include "core/http/problem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesMapToStatuses();
    void codesMapToStatuses_data();
    void fieldAndCauseAreShownToTheCaller();
    void internalErrorsTellNothing();
    void storageTextsStayInside();
    void refusalsSayWhenToComeBack();
};

void TestProblem::codesMapToStatuses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, ErrorCode code, int status) {
        QTest::newRow(name) << static_cast<int>(code) << status;
    };
    row("invalid", ErrorCode::Invalid, 400);
    row("unauthorized", ErrorCode::Unauthorized, 401);
    row("forbidden", ErrorCode::Forbidden, 403);
    row("not_found", ErrorCode::NotFound, 404);
    row("conflict", ErrorCode::Conflict, 409);
    row("too_large", ErrorCode::TooLarge, 413);
    row("rate_limited", ErrorCode::RateLimited, 429);
    row("unavailable", ErrorCode::Unavailable, 503);
    row("timeout", ErrorCode::Timeout, 504);
    row("cancelled", ErrorCode::Cancelled, 503);
    row("disk_full", ErrorCode::DiskFull, 503);
    row("storage", ErrorCode::Storage, 503);
    row("internal", ErrorCode::Internal, 500);
}

void TestProblem::codesMapToStatuses()
{
    QFETCH(int, code);
    QFETCH(int, status);
    const HttpResponse response =
        problemResponse(Error{static_cast<ErrorCode>(code), u"Words."_s, {}, {}});
    QCOMPARE(response.status, status);
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    QCOMPARE(object.value("status"_L1).toInt(), status);
    QCOMPARE(object.value("code"_L1).toString(), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(object.value("title"_L1).toString(),
             QString::fromLatin1(reasonPhrase(status).toByteArray()));
}

void TestProblem::fieldAndCauseAreShownToTheCaller()
{
    const HttpResponse response = problemResponse(
        Error{ErrorCode::Invalid, u"The text is empty."_s, u"/content/text"_s, u"raw"_s});
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    QCOMPARE(object.value("detail"_L1).toString(), u"The text is empty."_s);
    QCOMPARE(object.value("field"_L1).toString(), u"/content/text"_s);
    QCOMPARE(object.value("cause"_L1).toString(), u"raw"_s);
}

void TestProblem::internalErrorsTellNothing()
{
    const HttpResponse response = problemResponse(
        Error{ErrorCode::Internal, u"secret message"_s, u"secret field"_s, u"secret detail"_s});
    QCOMPARE(response.status, 500);
    QVERIFY(!response.body.contains("secret"));
}

void TestProblem::storageTextsStayInside()
{
    const HttpResponse response = problemResponse(
        Error{ErrorCode::Storage, u"The database refused."_s, {}, u"/secret/path"_s});
    QVERIFY(!response.body.contains("secret"));
}

void TestProblem::refusalsSayWhenToComeBack()
{
    const auto header = [](ErrorCode code, const char *name) {
        return headerValue(problemResponse(Error{code, {}, {}, {}}).headers, name);
    };
    QVERIFY(header(ErrorCode::Unavailable, "Retry-After").toInt() > 0);
    QVERIFY(header(ErrorCode::RateLimited, "Retry-After").toInt() > 0);
    QVERIFY(header(ErrorCode::Invalid, "Retry-After").isNull());
    QCOMPARE(header(ErrorCode::Unauthorized, "WWW-Authenticate"), "Bearer");
}

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
