#pragma once
// What becomes of the conversations that run when another version goes live: where they stand now,
// three choices, and for those that move a step where theirs is gone.

#include "core/flow/flow.h"
#include "ui/client/flowversionsclient.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace flotilla {

class ChoiceCard;
class FormField;
class RunningBars;
class TextLabel;
class Theme;

class RunningChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RunningChoice(const Theme &theme, QWidget *parent = nullptr);

    // `to`: what goes live. `from` is what most of them run on now, as it is called: "v12".
    void setSituation(const QList<RunningPlace> &places, const Flow &to, const QString &from);
    // Running conversations stay while a version has a share only.
    void setMayMove(bool may);
    // "running" and "map" of the API's body.
    void addTo(QJsonObject &body) const;
    // Those that are about a place of a conversation; the others are left in the list.
    void showProblems(Problems &problems);
    [[nodiscard]] int chats() const;

Q_SIGNALS:
    void changed();

private:
    void rebuildMap();
    FormField *addMapping(const QString &step, const QString &title, int chats);

    const Theme &m_theme;
    TextLabel *m_title;
    RunningBars *m_bars;
    ChoiceCard *m_keep;
    ChoiceCard *m_move;
    ChoiceCard *m_restart;
    QWidget *m_map;
    QVBoxLayout *m_mapLayout;
    QHash<QString, FormField *> m_fields; // by step; each a combo box
    QList<RunningPlace> m_places;
    Flow m_to;
};

} // namespace flotilla
