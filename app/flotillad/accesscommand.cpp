#include "app/flotillad/commands.h"
#include "app/flotillad/datadirectory.h"

#include "core/access/passwordhasher.h"
#include "core/store/operatorstore.h"
#include "core/store/sessionstore.h"
#include "core/store/tokenstore.h"
#include "core/store/workspacesecretstore.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPasswordLeast = 10;
constexpr int kPasswordMost = 200;
constexpr int kDaysMax = 3650;
constexpr int kSessionsAtOnce = 200;

int wrongUsage(const QString &usage)
{
    reportError({ErrorCode::Invalid, u"use: "_s + usage, {}, {}});
    return 2;
}

// One line of standard input, unseen when a person types it. Never an argument: those show in lists
// of processes.
QByteArray readPassword()
{
    const bool typed = ::isatty(STDIN_FILENO) != 0;
    termios before{};
    if (typed && ::tcgetattr(STDIN_FILENO, &before) == 0) {
        std::fputs("Password: ", stderr);
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    QByteArray line;
    for (int c = std::getc(stdin); c != EOF && c != '\n' && line.size() <= 4 * kPasswordMost;
         c = std::getc(stdin))
        line.append(static_cast<char>(c));
    if (typed) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputs("\n", stderr);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<QByteArray> readPasswordText(Random &random)
{
    const QByteArray password = readPassword();
    const qsizetype length = QString::fromUtf8(password).size();
    if (length < kPasswordLeast || length > kPasswordMost)
        return fail(
            ErrorCode::Invalid,
            u"give a password of %1 to %2 characters on standard input"_s.arg(kPasswordLeast)
                .arg(kPasswordMost),
            u"password"_s);
    const QByteArray text =
        PasswordHasher::hashNow(password, random.bytes(PasswordHasher::kSaltBytes), {});
    if (text.isEmpty())
        return fail(ErrorCode::Unavailable, u"there is not enough memory to keep a password"_s);
    return text;
}

Result<Role> roleIn(const CommandLine &line)
{
    Role role{};
    if (!fromWord(line.own.value(u"role"_s), role))
        return fail(ErrorCode::Invalid,
                    u"--role must be one of %1"_s.arg(roleWords().join(u", "_s)), u"role"_s);
    return role;
}

int addOperator(const CommandLine &line)
{
    const Result<QString> email = OperatorStore::cleanEmail(line.words.at(1));
    if (!email)
        return reportError(email.error());
    const Result<Role> role = roleIn(line);
    if (!role)
        return reportError(role.error());
    auto directory = DataDirectory::open(line.settings);
    if (!directory)
        return reportError(directory.error());
    const auto workspace = (*directory)->workspace(line.own.value(u"workspace"_s, u"Main"_s));
    if (!workspace)
        return reportError(workspace.error());
    // Who has an account keeps its password.
    const auto known = OperatorStore::accountOf((*directory)->reader(), *email);
    Result<QByteArray> password;
    if (!known)
        password = readPasswordText((*directory)->random());
    if (!password)
        return reportError(password.error());
    const QString name = line.own.value(u"name"_s, *email);
    const auto done = (*directory)->write<OperatorId>([&](WriteTx &tx) -> Result<OperatorId> {
        const Result<OperatorId> id =
            known ? known->id : OperatorStore::createAccount(tx, *email, *password);
        if (!id)
            return id;
        if (auto joined = OperatorStore::join(tx, *workspace, *id, name, *role); !joined)
            return tl::unexpected<Error>(joined.error());
        return id;
    });
    if (!done)
        return reportError(done.error());
    std::printf("%s is %s now\n", qPrintable(*email), QString(wordOf(*role)).toUtf8().constData());
    return 0;
}

int setPassword(const CommandLine &line)
{
    const Result<QString> email = OperatorStore::cleanEmail(line.words.at(1));
    if (!email)
        return reportError(email.error());
    auto directory = DataDirectory::open(line.settings);
    if (!directory)
        return reportError(directory.error());
    const auto account = OperatorStore::accountOf((*directory)->reader(), *email);
    if (!account)
        return reportError({ErrorCode::NotFound, u"there is no operator %1"_s.arg(*email), {}, {}});
    const Result<QByteArray> password = readPasswordText((*directory)->random());
    if (!password)
        return reportError(password.error());
    const auto done = (*directory)->write<int>([&](WriteTx &tx) -> Result<int> {
        OperatorStore::setPassword(tx, account->id, *password);
        TokenStore::endSessionsEverywhere(tx, account->id, {});
        return 0;
    });
    if (!done)
        return reportError(done.error());
    std::printf("%s has a new password; all sessions have ended\n", qPrintable(*email));
    return 0;
}

Result<NewToken> tokenIn(const CommandLine &line, Instant now)
{
    const Result<Role> role = roleIn(line);
    if (!role)
        return tl::unexpected<Error>(role.error());
    const QString scope = line.own.value(u"scope"_s);
    if (scope != "read"_L1 && scope != "write"_L1)
        return fail(ErrorCode::Invalid, u"--scope must be read or write"_s, u"scope"_s);
    NewToken token{line.words.at(1), scope == "write"_L1 ? TokenScope::Write : TokenScope::Read,
                   std::nullopt, *role};
    if (line.own.contains(u"days"_s)) {
        const int days = line.own.value(u"days"_s).toInt();
        if (days < 1 || days > kDaysMax)
            return fail(ErrorCode::Invalid, u"--days must be from 1 to %1"_s.arg(kDaysMax),
                        u"days"_s);
        token.expiresAt = now + std::chrono::days(days);
    }
    return token;
}

} // namespace

int runOperator(const CommandLine &line)
{
    if (line.words.size() == 2 && line.words.first() == "add"_L1)
        return addOperator(line);
    if (line.words.size() == 2 && line.words.first() == "set-password"_L1)
        return setPassword(line);
    return wrongUsage(
        u"operator add EMAIL --role ROLE [--workspace NAME] [--name NAME], or operator set-password EMAIL; the password comes on standard input"_s);
}

int runToken(const CommandLine &line)
{
    if (line.words.size() != 2 || line.words.first() != "add"_L1)
        return wrongUsage(
            u"token add NAME --role ROLE --scope read|write [--workspace NAME] [--days N]"_s);
    const Result<NewToken> token = tokenIn(line, SystemClock().now());
    if (!token)
        return reportError(token.error());
    auto directory = DataDirectory::open(line.settings);
    if (!directory)
        return reportError(directory.error());
    const auto workspace = (*directory)->workspace(line.own.value(u"workspace"_s, u"Main"_s));
    if (!workspace)
        return reportError(workspace.error());
    const QByteArray secret = TokenStore::makeSecret((*directory)->random());
    const auto done = (*directory)->write<TokenId>([&](WriteTx &tx) {
        return TokenStore::create(tx, *workspace, *token, secret);
    });
    if (!done)
        return reportError(done.error());
    std::fprintf(stderr, "This is shown only now; keep it safe:\n");
    std::printf("%s\n", secret.constData());
    return 0;
}

int runSecret(const CommandLine &line)
{
    if (line.words != QStringList{u"rotate"_s})
        return wrongUsage(u"secret rotate [--forget-old]"_s);
    auto directory = DataDirectory::open(line.settings);
    if (!directory)
        return reportError(directory.error());
    if (const Result<> added = (*directory)->addKey(); !added)
        return reportError(added.error());
    SessionId after;
    do {
        const auto step = (*directory)->write<SessionId>([after](WriteTx &tx) -> Result<SessionId> {
            return SessionStore::reseal(tx, after, kSessionsAtOnce);
        });
        if (!step)
            return reportError(step.error());
        after = *step;
    } while (after.isValid());
    const auto rest = (*directory)->write<bool>([](WriteTx &tx) -> Result<bool> {
        WorkspaceSecretStore::reseal(tx);
        return true;
    });
    if (!rest)
        return reportError(rest.error());
    if (line.own.contains(u"forget-old"_s)) {
        if (const Result<> forgotten = (*directory)->forgetOldKeys(); !forgotten)
            return reportError(forgotten.error());
    }
    std::printf("all secrets are sealed with a new key in %s\n",
                qPrintable(line.settings.secretKeyPath()));
    return 0;
}
