#include "ui/flows/flowexport.h"

#include "ui/client/apipages.h"
#include "ui/flows/flowfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFlowsListed = 200; // flows in one answer

} // namespace

FlowExport::FlowExport(ApiClient &api, QString folder, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_client(api)
    , m_folder(std::move(folder))
{}

void FlowExport::start()
{
    const auto read = [](const QJsonObject &page, QList<Entry> &flows) {
        for (const QJsonValue &value : page.value("items"_L1).toArray())
            flows.append(
                {FlowId::fromText(value["id"_L1].toString()), value["name"_L1].toString()});
        return page.value("items"_L1).isArray();
    };
    const ApiRequest first =
        ApiRequest::get(u"/v1/flows"_s, {{u"limit"_s, QString::number(kFlowsListed)}});
    askPages<QList<Entry>>(m_api, first, this, read, [this](const ApiAnswer<QList<Entry>> &flows) {
        if (m_isOver)
            return;
        if (!flows) {
            m_failures += flows.error().sentence();
            return end();
        }
        m_flows = *flows;
        Q_EMIT progressed();
        next();
    });
}

// One at a time: a workspace of thousands does not crowd out what the person does meanwhile.
void FlowExport::next()
{
    if (m_isOver)
        return;
    if (m_at == m_flows.size())
        return end();
    const Entry entry = m_flows.at(m_at++);
    m_client.draft(entry.id, this, [this, entry](const ApiAnswer<FetchedFlow> &answer) {
        if (m_isOver)
            return;
        write(entry, answer);
        Q_EMIT progressed();
        next();
    });
}

void FlowExport::write(const Entry &entry, const ApiAnswer<FetchedFlow> &answer)
{
    const auto failed = [&](const QString &why) {
        m_failures += tr("%1: %2", "a flow, what went wrong").arg(entry.name, why);
    };
    if (!answer)
        return failed(answer.error().sentence());
    Problems problems;
    const auto flow = Flow::fromJson(answer->document, problems);
    if (!flow)
        return failed(tr("It is half finished; it can be opened, not saved as a file."));
    if (const Result<> saved = FlowFiles::save(*flow, freePath(entry.name)); saved)
        ++m_written;
    else
        failed(saved.error().message);
}

// Two flows whose names differ only in what no file name may have do not overwrite one another.
QString FlowExport::freePath(const QString &flowName)
{
    const QFileInfo wanted(FlowFiles::fileName(flowName));
    QString name = wanted.fileName();
    for (int number = 2; m_taken.contains(name.toLower()); ++number)
        name = u"%1 %2.%3"_s.arg(wanted.completeBaseName()).arg(number).arg(wanted.suffix());
    m_taken.insert(name.toLower());
    return QDir(m_folder).filePath(name);
}

void FlowExport::giveUp()
{
    end();
}

void FlowExport::end()
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT ended();
}

ExportDialog::ExportDialog(const Theme &theme, ApiClient &api, const QString &folder,
                           QWidget *window)
    : Dialog(theme, tr("Save all flows"), window)
    , m_export(api, folder)
    , m_bar(new QProgressBar)
    , m_stop(addButton(tr("Stop"), QDialog::Rejected))
{
    setObjectName(u"exportDialog"_s);
    m_stop->setObjectName(u"exportStop"_s);
    m_bar->setObjectName(u"exportProgress"_s);
    m_bar->setAccessibleName(tr("Flows saved"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    body()->addWidget(m_bar);
    setText(tr("Looking what there is"));
    connect(&m_export, &FlowExport::progressed, this, &ExportDialog::retell);
    connect(&m_export, &FlowExport::ended, this, &ExportDialog::finish, Qt::QueuedConnection);
    m_export.start();
}

void ExportDialog::retell()
{
    const int tried = m_export.written() + static_cast<int>(m_export.failures().size());
    m_bar->setRange(0, std::max(1, m_export.total()));
    m_bar->setValue(tried);
    setText(tr("%1 of %n flows", "", m_export.total()).arg(QLocale().toString(tried)));
}

void ExportDialog::finish()
{
    if (m_export.failures().isEmpty())
        return accept();
    constexpr int kShownMax = 8;
    QStringList lines = m_export.failures().mid(0, kShownMax);
    if (const int more = static_cast<int>(m_export.failures().size()) - kShownMax; more > 0)
        lines += tr("and %n more", "", more);
    setText(tr("%n flows could not be saved:", "", static_cast<int>(m_export.failures().size())) +
            u'\n' + lines.join(u'\n'));
    m_stop->setText(tr("Close"));
}

void ExportDialog::done(int result)
{
    m_export.giveUp();
    Dialog::done(result);
}

} // namespace flotilla
