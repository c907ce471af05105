<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>shorter than %n characters</source>
        <translation>
            <numerusform>shorter than %n character</numerusform>
            <numerusform>shorter than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than %n characters</source>
        <translation>
            <numerusform>longer than %n character</numerusform>
            <numerusform>longer than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n minutes</source>
        <translation>
            <numerusform>waits %n minute</numerusform>
            <numerusform>waits %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n hours</source>
        <translation>
            <numerusform>waits %n hour</numerusform>
            <numerusform>waits %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n days</source>
        <translation>
            <numerusform>waits %n day</numerusform>
            <numerusform>waits %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n weeks</source>
        <translation>
            <numerusform>waits %n week</numerusform>
            <numerusform>waits %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n months</source>
        <translation>
            <numerusform>waits %n month</numerusform>
            <numerusform>waits %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no answer within %n minutes</source>
        <translation>
            <numerusform>no answer within %n minute</numerusform>
            <numerusform>no answer within %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more</source>
        <translation>
            <numerusform>%1 or %n more</numerusform>
            <numerusform>%1 or %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %n minutes</source>
        <translation>
            <numerusform>waiting %n minute</numerusform>
            <numerusform>waiting %n minutes</numerusform>
        </translation>
    </message>
</context>
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
    <name>flotilla::BlockResults</name>
    <message numerus="yes">
        <source>Passed %n times in this chat</source>
        <translation>
            <numerusform>Passed once in this chat</numerusform>
            <numerusform>Passed %n times in this chat</numerusform>
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
    <name>flotilla::ExportDialog</name>
    <message numerus="yes">
        <source>%1 of %n flows</source>
        <translation>
            <numerusform>%1 of %n flow</numerusform>
            <numerusform>%1 of %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows could not be saved:</source>
        <translation>
            <numerusform>%n flow could not be saved:</numerusform>
            <numerusform>%n flows could not be saved:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FindBar</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FindDialog</name>
    <message numerus="yes">
        <source>Replace %n hits</source>
        <translation>
            <numerusform>Replace %n hit</numerusform>
            <numerusform>Replace %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n hits so far</source>
        <translation>
            <numerusform>Looking… %n hit so far</numerusform>
            <numerusform>Looking… %n hits so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
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
    <name>flotilla::FlowRows</name>
    <message numerus="yes">
        <source>%n go on now</source>
        <comment>chats</comment>
        <translation>
            <numerusform>%n goes on now</numerusform>
            <numerusform>%n go on now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::FlowScene</name>
    <message numerus="yes">
        <source>%n people came here. Click to see their chats.</source>
        <translation>
            <numerusform>%n person came here. Click to see the chat.</numerusform>
            <numerusform>%n people came here. Click to see their chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left here. Click to see their chats.</source>
        <translation>
            <numerusform>%n person left here. Click to see the chat.</numerusform>
            <numerusform>%n people left here. Click to see their chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats stand here now. Click to see them.</source>
        <translation>
            <numerusform>%n chat stands here now. Click to see it.</numerusform>
            <numerusform>%n chats stand here now. Click to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people went this way. Click to see their chats.</source>
        <translation>
            <numerusform>%n person went this way. Click to see the chat.</numerusform>
            <numerusform>%n people went this way. Click to see their chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people began here. Click to see their chats.</source>
        <translation>
            <numerusform>%n person began here. Click to see the chat.</numerusform>
            <numerusform>%n people began here. Click to see their chats.</numerusform>
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
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n people came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here now</source>
        <translation>
            <numerusform>%n is here now</numerusform>
            <numerusform>%n are here now</numerusform>
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
        <source>%n flows are saved</source>
        <translation>
            <numerusform>%n flow is saved</numerusform>
            <numerusform>%n flows are saved</numerusform>
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
    <name>flotilla::MatchBox</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>flotilla::StatusStrip</name>
    <message numerus="yes">
        <source>Quiet hours begin in %1 in %n min</source>
        <translation>
            <numerusform>Quiet hours begin in %1 in %n min</numerusform>
            <numerusform>Quiet hours begin in %1 in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours end in %1 in %n min</source>
        <translation>
            <numerusform>Quiet hours end in %1 in %n min</numerusform>
            <numerusform>Quiet hours end in %1 in %n min</numerusform>
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
