#pragma once
// Goes through every page, dialog and menu of the console over a real engine with something in all
// of them, and lets a test look at each.

#include "tests/ui/publish/publishscene.h"
#include "tests/ui/support/desk.h"

#include <functional>
#include <memory>

class QDialog;

namespace flotilla {

class FlowPage;

class EveryScreen
{
public:
    // `window` is a top level: the main window, a dialog, a menu.
    using Look = std::function<void(const QString &screen, QWidget &window)>;

    EveryScreen();
    ~EveryScreen();

    void visit(const Look &look);
    // What `open` brings up, a menu or a dialog, whether in a loop of its own or not; and closes
    // it.
    static void lookAtTop(const QString &screen, const std::function<void()> &open,
                          const Look &look);
    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] EngineFixture &engine() { return m_scene->engine(); }
    // What people and the engine's templates say, which nobody translates.
    [[nodiscard]] QStringList data();

private:
    void furnish();
    void visitShell();
    void visitHome();
    void visitFlows();
    void visitFlowDialogs();
    void visitDesigner();
    void visitBlocks(FlowPage &page);
    void visitTest(FlowPage &page);
    void visitVersions();
    void visitWelcome();
    void visitGallery();
    void visitTrouble();

    void look(const QString &screen, QWidget &window);
    void lookAt(const QString &screen, QDialog &dialog); // opens and closes it
    void lookAtTop(const QString &screen, const std::function<void()> &open)
    {
        lookAtTop(screen, open, m_look);
    }
    void open(const QString &page, const QString &what = {});
    [[nodiscard]] FlowPage &openFlow(qint64 flow);
    // The one of that name that is seen; else any.
    template<class T>
    [[nodiscard]] static T &found(const QString &name)
    {
        T *any = nullptr;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            QList<T *> all = top->findChildren<T *>(name);
            if (top->objectName() == name && qobject_cast<T *>(top))
                all.append(qobject_cast<T *>(top));
            for (T *one : std::as_const(all)) {
                if (one->isVisible())
                    return *one;
                any = one;
            }
        }
        if (!any)
            qFatal("there is no %s", qPrintable(name));
        return *any;
    }

    QTemporaryDir m_directory;
    std::unique_ptr<PublishScene> m_scene;
    std::unique_ptr<Desk> m_desk;
    qint64 m_unpublished = 0;
    qint64 m_blocks = 0; // a flow with every block there is
    Look m_look;
};

} // namespace flotilla
