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
    <message numerus="yes">
        <source>%1: %n date(s) moved</source>
        <translation>
            <numerusform>%1: %n date moved</numerusform>
            <numerusform>%1: %n dates moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n session(s) changed</source>
        <translation>
            <numerusform>%1: %n session changed</numerusform>
            <numerusform>%1: %n sessions changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: moderator changed on %n date(s)</source>
        <translation>
            <numerusform>%1: moderator changed on %n date</numerusform>
            <numerusform>%1: moderator changed on %n dates</numerusform>
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
    <message numerus="yes">
        <source>%n person(s) are left out, because their data may not go to these readers.</source>
        <translation>
            <numerusform>%n person is left out, because their data may not go to these readers.</numerusform>
            <numerusform>%n persons are left out, because their data may not go to these readers.</numerusform>
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
    <name>KofferFacts</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
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
    <name>Removing</name>
    <message numerus="yes">
        <source>Remove “%1” and %n record(s) that belong to it? It can be undone.</source>
        <translation>
            <numerusform>Remove “%1” and %n record that belong to it? It can be undone.</numerusform>
            <numerusform>Remove “%1” and %n records that belong to it? It can be undone.</numerusform>
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
    <name>SeveralDates</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamText</name>
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
    <name>ui::AgendaPanel</name>
    <message numerus="yes">
        <source>planned %n min.</source>
        <translation>
            <numerusform>planned %n min.</numerusform>
            <numerusform>planned %n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n min.</source>
        <translation>
            <numerusform>+%n min.</numerusform>
            <numerusform>+%n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the plan; it will end at %1.</source>
        <translation>
            <numerusform>%n minute behind the plan; it will end at %1.</numerusform>
            <numerusform>%n minutes behind the plan; it will end at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the plan.</source>
        <translation>
            <numerusform>%n minute before the plan.</numerusform>
            <numerusform>%n minutes before the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaView</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttendanceDesk</name>
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
    <name>ui::AttendancePanel</name>
    <message numerus="yes">
        <source>%1 of %2 present · %n not recorded</source>
        <translation>
            <numerusform>%1 of %2 present · %n not recorded</numerusform>
            <numerusform>%1 of %2 present · %n not recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarRemarks</name>
    <message numerus="yes">
        <source>And %n more; they are marked in the board.</source>
        <translation>
            <numerusform>And %n more; they are marked in the board.</numerusform>
            <numerusform>And %n more; they are marked in the board.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClosingPanel</name>
    <message numerus="yes">
        <source>%n point(s) open.</source>
        <translation>
            <numerusform>%n point open.</numerusform>
            <numerusform>%n points open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CopyDialog</name>
    <message numerus="yes">
        <source>All dates move by %n day(s).</source>
        <translation>
            <numerusform>All dates move by %n day.</numerusform>
            <numerusform>All dates move by %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CopyOffers</name>
    <message numerus="yes">
        <source>“%1” beside this book is a copy of it with %n step(s) that are not here, the last one of %2.</source>
        <translation>
            <numerusform>“%1” beside this book is a copy of it with %n step that is not here, the last one of %2.</numerusform>
            <numerusform>“%1” beside this book is a copy of it with %n steps that are not here, the last one of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionPanel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskModel</name>
    <message numerus="yes">
        <source>%n more ▸</source>
        <translation>
            <numerusform>%n more ▸</numerusform>
            <numerusform>%n more ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
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
    <name>ui::GuestBoard</name>
    <message numerus="yes">
        <source>%n with a place</source>
        <translation>
            <numerusform>%n with a place</numerusform>
            <numerusform>%n with a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; all of them stand in the list of registrations.</source>
        <translation>
            <numerusform>and %n more; all of them stand in the list of registrations.</numerusform>
            <numerusform>and %n more; all of them stand in the list of registrations.</numerusform>
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
    <message numerus="yes">
        <source>What you decided on %n row(s) is not in the book yet and is lost.</source>
        <translation>
            <numerusform>What you decided on %n row is not in the book yet and is lost.</numerusform>
            <numerusform>What you decided on %n rows is not in the book yet and is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InterestDialog</name>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n municipalities</numerusform>
            <numerusform>%n municipalities</numerusform>
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
    <message numerus="yes">
        <source>%n conflict(s) open</source>
        <translation>
            <numerusform>%n conflict open</numerusform>
            <numerusform>%n conflicts open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeDesk</name>
    <message numerus="yes">
        <source>%n conflict(s) stay(s) open in the book and are marked until somebody decides.</source>
        <translation>
            <numerusform>%n conflict stays open in the book and is marked until somebody decides.</numerusform>
            <numerusform>%n conflicts stay open in the book and are marked until somebody decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1.</source>
        <translation>
            <numerusform>%n change: %1.</numerusform>
            <numerusform>%n changes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over (%n conflict(s) open)</source>
        <translation>
            <numerusform>Take over (%n conflict open)</numerusform>
            <numerusform>Take over (%n conflicts open)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) have been decided here and not taken over. These decisions would be lost.</source>
        <translation>
            <numerusform>%n conflict has been decided here and not taken over. This decision would be lost.</numerusform>
            <numerusform>%n conflicts have been decided here and not taken over. These decisions would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MethodDialog</name>
    <message numerus="yes">
        <source>really took %1 minutes on average (%2 to %3, %n session(s))</source>
        <translation>
            <numerusform>really took %1 minutes on average (%2 to %3, %n session)</numerusform>
            <numerusform>really took %1 minutes on average (%2 to %3, %n sessions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MonthBoard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovePanel</name>
    <message numerus="yes">
        <source>Move %n date(s)</source>
        <translation>
            <numerusform>Move %n date</numerusform>
            <numerusform>Move %n dates</numerusform>
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
    <name>ui::NeedsDesk</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PackDialog</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) chosen</source>
        <translation>
            <numerusform>%n session chosen</numerusform>
            <numerusform>%n sessions chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeerHead</name>
    <message numerus="yes">
        <source>+%n min.</source>
        <translation>
            <numerusform>+%n min.</numerusform>
            <numerusform>+%n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in all %n min.</source>
        <translation>
            <numerusform>in all %n min.</numerusform>
            <numerusform>in all %n min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeerSetup</name>
    <message numerus="yes">
        <source>The agenda leaves %n minute(s); the phases are fitted into them.</source>
        <translation>
            <numerusform>The agenda leaves %n minute; the phases are fitted into them.</numerusform>
            <numerusform>The agenda leaves %n minutes; the phases are fitted into them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QuickLine</name>
    <message numerus="yes">
        <source>No municipality has this number: %n take(s) part.</source>
        <translation>
            <numerusform>No municipality has this number: %n takes part.</numerusform>
            <numerusform>No municipality has this number: %n take part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message numerus="yes">
        <source>%n step(s) since then would be taken back</source>
        <translation>
            <numerusform>%n step since then would be taken back</numerusform>
            <numerusform>%n steps since then would be taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) entered since then would be gone</source>
        <translation>
            <numerusform>%n record entered since then would be gone</numerusform>
            <numerusform>%n records entered since then would be gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed since then would come back</source>
        <translation>
            <numerusform>%n record removed since then would come back</numerusform>
            <numerusform>%n records removed since then would come back</numerusform>
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
    <name>ui::SessionDialog</name>
    <message numerus="yes">
        <source>Changes %n session(s).</source>
        <translation>
            <numerusform>Changes %n session.</numerusform>
            <numerusform>Changes %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SessionRecordOverview</name>
    <message numerus="yes">
        <source>Since the release %n entry(ies) of the session came in, went or were rewritten. This version stays as it was; a new version takes them up.</source>
        <translation>
            <numerusform>Since the release %n entry of the session came in, went or was rewritten. This version stays as it was; a new version takes it up.</numerusform>
            <numerusform>Since the release %n entries of the session came in, went or were rewritten. This version stays as it was; a new version takes them up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SidePanel</name>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n represented</source>
        <translation>
            <numerusform>%n represented</numerusform>
            <numerusform>%n represented</numerusform>
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
    <name>ui::TeamCardView</name>
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
