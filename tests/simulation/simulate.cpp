// Runs seeds of the simulation and judges each.
//   simulate --seeds 1-500 [--jobs 2] [--mutant NAME] [--verbose] [--history FILE] [--again]
// Ends with 0 when no promise broke and every rare thing really happened; with --mutant, when one
// of the seeds caught the planted bug.

#include "core/base/fault.h"
#include "tests/simulation/simulatedworld.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <sodium.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

struct Options
{
    quint64 first = 1;
    quint64 last = 20;
    int jobs = 1;
    bool verbose = false;
    bool again = false; // each seed twice: both histories must be equal
    QByteArray mutant;
    QString historyFile;
};

struct Tally
{
    qint64 seeds = 0;
    qint64 broken = 0;
    qint64 virtualMs = 0;
    std::map<QByteArray, qint64> sometimes;

    [[nodiscard]] QByteArray toLine() const
    {
        QByteArray line = "tally " + QByteArray::number(seeds) + ' ' + QByteArray::number(broken) +
                          ' ' + QByteArray::number(virtualMs);
        for (const auto &[name, count] : sometimes)
            line += ' ' + name + '=' + QByteArray::number(count);
        return line + '\n';
    }
    void add(const QByteArray &line)
    {
        const QList<QByteArray> words = line.trimmed().split(' ');
        seeds += words.value(1).toLongLong();
        broken += words.value(2).toLongLong();
        virtualMs += words.value(3).toLongLong();
        for (const QByteArray &word : words.mid(4)) {
            const qsizetype mark = word.indexOf('=');
            sometimes[word.left(mark)] += word.mid(mark + 1).toLongLong();
        }
    }
};

std::optional<Options> optionsFrom(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"seeds"_s, u"one seed, or a range: 1-500"_s, u"seeds"_s, u"1-20"_s},
         {u"jobs"_s, u"processes to share the seeds"_s, u"n"_s, u"1"_s},
         {u"mutant"_s, u"plant this bug; one seed at least must catch it"_s, u"name"_s},
         {u"history"_s, u"write the history of the last seed here"_s, u"file"_s},
         {u"again"_s, u"run each seed twice and compare"_s},
         {u"verbose"_s, u"print each seed"_s}});
    parser.process(application);
    Options options;
    const QStringList range = parser.value(u"seeds"_s).split(u'-');
    bool firstOk = false;
    bool lastOk = false;
    options.first = range.first().toULongLong(&firstOk);
    options.last = range.last().toULongLong(&lastOk);
    options.jobs = parser.value(u"jobs"_s).toInt();
    options.mutant = parser.value(u"mutant"_s).toLatin1();
    options.historyFile = parser.value(u"history"_s);
    options.again = parser.isSet(u"again"_s);
    options.verbose = parser.isSet(u"verbose"_s);
    if (!firstOk || !lastOk || options.first > options.last || range.size() > 2 ||
        options.jobs < 1) {
        std::fputs("--seeds takes a number or a range such as 1-500, --jobs a number\n", stderr);
        return std::nullopt;
    }
    return options;
}

void writeHistory(const QString &path, const History &history)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(history.toLines());
    else
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
}

bool runSeed(const Options &options, quint64 seed, Tally &tally)
{
    SimulatedWorld world(seed);
    WorldReport report = world.run();
    if (options.again) {
        const QByteArray hash = SimulatedWorld(seed).run().hash;
        if (hash != report.hash)
            report.judgement.violations.push_back(
                {"repeat", "the second run had another history: " + hash});
    }
    ++tally.seeds;
    tally.virtualMs += report.virtualMs;
    for (const auto &[name, count] : report.sometimes)
        tally.sometimes[name] += count;
    const bool clean = report.judgement.isClean();
    tally.broken += clean ? 0 : 1;
    if (options.verbose || (!clean && options.mutant.isEmpty())) {
        std::fputs(report.toLine().constData(), stdout);
        std::fputs(report.judgement.toText().constData(), stdout);
        std::fflush(stdout);
    }
    if (!options.historyFile.isEmpty() && (seed == options.last || !clean))
        writeHistory(options.historyFile, world.history());
    return clean;
}

