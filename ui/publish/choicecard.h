#pragma once
// One of a few choices, with what it means below.

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace flotilla {

class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setDetail(const QString &detail);
    void setRecommended(bool recommended);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int detailHeight(int width) const;

    const Theme &m_theme;
    QString m_detail;
    bool m_isRecommended = false;
};

} // namespace flotilla
