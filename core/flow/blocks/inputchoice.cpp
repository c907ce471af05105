#include "core/flow/blocks/choices.h"
#include "core/flow/question.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

constexpr qsizetype kButtonsMax = 3;
constexpr qsizetype kRowsMax = 10;

// What the channel could show at best.
ChoiceStyle styleOf(const QString &word, qsizetype choices)
{
    if (choices > kRowsMax || word == u"numbered")
        return ChoiceStyle::Numbered;
    if (word == u"list" || choices > kButtonsMax)
        return ChoiceStyle::List;
    return ChoiceStyle::Buttons;
}

ChoiceStyle styleOf(const BlockRun &run)
{
    return styleOf(run.word(u"style"_s), run.block().fields.value(u"choices"_s).toArray().size());
}

} // namespace

const BlockType &inputChoice()
{
    static const BlockType type{
        .key = u"input.choice"_s,
        .category = u"Input"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Choice"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks",
            "Asks for one of up to thirty choices, shown as buttons, list or numbered text."),
        .fields = choiceFields(
            30,
            {Field{.key = u"style"_s,
                   .type = Field::Type::Word,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Shown as"),
                   .help = QT_TRANSLATE_NOOP(
                       "Blocks", "Buttons take three choices and lists ten; more are numbered."),
                   .fallback = u"buttons"_s,
                   .words = {u"buttons"_s, u"list"_s, u"numbered"_s},
                   .wordTitles = {QT_TRANSLATE_NOOP("Blocks", "Buttons"),
                                  QT_TRANSLATE_NOOP("Blocks", "List"),
                                  QT_TRANSLATE_NOOP("Blocks", "Numbered text")}},
             Field{.key = u"button_text"_s,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Button"),
                   .help = QT_TRANSLATE_NOOP("Blocks", "On the button that opens a list."),
                   .max = 20}}),
        .outlets = question::outlets(),
        .outletPerChoice = true,
        .leavesByName = true,
        .asksCustomer = true,
        .waits = true,
        .run = [](BlockRun &run) { return askChoice(run, styleOf(run)); },
        .resume = [](BlockRun &run) { return hearChoice(run, styleOf(run)); },
        .check =
            [](const Block &block, const QString &path, Problems &problems) {
                const QString word = block.fields.value(u"style"_s).toString(u"buttons"_s);
                checkChoices(block, path,
                             styleOf(word, block.fields.value(u"choices"_s).toArray().size()),
                             problems);
            },
    };
    return type;
}

} // namespace flotilla::blocks
