#include "core/access/passwordhasher.h"
#include "core/access/signinthrottle.h"
#include "tests/support/virtualtime.h"

#include <QTest>

#include <sodium.h>

using namespace flotilla;

class TestPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTextsThatOnlyThePasswordFits();
    void nobodysPasswordNeverFits();
    void refusesWhenTooManyWait();
    void guessersOfOneAccountMustWait();
    void manyAccountsFromOneAddressMustWait();
    void anotherAddressIsNotShutOutByAGuesser();
    void theRightPasswordBeginsAnew();
    void manyKeysDoNotPileUp();
};

namespace {

constexpr PasswordHasher::Cost kCheap{1, 8192};

struct Rig
{
    VirtualTime time;
    std::unique_ptr<Loop> loop = time.makeLoop();
    SeededRandom random{3};
    PasswordHasher hasher{{*loop, *loop, random, kCheap, 4}};
};

// How many of `tries` tries pass at once.
int passing(SignInThrottle &throttle, const QByteArray &account, const QByteArray &peer, int tries)
{
    int passed = 0;
    for (int i = 0; i < tries; ++i)
        passed += throttle.take(account, peer) ? 0 : 1;
    return passed;
}

} // namespace

void TestPasswords::makesTextsThatOnlyThePasswordFits()
{
    Rig rig;
    QByteArray text;
    QVERIFY(rig.hasher.hash("a secret of mine", [&](const QByteArray &made) { text = made; }));
    rig.time.settle();
    QVERIFY2(text.startsWith("$argon2id$v=19$m=8,t=1,p=1$"), text.constData());
    QCOMPARE(crypto_pwhash_str_verify(text.constData(), "a secret of mine", 16), 0);
    for (const auto &[password, expected] : {std::pair<QByteArray, bool>{"a secret of mine", true},
                                             {"a secret of mine ", false},
                                             {"", false}}) {
        std::optional<bool> fits;
        QVERIFY(rig.hasher.verify(password, text, [&](bool answer) { fits = answer; }));
        rig.time.settle();
        QCOMPARE(fits, std::optional<bool>(expected));
    }
}

void TestPasswords::nobodysPasswordNeverFits()
{
    Rig rig;
    std::optional<bool> fits;
    QVERIFY(rig.hasher.verify("anything", {}, [&](bool answer) { fits = answer; }));
    rig.time.settle();
    QCOMPARE(fits, std::optional<bool>(false));
}

void TestPasswords::refusesWhenTooManyWait()
{
    Rig rig;
    int done = 0;
    for (int i = 0; i < 4; ++i)
        QVERIFY(rig.hasher.verify("x", {}, [&](bool) { ++done; }));
    QVERIFY(!rig.hasher.verify("x", {}, [&](bool) { ++done; }));
    rig.time.settle();
    QCOMPARE(done, 4);
    QVERIFY(rig.hasher.verify("x", {}, [&](bool) { ++done; }));
}

void TestPasswords::guessersOfOneAccountMustWait()
{
    VirtualTime time;
    SignInThrottle throttle(time);
    QCOMPARE(passing(throttle, "ana@x", "203.0.113.1", 50), 5);
    const auto wait = throttle.take("ana@x", "203.0.113.1");
    QVERIFY(wait && *wait > Millis(0) && *wait <= Millis(30'000));
    time.advance(*wait);
    QCOMPARE(passing(throttle, "ana@x", "203.0.113.1", 50), 1);
}

void TestPasswords::manyAccountsFromOneAddressMustWait()
{
    VirtualTime time;
    SignInThrottle throttle(time);
    int passed = 0;
    for (int i = 0; i < 200; ++i)
        passed += passing(throttle, QByteArray::number(i), "203.0.113.1", 1);
    QCOMPARE(passed, 30);
}

void TestPasswords::anotherAddressIsNotShutOutByAGuesser()
{
    VirtualTime time;
    SignInThrottle throttle(time);
    passing(throttle, "ana@x", "203.0.113.1", 1000);
    QCOMPARE(passing(throttle, "ana@x", "198.51.100.7", 1), 1);
}

void TestPasswords::theRightPasswordBeginsAnew()
{
    VirtualTime time;
    SignInThrottle throttle(time);
    QCOMPARE(passing(throttle, "ana@x", "203.0.113.1", 4), 4);
    throttle.succeeded("ana@x", "203.0.113.1");
    QCOMPARE(passing(throttle, "ana@x", "203.0.113.1", 50), 5);
}

void TestPasswords::manyKeysDoNotPileUp()
{
    VirtualTime time;
    SignInThrottle throttle(time);
    QCOMPARE(passing(throttle, "ana@x", "203.0.113.1", 5), 5);
    for (int i = 0; i < 50'000; ++i)
        static_cast<void>(throttle.take(QByteArray::number(i), "198.51." + QByteArray::number(i)));
    time.advance(std::chrono::hours(2));
    QCOMPARE(passing(throttle, "ana@x", "203.0.113.1", 50), 5);
}

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
