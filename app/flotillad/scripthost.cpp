#include "app/flotillad/commands.h"

#ifdef FLOTILLA_SCRIPTS
#include "core/flow/script/scripthost.h"
#endif

bool canRunScripts()
{
#ifdef FLOTILLA_SCRIPTS
    return true;
#else
    return false;
#endif
}

int runScriptHost()
{
#ifdef FLOTILLA_SCRIPTS
    return flotilla::serveScripts();
#else
    return reportError({flotilla::ErrorCode::Invalid,
                        QStringLiteral("this flotillad was built without scripts"),
                        {},
                        {}});
#endif
}
