#include "core/flow/blocks/choices.h"
#include "core/flow/question.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageButtons()
{
    static const BlockType type{
        .key = u"message.buttons"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Buttons"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks",
            "Sends a text with up to three buttons and waits for the choice. Where the channel "
            "has no buttons, a numbered list that takes the number, the text or nearly the "
            "text."),
        .fields = choiceFields(3),
        .outlets = question::outlets(),
        .outletPerChoice = true,
        .leavesByName = true,
        .asksCustomer = true,
        .waits = true,
        .run = [](BlockRun &run) { return askChoice(run, ChoiceStyle::Buttons); },
        .resume = [](BlockRun &run) { return hearChoice(run, ChoiceStyle::Buttons); },
        .check =
            [](const Block &block, const QString &path, Problems &problems) {
                checkChoices(block, path, ChoiceStyle::Buttons, problems);
            },
    };
    return type;
}

} // namespace flotilla::blocks
