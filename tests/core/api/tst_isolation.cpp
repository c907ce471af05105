#include "tests/core/api/apiharness.h"

#include "core/store/workspacetables.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// Every route, as the OpenAPI document tells them, called by every role with every id of another
// workspace: nothing of it comes out and nothing in it changes.
class TestIsolation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRouteReachesAnotherWorkspace_data();
    void noRouteReachesAnotherWorkspace();
    void rolesHoldExactlyTheirRoutes_data();
    void rolesHoldExactlyTheirRoutes();
};

namespace {

// In every text of the other workspace.
constexpr auto kCanary = "quetzal";

struct Route
{
    QByteArray method;
    QByteArray pattern;
    QStringList query; // names of what it takes
};

QList<Route> documentedRoutes(ApiHarness &harness)
{
    const QJsonObject document = harness.get("/v1/openapi.json").json;
    const QJsonObject parameters = document["components"_L1].toObject()["parameters"_L1].toObject();
    QList<Route> routes;
    const QJsonObject paths = document["paths"_L1].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject operations = path.value().toObject();
        for (auto each = operations.begin(); each != operations.end(); ++each) {
            Route route{each.key().toUpper().toLatin1(), path.key().toLatin1(), {}};
            for (const QJsonValue given : each.value()["parameters"_L1].toArray()) {
                const QString name = given["$ref"_L1].toString().section(u'/', -1);
                const QJsonObject parameter = parameters[name].toObject();
                if (parameter["in"_L1].toString() == "query"_L1)
                    route.query.append(parameter["name"_L1].toString());
            }
            routes.append(route);
        }
    }
    return routes;
}

// Rows of every kind in the other workspace.
void furnish(ApiHarness &harness)
{
    const MessageId message =
        harness.addMessage(harness.otherWorkspace, harness.otherSession, "5511977776666");
    harness.addContact(harness.otherWorkspace, u"5511955554444"_s);
    const QByteArray flow =
        harness.addFlow(harness.otherWorkspace, u"quetzal flow"_s).text().toUtf8();
    harness.addOperator(harness.otherWorkspace, u"quetzal@x.example"_s, Role::Owner);
    harness.addToken(harness.otherWorkspace, NewToken{u"quetzal token"_s, TokenScope::Write, {}});
    const QByteArray workspace = QByteArray::number(harness.otherWorkspace.value);
    harness.db.execute("UPDATE workspace SET name = 'quetzal' WHERE workspace_id = " + workspace);
    harness.db.execute("UPDATE session SET name = 'quetzal', state_detail = 'quetzal' "
                       "WHERE workspace_id = " +
                       workspace);
    harness.db.execute("UPDATE contact SET name = 'quetzal' WHERE workspace_id = " + workspace);
    harness.db.execute("UPDATE outbox SET state = 'needs_review', last_error = 'quetzal', payload "
                       "= '{\"kind\":\"text\",\"text\":\"quetzal\"}' WHERE workspace_id = " +
                       workspace);
    harness.db.execute("INSERT INTO dead_letter VALUES (900001, " + workspace +
                       ", NULL, 'message', " + QByteArray::number(message.value) +
                       ", 1, 'failed', 'quetzal', 1, '', NULL)");
    harness.db.execute("INSERT INTO ingress_request VALUES (900002, " + workspace + ", " +
                       QByteArray::number(harness.otherSession.value) +
                       ", 1, '', 'quetzal', 'unparsed', '', 0, x'7b7d')");
    harness.db.execute("INSERT INTO workspace_secret VALUES (" + workspace +
                       ", 'quetzal', 'quetzal.example', x'00', 1)");
    harness.db.execute("INSERT INTO notice VALUES (900005, " + workspace +
                       ", 1, 1, 1, 'team', 'quetzal', 'quetzal', '{}')");
    harness.db.execute(
        "INSERT INTO contact_list SELECT workspace_id, contact_id, 'quetzal', 1 FROM "
        "contact WHERE workspace_id = " +
        workspace);
    harness.db.execute("INSERT INTO contact_purchase SELECT 900006, workspace_id, contact_id, 1, "
                       "'BRL', 'quetzal', 'quetzal', 1, 1 FROM contact WHERE workspace_id = " +
                       workspace + " LIMIT 1");
    harness.db.execute("INSERT INTO flow_test VALUES (900009, " + workspace + ", " + flow +
                       ", 'quetzal', '{\"chat\":[{\"start\":\"quetzal\"}]}', 1, 1)");
    harness.db.execute("INSERT INTO flow_save VALUES (900011, " + workspace + ", " + flow +
                       ", 'quetzal', '{\"name\":\"quetzal\"}', 'quetzal', 'quetzal', 1)");
    harness.db.execute("INSERT INTO audit VALUES (900003, " + workspace +
                       ", 1, NULL, NULL, 'quetzal', '', '', 'sessions', '', '', 'done', 1)");
    harness.db.execute("INSERT INTO flow_version SELECT workspace_id, flow_id, 2, 'quetzal', body, "
                       "1, 1, 'quetzal', "
                       "'quetzal' "
                       "FROM flow_version WHERE flow_id = " +
                       flow);
    harness.db.execute("INSERT INTO run (run_id, workspace_id, conversation_id, flow_id, "
                       "flow_version, trace_id, state, cursor, step, started_at) "
                       "SELECT 900010, workspace_id, min(conversation_id), " +
                       flow + ", 1, 1, 'waiting', '{}', 'quetzal', 1 FROM conversation WHERE " +
                       "workspace_id = " + workspace);
    harness.db.execute("INSERT INTO step_log VALUES (900010, 1, " + workspace +
                       ", 1, 1, 4102444800000, '[{\"step\":\"quetzal\"}]')");
    for (const char *what : {"0", "1", "4"}) // 1 minute of 2096
        harness.db.execute("INSERT INTO flow_figure VALUES (" + workspace + ", " + flow + ", 1, " +
                           what + ", 66000000, 'quetzal', '', '', 'quetzal', 7)");
    harness.db.execute("UPDATE flow SET trial_version = 2, trial_share = 10 WHERE flow_id = " +
                       flow);
    harness.db.execute("INSERT INTO flow_move VALUES (900005, " + workspace + ", " + flow +
                       ", 1, 'move', '{\"quetzal\": \"s1\"}', 1)");
    harness.db.execute(
        "INSERT INTO flow_schedule VALUES (" + workspace + ", " + flow +
        ", 2, 4102444800000, 'keep', '{}', NULL, 'waiting', 'quetzal', NULL, NULL, 1)");
    harness.db.execute(
        "INSERT INTO invitation VALUES (900004, " + workspace +
        ", zeroblob(32), 'quetzal2@x.example', 'quetzal', 'agent', 1, 4102444800000)");
}

