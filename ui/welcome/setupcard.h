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
    enum Step { Engine, Number, Flow, Hello, StepCount };

    explicit SetupCard(const Theme &theme, QWidget *parent = nullptr);

    void setDone(Step step, bool isDone);
    [[nodiscard]] bool isDone(Step step) const { return m_isDone.at(size_t(step)); }

Q_SIGNALS:
    void templatesWanted();

private:
    class Line;

    void retell();

    const Theme &m_theme;
    std::array<Line *, StepCount> m_lines{};
    std::array<bool, StepCount> m_isDone{};
    TextLabel *m_count;
    StackedProgress *m_progress;
};

} // namespace flotilla
