#pragma once
// Two people changed one flow: what each of them did, side by side, and whose goes on.

#include "core/flow/differ.h"
#include "ui/kit/dialog.h"

#include <optional>

namespace flotilla {

class ConflictDialog : public Dialog
{
    Q_OBJECT

public:
    enum Choice { Later = QDialog::Rejected, KeepMine = 2, TakeTheirs = 3 };

    // `common`: what both began with; without it each is told against the other.
    ConflictDialog(const Theme &theme, const std::optional<Flow> &common, const Flow &mine,
                   const Flow &theirs, QWidget *window);

private:
    [[nodiscard]] QWidget *column(const QString &name, const QString &title,
                                  const QList<FlowChange> &changes);

    const Theme &m_theme;
};

} // namespace flotilla
