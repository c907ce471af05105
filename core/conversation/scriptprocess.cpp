#include "core/conversation/scriptprocess.h"

#include "core/base/log.h"

#include <QJsonDocument>
#include <QProcess>

#include <deque>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr size_t kWaitingMax = 1000;
constexpr Millis kAnswerWithin{5'000}; // the host itself gives up long before
constexpr qsizetype kAnswerMax = 1024 * 1024;

QJsonObject refused(const QString &error)
{
    return {{u"ok"_s, false}, {u"error"_s, error}};
}

} // namespace

class ScriptProcess::Private
{
public:
    struct Job
    {
        QByteArray line;
        std::function<void(const QJsonObject &)> done;
    };

    Private(QString name, Loop &own)
        : program(std::move(name))
        , loop(own)
    {}
    ~Private()
    {
        loop.cancel(watch);
        if (process) {
            process->disconnect();
            process->kill();
            process->waitForFinished(1000);
        }
    }

    void next();
    void read();
    void end(const QJsonObject &result);
    void lost(const QString &why);
    bool begin();

    QString program;
    Loop &loop;
    std::unique_ptr<QProcess> process;
    std::deque<Job> jobs; // the first is with the host while `busy`
    bool busy = false;
    QByteArray heard;
    Loop::Timer watch = 0;
    std::shared_ptr<bool> token = std::make_shared<bool>(true); // dies with this
};

bool ScriptProcess::Private::begin()
{
    if (process && process->state() != QProcess::NotRunning)
        return true;
    process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::SeparateChannels);
    process->setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(process.get(), &QProcess::readyReadStandardOutput, process.get(),
                     [this] { read(); });
    QObject::connect(process.get(), &QProcess::errorOccurred, process.get(),
                     [this] { lost(process->errorString()); });
    QObject::connect(process.get(), &QProcess::finished, process.get(),
                     [this] { lost(u"the script host ended"_s); });
    heard.clear();
    process->start(program, {u"script-host"_s}, QIODevice::ReadWrite);
    return process->state() != QProcess::NotRunning;
}

void ScriptProcess::Private::next()
{
    if (busy || jobs.empty())
        return;
    busy = true;
    if (!begin())
        return; // lost() has been told
    process->write(jobs.front().line);
    watch = loop.after(kAnswerWithin, [this] {
        watch = 0;
        process->kill();
        lost(u"the script host does not answer"_s);
    });
}

void ScriptProcess::Private::read()
{
    heard += process->readAllStandardOutput();
    const qsizetype lineEnd = heard.indexOf('\n');
    if (lineEnd < 0 && heard.size() <= kAnswerMax)
        return;
    const QJsonDocument answer =
        QJsonDocument::fromJson(heard.first(std::max<qsizetype>(lineEnd, 0)));
    heard.clear();
    if (busy)
        end(answer.isObject() ? answer.object()
                              : refused(u"the script host cannot be understood"_s));
}

void ScriptProcess::Private::end(const QJsonObject &result)
{
    loop.cancel(watch);
    watch = 0;
    busy = false;
    const Job job = std::move(jobs.front());
    jobs.pop_front();
    job.done(result);
    loop.post([this, alive = std::weak_ptr<bool>(token)] {
        if (!alive.expired())
            next();
    });
}

void ScriptProcess::Private::lost(const QString &why)
{
    if (!busy)
        return;
    qCWarning(logConversation).noquote() << "a script could not be run:" << why;
    end(refused(why));
}

ScriptProcess::ScriptProcess(QString program, Loop &loop)
    : d(std::make_unique<Private>(std::move(program), loop))
{}

ScriptProcess::~ScriptProcess() = default;

void ScriptProcess::run(const QJsonObject &job, std::function<void(const QJsonObject &)> done)
{
    if (d->jobs.size() >= kWaitingMax)
        return done(refused(u"too many scripts wait"_s));
    d->jobs.push_back({QJsonDocument(job).toJson(QJsonDocument::Compact) + '\n', std::move(done)});
    d->next();
}

} // namespace flotilla
