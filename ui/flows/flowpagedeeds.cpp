// What can be done with the flow that is open: publishing it, keeping it, looking at its past.

#include "ui/flows/flowpage.h"

#include "ui/designer/flowdesigner.h"
#include "ui/flows/conflictdialog.h"
#include "ui/flows/finddialog.h"
#include "ui/flows/flowchats.h"
#include "ui/flows/flowfiles.h"
#include "ui/flows/savesdialog.h"
#include "ui/kit/drawer.h"
#include "ui/publish/flowrevert.h"
#include "ui/publish/pastchat.h"
#include "ui/publish/publishreview.h"
#include "ui/publish/versionsview.h"

namespace flotilla {

using namespace Qt::StringLiterals;

void FlowPage::openChats(const FigureMark &figure)
{
    const Step *const step = draft()->document().step(figure.step);
    FlowChatsModel::Question question;
    question.window = m_people->window();
    question.step = figure.step;
    if (figure.kind == FigureMark::Kind::Left)
        question.among = FlowChatsModel::Among::Left;
    else if (figure.kind == FigureMark::Kind::Waiting)
        question.among = FlowChatsModel::Among::Waiting;
    QString title = step && !step->title.isEmpty() ? step->title
                    : figure.step.isEmpty()        ? tr("Everyone in the flow")
                                                   : figure.step;
    if (figure.kind == FigureMark::Kind::Way) {
        const QString target = draft()->document().targetOf(figure.edge);
        const Step *const next = draft()->document().step(target);
        question.way = PeopleOnWay{figure.step, figure.edge.block, figure.edge.outlet, target};
        title = tr("%1 to %2", "two steps of a flow")
                    .arg(title, next && !next->title.isEmpty() ? next->title : target);
    }
    auto *chats = new FlowChats(m_context.theme, m_context.api, m_context.stream, m_wanted);
    connect(chats, &FlowChats::chatChosen, this, &FlowPage::openPastChat);
    m_chats->setTitle(title, shownAs(question.window));
    m_chats->setContent(chats);
    chats->ask(question);
    m_chats->open();
    chats->focusList();
}

void FlowPage::openPastChat(const FlowChat &chat)
{
    if (chat.phone().isEmpty()) {
        toast(Tone::Info, tr("This chat cannot be opened yet"),
              tr("Its number is not known; WhatsApp tells it later."));
        return;
    }
    auto *past = new PastChat(m_context.theme, m_context.api, chat.phone(), m_wanted, chat.run);
    connect(past, &PastChat::closed, this, &FlowPage::closeOver);
    showOver(past);
}

void FlowPage::lookAtBoth()
{
    ConflictDialog dialog(m_context.theme, sync()->common(), draft()->flow(), sync()->theirs(),
                          window());
    const int chosen = dialog.exec();
    if (!m_desk)
        return;
    if (chosen == ConflictDialog::KeepMine)
        sync()->keepMine();
    else if (chosen == ConflictDialog::TakeTheirs)
        sync()->takeTheirs();
}

// The drafts as the engine has them: what is on the screen is sent first.
void FlowPage::findElsewhere(const QString &text, const QString &with)
{
    if (m_desk)
        sync()->saveNow();
    FindDialog *dialog = FindDialog::openOver(window(), m_context);
    if (!text.isEmpty())
        dialog->find(text, with);
}

// The draft that is on the screen, and no other: saved first, and published by its hash.
void FlowPage::publish()
{
    whenSaved(tr("It cannot go live yet"), [this] { review(); });
}

void FlowPage::whenSaved(const QString &otherwise, const std::function<void()> &then)
{
    if (!designer())
        return;
    sync()->saveNow();
    if (sync()->state() == DraftSync::State::Saved)
        return then();
    auto *once = new QObject(sync());
    connect(sync(), &DraftSync::stateChanged, once, [this, once, otherwise, then] {
        const DraftSync::State state = sync()->state();
        if (state == DraftSync::State::Changed || state == DraftSync::State::Saving)
            return;
        once->deleteLater();
        if (state == DraftSync::State::Saved)
            then();
        else
            toast(Tone::Danger, otherwise,
                  tr("The draft is not saved: %1").arg(sync()->error().message));
    });
}

// What is on the screen can be kept under a name, and what was kept can be come back to.
void FlowPage::showSaves()
{
    if (!designer() || m_over)
        return;
    if (draft()->isReadOnly())
        return openSaves();
    whenSaved(tr("It cannot be kept yet"), [this] { openSaves(); });
}

void FlowPage::openSaves()
{
    auto *dialog = new SavesDialog(
        m_context.theme, m_context.api, m_context.stream,
        {m_wanted, draft()->flow(), sync()->flow().draftHash, !draft()->isReadOnly()}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavesDialog::backWanted, this,
            [this, flow = m_wanted](const Flow &kept, const QString &name) {
                if (!m_desk || flow != m_wanted)
                    return;
                draft()->replaceFlow(tr("Back to “%1”").arg(name), kept);
                toast(Tone::Success, tr("This is “%1” again").arg(name),
                      tr("Ctrl Z brings back what was there."));
            });
    dialog->open();
}

void FlowPage::review()
{
    auto *review = new PublishReview(m_context.theme, m_context.api, m_wanted);
    review->setObjectName(u"flowReview"_s);
    connect(review, &PublishReview::closed, this, &FlowPage::closeOver);
    connect(review, &PublishReview::published, this, [this](const FlowSummary &flow) {
        closeOver();
        toast(Tone::Success, flow.scheduledAt ? tr("%1 is scheduled").arg(flow.name)
                                              : tr("%1 is live").arg(flow.name));
    });
    review->setMayRevert(m_context.identity.may(Permission::FlowsWrite));
    connect(review, &PublishReview::revertAsked, this, &FlowPage::revert);
    connect(review, &PublishReview::stepAsked, this, [this](const QString &step) {
        closeOver();
        if (designer())
            designer()->view().goToStep(step);
    });
    showOver(review);
}

// Out of the draft as one step that can be undone; looked at again once the engine has it.
void FlowPage::revert(const ReviewChange &change)
{
    auto *review = qobject_cast<PublishReview *>(m_over);
    if (!m_desk || !review)
        return;
    const FlowDiff &diff = review->changes().diff();
    const DraftOps ops = takenBack(diff.before(), diff.after(), change.of, draft()->document());
    if (ops.isEmpty())
        return review->tell(Tone::Warning, tr("This cannot be taken back by itself"),
                            tr("It leads to a step that is not there: bring that back first."));
    draft()->commit(tr("Revert “%1”").arg(change.title), ops);
    sync()->saveNow();
    auto *once = new QObject(review);
    connect(sync(), &DraftSync::stateChanged, once, [this, once, review] {
        const DraftSync::State state = sync()->state();
        if (state == DraftSync::State::Changed || state == DraftSync::State::Saving)
            return;
        once->deleteLater();
        if (state == DraftSync::State::Saved)
            review->reload();
        else
            review->tell(Tone::Danger, tr("The draft is not saved"), sync()->error().message);
    });
}

void FlowPage::showVersions()
{
    if (!m_desk)
        return;
    sync()->saveNow();
    auto *versions = new VersionsView(m_context.theme, m_context.api, m_wanted);
    versions->setObjectName(u"flowVersionsView"_s);
    connect(versions, &VersionsView::closed, this, &FlowPage::closeOver);
    connect(versions, &VersionsView::told, this,
            [this](const QString &text) { toast(Tone::Info, text); });
    connect(versions, &VersionsView::rolledBack, this, [this](const FlowSummary &flow) {
        toast(Tone::Success,
              tr("%1 is back at version %2").arg(flow.name).arg(flow.liveVersion.value_or(0)));
    });
    showOver(versions);
}

void FlowPage::exportToFile()
{
    if (designer())
        FlowFiles::saveAs(draft()->flow(), this, m_context.host);
}

void FlowPage::switchOff()
{
    if (!m_desk)
        return;
    m_flows.switchOff(m_wanted, this, [this](const ApiAnswer<FlowSummary> &answer) {
        if (answer)
            toast(Tone::Success, tr("%1 is off").arg(answer->name),
                  tr("Conversations in progress go on."));
        else
            toast(Tone::Danger, tr("It could not be switched off"), answer.error().sentence());
    });
}

} // namespace flotilla
