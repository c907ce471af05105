#pragma once
// A request body that can be read once: QNetworkAccessManager sends a request again by itself when
// a server closes without an answer, unless it cannot rewind the body.

#include <QByteArray>
#include <QIODevice>

namespace flotilla {

class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray body, QObject *parent = nullptr);

    // How many bytes went out of our hands; none proves that nothing was sent.
    [[nodiscard]] qint64 takenBytes() const { return m_taken; }
    // True once someone wanted to send the request again.
    [[nodiscard]] bool wasAskedToRewind() const { return m_askedToRewind; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_taken == m_body.size(); }
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 bytesMax) override;
    qint64 writeData(const char *data, qint64 bytes) override;

private:
    QByteArray m_body;
    qint64 m_taken = 0;
    bool m_askedToRewind = false;
};

} // namespace flotilla
