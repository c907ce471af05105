#pragma once
// The texts of a Typebot export: its variables, its placeholders, its formatted texts, its code.

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace flotilla {

class TypebotNames
{
public:
    // The file's `variables`, each with a name that is one of ours.
    explicit TypebotNames(const QJsonArray &variables);

    [[nodiscard]] QString ofId(const QString &id) const { return m_byId.value(id); }
    [[nodiscard]] QString ofName(const QString &name) const { return m_byName.value(name); }
    [[nodiscard]] const QStringList &all() const { return m_all; }
    // What had to be called otherwise: the file's name and ours.
    [[nodiscard]] const QList<std::pair<QString, QString>> &renamed() const { return m_renamed; }

private:
    QHash<QString, QString> m_byId;
    QHash<QString, QString> m_byName;
    QStringList m_all;
    QList<std::pair<QString, QString>> m_renamed;
};

struct TypebotText
{
    QString text;
    QStringList lost; // names that the file does not have, code that was left out
};

// "{{Name}}" and the few forms of inline code that have a filter; braces that are none are escaped.
[[nodiscard]] TypebotText typebotTemplate(const QString &text, const TypebotNames &names);
// Formatted text as WhatsApp writes it, placeholders still those of the file.
[[nodiscard]] QString typebotRichText(const QJsonArray &nodes);
// JavaScript whose "{{Name}}" become vars.name.
[[nodiscard]] QString typebotCode(const QString &code, const TypebotNames &names);
// The one name in a text that is exactly "{{Name}}"; empty: it is not.
[[nodiscard]] QString typebotOnlyName(const QString &text, const TypebotNames &names);

} // namespace flotilla
