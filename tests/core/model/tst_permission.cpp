#include "core/model/permission.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestPermission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHasOneLinePerPermissionInOrder();
    void wordsAreUniqueAndReadBack();
    void adminsHoldAllButTheOwners();
    void viewersOnlyRead();
    void everyRoleHoldsWhatAViewerHolds();
};

void TestPermission::theTableHasOneLinePerPermissionInOrder()
{
    int at = 0;
    for (const PermissionRule &rule : permissionTable())
        QCOMPARE(static_cast<int>(rule.permission), at++);
    QCOMPARE(at, static_cast<int>(Permission::OwnersWrite) + 1);
}

void TestPermission::wordsAreUniqueAndReadBack()
{
    QStringList words;
    for (const PermissionRule &rule : permissionTable()) {
        Permission read{};
        QVERIFY(fromWord(QString(rule.word), read));
        QCOMPARE(read, rule.permission);
        words.append(rule.word);
    }
    QCOMPARE(words.removeDuplicates(), 0);
    for (const QString &word : roleWords()) {
        Role role{};
        QVERIFY(fromWord(word, role));
        QCOMPARE(QString(wordOf(role)), word);
    }
    Role role{};
    QVERIFY(!fromWord(u"root"_s, role));
}

void TestPermission::adminsHoldAllButTheOwners()
{
    PermissionSet held = permissionsOf(Role::Admin);
    QVERIFY(!held.has(Permission::OwnersWrite));
    held.add(Permission::OwnersWrite);
    QCOMPARE(held, permissionsOf(Role::Owner));
    for (const PermissionRule &rule : permissionTable())
        QVERIFY(permissionsOf(Role::Owner).has(rule.permission));
}

void TestPermission::viewersOnlyRead()
{
    QVERIFY(permissionsOf(Role::Viewer).isWithin(readingPermissions()));
    QVERIFY(!permissionsOf(Role::Agent).isWithin(readingPermissions()));
}

void TestPermission::everyRoleHoldsWhatAViewerHolds()
{
    for (const Role role : {Role::Agent, Role::Designer, Role::Admin, Role::Owner})
        QVERIFY(permissionsOf(Role::Viewer).isWithin(permissionsOf(role)));
}

QTEST_GUILESS_MAIN(TestPermission)
#include "tst_permission.moc"
