#pragma once
// A console as the program puts it together, over an engine of a test.

#include "tests/ui/support/enginefixture.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QSettings>

#include <memory>

namespace flotilla {

class FlowPage;

class Desk
{
public:
    // `directory` holds its settings and the histories of drafts.
    explicit Desk(const QString &directory);
    ~Desk();

    void use(const EngineFixture &engine);
    // The same as the local owner, who may enter every workspace that is nobody else's.
    void useAsOwner(EngineFixture &engine);
    void learn();                    // who one is
    FlowPage &openFlow(qint64 flow); // returns when its designer is there
    // The first of that name in the window, or in any dialog.
    template<class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (T *found =
                    top->objectName() == name ? qobject_cast<T *>(top) : top->findChild<T *>(name))
                return found;
        }
        return nullptr;
    }

    QSettings settings;
    WindowMemory memory;
    Theme theme;
    ApiClient api;
    EventStream stream;
    EngineLink link;
    Overview overview;
    std::unique_ptr<MainWindow> window;
};

} // namespace flotilla
