#include "core/gateway/simulator/sendjournal.h"

#include "core/base/secrettext.h"

#include <QJsonDocument>

namespace flotilla {

using namespace Qt::StringLiterals;

QJsonObject AcceptedSend::toJson() const
{
    return {{u"at"_s, toMs(at)},
            {u"session"_s, session},
            {u"to"_s, QString::fromUtf8(to)},
            {u"body"_s, body},
            {u"text"_s, text},
            {u"msgId"_s, msgId},
            {u"whatsappId"_s, QString::fromLatin1(whatsappId)},
            {u"clientPosition"_s, clientPosition},
            {u"copy"_s, copy}};
}

const AcceptedSend &SendJournal::add(AcceptedSend send)
{
    const QByteArray content = QJsonDocument(send.body).toJson(QJsonDocument::Compact);
    const QByteArray name = shortHash({QByteArray::number(send.session), send.to, content,
                                       QByteArray::number(send.clientPosition)});
    send.copy = ++m_copies[name];
    m_sends.append(std::move(send));
    if (m_sink)
        m_sink(m_sends.last());
    return m_sends.last();
}

QList<AcceptedSend> SendJournal::doubled() const
{
    QList<AcceptedSend> copies;
    for (const AcceptedSend &send : m_sends) {
        if (send.copy > 1)
            copies.append(send);
    }
    return copies;
}

} // namespace flotilla
