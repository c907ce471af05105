<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TestWords</name>
    <message numerus="yes">
        <source>%n minutes pass</source>
        <translation>
            <numerusform>%n minute passes</numerusform>
            <numerusform>%n minutes pass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::AttentionCard</name>
    <message numerus="yes">
        <source>More than %n dead letters to look at</source>
        <translation>
            <numerusform>More than %n dead letter to look at</numerusform>
            <numerusform>More than %n dead letters to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead letters to look at</source>
        <translation>
            <numerusform>%n dead letter to look at</numerusform>
            <numerusform>%n dead letters to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ConflictDialog</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::DiffView</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::Draft</name>
    <message numerus="yes">
        <source>Delete %n steps</source>
        <translation>
            <numerusform>Delete %n step</numerusform>
            <numerusform>Delete %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n steps</source>
        <translation>
            <numerusform>Move %n step</numerusform>
            <numerusform>Move %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes</source>
        <translation>
            <numerusform>Delete %n note</numerusform>
            <numerusform>Delete %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FleetCard</name>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n up</numerusform>
            <numerusform>%n up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowBar</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowDesigner</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowView</name>
    <message numerus="yes">
        <source>%n outputs</source>
        <translation>
            <numerusform>%n output</numerusform>
            <numerusform>%n outputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowsPage</name>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows are being saved</source>
        <translation>
            <numerusform>%n flow is being saved</numerusform>
            <numerusform>%n flows are being saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::HomePage</name>
    <message numerus="yes">
        <source>%n handed to people</source>
        <translation>
            <numerusform>%n handed to people</numerusform>
            <numerusform>%n handed to people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ImportDialog</name>
    <message numerus="yes">
        <source>%n parts taken over</source>
        <translation>
            <numerusform>%n part taken over</numerusform>
            <numerusform>%n parts taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearly</source>
        <translation>
            <numerusform>%n nearly</numerusform>
            <numerusform>%n nearly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::LinkBanner</name>
    <message numerus="yes">
        <source>You see what was loaded until then. Trying again in %n s.</source>
        <translation>
            <numerusform>You see what was loaded until then. Trying again in %n s.</numerusform>
            <numerusform>You see what was loaded until then. Trying again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::PublishReview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::PushDialog</name>
    <message numerus="yes">
        <source>Push to %n workspaces</source>
        <translation>
            <numerusform>Push to %n workspace</numerusform>
            <numerusform>Push to %n workspaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::PushModel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ReviewModel</name>
    <message numerus="yes">
        <source>%1, %n changes</source>
        <translation>
            <numerusform>%1, %n change</numerusform>
            <numerusform>%1, %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::RunningChoice</name>
    <message numerus="yes">
        <source>%n conversations are in flight</source>
        <translation>
            <numerusform>%n conversation is in flight</numerusform>
            <numerusform>%n conversations are in flight</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::TemplateStrip</name>
    <message numerus="yes">
        <source>All %n templates</source>
        <translation>
            <numerusform>The one template</numerusform>
            <numerusform>All %n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::TimeText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
</TS>
