#pragma once
// The live figures in short, over the canvas: of which window, how many began and finished.

#include "ui/client/livepeople.h"
#include "ui/designer/flowscene.h"

#include <QWidget>

namespace flotilla {

class SegmentedControl;
class TextLabel;
class Theme;

// As the canvas paints them: ways by where they begin, whichever version they led where.
[[nodiscard]] CanvasFigures canvasFiguresOf(const PeopleInFlow &people);

class FiguresBar : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresBar(const Theme &theme, QWidget *parent = nullptr);

    void tell(const LivePeople &people);
    void setHasTest(bool has); // a test chat's way is on the canvas too

Q_SIGNALS:
    void windowChosen(flotilla::PeopleWindow window);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Legend;

    void say(const QString &words, bool isTrouble = false);

    const Theme &m_theme;
    SegmentedControl *m_window;
    TextLabel *m_started;
    TextLabel *m_startedWord;
    TextLabel *m_finished;
    TextLabel *m_finishedWord;
    TextLabel *m_waiting;
    TextLabel *m_waitingWord;
    TextLabel *m_words; // instead of figures
    Legend *m_legend;
};

} // namespace flotilla
