#pragma once
// Every component of the design on one page: for tests, and for whoever draws new ones. Hidden from
// people; the window opens it only when asked on the command line.

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace flotilla {

class GalleryPage : public QWidget
{
    Q_OBJECT

public:
    explicit GalleryPage(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHeader();
    // A card with a caption; what it returns is filled by the section.
    QVBoxLayout *addSection(QVBoxLayout *column, const QString &caption);
    void addSwatches(QVBoxLayout *column);
    void addType(QVBoxLayout *column);
    void addMarks(QVBoxLayout *column);
    void addSpacing(QVBoxLayout *column);
    void addChat(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void addInputs(QVBoxLayout *column);
    void addChoices(QVBoxLayout *column);
    void addSegments(QVBoxLayout *column);
    void addChips(QVBoxLayout *column);
    void addTable(QVBoxLayout *column);
    void addFigures(QVBoxLayout *column);
    void addMenu(QVBoxLayout *column);
    void addMessages(QVBoxLayout *column);
    void addDialog(QVBoxLayout *column);
    void addProgress(QVBoxLayout *column);
    void addDrawer(QVBoxLayout *column);
    void addPhone(QVBoxLayout *column);

    const Theme &m_theme;
};

} // namespace flotilla
