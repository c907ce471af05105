#include "core/flow/expression.h"

#include "core/flow/filters.h"
#include "core/flow/flowwords.h"
#include "core/flow/template.h"
#include "core/flow/values.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {
constexpr int kFiltersMax = 10;
constexpr int kArgumentsMax = 4;
constexpr int kPathMax = 200;
constexpr qsizetype kLiteralMax = 500;
constexpr qsizetype kNodesMax = 200;
constexpr int kParenthesesMax = 24;
} // namespace

QString TemplateError::told() const
{
    return FlowWords::tr("%1 (character %2)").arg(message, QString::number(position + 1));
}

// Recursive descent; the first error ends it. Nodes are -1 where something failed.
class Expression::Parser
{
public:
    Parser(const QString &text, qsizetype &at, TemplateError &error, QList<Node> &nodes)
        : m_text(text)
        , m_at(at)
        , m_error(error)
        , m_nodes(nodes)
    {}

    int pipeline()
    {
        if (++m_depth > kParenthesesMax)
            return refuse(m_at, FlowWords::tr("Too many parentheses inside one another."));
        int value = either();
        int filters = 0;
        for (skipBlanks(); value >= 0 && m_at < m_text.size() && m_text[m_at] == u'|';
             skipBlanks()) {
            ++m_at;
            value =
                ++filters > kFiltersMax
                    ? refuse(m_at,
                             FlowWords::tr("More than %1 filters on one value.").arg(kFiltersMax))
                    : filter(value);
        }
        --m_depth;
        return value;
    }

private:
    [[nodiscard]] bool startsWith(QStringView what) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(what);
    }
    int refuse(qsizetype position, const QString &message)
    {
        if (m_error.message.isEmpty() && !m_ended)
            m_error = {position, message};
        return -1;
    }
    int ended()
    {
        m_ended = m_error.message.isEmpty();
        return -1;
    }
    int add(Node node)
    {
        if (m_nodes.size() >= kNodesMax)
            return refuse(m_at, FlowWords::tr("This is too long for one expression."));
        m_nodes.append(std::move(node));
        return static_cast<int>(m_nodes.size()) - 1;
    }
    int join(Kind kind, const QString &text, int left, int right)
    {
        return left < 0 || right < 0 ? -1 : add({kind, text, {}, {left, right}});
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    [[nodiscard]] bool isWordAt(qsizetype at) const
    {
        return at < m_text.size() && (m_text[at].isLetterOrNumber() || m_text[at] == u'_');
    }
    bool takeWord(QStringView word)
    {
        skipBlanks();
        if (!startsWith(word) || isWordAt(m_at + word.size()))
            return false;
        m_at += word.size();
        return true;
    }
    // One of these signs, the longer ones first.
    QString takeSign(std::initializer_list<QStringView> signs)
    {
        skipBlanks();
        for (const QStringView sign : signs) {
            if (startsWith(sign)) {
                m_at += sign.size();
                return sign.toString();
            }
        }
        return {};
    }

    int either()
    {
        int left = both();
        while (left >= 0 && takeWord(u"or"))
            left = join(Kind::Or, {}, left, both());
        return left;
    }
    int both()
    {
        int left = denied();
        while (left >= 0 && takeWord(u"and"))
            left = join(Kind::And, {}, left, denied());
        return left;
    }
    int denied()
    {
        if (!takeWord(u"not"))
            return compared();
        if (++m_depth > kParenthesesMax)
            return refuse(m_at, FlowWords::tr("Too many nots."));
        const int operand = denied();
        --m_depth;
        return operand < 0 ? -1 : add({Kind::Not, {}, {}, {operand}});
    }
    int compared()
    {
        const int left = sum();
        if (left < 0)
            return left;
        if (takeWord(u"contains"))
            return join(Kind::Contains, {}, left, sum());
        const QString sign = takeSign({u"==", u"!=", u"<=", u">=", u"<", u">"});
        return sign.isEmpty() ? left : join(Kind::Compare, sign, left, sum());
    }
    int sum()
    {
        int left = product();
        while (left >= 0) {
            const QString sign = takeSign({u"+", u"-"});
            if (sign.isEmpty())
                break;
            left = join(Kind::Calculate, sign, left, product());
        }
        return left;
    }
    int product()
    {
        int left = operand();
        while (left >= 0) {
            const QString sign = takeSign({u"*", u"/", u"%"});
            if (sign.isEmpty())
                break;
            left = join(Kind::Calculate, sign, left, operand());
        }
        return left;
    }

    int operand()
    {
        skipBlanks();
        if (m_at >= m_text.size())
            return ended();
        const QChar c = m_text[m_at];
        if (c == u'"' || c == u'\'')
            return quoted(c);
        if (c == u'(')
            return parenthesised();
        if (c == u'-') {
            ++m_at;
            if (++m_depth > kParenthesesMax)
                return refuse(m_at, FlowWords::tr("Too many minus signs."));
            const int value = operand();
            --m_depth;
            return value < 0 ? -1 : add({Kind::Negate, {}, {}, {value}});
        }
        return c.isDigit() ? number() : path();
    }
    int parenthesised()
    {
        const qsizetype begin = m_at++;
        const int value = pipeline();
        if (value < 0)
            return value;
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != u')')
            return refuse(begin, FlowWords::tr("This ( is never closed by )."));
        ++m_at;
        return value;
    }
    int number()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
            ++m_at;
        bool ok = false;
        const double value = QStringView(m_text).sliced(begin, m_at - begin).toDouble(&ok);
        if (!ok || isWordAt(m_at))
            return refuse(begin,
                          FlowWords::tr("A name begins with a letter, a number has digits only."));
        return add({Kind::Value, {}, value});
    }
    int quoted(QChar quote)
    {
        const qsizetype begin = m_at++;
        QString text;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            text += m_text[m_at++];
        }
        if (m_at >= m_text.size())
            return refuse(begin, FlowWords::tr("This quote is never closed."));
        ++m_at;
        if (text.size() > kLiteralMax)
            return refuse(
                begin, FlowWords::tr("This text is longer than %1 characters.").arg(kLiteralMax));
        return add({Kind::Value, {}, text});
    }
    int path()
    {
        const qsizetype begin = m_at;
        while (isWordAt(m_at) || (m_at < m_text.size() && m_text[m_at] == u'.'))
            ++m_at;
        const QString name = m_text.sliced(begin, m_at - begin);
        if (name.isEmpty())
            return refuse(begin,
                          FlowWords::tr("A name is missing here, such as contact.first_name."));
        if (!isVariableName(name.section(u'.', 0, 0)) || name.endsWith(u'.') ||
            name.contains(u".."_s) || name.size() > kPathMax)
            return refuse(begin, FlowWords::tr("\"%1\" is not a name.").arg(name.left(60)));
        if (name == u"true" || name == u"false")
            return add({Kind::Value, {}, name == u"true"});
        return add({Kind::Path, name});
    }

    int filter(int value)
    {
        skipBlanks();
        const qsizetype begin = m_at;
        while (isWordAt(m_at))
            ++m_at;
        if (m_at >= m_text.size() && begin == m_at)
            return ended();
        const QString name = m_text.sliced(begin, m_at - begin);
        const FilterType *type = findFilter(name);
        if (!type)
            return refuse(begin,
                          name.isEmpty()
                              ? FlowWords::tr("The name of a filter is missing after |.")
                              : FlowWords::tr("There is no filter \"%1\".").arg(name.left(60)));
        Node node{Kind::Filter, name, {}, {value}, type};
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == u':') {
            do {
                ++m_at;
                if (node.children.size() > kArgumentsMax)
                    return refuse(m_at, FlowWords::tr("Too many arguments."));
                const int given = argument();
                if (given < 0)
                    return given;
                node.children.append(given);
                skipBlanks();
            } while (m_at < m_text.size() && m_text[m_at] == u',');
        }
        const qsizetype arguments = node.children.size() - 1;
        if (arguments < type->argumentsMin || arguments > type->argumentsMax)
            return refuse(begin, FlowWords::tr("The filter \"%1\" is used like this: %2")
                                     .arg(type->name, type->example));
        return add(std::move(node));
    }
    // A single word is most likely a text without its quotes.
    int argument()
    {
        skipBlanks();
        const qsizetype begin = m_at;
        const int value = sum();
        if (value >= 0 && m_nodes.at(value).kind == Kind::Path &&
            !m_nodes.at(value).text.contains(u'.') && m_text[begin] != u'(')
            return refuse(
                begin,
                FlowWords::tr("Put texts in quotes: \"%1\"; a variable in parentheses: (%1).")
                    .arg(m_nodes.at(value).text));
        return value;
    }

    const QString &m_text;
    qsizetype &m_at;
    TemplateError &m_error;
    QList<Node> &m_nodes;
    int m_depth = 0;
    bool m_ended = false;
};

