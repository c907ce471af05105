#include "ui/designer/choicebox.h"

#include "ui/designer/fieldeditor.h"

#include <QComboBox>

namespace flotilla {

namespace {

constexpr int kUnknownRole = Qt::UserRole + 1;

} // namespace

void showChoice(QComboBox &box, const QString &key)
{
    const int last = box.count() - 1;
    const bool hasUnknown = last >= 0 && box.itemData(last, kUnknownRole).toBool();
    if (hasUnknown && box.itemData(last).toString() != key)
        box.removeItem(last);
    int at = box.findData(key);
    if (at < 0 && !key.isEmpty()) {
        at = box.count();
        box.addItem(FieldEditor::tr("%1 (unknown)", "a word that the list does not have").arg(key),
                    key);
        box.setItemData(at, true, kUnknownRole);
    }
    box.setCurrentIndex(at);
}

bool isUnknownChoice(const QComboBox &box)
{
    return box.currentData(kUnknownRole).toBool();
}

} // namespace flotilla