// The seeds of one job. With a mutant, the first that catches it is enough.
Tally runShare(const Options &options, int job)
{
    Tally tally;
    for (quint64 seed = options.first + static_cast<quint64>(job); seed <= options.last;
         seed += static_cast<quint64>(options.jobs)) {
        if (!runSeed(options, seed, tally) && !options.mutant.isEmpty())
            break;
    }
    return tally;
}

Tally runInProcesses(const Options &options)
{
    std::vector<int> pipes;
    for (int job = 0; job < options.jobs; ++job) {
        int ends[2];
        if (pipe(ends) != 0)
            std::abort();
        if (fork() == 0) {
            close(ends[0]);
            const QByteArray line = runShare(options, job).toLine();
            const bool told =
                write(ends[1], line.constData(), static_cast<size_t>(line.size())) == line.size();
            std::fflush(stdout);
            _exit(told ? 0 : 1);
        }
        close(ends[1]);
        pipes.push_back(ends[0]);
    }
    Tally tally;
    for (const int end : pipes) {
        QByteArray line;
        char chunk[4096];
        for (ssize_t n = 0; (n = read(end, chunk, sizeof chunk)) > 0;)
            line.append(chunk, n);
        close(end);
        int status = 0;
        wait(&status);
        if (!line.startsWith("tally"))
            ++tally.broken; // a process that died has proved nothing
        tally.add(line);
    }
    return tally;
}

// A seed set in which a fault never happened proves nothing about that fault.
bool sawEverything(const Tally &tally)
{
    constexpr std::array kRare{"kill",
                               "failed_start",
                               "duplicate",
                               "in_doubt",
                               "refused",
                               "retry",
                               "expiry",
                               "takeover",
                               "disk_full",
                               "clock_jump",
                               "publish_keep",
                               "publish_move",
                               "publish_restart",
                               "moved",
                               "restarted",
                               "session_down",
                               "slow_commit",
                               "sync_error",
                               "ended_unconfirmed",
                               "ended_needs_review",
                               "program_message"};
    bool all = true;
    for (const char *name : kRare) {
        const auto found = tally.sometimes.find(name);
        if (found == tally.sometimes.end() || found->second == 0) {
            std::printf("never happened: %s\n", name);
            all = false;
        }
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::optional<Options> options = optionsFrom(application);
    if (!options || sodium_init() < 0)
        return 2;
    if (!options->mutant.isEmpty()) {
#ifdef FLOTILLA_FAULTS
        plantMutant(options->mutant.constData());
#else
        std::fputs("this build has no planted bugs\n", stderr);
        return 2;
#endif
    }
    const auto began = std::chrono::steady_clock::now();
    const Tally tally = options->jobs > 1 ? runInProcesses(*options) : runShare(*options, 0);
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    const double virtualSeconds = static_cast<double>(tally.virtualMs) / 1000;
    std::printf("%lld seeds, %lld broken, %.0f virtual seconds in %.1f real ones (%.0f to 1)\n",
                static_cast<long long>(tally.seeds), static_cast<long long>(tally.broken),
                virtualSeconds, seconds, virtualSeconds / seconds);
    for (const auto &[name, count] : tally.sometimes)
        std::printf("  %s %lld\n", name.constData(), static_cast<long long>(count));
    if (!options->mutant.isEmpty()) {
        std::printf(tally.broken > 0 ? "%s was caught\n" : "%s was NOT caught\n",
                    options->mutant.constData());
        return tally.broken > 0 ? 0 : 1;
    }
    const bool enough = tally.seeds < 100 || sawEverything(tally);
    return tally.broken == 0 && enough ? 0 : 1;
}
