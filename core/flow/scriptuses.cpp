#include "core/flow/scriptuses.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

class UsesReader
{
public:
    explicit UsesReader(QStringView code)
        : m_code(code)
    {}

    QList<Template::Use> run()
    {
        for (qsizetype at = m_code.indexOf(u"vars"); at >= 0; at = m_code.indexOf(u"vars", at)) {
            const bool begins = at == 0 || (!isWordPart(m_code[at - 1]) && m_code[at - 1] != u'.');
            at += 4;
            const bool ends = at >= m_code.size() || !isWordPart(m_code[at]);
            if (begins && ends)
                readName(at);
        }
        return m_uses;
    }

private:
    void skipBlanks(qsizetype &at) const
    {
        while (at < m_code.size() && m_code[at].isSpace())
            ++at;
    }

    [[nodiscard]] bool startsWith(qsizetype at, QStringView what) const
    {
        return m_code.sliced(std::min(at, m_code.size())).startsWith(what);
    }

    void readName(qsizetype at)
    {
        skipBlanks(at);
        const bool isOptional = startsWith(at, u"?.");
        at += isOptional ? 2 : 0;
        QString name;
        if (startsWith(at, u"[\"") || startsWith(at, u"['")) {
            const qsizetype end = m_code.indexOf(m_code[at + 1], at + 2);
            if (end >= 0)
                name = m_code.sliced(at + 2, end - at - 2).toString();
            at = end < 0 ? at : end + 2;
        } else if (isOptional || startsWith(at, u".")) {
            at += isOptional ? 0 : 1;
            const qsizetype begin = at;
            while (at < m_code.size() && isWordPart(m_code[at]))
                ++at;
            name = m_code.sliced(begin, at - begin).toString();
        }
        if (name.isEmpty())
            return m_uses.append({kEveryVariable.toString(), true});
        skipBlanks(at);
        const bool isAssigned = startsWith(at, u"=") && !startsWith(at, u"==");
        const bool hasDefault =
            startsWith(at, u"||") || startsWith(at, u"??") || startsWith(at, u"?.");
        m_uses.append({name, isAssigned || hasDefault});
    }

    QStringView m_code;
    QList<Template::Use> m_uses;
};

} // namespace

QList<Template::Use> scriptUses(const QString &code)
{
    return UsesReader(code).run();
}

} // namespace flotilla
