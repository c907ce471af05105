#pragma once
// The blocks of a Typebot export, one by one, as blocks of ours.

#include "core/flow/typebot.h"
#include "core/flow/typebottext.h"

#include <functional>

namespace flotilla {

// Where a block of the file stands, and where one can go from it.
struct TypebotPlace
{
    QJsonObject block;
    QString title; // of the group
    QString path;  // JSON pointer
    QString id;    // for the first block of ours; more get a number behind it
    bool isLast = false;
    // The step that an edge, a group and a block lead to; empty: nowhere.
    std::function<QString(const QString &edge)> stepOfEdge;
    std::function<QString(const QString &group, const QString &block)> stepOf;
    std::function<QString()> endStep;
};

class TypebotBlocks
{
public:
    TypebotBlocks(const TypebotNames &names, QString retry, QList<ImportNote> &report,
                  QJsonArray &notes);

    // Appends what becomes of the block. An input takes the text right before it as its question.
    void add(const TypebotPlace &place, QList<Block> &out);

private:
    void addBubble(QList<Block> &out);
    void addInput(QList<Block> &out);
    void addChoice(QList<Block> &out);
    void addCards(QList<Block> &out);
    void addSetVariable(QList<Block> &out);
    void addValue(const QString &variable, const QString &expression, QList<Block> &out);
    void addCondition(QList<Block> &out);
    void addLogic(QList<Block> &out);
    void addScript(QList<Block> &out);
    void addRequest(QList<Block> &out);

    [[nodiscard]] QJsonObject conditionOf(const QJsonObject &content, bool &isNegated);
    [[nodiscard]] QJsonObject comparisonOf(const QJsonObject &comparison, bool &isNegated);
    Block &append(QList<Block> &out, const QString &type, const QJsonObject &fields);
    void ask(QList<Block> &out, const QString &type, QJsonObject fields);
    [[nodiscard]] QString takeQuestion(QList<Block> &out);
    [[nodiscard]] QString variableOf(const QJsonObject &options, const QString &key);
    [[nodiscard]] QString filled(const QString &text, qsizetype most);
    [[nodiscard]] QString option(const QString &key) const;
    [[nodiscard]] QString edgeOf(const QJsonObject &from);
    void say(ImportNote::Kind kind, const QString &message);
    void leaveOut(const QString &message);
    void approximate(const QString &message);

    const TypebotNames &m_names;
    QString m_retry;
    QList<ImportNote> &m_report;
    QJsonArray &m_notes;
    qsizetype m_noteBytes = 0;
    const TypebotPlace *m_place = nullptr;
    QString m_type;
    QJsonObject m_options;
    int m_made = 0; // blocks of ours so far
    bool m_isTold = false;
};

} // namespace flotilla
