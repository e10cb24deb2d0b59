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
    <message numerus="yes">
        <source>%n record(s) joined along with them</source>
        <translation>
            <numerusform>%n record joined along with them</numerusform>
            <numerusform>%n records joined along with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely double(s)</source>
        <translation>
            <numerusform>%n likely double</numerusform>
            <numerusform>%n likely doubles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are longer than a cell of a spreadsheet may be. They were cut and are marked where they end; .csv and .json have them whole.</source>
        <translation>
            <numerusform>%n text is longer than a cell of a spreadsheet may be. It was cut and is marked where it ends; .csv and .json have it whole.</numerusform>
            <numerusform>%n texts are longer than a cell of a spreadsheet may be. They were cut and are marked where they end; .csv and .json have them whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message numerus="yes">
        <source>%1: %n team(s) wait for an answer</source>
        <translation>
            <numerusform>%1: %n team waits for an answer</numerusform>
            <numerusform>%1: %n teams wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no contact for more than %n month(s)</source>
        <translation>
            <numerusform>%1: no contact for more than %n month</numerusform>
            <numerusform>%1: no contact for more than %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conflict(s) to decide</source>
        <translation>
            <numerusform>%1: %n conflict to decide</numerusform>
            <numerusform>%1: %n conflicts to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) not checked for more than %1 months</source>
        <translation>
            <numerusform>%n contact not checked for more than %1 months</numerusform>
            <numerusform>%n contacts not checked for more than %1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since %n year(s)</source>
        <translation>
            <numerusform>since %n year</numerusform>
            <numerusform>since %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since %n month(s)</source>
        <translation>
            <numerusform>since %n month</numerusform>
            <numerusform>since %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since %n day(s)</source>
        <translation>
            <numerusform>since %n day</numerusform>
            <numerusform>since %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>ui::ExportLine</name>
    <message numerus="yes">
        <source>%n text(s) are longer than a cell of a spreadsheet may be. They were cut and are marked where they end; the export as CSV has them whole.</source>
        <translation>
            <numerusform>%n text is longer than a cell of a spreadsheet may be. It was cut and is marked where it ends; the export as CSV has it whole.</numerusform>
            <numerusform>%n texts are longer than a cell of a spreadsheet may be. They were cut and are marked where they end; the export as CSV has them whole.</numerusform>
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
    <name>ui::GroupModel</name>
    <message numerus="yes">
        <source>… and %n smaller group(s)</source>
        <translation>
            <numerusform>… and %n smaller group</numerusform>
            <numerusform>… and %n smaller groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message numerus="yes">
        <source>This was done to %n record(s) at once. Take all of it back?</source>
        <translation>
            <numerusform>This was done to %n record at once. Take all of it back?</numerusform>
            <numerusform>This was done to %n records at once. Take all of it back?</numerusform>
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
    <message numerus="yes">
        <source>%n row(s) were taken in.</source>
        <translation>
            <numerusform>%n row was taken in.</numerusform>
            <numerusform>%n rows were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JoinDialog</name>
    <message numerus="yes">
        <source>%n record(s) that both have become one as well.</source>
        <translation>
            <numerusform>%n record that both have becomes one as well.</numerusform>
            <numerusform>%n records that both have become one each as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <comment>Koffer</comment>
        <translation>
            <numerusform>%n out</numerusform>
            <numerusform>%n out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MunicipalityOverview</name>
    <message numerus="yes">
        <source>All %n …</source>
        <translation>
            <numerusform>All %n …</numerusform>
            <numerusform>All %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the municipality itself: %n …</source>
        <translation>
            <numerusform>Of the municipality itself: %n …</numerusform>
            <numerusform>Of the municipality itself: %n …</numerusform>
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
    <name>ui::SearchBox</name>
    <message numerus="yes">
        <source>The best %n are shown; there are more. One more word narrows them.</source>
        <translation>
            <numerusform>The best hit is shown; there are more. One more word narrows them.</numerusform>
            <numerusform>The best %n are shown; there are more. One more word narrows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be found yet; they are being prepared.</source>
        <translation>
            <numerusform>%n record cannot be found yet; it is being prepared.</numerusform>
            <numerusform>%n records cannot be found yet; they are being prepared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SeriesOverview</name>
    <message numerus="yes">
        <source>All %n …</source>
        <translation>
            <numerusform>All %n …</numerusform>
            <numerusform>All %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message numerus="yes">
        <source>%1 · %n thing(s) due</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1 · %n thing due</numerusform>
            <numerusform>%1 · %n things due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n put off</numerusform>
            <numerusform>%n put off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPageCoverage</name>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%n district</numerusform>
            <numerusform>%n districts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city(ies)</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
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
