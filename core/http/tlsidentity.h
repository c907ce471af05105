#pragma once
// The operator's certificate and key for the listener.

#include "core/base/result.h"

#include <QSslConfiguration>

namespace flotilla {

// PEM files; the certificate file may hold the chain, its own certificate first. The error names
// the setting and what is wrong: unreadable, no certificate, no key, or a key that does not fit.
[[nodiscard]] Result<QSslConfiguration> loadTlsIdentity(const QString &certificateFile,
                                                        const QString &keyFile);

} // namespace flotilla
