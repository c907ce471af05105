#pragma once
// What tests of the whole designer inherit: a draft, and the designer over it in a window. Each
// shows the flow that it wants in its init().

#include "tests/support/screenwatch.h"
#include "ui/designer/flowdesigner.h"
#include "ui/theme/theme.h"

#include <memory>

namespace flotilla {

class DesignerTest : public ScreenTest
{
    Q_OBJECT

protected:
    void show(const Flow &flow, QSize size = {1120, 700});
    // What is new in a layout is shown by an event.
    void waitUntilSeen(const QString &name) const;
    void checkDraft(); // now; returns when the problems are listed
    // In the list of all problems, by keyboard. The flow itself is the step {}.
    void chooseProblem(const QString &step, const QString &field) const;
    template<class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_designer->findChild<T *>(name);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Draft> m_draft;
    std::unique_ptr<FlowDesigner> m_designer;

protected Q_SLOTS:
    void initTestCase();
    void cleanup();
};

} // namespace flotilla
