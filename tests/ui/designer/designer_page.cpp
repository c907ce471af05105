// Opens the sample flow of the bakery in the designer and saves what it looks like:
//   designer_page out.png [dark] [figures] [rtl] [scale]

#include "tests/ui/designer/flowsamples.h"

#include "ui/designer/flowdesigner.h"
#include "ui/theme/flotillastyle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

CanvasFigures figuresOf(const Flow &flow)
{
    CanvasFigures figures;
    figures.peopleMost = 2846;
    int people = 2846;
    for (const Step &step : flow.steps) {
        figures.steps.insert(step.id, {people, people % 11 * 1.0});
        for (const FlowEdge &edge : FlowDocument::edgesOf(step))
            figures.edges.insert(edge, {people / 2, 50});
        people = std::max(100, people * 9 / 10);
    }
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    Theme theme;
    theme.setMode(arguments.contains(u"dark"_s) ? Theme::Mode::Dark : Theme::Mode::Light);
    installLook(theme);
    Flow flow = bakeryFlow();
    flow.rightToLeft = arguments.contains(u"rtl"_s);
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
    draft.group({u"address"_s, u"pickup"_s}, u"Entrega"_s);
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
    QTest::qWait(600);
    return designer.grab().save(arguments.value(1)) ? 0 : 1;
}
