#include "ui/publish/runningchoice.h"

#include "ui/kit/formfield.h"
#include "ui/kit/textlabel.h"
#include "ui/publish/choicecard.h"
#include "ui/publish/runningbars.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

RunningChoice::RunningChoice(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, &Tokens::baseStrong, &Tokens::text))
    , m_bars(new RunningBars(theme))
    , m_keep(new ChoiceCard(theme, tr("They stay where they are")))
    , m_move(new ChoiceCard(theme, tr("Move them where they stand")))
    , m_restart(new ChoiceCard(theme, tr("They begin anew")))
    , m_map(new QWidget)
    , m_mapLayout(new QVBoxLayout(m_map))
{
    setObjectName(u"runningChoice"_s);
    const Tokens &tokens = theme.tokens();
    m_title->setWordWrap(true);
    m_keep->setObjectName(u"runningKeep"_s);
    m_move->setObjectName(u"runningMove"_s);
    m_restart->setObjectName(u"runningRestart"_s);
    m_keep->setRecommended(true);
    m_keep->setChecked(true);
    m_move->setDetail(tr("At their next turn, with everything they said so far."));
    m_restart->setDetail(tr("With the customer's next message; until then the bot is silent."));
    m_map->setObjectName(u"runningMap"_s);
    m_mapLayout->setContentsMargins(tokens.space.six, 0, 0, 0);
    m_mapLayout->setSpacing(tokens.space.two);
    m_map->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens.component.iconGap);
    layout->addWidget(m_title);
    layout->addWidget(m_bars);
    layout->addSpacing(tokens.space.one);
    layout->addWidget(m_keep);
    layout->addWidget(m_move);
    layout->addWidget(m_map);
    layout->addWidget(m_restart);
    for (ChoiceCard *card : {m_keep, m_move, m_restart}) {
        connect(card, &QAbstractButton::toggled, this, [this](bool on) {
            m_map->setVisible(m_move->isChecked() && !m_fields.isEmpty());
            if (on)
                Q_EMIT changed();
        });
    }
}

int RunningChoice::chats() const
{
    return m_bars->chats();
}

void RunningChoice::setSituation(const QList<RunningPlace> &places, const Flow &to,
                                 const QString &from)
{
    m_places = places;
    m_to = to;
    m_bars->setPlaces(places);
    const int chats = m_bars->chats();
    m_title->setText(chats == 0   ? tr("No conversations are in flight")
                     : chats == 1 ? tr("1 conversation is in flight")
                                  : tr("%n conversations are in flight", nullptr, chats));
    m_bars->setVisible(chats > 0);
    for (ChoiceCard *card : {m_keep, m_move, m_restart})
        card->setVisible(chats > 0);
    if (!from.isEmpty()) {
        m_keep->setText(tr("They stay on %1").arg(from));
        m_keep->setAccessibleName(m_keep->text());
    }
    m_keep->setDetail(tr("Nobody loses their place."));
    rebuildMap();
}

void RunningChoice::setMayMove(bool may)
{
    if (!may)
        m_keep->setChecked(true);
    m_move->setEnabled(may);
    m_restart->setEnabled(may);
}

// Conversations whose step is gone have to be told where to go on.
void RunningChoice::rebuildMap()
{
    qDeleteAll(m_fields);
    m_fields.clear();
    QMap<QString, std::pair<QString, int>> gone; // step -> title, chats
    for (const RunningPlace &place : std::as_const(m_places)) {
        if (place.restarts || m_to.findStep(place.step))
            continue;
        auto &[title, chats] = gone[place.step];
        title = place.title.isEmpty() ? place.step : place.title;
        chats += place.chats;
    }
    for (auto it = gone.constBegin(); it != gone.constEnd(); ++it)
        addMapping(it.key(), it->first, it->second);
    m_map->setVisible(m_move->isChecked() && !m_fields.isEmpty());
}

FormField *RunningChoice::addMapping(const QString &step, const QString &title, int chats)
{
    auto *target = new QComboBox;
    target->setObjectName(u"map."_s + step);
    const Step *same = m_to.findStep(step);
    target->addItem(same ? tr("The same step") : tr("Choose a step"), QString());
    for (const Step &each : m_to.steps)
        target->addItem(each.title.isEmpty() ? each.id : each.title, each.id);
    auto *field = new FormField(
        m_theme, tr("%1 (%2) goes on at", "a step and how many").arg(title).arg(chats), target);
    target->setAccessibleName(tr("%1 goes on at").arg(title));
    connect(target, &QComboBox::currentIndexChanged, this, [this, mapping = field] {
        mapping->setError({});
        Q_EMIT changed();
    });
    m_mapLayout->addWidget(field);
    m_fields.insert(step, field);
    return field;
}

void RunningChoice::addTo(QJsonObject &body) const
{
    if (m_restart->isChecked() && m_restart->isEnabled())
        body.insert("running"_L1, u"restart"_s);
    if (!m_move->isChecked() || !m_move->isEnabled())
        return;
    body.insert("running"_L1, u"move"_s);
    QJsonObject map;
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it) {
        const QString target =
            qobject_cast<QComboBox *>(it.value()->field())->currentData().toString();
        if (!target.isEmpty())
            map.insert(it.key(), target);
    }
    if (!map.isEmpty())
        body.insert("map"_L1, map);
}

void RunningChoice::showProblems(Problems &problems)
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    for (qsizetype i = problems.size() - 1; i >= 0; --i) {
        const Problem problem = problems.at(i);
        if (!problem.path.startsWith(u"/map/"))
            continue;
        const QString step = problem.path.mid(5);
        FormField *field = m_fields.value(step);
        if (!field) { // the step is there, but not the block they wait at
            QString title = step;
            int chats = 0;
            for (const RunningPlace &place : std::as_const(m_places)) {
                if (place.step != step)
                    continue;
                title = place.title.isEmpty() ? step : place.title;
                chats += place.chats;
            }
            field = addMapping(step, title, chats);
        }
        field->setError(problem.message);
        problems.removeAt(i);
    }
    m_map->setVisible(m_move->isChecked() && !m_fields.isEmpty());
}

} // namespace flotilla
