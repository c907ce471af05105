#include "core/flow/script/scripthost.h"

#include "core/base/clock.h"
#include "core/flow/script/scriptengine.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTimeZone>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kLineMax = 1024 * 1024;
constexpr qsizetype kAnswerMax = 512 * 1024;
constexpr rlim_t kMegabyte = 1024 * 1024;

QByteArray refusal(const char *error)
{
    return QByteArray("{\"ok\":false,\"error\":\"") + error + "\"}";
}

rlim_t memoryAtRest()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 512 * kMegabyte;
    const rlim_t pages = file.readLine().split(' ').first().toULongLong();
    return pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(what, &both) == 0;
}

// In the child, before the script: what it cannot set it does not run without.
bool takeLimits(rlim_t atRest)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
        return false;
    if (!limit(RLIMIT_AS, atRest + kScriptMemoryMb * kMegabyte) || !limit(RLIMIT_CORE, 0) ||
        !limit(RLIMIT_FSIZE, 0) || !limit(RLIMIT_NOFILE, 0) || !limit(RLIMIT_CPU, 2))
        return false;
    const itimerval once{{0, 0}, {0, kScriptCpuMs * 1000}};
    return setitimer(ITIMER_PROF, &once, nullptr) == 0; // SIGPROF ends the process
}

void writeAll(int to, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n =
            write(to, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (n < 0 && errno != EINTR)
            return;
        done += std::max<ssize_t>(n, 0);
    }
}

[[noreturn]] void runChild(const QByteArray &line, int answerTo, rlim_t atRest)
{
    const QJsonObject job = QJsonDocument::fromJson(line).object();
    const QByteArray zone = job.value(u"zone"_s).toString().toUtf8();
    qputenv("TZ", zone.isEmpty() ? QByteArray("UTC") : zone);
    tzset();
    // Read while files can be opened.
    (void)QDateTime::fromMSecsSinceEpoch(0).offsetFromUtc();
    (void)QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    // Nothing but the pipe for the answer is open.
    dup2(answerTo, STDOUT_FILENO);
    close(STDIN_FILENO);
    close(STDERR_FILENO);
    for (int open = STDERR_FILENO + 1; open < 64; ++open)
        close(open);
    if (!takeLimits(atRest)) {
        writeAll(STDOUT_FILENO, refusal("the limits for scripts cannot be set here"));
        _exit(1);
    }
    writeAll(STDOUT_FILENO, runScript(job));
    _exit(0);
}

// What the child says until it ends or its time is over.
QByteArray hear(int from, bool &tooLong)
{
    QByteArray answer;
    const SystemClock clock;
    const auto end = clock.monotonic() + Millis(kScriptWallMs);
    std::array<char, 16384> buffer{};
    for (;;) {
        const auto left = std::chrono::duration_cast<Millis>(end - clock.monotonic()).count();
        pollfd ready{from, POLLIN, 0};
        const int n = left > 0 ? poll(&ready, 1, static_cast<int>(left)) : 0;
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            tooLong = true;
            return {};
        }
        const ssize_t got = read(from, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return answer;
        answer.append(buffer.data(), got);
        if (answer.size() > kAnswerMax)
            return {};
    }
}

QByteArray run(const QByteArray &line, rlim_t atRest)
{
    int ends[2];
    if (pipe(ends) != 0)
        return refusal("the script could not be started");
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        runChild(line, ends[1], atRest);
    }
    close(ends[1]);
    if (child < 0) {
        close(ends[0]);
        return refusal("the script could not be started");
    }
    bool tooLong = false;
    const QByteArray answer = hear(ends[0], tooLong);
    close(ends[0]);
    kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    const int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    if (tooLong || signal == SIGPROF || signal == SIGXCPU)
        return refusal("stopped: the script took longer than 50 ms");
    if (signal != 0 && signal != SIGKILL)
        return refusal("stopped: the script took more than 64 MB of memory or went too deep");
    if (answer.isEmpty())
        return refusal("stopped: the script ended without an answer");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refusal("the result cannot be read: it is too deep or not JSON");
    return document.toJson(QJsonDocument::Compact);
}

} // namespace

int serveScripts()
{
    signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_PDEATHSIG, SIGKILL); // an engine that is killed leaves no host behind
    // Read by the JavaScript engine: no code is written into memory, and its own stack is small.
    qputenv("QV4_FORCE_INTERPRETER", "1");
    qputenv("QV4_JS_MAX_STACK_SIZE", "1048576");
    (void)runScript({{u"code"_s, u"return 1"_s}}); // what is loaded now is not loaded per script
    const rlim_t atRest = memoryAtRest();
    QByteArray waiting;
    std::array<char, 65536> buffer{};
    for (;;) {
        const ssize_t got = read(STDIN_FILENO, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return 0;
        waiting.append(buffer.data(), got);
        for (qsizetype end = waiting.indexOf('\n'); end >= 0; end = waiting.indexOf('\n')) {
            writeAll(STDOUT_FILENO, run(waiting.first(end), atRest) + '\n');
            waiting = waiting.sliced(end + 1);
        }
        if (waiting.size() > kLineMax)
            return 1;
    }
}

} // namespace flotilla
