// What can be done on the page of flows: making, copying, importing, publishing, deleting.

#include "ui/flows/flowspage.h"

#include "ui/flows/finddialog.h"
#include "ui/flows/flowexport.h"
#include "ui/flows/flowfiles.h"
#include "ui/flows/flowmaker.h"
#include "ui/flows/importdialog.h"
#include "ui/flows/pushdialog.h"
#include "ui/flows/templatedialog.h"
#include "ui/flows/templatestrip.h"
#include "ui/kit/dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

namespace flotilla {

using namespace Qt::StringLiterals;

void FlowsPage::toast(Tone tone, const QString &title, const QString &detail)
{
    m_context.host.toast({tone, title, detail, {}, {}});
}

void FlowsPage::explain(const QString &title, const ApiError &error)
{
    toast(Tone::Danger, title, error.message.isEmpty() ? error.sentence() : error.message);
}

void FlowsPage::openFlow(FlowId id)
{
    m_context.host.open(u"flow"_s, id.text());
}

void FlowsPage::findInFlows()
{
    FindDialog::openOver(window(), m_context);
}

void FlowsPage::made(const ApiAnswer<FlowSummary> &answer)
{
    if (answer)
        openFlow(answer->id);
    else
        explain(tr("No flow was made"), answer.error());
}

// -- new ones

void FlowsPage::loadTemplates()
{
    m_flows.templates(this, [this](const ApiAnswer<QList<FlowTemplateSummary>> &answer) {
        if (!answer) {
            if (std::exchange(m_offersTemplates, false))
                explain(tr("The templates cannot be read"), answer.error());
            return;
        }
        m_templates = *answer;
        m_strip->setTemplates(m_templates);
        for (const QString &name : m_strip->shown()) {
            m_flows.templateDocument(name, this,
                                     [this, name](const ApiAnswer<QJsonObject> &document) {
                                         Problems problems;
                                         if (!document)
                                             return;
                                         if (const auto flow = Flow::fromJson(*document, problems))
                                             m_strip->setSketch(name, FlowSketch::of(*flow));
                                     });
        }
        if (std::exchange(m_offersTemplates, false))
            offerTemplates({});
    });
}

void FlowsPage::offerTemplates(const QString &first)
{
    if (m_templates.isEmpty()) {
        m_offersTemplates = true;
        loadTemplates();
        return;
    }
    TemplateDialog dialog(m_context.theme, m_templates, first, window());
    if (dialog.exec() == QDialog::Accepted)
        makeFrom(dialog.templateName(), dialog.flowName());
}

void FlowsPage::makeFrom(const QString &name, const QString &flowName)
{
    m_flows.makeFromTemplate(name, flowName, this, [this](const ApiAnswer<FlowId> &answer) {
        if (answer)
            openFlow(*answer);
        else
            explain(tr("No flow was made"), answer.error());
    });
}

void FlowsPage::makeBlank()
{
    FlowMaker::make(m_context.api, FlowMaker::blank(tr("New flow")), FlowMaker::Unfinished::Refuse,
                    this, [this](const ApiAnswer<FlowSummary> &answer) { made(answer); });
}

QList<QAction *> FlowsPage::commands()
{
    const bool mayWrite = m_context.identity.may(Permission::FlowsWrite);
    if (m_commands.isEmpty()) {
        const auto add = [this](const QString &text, auto &&run) {
            auto *action = new QAction(text, this);
            connect(action, &QAction::triggered, this, run);
            m_commands.append(action);
        };
        add(tr("New flow, blank"), [this] { makeBlank(); });
        add(tr("New flow from a template…"), [this] { offerTemplates({}); });
        add(tr("Import flows…"), [this] { importFiles(FlowFiles::ask(this)); });
        add(tr("Save all flows to a folder…"), [this] { exportAll(); });
    }
    for (qsizetype i = 0; i < 3; ++i) // these make something
        m_commands.at(i)->setEnabled(mayWrite);
    return m_commands;
}

// -- one of the list

void FlowsPage::openMenu(const QModelIndex &index, const QPoint &at)
{
    const FlowSummary *flow = m_rows.at(index);
    if (!flow)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"flowRowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *flow); // a copy: the list may change while it is open
    menu->popup(at);
}

void FlowsPage::fillMenu(QMenu &menu, const FlowSummary &flow)
{
    const Identity &identity = m_context.identity;
    const bool mayWrite = identity.may(Permission::FlowsWrite);
    const bool mayPublish = identity.may(Permission::FlowsPublish);
    const auto add = [&](QMenu &in, const QString &name, const QString &icon, const QString &text,
                         bool isPossible, const std::function<void()> &run) {
        QAction *action = in.addAction(m_context.theme.icon(icon, &Tokens::textMuted), text);
        action->setObjectName(name);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(menu, u"openFlow"_s, u"pencil"_s, tr("Open"), true, [this, id = flow.id] { openFlow(id); });
    add(menu, u"publishFlow"_s, u"rocket"_s, tr("Publish…"), mayPublish,
        [this, flow] { publish(flow); });
    add(menu, u"switchOffFlow"_s, u"pause"_s, tr("Switch off"),
        mayPublish && flow.liveVersion.has_value(), [this, flow] { switchOff(flow); });
    menu.addSeparator();
    add(menu, u"duplicateFlow"_s, u"copy"_s, tr("Duplicate"), mayWrite,
        [this, id = flow.id] { duplicate(id, std::nullopt); });
    if (identity.workspaces.size() > 1) {
        QMenu *elsewhere = menu.addMenu(tr("Copy to another workspace"));
        elsewhere->setIcon(m_context.theme.icon(u"building-2"_s, &Tokens::textMuted));
        elsewhere->setObjectName(u"copyElsewhere"_s);
        for (const WorkspaceEntry &entry : identity.workspaces) {
            if (entry.id != identity.workspace.id)
                add(*elsewhere, u"copyTo."_s + entry.id.text(), u"building-2"_s,
                    QString(entry.name).replace(u'&', u"&&"_s), true,
                    [this, id = flow.id, entry] { duplicate(id, entry); });
        }
        add(menu, u"pushFlow"_s, u"send"_s, tr("Push to workspaces…"), true,
            [this, id = flow.id] { push(id); });
    }
    menu.addSeparator();
    add(menu, u"exportFlow"_s, u"download"_s, tr("Save to a file…"), true,
        [this, id = flow.id] { exportFlow(id); });
    add(menu, u"exportAll"_s, u"archive"_s, tr("Save all flows to a folder…"), true,
        [this] { exportAll(); });
    menu.addSeparator();
    setDangerous(*add(menu, u"deleteFlow"_s, u"trash-2"_s, tr("Delete…"), mayWrite,
                      [this, flow] { remove(flow); }));
}

// By the review, as always: nothing goes live that nobody looked at.
void FlowsPage::publish(const FlowSummary &flow)
{
    m_context.host.open(u"flow"_s, flow.id.text() + u"/publish"_s);
}

void FlowsPage::switchOff(const FlowSummary &flow)
{
    m_flows.switchOff(flow.id, this,
                      [this, name = flow.name](const ApiAnswer<FlowSummary> &answer) {
                          if (answer)
                              toast(Tone::Success, tr("%1 is off").arg(name),
                                    tr("Conversations in progress go on."));
                          else
                              explain(tr("%1 could not be switched off").arg(name), answer.error());
                      });
}

void FlowsPage::withFlow(FlowId id, const std::function<void(const Flow &)> &then)
{
    m_flows.draft(id, this, [this, then](const ApiAnswer<FetchedFlow> &answer) {
        Problems problems;
        const auto flow =
            answer ? Flow::fromJson(answer->document, problems) : std::optional<Flow>();
        if (flow)
            then(*flow);
        else
            explain(tr("The flow cannot be read"),
                    answer ? ApiError::unreadable(answer->flow.name) : answer.error());
    });
}

void FlowsPage::duplicate(FlowId id, std::optional<WorkspaceEntry> elsewhere)
{
    withFlow(id, [this, elsewhere](const Flow &flow) {
        if (!elsewhere) {
            FlowMaker::make(m_context.api, flow.toJson(), FlowMaker::Unfinished::Keep, this,
                            [this](const ApiAnswer<FlowSummary> &answer) {
                                if (answer) {
                                    m_wanted = answer->id.value;
                                    retell();
                                    toast(Tone::Success, tr("%1 is a draft now").arg(answer->name));
                                } else {
                                    explain(tr("No flow was made"), answer.error());
                                }
                            });
            return;
        }
        auto *door = new WorkspaceDoor(m_context.api, elsewhere->id, this);
        const auto finish = [this, door,
                             name = elsewhere->name](const ApiAnswer<FlowSummary> &answer) {
            if (answer)
                toast(Tone::Success,
                      tr("%1 is a draft in %2 now", "a flow, a workspace").arg(answer->name, name));
            else
                explain(tr("Nothing was copied to %1").arg(name), answer.error());
            door->deleteLater();
        };
        door->open([this, flow, finish](const ApiAnswer<ApiClient *> &answer) {
            if (answer)
                FlowMaker::make(**answer, flow.toJson(), FlowMaker::Unfinished::Keep, this, finish);
            else
                finish(tl::unexpected(answer.error()));
        });
    });
}

void FlowsPage::push(FlowId id)
{
    withFlow(id, [this](const Flow &flow) {
        PushDialog dialog(m_context.theme, m_context.api, m_context.identity, flow, window());
        dialog.exec();
    });
}

void FlowsPage::exportFlow(FlowId id)
{
    withFlow(id, [this](const Flow &flow) { FlowFiles::saveAs(flow, this, m_context.host); });
}

void FlowsPage::exportAll()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Save all flows"));
    if (folder.isEmpty())
        return;
    ExportDialog dialog(m_context.theme, m_context.api, folder, window());
    dialog.exec();
    if (dialog.flows().written() > 0)
        toast(Tone::Success, tr("%n flows are saved", "", dialog.flows().written()), folder);
}

void FlowsPage::remove(const FlowSummary &flow)
{
    if (flow.lastVersion) {
        Dialog dialog(m_context.theme, tr("%1 cannot be deleted").arg(flow.name), window());
        dialog.setObjectName(u"deleteRefused"_s);
        dialog.setText(tr("It was published, and the history of its chats needs its versions. "
                          "Switched off, no customer gets it any more."));
        dialog.addButton(tr("Leave it"), QDialog::Rejected);
        if (flow.liveVersion && m_context.identity.may(Permission::FlowsPublish))
            dialog.addButton(tr("Switch off"), QDialog::Accepted, ButtonKind::Primary);
        if (dialog.exec() == QDialog::Accepted)
            switchOff(flow);
        return;
    }
    Dialog dialog(m_context.theme, tr("Delete %1?").arg(flow.name), window());
    dialog.setObjectName(u"deleteQuestion"_s);
    dialog.setText(tr("The draft and its tests go for good. No customer has ever had it."));
    dialog.addButton(tr("Keep it"), QDialog::Rejected);
    dialog.addButton(tr("Delete"), QDialog::Accepted, ButtonKind::Danger)
        ->setObjectName(u"deleteNow"_s);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_flows.remove(flow.id, this, [this, name = flow.name](const ApiAnswer<QJsonObject> &answer) {
        if (answer)
            toast(Tone::Success, tr("%1 is deleted").arg(name));
        else
            explain(tr("%1 is still there").arg(name), answer.error());
    });
}

// -- files

void FlowsPage::importFiles(const QStringList &files)
{
    const bool isBusy = !m_toImport.isEmpty();
    m_toImport.append(files);
    if (!isBusy)
        importNext();
}

// One after the other: each may have something to ask.
void FlowsPage::importNext()
{
    if (m_toImport.isEmpty())
        return;
    const QString path = m_toImport.takeFirst();
    const Result<FlowFiles::Read> read = FlowFiles::read(path);
    if (!read) {
        toast(Tone::Danger, tr("Not imported"), read.error().message);
        importNext();
    } else if (read->kind == FlowFiles::Kind::Typebot) {
        importTypebot(read->document);
    } else {
        importNative(QFileInfo(path).fileName(), read->document);
    }
}

void FlowsPage::importNative(const QString &name, const QJsonObject &document)
{
    const auto imported = [this](const ApiAnswer<FlowSummary> &answer) {
        if (answer) {
            m_wanted = answer->id.value;
            retell();
            toast(Tone::Success, tr("%1 is a draft now").arg(answer->name));
        } else {
            explain(tr("Not imported"), answer.error());
        }
        importNext();
    };
    FlowMaker::make(m_context.api, document, FlowMaker::Unfinished::Refuse, this,
                    [this, name, document, imported](const ApiAnswer<FlowSummary> &answer) {
                        if (answer || answer.error().problems.isEmpty()) {
                            imported(answer);
                            return;
                        }
                        ImportDialog dialog(m_context.theme, name, answer.error(), window());
                        if (dialog.exec() == ImportDialog::KeepAsDraft)
                            FlowMaker::make(m_context.api, document, FlowMaker::Unfinished::Keep,
                                            this, imported);
                        else
                            importNext();
                    });
}

void FlowsPage::importTypebot(const QJsonObject &exported)
{
    FlowMaker::importTypebot(m_context.api, exported, this,
                             [this](const ApiAnswer<ImportedFlow> &answer) {
                                 if (!answer) {
                                     explain(tr("Not imported"), answer.error());
                                     importNext();
                                     return;
                                 }
                                 ImportDialog dialog(m_context.theme, *answer, window());
                                 if (dialog.exec() == ImportDialog::OpenFlow)
                                     openFlow(answer->flow.id);
                                 importNext();
                             });
}

} // namespace flotilla
