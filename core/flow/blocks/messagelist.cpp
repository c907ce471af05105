#include "core/flow/blocks/choices.h"
#include "core/flow/question.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageList()
{
    static const BlockType type{
        .key = u"message.list"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "List"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks",
            "Sends a text with a list of up to ten entries and waits for the choice. Where the "
            "channel has no lists, a numbered list that takes the number, the text or nearly "
            "the text."),
        .fields = choiceFields(
            10, {Field{.key = u"button_text"_s,
                       .title = QT_TRANSLATE_NOOP("Blocks", "Button"),
                       .help = QT_TRANSLATE_NOOP("Blocks", "On the button that opens the list."),
                       .max = 20}}),
        .outlets = question::outlets(),
        .outletPerChoice = true,
        .leavesByName = true,
        .asksCustomer = true,
        .waits = true,
        .run = [](BlockRun &run) { return askChoice(run, ChoiceStyle::List); },
        .resume = [](BlockRun &run) { return hearChoice(run, ChoiceStyle::List); },
        .check = [](const Block &block, const QString &path,
                    Problems &problems) { checkChoices(block, path, ChoiceStyle::List, problems); },
    };
    return type;
}

} // namespace flotilla::blocks
