#pragma once
// The block catalogue: one description per block, from which reading, validation, the interpreter,
// the JSON Schema, the documentation and the editor's forms are all made. A new block is one file
// in blocks/ and its name in blocks/CMakeLists.txt.

#include "core/flow/flow.h"
#include "core/flow/template.h"
#include "core/flow/wording.h"
#include "core/model/content.h"

#include <QJsonValue>
#include <QString>

namespace flotilla {

// Raised when a block changes what it does: published versions remember which they were made for.
inline constexpr int kCatalogueRevision = 2;

class BlockRun;
struct BlockResult;

struct Field
{
    enum class Type {
        Template, // text with placeholders
        Number,
        Integer,
        Boolean,
        Word,       // one of `words`
        Variable,   // name of a variable that the block sets
        Choices,    // [{id, title, description}]; titles are templates
        Condition,  // core/flow/condition.h
        Json,       // anything; texts in it are templates
        Headers,    // {name: template}
        Mapping,    // [{path, variable}]
        Hours,      // {"mon": [["09:00", "18:00"]], ...}
        Days,       // ["2026-12-25", "12-25"]
        Pattern,    // regular expression
        Zone,       // IANA
        Country,    // ISO 3166, two letters
        Expression, // core/flow/expression.h
        Cases,      // [{id, title, is, right, to}]: comparisons, see core/flow/condition.h
        Shares,     // [{id, title, share}]
        Values,     // {variable: any JSON whose texts are templates}
        Texts,      // a list of templates
        Step,       // id of a step of this flow
        FlowName,   // name of another flow of the workspace
        Script,     // the body of a JavaScript function
    };

    QString key;
    Type type = Type::Template;
    Wording title;
    Wording help = {};
    bool required = false;
    QJsonValue fallback = QJsonValue(QJsonValue::Undefined);
    double min = 0; // of a number; of a list its length
    double max = 0; // the same; of a text its length in characters
    QStringList words = {};
    QList<Wording> wordTitles = {}; // of `words`, in their order; none: as they are

    // For people: "Minutes" of "minutes".
    [[nodiscard]] QString titleOf(const QString &word) const;
};

struct Outlet
{
    QString name;
    Wording title;
    Wording help = {};
    bool endsWhenOpen = false; // leads nowhere: true ends the run, false goes to the next block
    QString onlyWith = {};     // a field: the outlet is used only when that field is set, not 0
    bool onlyWhenLed = false;  // the outlet is used only when it leads somewhere
};

struct BlockType
{
    QString key;           // "message.text"
    QString category = {}; // "Message": a key, whose title is the console's
    Wording title = {};
    Wording help = {};
    QList<Field> fields = {};
    QList<Outlet> outlets = {}; // besides the way on and those of choices
    // One outlet per entry of the field of the type Choices, Cases or Shares, named by its id.
    bool outletPerChoice = false;
    bool hasWayOn = true;      // goes on to the next block when nothing else is said
    bool leavesByName = false; // always by a named outlet; the way on is for the open ones
    bool asksCustomer = false; // waits for an answer
    bool waits = false;        // waits for anything at all
    BlockResult (*run)(BlockRun &run) = nullptr;
    BlockResult (*resume)(BlockRun &run) = nullptr;   // only of blocks that wait
    BlockResult (*returned)(BlockRun &run) = nullptr; // only of blocks that call another flow
    // Mistakes that the fields alone cannot tell; may be null.
    void (*check)(const Block &block, const QString &path, Problems &problems) = nullptr;
    // Variables that it speaks of where the types of its fields do not tell; may be null.
    QList<Template::Use> (*uses)(const Block &block) = nullptr;

    [[nodiscard]] const Field *field(QStringView key) const;
    // The value in the block, else the field's default.
    [[nodiscard]] QJsonValue valueOf(const Block &block, const QString &key) const;
    [[nodiscard]] QList<Choice> choicesOf(const Block &block) const; // id, title, description
    // The field whose entries have outlets of their own; may be null.
    [[nodiscard]] const Field *entryField() const;
    [[nodiscard]] const Field *fieldOf(Field::Type type) const; // the first; may be null
    [[nodiscard]] bool hasOutlet(const Block &block, const QString &name) const;
    [[nodiscard]] bool usesOutlet(const Block &block, const Outlet &outlet) const;
    [[nodiscard]] const Outlet *outlet(QStringView name) const;
};

namespace blocks {
// Written by CMake from the list in blocks/CMakeLists.txt.
[[nodiscard]] QList<const BlockType *> registered();
} // namespace blocks

namespace catalogue {

[[nodiscard]] const QList<const BlockType *> &all(); // in the order of the palette
[[nodiscard]] const BlockType *find(const QString &key);
// The whole catalogue with filters and operators, for the API and the editor.
[[nodiscard]] QJsonObject json();
// The tables of docs/flows.md.
[[nodiscard]] QString markdown();
// The JSON Schema of the flow document: docs/flow.schema.json.
[[nodiscard]] QJsonObject schema();

} // namespace catalogue

// What reading refuses: lists, objects and ids that are not made as they must be. And what does not
// fit the field, such as a number beyond its range, or half of one: a draft may have it.
void readField(const Field &field, const QJsonValue &value, const QString &path,
               Problems &problems);
[[nodiscard]] bool isUnfit(const Problem &problem); // of readField(): the latter
// What publishing refuses: what does not fit, bad templates, expressions, zones; nothing where
// something is needed.
void checkField(const Field &field, const QJsonValue &value, const QString &path,
                Problems &problems);
[[nodiscard]] QList<Template::Use> usesOf(const Field &field, const QJsonValue &value);
[[nodiscard]] QString wordOf(Field::Type type); // "template", "number", ...
// May a choice, case or way not have this id, because the block has an outlet of that name?
[[nodiscard]] bool isReservedOutlet(QStringView id);
[[nodiscard]] QStringList variablesSetBy(const BlockType &type, const Block &block);

} // namespace flotilla
