#include "ui/flows/conflictdialog.h"

#include "ui/flows/changelist.h"
#include "ui/kit/card.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace flotilla {

using namespace Qt::StringLiterals;

ConflictDialog::ConflictDialog(const Theme &theme, const std::optional<Flow> &common,
                               const Flow &mine, const Flow &theirs, QWidget *window)
    : Dialog(theme, tr("Two drafts of one flow"), window, Width::Wide)
    , m_theme(theme)
{
    setObjectName(u"conflictDialog"_s);
    setText(tr("Nothing is lost yet: theirs is in the engine, yours is on this computer. "
               "Taking theirs can be undone; keeping yours replaces theirs."));
    auto *both = new QHBoxLayout;
    both->setSpacing(theme.tokens().space.three);
    both->addWidget(
        column(u"mineChanges"_s, tr("Yours"), differences(common ? *common : theirs, mine)), 1);
    both->addWidget(
        column(u"theirChanges"_s, tr("Theirs"), differences(common ? *common : mine, theirs)), 1);
    body()->addSpacing(theme.tokens().space.three);
    body()->addLayout(both);
    QPushButton *later = addButton(tr("Decide later"), Later);
    later->setObjectName(u"decideLater"_s);
    QPushButton *keep = addButton(tr("Keep mine"), KeepMine);
    keep->setObjectName(u"keepMine"_s);
    keep->setToolTip(tr("Yours takes the place of theirs in the engine."));
    QPushButton *take = addButton(tr("Take theirs"), TakeTheirs, ButtonKind::Primary);
    take->setObjectName(u"takeTheirs"_s);
    take->setToolTip(tr("Ctrl Z brings yours back."));
    setMinimumWidth(theme.tokens().component.dialogWide * 3 / 4);
}

QWidget *ConflictDialog::column(const QString &name, const QString &title,
                                const QList<FlowChange> &changes)
{
    const Tokens &t = m_theme.tokens();
    auto *card = new Card(m_theme, title);
    card->body()->setContentsMargins(0, 0, 0, t.space.two);
    card->header()->addWidget(new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted,
                                            tr("%n changes", "", int(changes.size()))));
    card->header()->addStretch();
    auto *list = new ChangeList(m_theme, tr("%1: what changed", "whose").arg(title));
    list->setObjectName(name);
    list->setChanges(changes);
    list->setMinimumHeight(t.size.drawer * 3 / 4);
    card->body()->addWidget(list);
    return card;
}

} // namespace flotilla
