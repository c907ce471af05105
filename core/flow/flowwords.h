#pragma once
// What is said of a flow to the people who make it: one context for their translators.

#include <QCoreApplication>

namespace flotilla {

class FlowWords
{
    Q_DECLARE_TR_FUNCTIONS(FlowWords)
};

} // namespace flotilla
