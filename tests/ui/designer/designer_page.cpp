// Opens the sample flow of the bakery in the designer and saves what it looks like:
//   designer_page out.png [dark] [figures] [rtl] [mirrored] [far] [triggers|condition|errors]
//   [find] [readonly] [group] [rename] [large] [ar] [line|note|start|marked|unknown]

#include "tests/ui/designer/flowsamples.h"

#include "ui/designer/findbar.h"
#include "ui/designer/flowdesigner.h"
#include "ui/designer/groupeditor.h"
#include "ui/designer/inspector.h"
#include "ui/designer/variablesform.h"
#include "ui/theme/flotillastyle.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

CanvasFigures figuresOf(const Flow &flow)
{
    CanvasFigures figures;
    figures.peopleMost = 2846;
    figures.started = 2846;
    int people = 2846;
    for (const Step &step : flow.steps) {
        const int left = people % 11;
        figures.steps.insert(step.id,
                             {people, left * 1.0, people * left / 100, people / 190, 100.0 - left});
        for (const FlowEdge &edge : FlowDocument::edgesOf(step))
            figures.edges.insert(edge, {people / 2, 50});
        people = std::max(100, people * 9 / 10);
    }
    return figures;
}

QJsonObject nestedCondition()
{
    const QJsonObject many{
        {u"left"_s, u"quantity"_s}, {u"is"_s, u"between"_s}, {u"right"_s, 20}, {u"to"_s, 200}};
    const QJsonObject vip{
        {u"left"_s, u"contact.tags"_s}, {u"is"_s, u"contains"_s}, {u"right"_s, u"vip"_s}};
    const QJsonObject sum{{u"expression"_s, u"quantity * price > 500"_s}};
    return {{u"all"_s, QJsonArray{many, QJsonObject{{u"any"_s, QJsonArray{vip, sum}}}}}};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    speak(QLocale(arguments.contains(u"ar"_s) ? QLocale::Arabic : QLocale::English));
    Theme theme;
    theme.setMode(arguments.contains(u"dark"_s) ? Theme::Mode::Dark : Theme::Mode::Light);
    if (arguments.contains(u"large"_s))
        theme.setTextScale(1.4);
    installLook(theme);
    Flow flow = bakeryFlow();
    flow.rightToLeft = arguments.contains(u"rtl"_s);
    if (arguments.contains(u"mirrored"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Draft draft;
    draft.load(flow);
    FlowDesigner designer(draft, theme);
    designer.resize(1440, 824);
    designer.show();
    QTest::qWait(600);
    draft.layOut(designer.scene().sizes());
    const QString step = u"quantity"_s;
    draft.addNote({0, 420}, u"Confirmar o preço do pistache com a Lúcia até 25 nov."_s,
                  u"Rafael"_s);
    const QString group = draft.group({u"address"_s, u"pickup"_s}, u"Entrega"_s);
    StepGroup coloured = *draft.document().group(group);
    coloured.colour = u"violet"_s;
    draft.setGroup(coloured);
    if (arguments.contains(u"figures"_s)) {
        designer.scene().setFigures(figuresOf(flow));
        designer.scene().setTested(
            u"delivery"_s, {{u"quantity"_s, {}, {}, u"delivery"_s},
                            {u"product"_s, u"product-ask"_s, u"bread"_s, u"price-bread"_s}});
    }
    designer.scene().select({step});
    designer.view().setScale(0.78, {});
    designer.view().centreOn(designer.scene().node(u"product"_s)->rect().center() +
                             QPointF(350, 150));
    if (arguments.contains(u"far"_s))
        designer.view().fit();
    if (arguments.contains(u"triggers"_s)) {
        designer.scene().clearSelection();
        designer.inspector().showFlow();
        designer.inspector().focusField(u"trigger.0.words"_s);
    }
    if (arguments.contains(u"condition"_s)) {
        const QString made = *draft.addStep({900, 900}, u"Condition"_s, {u"logic.condition"_s});
        const QString block = draft.document().step(made)->blocks.first().id;
        draft.setField(block, u"when"_s, nestedCondition());
        designer.scene().select({made});
        designer.inspector().showStep(made, block);
    }
    if (arguments.contains(u"errors"_s)) {
        const QString made = *draft.addStep({900, 900}, u"Photo"_s, {u"message.image"_s});
        designer.scene().select({made});
        designer.inspector().showStep(made, {});
        designer.inspector().showTab(Inspector::ErrorsTab);
    }
    if (arguments.contains(u"find"_s)) {
        designer.findBar().open(true);
        QTest::keyClicks(QApplication::focusWidget(), u"entrega"_s);
    }
    const auto key = [&designer](Qt::Key which, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&designer.view(), which, modifiers);
    };
    designer.activateWindow(); // else the keyboard is nowhere
    designer.view().setFocus();
    if (arguments.contains(u"line"_s)) {
        designer.view().goToStep(u"product"_s);
        key(Qt::Key_E);
    }
    if (arguments.contains(u"marked"_s)) {
        designer.view().goToStep(u"product"_s);
        key(Qt::Key_X);
        key(Qt::Key_Tab);
    }
    if (arguments.contains(u"note"_s)) {
        designer.view().goToStep(designer.scene().tabOrder().last());
        key(Qt::Key_Tab);
    }
    if (arguments.contains(u"start"_s)) {
        designer.view().goToStep(designer.scene().tabOrder().first());
        key(Qt::Key_Backtab, Qt::ShiftModifier);
    }
    if (arguments.contains(u"unknown"_s)) {
        const QString made = *draft.addStep({900, 900}, u"Condition"_s, {u"logic.condition"_s});
        const QString block = draft.document().step(made)->blocks.first().id;
        draft.setField(block, u"when"_s,
                       QJsonObject{{u"left"_s, u"quantity"_s},
                                   {u"is"_s, u"sounds_like"_s},
                                   {u"right"_s, u"twenty"_s}});
        designer.scene().select({made});
        designer.inspector().showStep(made, block);
    }
    if (arguments.contains(u"readonly"_s))
        designer.setReadOnly(true);
    if (arguments.contains(u"group"_s)) {
        designer.view().centreOn(designer.scene().groupRect(coloured).center());
        designer.findChild<GroupEditor *>()->edit(
            group, designer.view().toView(designer.scene().groupTab(coloured).topLeft()).toPoint());
    }
    if (arguments.contains(u"rename"_s)) {
        designer.scene().clearSelection();
        designer.inspector().showFlow();
        auto *form = designer.findChild<VariablesForm *>();
        designer.inspector().reveal(u"variables"_s);
        form->askForName(u"quantity"_s);
    }
    QTest::qWait(600);
    QPixmap picture = designer.grab();
    if (QWidget *dialog = QApplication::activeModalWidget())
        QPainter(&picture).drawPixmap(designer.mapFromGlobal(dialog->pos()), dialog->grab());
    return picture.save(arguments.value(1)) ? 0 : 1;
}
