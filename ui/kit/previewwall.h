#pragma once
// The bubbles of a PhonePreview, laid out to the width of its screen.

#include "ui/kit/bubbletext.h"
#include "ui/kit/phonepreview.h"

#include <QStyle>
#include <memory>
#include <vector>

class QAbstractButton;

namespace flotilla {

class PreviewWall : public Painted
{
    Q_OBJECT

public:
    explicit PreviewWall(const Theme &theme, QWidget *parent = nullptr);

    // What stays the same at the beginning keeps its layout and its buttons.
    void setMessages(const QList<PreviewMessage> &messages);
    void setSticksToBottom(bool sticks);
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void buttonChosen(int message, int button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Bubble
    {
        std::unique_ptr<BubbleText> text;
        int laidOutFor = -1; // width
        QRect rect;
        QRect attachment; // empty: none
        QRect caption;    // empty: none
        std::vector<QAbstractButton *> buttons;
    };

    void makeButtons(Bubble &bubble, int index);
    int place(Bubble &bubble, const PreviewMessage &message, int y, int width);
    void paintCaption(QPainter &painter, const Bubble &bubble, const PreviewMessage &message) const;
    void paintAttachment(QPainter &painter, const Bubble &bubble,
                         const PreviewMessage &message) const;
    void paintNote(QPainter &painter, const Bubble &bubble, const PreviewMessage &message) const;
    int layOut(int width); // returns the height
    void paintBubble(QPainter &painter, const Bubble &bubble, const PreviewMessage &message) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const PreviewMessage &message) const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QFont noteFont() const;
    [[nodiscard]] QFont timeFont() const;

    QList<PreviewMessage> m_messages;
    std::vector<Bubble> m_bubbles;
    int m_laidOutFor = -1;
    int m_height = 0;
    int m_offset = 0; // of everything, from the top
    bool m_sticksToBottom = false;
};

} // namespace flotilla
