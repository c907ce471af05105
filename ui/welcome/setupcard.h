#pragma once
// What is done of the way from an empty engine to a bot that answers, and what is next.

#include "ui/kit/card.h"

class QPushButton;

namespace flotilla {

class StackedProgress;
class TextLabel;

class SetupCard : public Card
{
    Q_OBJECT

public:
    enum Step { Engine, Number, Flow, Hello, Team, StepCount };

    explicit SetupCard(const Theme &theme, QWidget *parent = nullptr);

    void setDone(Step step, bool isDone);
    void setMayInvite(bool may);
    [[nodiscard]] bool isDone(Step step) const { return m_isDone.at(size_t(step)); }

Q_SIGNALS:
    void templatesWanted();
    void inviteWanted();

private:
    class Line;

    void retell();

    const Theme &m_theme;
    std::array<Line *, StepCount> m_lines{};
    std::array<bool, StepCount> m_isDone{};
    TextLabel *m_count;
    StackedProgress *m_progress;
    QPushButton *m_invite;
};

} // namespace flotilla
