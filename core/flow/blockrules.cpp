// What the validator says of single blocks: their fields, the limits of WhatsApp, what the channel
// cannot do, outlets that lead nowhere, flows that are not there.

#include "core/flow/jsontext.h"
#include "core/flow/validation.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kBodyLimit = 1024;      // above buttons and lists
constexpr qsizetype kDescriptionLimit = 72; // under an entry of a list
constexpr qsizetype kButtonsMax = 3;
constexpr qsizetype kRowsMax = 10;

bool isSaid(const QString &key)
{
    return key == u"text" || key == u"retry" || key == u"fallback" || key == u"caption";
}

enum class Shown { Buttons, List, Numbers };

// How a block with choices appears on a channel that has all there is.
Shown shownAs(const BlockType &type, const Block &block)
{
    const qsizetype count = block.fields.value(u"choices"_s).toArray().size();
    const QString style = type.key == u"message.list"
                              ? u"list"_s
                              : type.valueOf(block, u"style"_s).toString(u"buttons"_s);
    if (style == u"numbered" || count > kRowsMax)
        return Shown::Numbers;
    return style == u"list" || count > kButtonsMax ? Shown::List : Shown::Buttons;
}

class BlockRules
{
public:
    BlockRules(Validation &validation, const FlowNode &node)
        : m_validation(validation)
        , m_node(node)
        , m_block(*validation.graph().block(node))
        , m_path(validation.graph().path(node))
        , m_fields(pointer(m_path, u"fields"_s))
    {}

    void run()
    {
        const BlockType &type = *m_node.type;
        for (const Field &field : type.fields)
            checkOne(field);
        if (type.check)
            type.check(m_block, m_path, m_validation.problems());
        if (type.asksCustomer && type.field(u"choices"))
            checkChoices();
        if (type.key == u"message.template")
            checkTemplates();
        checkOutlets();
    }

private:
    void checkOne(const Field &field)
    {
        const QJsonValue value = m_block.fields.value(field.key);
        const QString at = pointer(m_fields, field.key);
        checkField(field, value, at, m_validation.problems());
        if (field.type == Field::Type::FlowName)
            return checkFlowName(value.toString(), at);
        const auto &channel = m_validation.scope().channel;
        const qsizetype limit = channel.value_or(ChannelAbilities()).textLimit;
        const QString text = value.toString();
        if (field.type == Field::Type::Template && isSaid(field.key) && text.size() > limit)
            m_validation.warn(u"flow.text_too_long"_s, at,
                              FlowWords::tr("WhatsApp takes %1 characters at most; this text will "
                                            "arrive in several messages.")
                                  .arg(limit));
    }

    void checkFlowName(const QString &name, const QString &at)
    {
        if (name.isEmpty())
            return;
        const auto &known = m_validation.scope().flowNames;
        if (name == m_validation.flow().name)
            m_validation.warn(u"flow.calls_itself"_s, at,
                              FlowWords::tr("The flow calls itself. After eight times inside one "
                                            "another the chat is stopped; make sure that it ends "
                                            "before."));
        else if (known && !known->contains(name))
            m_validation.warn(u"flow.unknown_flow"_s, at,
                              FlowWords::tr("No flow is called \"%1\": the chat will go on without "
                                            "it.")
                                  .arg(name),
                              name);
    }

    void checkChoices()
    {
        const Shown shown = shownAs(*m_node.type, m_block);
        const auto &channel = m_validation.scope().channel;
        const bool isNative = !channel || (shown == Shown::Buttons && channel->nativeButtons) ||
                              (shown == Shown::List && channel->nativeLists);
        if (shown == Shown::Numbers)
            return;
        if (!isNative)
            return m_validation.warn(
                u"flow.channel_shows_numbers"_s, pointer(m_fields, u"choices"_s),
                shown == Shown::Buttons
                    ? FlowWords::tr("This channel has no buttons: customers will see a numbered "
                                    "list and answer with its numbers or words.")
                    : FlowWords::tr("This channel has no lists: customers will see a numbered "
                                    "list and answer with its numbers or words."));
        if (m_block.fields.value(u"text"_s).toString().size() > kBodyLimit)
            m_validation.warn(
                u"flow.body_too_long"_s, pointer(m_fields, u"text"_s),
                FlowWords::tr("Above buttons and lists WhatsApp takes %1 characters at most. Say "
                              "the longer part in a text before.")
                    .arg(kBodyLimit));
        const QJsonArray choices = m_block.fields.value(u"choices"_s).toArray();
        for (qsizetype i = 0; shown == Shown::List && i < choices.size(); ++i) {
            const QString text = choices.at(i)[u"description"_s].toString();
            if (!text.contains(u"{{"_s) && text.size() > kDescriptionLimit)
                m_validation.warn(
                    u"flow.description_too_long"_s,
                    pointer(pointer(pointer(m_fields, u"choices"_s), i), u"description"_s),
                    FlowWords::tr("WhatsApp shows only %1 characters of this description.")
                        .arg(kDescriptionLimit));
        }
    }

    void checkTemplates()
    {
        const auto &channel = m_validation.scope().channel;
        const QString instead = m_block.fields.value(u"fallback"_s).toString();
        if (channel && !channel->templates && instead.trimmed().isEmpty())
            m_validation.warn(u"flow.channel_no_templates"_s, pointer(m_fields, u"fallback"_s),
                              FlowWords::tr("This channel has no approved templates: nothing would "
                                            "be sent here. Write the text to send instead."));
    }

    void checkOutlets()
    {
        const BlockType &type = *m_node.type;
        for (const Outlet &outlet : type.outlets) {
            const QString at = pointer(pointer(m_path, u"outlets"_s), outlet.name);
            const bool isLed = m_block.outlets.contains(outlet.name);
            const bool isUsed = type.usesOutlet(m_block, outlet);
            const QString step = m_validation.titleOf(m_node.step);
            if (outlet.endsWhenOpen && type.asksCustomer && isUsed && !isLed)
                m_validation.warn(u"flow.open_outlet"_s, at,
                                  FlowWords::tr("In step \"%1\" nothing follows \"%2\": the chat "
                                                "simply ends there.")
                                      .arg(step, outlet.title));
            else if (isLed && !isUsed)
                m_validation.warn(u"flow.outlet_never_taken"_s, at,
                                  FlowWords::tr("In step \"%1\" no chat ever leaves by \"%2\": "
                                                "say first how long to wait for an answer.")
                                      .arg(step, outlet.title));
        }
    }

    Validation &m_validation;
    const FlowNode &m_node;
    const Block &m_block;
    QString m_path;
    QString m_fields;
};

} // namespace

void checkBlockRules(Validation &validation)
{
    for (const FlowNode &node : validation.graph().nodes()) {
        if (validation.isFull())
            return;
        if (node.type)
            BlockRules(validation, node).run();
    }
}

} // namespace flotilla