// Every id of a row in that workspace, whatever the table.
QList<qint64> idsIn(ApiHarness &harness, WorkspaceId workspace)
{
    QList<qint64> ids;
    for (const WorkspaceTable &table : workspaceTables(harness.db.readers().reader())) {
        QList<QByteArray> keys;
        for (const WorkspaceTable::Column &column : table.columns) {
            if (column.isKey && column.type == "INTEGER")
                keys.append(column.name);
        }
        const QByteArray key = table.name == "membership" ? "operator_id" : keys.value(0);
        // The feed counts for itself: its numbers are those of other things of one's own.
        if (key.isEmpty() || table.name == "change" ||
            (keys.size() != 1 && table.name != "membership"))
            continue;
        const QString rows =
            harness.db.rows("SELECT " + key + " FROM " + table.name +
                            " WHERE workspace_id = " + QByteArray::number(workspace.value));
        for (const QString &id : rows.split(u'\n', Qt::SkipEmptyParts)) {
            if (!ids.contains(id.toLongLong()))
                ids.append(id.toLongLong());
        }
    }
    return ids;
}

QByteArray rowsOf(ApiHarness &harness, WorkspaceId workspace)
{
    QByteArray rows;
    for (const WorkspaceTable &table : workspaceTables(harness.db.readers().reader()))
        rows += table.name + '\n' +
                harness.db
                    .rows("SELECT * FROM " + table.name +
                          " WHERE workspace_id = " + QByteArray::number(workspace.value))
                    .toUtf8() +
                '\n';
    return rows + harness.db.rows("SELECT operator_id, email, password FROM operator").toUtf8();
}

// A body that would do something, had the ids in it been the caller's.
QByteArray bodyFor(const Route &route, qint64 id)
{
    const QByteArray text = QByteArray::number(id);
    const QByteArray &path = route.pattern;
    if (route.method == "GET" || route.method == "DELETE")
        return {};
    if (path.endsWith("/resolve"))
        return R"({"resolution": "was_sent"})";
    if (path.endsWith("/tags"))
        return R"({"tag": "vip"})";
    if (path.endsWith("/lists"))
        return R"({"list": "spring"})";
    if (path.endsWith("/events"))
        return R"({"event": "x"})";
    if (path.endsWith("/roll-back"))
        return R"({"version": 2})";
    if (path.endsWith("/share"))
        return R"({"share": 100})";
    if (path.endsWith("/match"))
        return R"({"text": "hi", ")" + QByteArray(id % 2 == 0 ? "conversation" : "contact") +
               R"(": ")" + text + R"("})";
    if (path.endsWith("/takeover"))
        return R"({"name": "Eve"})";
    if (path.endsWith("/draft"))
        return QJsonDocument(sampleFlow(u"Stolen"_s)).toJson();
    if (path.endsWith("/tests/run"))
        return R"({"tests": [")" + text + R"("]})";
    if (path.endsWith("/test-runs"))
        return R"({"chat": [{"start": "x"}]})";
    if (path.contains("/tests"))
        return R"({"name": "x", "chat": [{"start": "x"}]})";
    if (path.endsWith("/saves"))
        return R"({"name": "Mine"})";
    if (path == "/v1/messages")
        return R"({"conversation": ")" + text + R"(", "content": {"kind": "text", "text": "Hi"}})";
    if (path == "/v1/me/workspace")
        return R"({"workspace": ")" + text + R"("})";
    if (path == "/v1/sign-in")
        return R"({"email": "eve@x.example", "password": "correct horse battery", "workspace": ")" +
               text + R"("})";
    if (route.method == "PATCH")
        return R"({"name": "Mine now"})";
    return "{}";
}

