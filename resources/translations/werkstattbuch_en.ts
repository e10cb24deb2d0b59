<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ActText</name>
    <message numerus="yes">
        <source>Import of %1 (%n record(s))</source>
        <translation>
            <numerusform>Import of %1 (%n record)</numerusform>
            <numerusform>Import of %1 (%n records)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 merged (%n change(s))</source>
        <translation>
            <numerusform>%1 merged (%n change)</numerusform>
            <numerusform>%1 merged (%n changes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1: %n change</numerusform>
            <numerusform>%1: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesFacts</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FuzzyDateEditor</name>
    <message numerus="yes">
        <source>%n dates: please enter them one by one</source>
        <translation>
            <numerusform>%n dates: please enter them one by one</numerusform>
            <numerusform>%n dates: please enter them one by one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>Take in the other %n row(s)</source>
        <translation>
            <numerusform>Take in the other %n row</numerusform>
            <numerusform>Take in the other %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Take in %n row</numerusform>
            <numerusform>Take in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecordPage</name>
    <message numerus="yes">
        <source>Remove “%1” and %n record(s) that belong to it? It can be undone.</source>
        <translation>
            <numerusform>Remove “%1” and %n record that belongs to it? It can be undone.</numerusform>
            <numerusform>Remove “%1” and %n records that belong to it? It can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeamBoard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TextEditor</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n more character(s)</source>
        <translation>
            <numerusform>room for %n more character</numerusform>
            <numerusform>room for %n more characters</numerusform>
        </translation>
    </message>
</context>
</TS>
