#include "tests/ui/designer/draftscript.h"

#include "core/flow/catalogue.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QString stepBy(const Draft &draft, int choice)
{
    const QStringList &order = draft.document().order();
    return order.isEmpty() ? QString() : order.at(choice % order.size());
}

QString blockBy(const Draft &draft, int choice)
{
    const Step *step = draft.document().step(stepBy(draft, choice));
    return step && !step->blocks.isEmpty() ? step->blocks.at(choice % step->blocks.size()).id
                                           : QString();
}

FlowEdge edgeBy(const Draft &draft, int choice)
{
    const Step *step = draft.document().step(stepBy(draft, choice));
    const QList<FlowEdge> edges = step ? FlowDocument::edgesOf(*step) : QList<FlowEdge>();
    return edges.isEmpty() ? FlowEdge() : edges.at(choice % edges.size());
}

void editMore(Draft &draft, int kind, int choice)
{
    const QString step = stepBy(draft, choice);
    switch (kind) {
    case 10:
        if (!draft.document().notes().isEmpty())
            draft.removeNotes({draft.document().notes().first().value(u"id"_s).toString()});
        break;
    case 11:
        draft.renameVariable(u"name"_s, u"name_%1"_s.arg(choice));
        break;
    case 12:
        (void)draft.paste(draft.copied({step, stepBy(draft, choice + 1)}, {}), {64, 64});
        break;
    case 13:
        if (const FlowEdge edge = edgeBy(draft, choice); !edge.step.isEmpty())
            (void)draft.insertOnEdge(edge, {10, 10}, u"logic.condition"_s);
        break;
    case 14:
        draft.layOut({});
        break;
    case 15: {
        FlowSettings settings = draft.document().settings();
        settings.name = u"Name %1"_s.arg(choice);
        settings.variables.insert(u"v%1"_s.arg(choice), choice);
        draft.setSettings(settings);
        break;
    }
    case 16:
        if (!draft.document().groups().isEmpty())
            draft.ungroup(draft.document().groups().first().id);
        break;
    default:
        break;
    }
}

} // namespace

void editDraft(Draft &draft, int kind, int choice)
{
    const QString step = stepBy(draft, choice);
    switch (kind) {
    case 0:
        (void)draft.addStep({choice * 8.0, choice * 3.0}, u"New %1"_s.arg(choice),
                            {u"message.buttons"_s});
        break;
    case 1:
        draft.removeSteps({step});
        break;
    case 2:
        draft.placeSteps({{step, {choice * 1.0, choice * 2.0, 0}}}, u"drag-%1"_s.arg(choice % 3));
        break;
    case 3:
        (void)draft.addBlock(step, choice, u"input.choice"_s);
        break;
    case 4:
        draft.removeBlock(blockBy(draft, choice));
        break;
    case 5:
        (void)draft.moveBlock(blockBy(draft, choice), stepBy(draft, choice / 2), choice);
        break;
    case 6:
        if (const Block *block = draft.document().block(blockBy(draft, choice));
            block && catalogue::find(block->type)->field(u"text"))
            draft.setField(block->id, u"text"_s, u"Text {{name}} %1"_s.arg(choice),
                           choice % 2 ? u"typing"_s : QString());
        break;
    case 7:
        draft.connectOutlet({step, {}, {}}, stepBy(draft, choice + 3));
        break;
    case 8:
        draft.group({step, stepBy(draft, choice + 1)}, u"Group"_s);
        break;
    case 9:
        draft.addNote({choice * 1.0, 5}, u"Note %1"_s.arg(choice), u"Rafael"_s);
        break;
    default:
        editMore(draft, kind, choice);
    }
}

} // namespace flotilla