std::optional<Expression> Expression::parseAt(const QString &text, qsizetype &at,
                                              TemplateError &error)
{
    Expression expression;
    error = {};
    expression.m_root = Parser(text, at, error, expression.m_nodes).pipeline();
    return expression.m_root < 0 ? std::nullopt : std::optional(std::move(expression));
}

std::optional<Expression> Expression::parse(const QString &text, TemplateError *error)
{
    TemplateError found;
    qsizetype at = 0;
    std::optional<Expression> result;
    if (text.size() > kTemplateLengthMax)
        found.message =
            FlowWords::tr("The expression is longer than %1 characters.").arg(kTemplateLengthMax);
    else
        result = parseAt(text, at, found);
    if (result && at < text.size()) {
        result.reset();
        found = {
            at, FlowWords::tr("Expected the end or an operator here, found \"%1\".").arg(text[at])};
    } else if (!result && found.message.isEmpty()) {
        found = {text.size(),
                 FlowWords::tr("The expression ends too early: something is missing here.")};
    }
    if (!result && error)
        *error = found;
    return result;
}

QString Expression::secretName() const
{
    const Node &root = m_nodes.at(m_root);
    const bool isSecret = root.kind == Kind::Path && root.text.startsWith(u"secret."_s);
    const QString name = isSecret ? root.text.sliced(7) : QString();
    return isVariableName(name) ? name : QString();
}