void addRoles()
{
    QTest::addColumn<QString>("role");
    for (const QString &role : roleWords())
        QTest::newRow(qPrintable(role)) << role;
}

Role roleOf(const QString &word)
{
    Role role{};
    Q_ASSERT(fromWord(word, role));
    static_cast<void>(fromWord(word, role));
    return role;
}

QByteArray filled(QByteArray path, qint64 id)
{
    return path.replace("{id}", QByteArray::number(id))
        .replace("{tag}", "vip")
        .replace("{version}", "1")
        .replace("{test}", QByteArray::number(id))
        .replace("{save}", QByteArray::number(id))
        .replace("{name}", "order.en");
}

} // namespace

void TestIsolation::noRouteReachesAnotherWorkspace_data()
{
    addRoles();
}

void TestIsolation::noRouteReachesAnotherWorkspace()
{
    QFETCH(QString, role);
    ApiHarness harness;
    furnish(harness);
    harness.addOperator(harness.workspace, u"eve@x.example"_s, roleOf(role));
    QCOMPARE(harness.signIn(u"eve@x.example"_s).status(), 201);
    const QList<qint64> ids = idsIn(harness, harness.otherWorkspace);
    QVERIFY(ids.size() >= 12);
    const QByteArray before = rowsOf(harness, harness.otherWorkspace);
    QVERIFY(before.contains(kCanary));
    int calls = 0;
    const QList<Route> routes = documentedRoutes(harness);
    QVERIFY(routes.size() > 60);
    const QByteArray token = harness.token;
    for (const Route &route : routes) {
        if (route.pattern == "/v1/sign-out" || !route.pattern.startsWith("/v1/"))
            continue;
        for (const qint64 id : ids) {
            QList<QByteArray> targets{filled(route.pattern, id)};
            for (const QString &name : route.query)
                targets.append(filled(route.pattern, id) + '?' + name.toUtf8() + '=' +
                               (name == "phone"_L1  ? QByteArray("5511977776666")
                                : name == "text"_L1 ? QByteArray(kCanary)
                                                    : QByteArray::number(id)));
            for (const QByteArray &target : std::as_const(targets)) {
                harness.db.time().advance(Millis(10)); // a token has 100 calls a second
                harness.token = token;
                const Reply reply = harness.call(route.method, target, bodyFor(route, id));
                const QByteArray what = route.method + ' ' + target + ' ' +
                                        QByteArray::number(reply.status()) + ' ' + reply.http.body;
                QVERIFY2(!reply.http.body.toLower().contains(kCanary), what.constData());
                if (route.pattern.contains("{id}"))
                    QVERIFY2(reply.status() == 404 || reply.status() == 403 ||
                                 (target.contains('?') && reply.status() == 400),
                             what.constData());
                ++calls;
            }
        }
        QVERIFY2(rowsOf(harness, harness.otherWorkspace) == before,
                 (route.method + ' ' + route.pattern).constData());
    }
    QVERIFY2(calls > 1000, QByteArray::number(calls).constData());
    for (const QString &asked : std::as_const(harness.gateway->asked))
        QVERIFY(!asked.endsWith(u' ' + harness.otherSession.text()));
}

void TestIsolation::rolesHoldExactlyTheirRoutes_data()
{
    addRoles();
}

void TestIsolation::rolesHoldExactlyTheirRoutes()
{
    QFETCH(QString, role);
    ApiHarness harness;
    harness.token =
        harness.addToken(harness.workspace, NewToken{u"x"_s, TokenScope::Write, {}, roleOf(role)});
    const PermissionSet held = permissionsOf(roleOf(role));
    int refused = 0;
    for (const ApiRoute &route : ApiRoutes::table()) {
        harness.db.time().advance(Millis(10));
        const QByteArray before = harness.dump();
        const Reply reply = harness.call(route.method, filled(route.pattern, 999'999), "{}");
        const bool mayCall = held.has(route.permission);
        QVERIFY2((reply.status() == 403) != mayCall, route.pattern);
        if (mayCall)
            continue;
        QCOMPARE(harness.dump(), before);
        QVERIFY(reply.text("detail").contains(wordOf(route.permission)));
        ++refused;
    }
    QCOMPARE(refused == 0, role == "owner"_L1 || role == "admin"_L1);
}

QTEST_GUILESS_MAIN(TestIsolation)
#include "tst_isolation.moc"