QJsonValue Expression::evaluate(const Scope &scope) const
{
    return evaluate(m_root, scope);
}

QJsonValue Expression::evaluate(int index, const Scope &scope) const
{
    const Node &node = m_nodes.at(index);
    const auto operand = [&](int which) { return evaluate(node.children.at(which), scope); };
    switch (node.kind) {
    case Kind::Value:
        return node.value;
    case Kind::Path:
        return scope.find(node.text);
    case Kind::Not:
        return !holds(operand(0));
    case Kind::Negate:
        return calculate(u'*', operand(0), -1);
    case Kind::And:
        return holds(operand(0)) && holds(operand(1));
    case Kind::Or:
        return holds(operand(0)) || holds(operand(1));
    case Kind::Contains:
        return hasWithin(operand(0), operand(1));
    case Kind::Calculate: {
        const QJsonValue result = calculate(node.text.front(), operand(0), operand(1));
        // Too much already: what follows would only cost time.
        return result.toString().size() > kExpansionMax + kLiteralMax
                   ? QJsonValue(result.toString().left(kExpansionMax + 1))
                   : result;
    }
    case Kind::Compare: {
        const QJsonValue left = operand(0);
        const QJsonValue right = operand(1);
        if (node.text == u"==" || node.text == u"!=")
            return isSame(left, right) == (node.text == u"==");
        const std::optional<int> order = ordered(left, right);
        if (!order)
            return false;
        return node.text == u"<"    ? *order < 0
               : node.text == u"<=" ? *order <= 0
               : node.text == u">"  ? *order > 0
                                    : *order >= 0;
    }
    case Kind::Filter:
        break;
    }
    const QJsonValue value = operand(0);
    if (value.toString().size() > kExpansionMax)
        return value;
    QJsonArray arguments;
    for (qsizetype i = 1; i < node.children.size(); ++i)
        arguments.append(evaluate(node.children.at(i), scope));
    return node.filter->apply(value, arguments, scope);
}

QList<Expression::Use> Expression::uses() const
{
    QList<Use> uses;
    collect(m_root, false, uses);
    return uses;
}

void Expression::collect(int index, bool hasDefault, QList<Use> &uses) const
{
    const Node &node = m_nodes.at(index);
    if (node.kind == Kind::Path)
        uses.append({node.text, hasDefault});
    const bool defaults = node.kind == Kind::Filter && node.text == u"default";
    for (qsizetype i = 0; i < node.children.size(); ++i)
        collect(node.children.at(i), i == 0 && (defaults || (hasDefault && !defaults)), uses);
}

} // namespace flotilla
