<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActText</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: added %2</source>
        <translation>%1: %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1: taken out %2</source>
        <translation>%1: %2 herausgenommen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 (%n record(s))</source>
        <translation>
            <numerusform>Import von %1 (%n Datensatz)</numerusform>
            <numerusform>Import von %1 (%n Datensätze)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: %2 geändert</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1: %2 stands with a reason</source>
        <translation>%1: %2 bleibt mit Begründung bestehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 merged (%n change(s))</source>
        <translation>
            <numerusform>%1 zusammengeführt (%n Änderung)</numerusform>
            <numerusform>%1 zusammengeführt (%n Änderungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: conflict decided</source>
        <translation>%1: Konflikt entschieden</translation>
    </message>
    <message>
        <source>%1 joined with another one</source>
        <translation>%1 mit einem anderen Datensatz zusammengeführt</translation>
    </message>
    <message>
        <source>Koffer %1 packed</source>
        <translation>Koffer %1 gepackt</translation>
    </message>
    <message>
        <source>Koffer %1 opened</source>
        <translation>Koffer %1 geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s) moved</source>
        <translation>
            <numerusform>%1: %n Termin verschoben</numerusform>
            <numerusform>%1: %n Termine verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 versendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n session(s) changed</source>
        <translation>
            <numerusform>%1: %n Termin geändert</numerusform>
            <numerusform>%1: %n Termine geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: hosts chosen</source>
        <translation>%1: Gastgeber:innen bestimmt</translation>
    </message>
    <message>
        <source>%1: agenda taken over</source>
        <translation>%1: Ablauf übernommen</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>%1: no longer kept</source>
        <translation>%1: nicht mehr aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%1: moderator changed on %n date(s)</source>
        <translation>
            <numerusform>%1: Moderation an %n Termin getauscht</numerusform>
            <numerusform>%1: Moderation an %n Terminen getauscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Book: %1</source>
        <translation>Buch: %1</translation>
    </message>
    <message>
        <source>Version of the file: %1, of the program: %2</source>
        <translation>Version der Datei: %1, des Programms: %2</translation>
    </message>
    <message>
        <source>Acts: %1, size: %2 bytes</source>
        <translation>Vorgänge: %1, Größe: %2 Byte</translation>
    </message>
    <message>
        <source>Last verified backup: %1</source>
        <translation>Letzte geprüfte Sicherung: %1</translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>Noch keine geprüfte Sicherung</translation>
    </message>
    <message>
        <source>Being written by %1</source>
        <translation>Wird gerade bearbeitet von %1</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (zurückgenommen)</translation>
    </message>
    <message>
        <source>The file is sound, its tables are as they should be.</source>
        <translation>Die Datei ist in Ordnung, die Tabellen sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>Written and verified: %1</source>
        <translation>Geschrieben und geprüft: %1</translation>
    </message>
    <message>
        <source>line %1, doubtful: %2</source>
        <translation>Zeile %1, zweifelhaft: %2</translation>
    </message>
    <message>
        <source>line %1, refused: %2</source>
        <translation>Zeile %1, abgewiesen: %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 same, %4 doubtful, %5 refused</source>
        <translation>%1 neu, %2 geändert, %3 gleich, %4 zweifelhaft, %5 abgewiesen</translation>
    </message>
    <message>
        <source>Nothing was taken in. Mend the refused rows, or repeat with --skip-refused to take in the others.</source>
        <translation>Nichts wurde übernommen. Bitte die abgewiesenen Zeilen berichtigen oder mit --skip-refused die übrigen übernehmen.</translation>
    </message>
    <message>
        <source> – shown for now</source>
        <translation> – wird vorerst gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1: %n Änderung</numerusform>
            <numerusform>%1: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open conflicts: %1</source>
        <translation>Offene Konflikte: %1</translation>
    </message>
    <message>
        <source>Restored from %1. What was there before is kept.</source>
        <translation>Zurückgeholt aus %1. Was vorher da war, ist aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) joined along with them</source>
        <translation>
            <numerusform>%n Datensatz wurde mit zusammengeführt</numerusform>
            <numerusform>%n Datensätze wurden mit zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <translation>%1 %: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n likely double(s)</source>
        <translation>
            <numerusform>%n wahrscheinliche Dublette</numerusform>
            <numerusform>%n wahrscheinliche Dubletten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are longer than a cell of a spreadsheet may be. They were cut and are marked where they end; .csv and .json have them whole.</source>
        <translation>
            <numerusform>%n Text ist länger, als eine Zelle einer Tabelle sein darf. Er wurde gekürzt und ist am Ende gekennzeichnet; .csv und .json enthalten ihn ganz.</numerusform>
            <numerusform>%n Texte sind länger, als eine Zelle einer Tabelle sein darf. Sie wurden gekürzt und sind am Ende gekennzeichnet; .csv und .json enthalten sie ganz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Koffer %1 for %2. Tell the code in %3 by phone; without it only this book opens the file.</source>
        <translation>Koffer %1 für %2. Sagen Sie den Code in %3 am Telefon durch; ohne ihn öffnet nur dieses Buch die Datei.</translation>
    </message>
    <message>
        <source>(not shown here)</source>
        <translation>(wird hier nicht gezeigt)</translation>
    </message>
    <message>
        <source>There is more; only the first %1 are listed.</source>
        <translation>Es gibt mehr; nur die ersten %1 sind aufgeführt.</translation>
    </message>
    <message>
        <source>Records that cannot be found yet: %1</source>
        <translation>Noch nicht auffindbare Einträge: %1</translation>
    </message>
    <message>
        <source>The last entry is incomplete, as after a crash, and was left out. Please look whether what was done last is there.</source>
        <translation>Der letzte Eintrag ist unvollständig, wie nach einem Absturz, und wurde weggelassen. Bitte sehen Sie nach, ob das zuletzt Getane vorhanden ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are left out, because their data may not go to these readers.</source>
        <translation>
            <numerusform>%n Person fehlt, weil ihre Daten nicht an diese Leser:innen gehen dürfen.</numerusform>
            <numerusform>%n Personen fehlen, weil ihre Daten nicht an diese Leser:innen gehen dürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy is kept, see “koffer list”: %1</source>
        <translation>Eine Kopie ist aufbewahrt, siehe „koffer list“: %1</translation>
    </message>
    <message>
        <source>Somebody else is writing in this book. Watching for one minute whether anything moves …</source>
        <translation>In diesem Buch schreibt jemand anderes. Eine Minute lang wird beobachtet, ob sich etwas rührt …</translation>
    </message>
    <message>
        <source>Noted: Koffer %1 is back</source>
        <translation>Vermerkt: Koffer %1 ist zurück</translation>
    </message>
    <message>
        <source>%1: nothing was recorded in it</source>
        <translation>%1: darin wurde nichts erfasst</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Umsetzungsplan</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>%1: find a date</source>
        <translation>%1: Termin finden</translation>
    </message>
    <message>
        <source>%1: make the date exact</source>
        <translation>%1: Termin konkretisieren</translation>
    </message>
    <message>
        <source>%1: has it been held?</source>
        <translation>%1: Hat der Termin stattgefunden?</translation>
    </message>
    <message>
        <source>%1: write the minutes</source>
        <translation>%1: Protokoll schreiben</translation>
    </message>
    <message>
        <source>%1: minutes are a draft</source>
        <translation>%1: Das Protokoll ist noch Entwurf</translation>
    </message>
    <message>
        <source>%1: minutes wait for their release</source>
        <translation>%1: Das Protokoll wartet auf die Freigabe</translation>
    </message>
    <message>
        <source>%1: registration is open, without an end</source>
        <translation>%1: Anmeldung läuft ohne Anmeldeschluss</translation>
    </message>
    <message>
        <source>%1: registration ends</source>
        <translation>%1: Anmeldeschluss</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n team(s) wait for an answer</source>
        <translation>
            <numerusform>%1: %n Team wartet auf Antwort</numerusform>
            <numerusform>%1: %n Teams warten auf Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 teams</source>
        <translation>%1 von %2 Teams</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>none entered</source>
        <translation>keines eingetragen</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>open</source>
        <comment>no day is known</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>series, title of its session</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, %2. Termin</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>until when and why, who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and %1 more: %2</source>
        <translation>und %1 weitere: %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Koffer</source>
        <translation>Koffer</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>%1: the venue is still open</source>
        <translation>%1: Der Ort ist noch offen</translation>
    </message>
    <message>
        <source>%1: not confirmed yet</source>
        <translation>%1: noch nicht bestätigt</translation>
    </message>
    <message>
        <source>%1: ended on %2, is it continued?</source>
        <translation>%1: am %2 ausgelaufen, wird sie fortgeschrieben?</translation>
    </message>
    <message>
        <source>%1: ends on %2, prepare its continuation</source>
        <translation>%1: endet am %2, Fortschreibung vorbereiten</translation>
    </message>
    <message>
        <source>%1: reflection talk</source>
        <translation>%1: Reflexionsgespräch</translation>
    </message>
    <message>
        <source>Review the goal: %1</source>
        <translation>Ziel überprüfen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: no contact for more than %n month(s)</source>
        <translation>
            <numerusform>%1: seit mehr als %n Monat kein Kontakt</numerusform>
            <numerusform>%1: seit mehr als %n Monaten kein Kontakt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: follow up</source>
        <translation>%1: Wiedervorlage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>measure, who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 decides</source>
        <translation>%1: %2 entscheidet</translation>
    </message>
    <message>
        <source>%1: enter what %2 decided</source>
        <translation>%1: Ergebnis aus „%2“ eintragen</translation>
    </message>
    <message>
        <source>%1: approved, still to be signed</source>
        <translation>%1: beschlossen, noch nicht unterzeichnet</translation>
    </message>
    <message>
        <source>%1: in coordination, no step of approval is entered</source>
        <translation>%1: in Abstimmung, kein Schritt des Beschlusswegs eingetragen</translation>
    </message>
    <message>
        <source>Koffer %1 is with %2</source>
        <translation>Koffer %1 ist bei %2</translation>
    </message>
    <message>
        <source>Koffer %1 is with %2: %3</source>
        <translation>Koffer %1 ist bei %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conflict(s) to decide</source>
        <translation>
            <numerusform>%1: %n Konflikt ist zu entscheiden</numerusform>
            <numerusform>%1: %n Konflikte sind zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: exception from %2 ends (%3)</source>
        <translation>%1: Ausnahme von %2 endet (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) not checked for more than %1 months</source>
        <translation>
            <numerusform>%n Kontakt seit mehr als %1 Monaten nicht geprüft</numerusform>
            <numerusform>%n Kontakte seit mehr als %1 Monaten nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what, about whom</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since %n year(s)</source>
        <translation>
            <numerusform>seit %n Jahr</numerusform>
            <numerusform>seit %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since %n month(s)</source>
        <translation>
            <numerusform>seit %n Monat</numerusform>
            <numerusform>seit %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask how it went on: case of %1</source>
        <translation>Rückmeldung zum Fall von %1</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Here stand the Kreise and cities. The official list can be imported as CSV.</source>
        <translation>Hier stehen die Kreise und Städte. Die amtliche Liste lässt sich als CSV importieren.</translation>
    </message>
    <message>
        <source>Here stand the workshop series with their sessions and teams.</source>
        <translation>Hier stehen die Workshopreihen mit ihren Terminen und Teams.</translation>
    </message>
    <message>
        <source>Here stand the contacts in municipalities and organisations.</source>
        <translation>Hier stehen die Kontakte in Kommunen und Organisationen.</translation>
    </message>
    <message>
        <source>Here stands the own agency with its funding notice; partner agencies may follow.</source>
        <translation>Hier steht die eigene Agentur mit ihrem Förderhinweis; Partneragenturen können folgen.</translation>
    </message>
    <message>
        <source>There is nothing yet under “%1”.</source>
        <translation>Unter „%1“ gibt es noch nichts.</translation>
    </message>
    <message>
        <source>Here stand the agreements with municipalities, their parties, goals and reviews.</source>
        <translation>Hier stehen die Vereinbarungen mit Kommunen, ihre Vertragsparteien, Ziele und Überprüfungen.</translation>
    </message>
    <message>
        <source>Here stand the findings that you let stand, each with its reason.</source>
        <translation>Hier stehen die Hinweise, die Sie bestehen lassen, jeweils mit Begründung.</translation>
    </message>
    <message>
        <source>Here stand likely doubles of which somebody has said that they are two.</source>
        <translation>Hier stehen wahrscheinliche Dubletten, von denen jemand gesagt hat, dass sie zwei sind.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>column %1 (%2): %3</source>
        <translation>Spalte %1 (%2): %3</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 stands in its table but not in the registry.</source>
        <translation>%1 %2 steht in der Tabelle, aber nicht im Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 %2 stands in the registry but not in its table.</source>
        <translation>%1 %2 steht im Verzeichnis, aber nicht in der Tabelle.</translation>
    </message>
    <message>
        <source>%1 %2 refers to a record that was removed.</source>
        <translation>%1 %2 verweist auf einen entfernten Datensatz.</translation>
    </message>
    <message>
        <source>The title of %1 %2 is not up to date.</source>
        <translation>Der Titel von %1 %2 ist nicht aktuell.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is there already and is left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und bleibt, wie es ist. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is not a Werkstattbuch. It was not changed.</source>
        <translation>%1 ist kein Werkstattbuch. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 was made by a newer program (version %2 of the file). Please update this program; the file was not changed.</source>
        <translation>%1 stammt von einem neueren Programm (Dateiversion %2). Bitte dieses Programm aktualisieren; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). It was not changed. Please go back to the last backup.</source>
        <translation>Die Datei ist beschädigt (%1). Sie wurde nicht verändert. Bitte auf die letzte Sicherung zurückgehen.</translation>
    </message>
    <message>
        <source>%1 holds tables that are not of this program (%2). It was not opened for use and not changed.</source>
        <translation>%1 enthält Tabellen, die nicht von diesem Programm sind (%2). Die Datei wurde nicht benutzt und nicht verändert.</translation>
    </message>
    <message>
        <source>%1 can only be read here; nothing was changed.</source>
        <translation>%1 kann hier nur gelesen werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 can only be read here (%2); nothing was changed.</source>
        <translation>%1 kann hier nur gelesen werden (%2); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is writing in this book at the moment (%2). It can be read, not changed.</source>
        <translation>%1 schreibt gerade in diesem Buch (%2). Es kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Another program has taken over writing in this book. Nothing was saved here; please open the book again.</source>
        <translation>Ein anderes Programm hat das Schreiben in diesem Buch übernommen. Hier wurde nichts gespeichert; bitte das Buch neu öffnen.</translation>
    </message>
    <message>
        <source>The file was renamed, replaced or removed while it was open. Nothing was saved; please open it again at its new place.</source>
        <translation>Die Datei wurde umbenannt, ersetzt oder entfernt, während sie offen war. Nichts wurde gespeichert; bitte sie an ihrem neuen Ort wieder öffnen.</translation>
    </message>
    <message>
        <source>The file is in use this very moment or is being recovered. Nothing was changed; please try again.</source>
        <translation>Die Datei ist gerade in Benutzung oder wird wiederhergestellt. Nichts wurde geändert; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved, and what was there is unharmed. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde gespeichert, der bisherige Stand ist unversehrt. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Reading or writing failed (%1). Nothing was saved, and what was there is unharmed.</source>
        <translation>Lesen oder Schreiben ist gescheitert (%1). Nichts wurde gespeichert, der bisherige Stand ist unversehrt.</translation>
    </message>
    <message>
        <source>It was not saved (%1). What was there is unharmed.</source>
        <translation>Es wurde nicht gespeichert (%1). Der bisherige Stand ist unversehrt.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Es gibt keinen Datensatz „%1“.</translation>
    </message>
    <message>
        <source>There is no %2 “%1”.</source>
        <translation>%2 „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no record kind “%1”. The command entities lists all.</source>
        <translation>Es gibt keine Datenart „%1“. Der Befehl entities nennt alle.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>“%1” means %2 records. Please be more exact.</source>
        <translation>„%1“ trifft auf %2 Datensätze zu. Bitte genauer angeben.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The value does not fit %1.</source>
        <translation>Der Wert passt nicht zu %1.</translation>
    </message>
    <message>
        <source>“%2” does not fit %1.</source>
        <translation>„%2“ passt nicht zu %1.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters. Please shorten it.</source>
        <translation>%1 ist länger als %2 Zeichen. Bitte kürzen.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Nothing was overwritten; please look at it and try again.</source>
        <translation>„%1“ wurde inzwischen geändert. Nichts wurde überschrieben; bitte ansehen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: “%2” needs it. Nothing was changed.</source>
        <translation>„%1“ kann nicht entfernt werden: „%2“ braucht es. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This cannot be undone: later changes touch the same fields (act %1). Undo those first.</source>
        <translation>Das kann nicht zurückgenommen werden: Spätere Änderungen betreffen dieselben Felder (Vorgang %1). Bitte diese zuerst zurücknehmen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No column of the file fits a field (%1). Name them with --map.</source>
        <translation>Keine Spalte der Datei passt zu einem Feld (%1). Bitte mit --map zuordnen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>“%1” does not fit here (%2).</source>
        <translation>„%1“ passt hier nicht (%2).</translation>
    </message>
    <message>
        <source>The program made a mistake (%1 %2). Nothing was changed.</source>
        <translation>Das Programm hat einen Fehler gemacht (%1 %2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nicht geschlossen</translation>
    </message>
    <message>
        <source>there is text behind a closing quotation mark</source>
        <translation>hinter einem schließenden Anführungszeichen steht Text</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>die Zeile hat mehr Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>the row or a cell of it is too long</source>
        <translation>die Zeile oder eine Zelle darin ist zu lang</translation>
    </message>
    <message>
        <source>there are characters that are not of the file&apos;s encoding</source>
        <translation>es gibt Zeichen, die nicht zur Kodierung der Datei gehören</translation>
    </message>
    <message>
        <source>there is a NUL byte in it</source>
        <translation>es steht ein NUL-Byte darin</translation>
    </message>
    <message>
        <source>%1 makes the record what it is. Enter another one and remove this one instead.</source>
        <translation>%1 macht den Eintrag aus. Legen Sie stattdessen einen anderen an und entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: it contradicts what this book knows (change %2). Nothing of it was taken over.</source>
        <translation>%1 ist nicht zu trauen: Die Datei widerspricht dem, was dieses Buch weiß (Änderung %2). Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 belongs to another book, not to this one. Nothing was changed.</source>
        <translation>%1 gehört zu einem anderen Buch, nicht zu diesem. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>it is larger than any return may be</source>
        <translation>sie ist größer, als eine Rückgabe sein darf</translation>
    </message>
    <message>
        <source>it is incomplete or damaged (%1)</source>
        <translation>sie ist unvollständig oder beschädigt (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: line %2, column %3: %4. Nothing was changed.</source>
        <translation>%1 kann nicht gelesen werden: Zeile %2, Spalte %3: %4. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is larger than 512 MB</source>
        <translation>die Datei ist größer als 512 MB</translation>
    </message>
    <message>
        <source>it holds more than can be taken in at once; divide it into several files</source>
        <translation>sie enthält mehr, als auf einmal übernommen werden kann; teilen Sie sie auf mehrere Dateien auf</translation>
    </message>
    <message>
        <source>there are characters that are not UTF-8, which a JSON file has to be</source>
        <translation>es stehen Zeichen darin, die kein UTF-8 sind; eine JSON-Datei muss UTF-8 sein</translation>
    </message>
    <message>
        <source>lists and objects stand in one another deeper than any record needs</source>
        <translation>Listen und Objekte sind tiefer ineinander geschachtelt, als ein Datensatz es braucht</translation>
    </message>
    <message>
        <source>a text is longer than 1 MB</source>
        <translation>ein Text ist länger als 1 MB</translation>
    </message>
    <message>
        <source>a text is opened with a quotation mark and never closed</source>
        <translation>ein Text wird mit einem Anführungszeichen geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>a line break or control character stands within a text; there it is written as \n or \u000a</source>
        <translation>in einem Text steht ein Zeilenumbruch oder Steuerzeichen; dort wird es als \n oder \u000a geschrieben</translation>
    </message>
    <message>
        <source>behind a backslash stands what has no meaning there</source>
        <translation>hinter einem umgekehrten Schrägstrich steht etwas, das dort nichts bedeutet</translation>
    </message>
    <message>
        <source>here stands a character that JSON does not have at this place</source>
        <translation>hier steht ein Zeichen, das in JSON an dieser Stelle nicht vorkommt</translation>
    </message>
    <message>
        <source>the file ends in the middle of a record</source>
        <translation>die Datei endet mitten in einem Datensatz</translation>
    </message>
    <message>
        <source>there is something behind the end of the list</source>
        <translation>hinter dem Ende der Liste steht noch etwas</translation>
    </message>
    <message>
        <source>a list of records in square brackets is expected here</source>
        <translation>hier wird eine Liste von Datensätzen in eckigen Klammern erwartet</translation>
    </message>
    <message>
        <source>the same record kind is named twice</source>
        <translation>dieselbe Art von Datensätzen ist zweimal genannt</translation>
    </message>
    <message>
        <source>a record in curly brackets is expected here</source>
        <translation>hier wird ein Datensatz in geschweiften Klammern erwartet</translation>
    </message>
    <message>
        <source>this name is there twice</source>
        <translation>dieser Name steht zweimal da</translation>
    </message>
    <message>
        <source>there is half a character in it (an unpaired surrogate)</source>
        <translation>es steht ein halbes Zeichen darin (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>the number is larger than any that can be kept</source>
        <translation>die Zahl ist größer als jede, die gespeichert werden kann</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected</source>
        <translation>erwartet wird ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>erwartet wird eine Zahl</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>erwartet wird eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>erwartet wird true oder false</translation>
    </message>
    <message>
        <source>a list of texts in square brackets is expected</source>
        <translation>erwartet wird eine Liste von Texten in eckigen Klammern</translation>
    </message>
    <message>
        <source>a date is expected as {&quot;edtf&quot;: …, &quot;text&quot;: …}</source>
        <translation>ein Datum wird als {&quot;edtf&quot;: …, &quot;text&quot;: …} erwartet</translation>
    </message>
    <message>
        <source>the file does not say of which kind its records are; name the kind</source>
        <translation>die Datei sagt nicht, von welcher Art ihre Datensätze sind; nennen Sie die Art</translation>
    </message>
    <message>
        <source>the file names its record kinds itself; name none, or the one that it holds</source>
        <translation>die Datei nennt die Arten ihrer Datensätze selbst; nennen Sie keine oder die eine, die sie enthält</translation>
    </message>
    <message>
        <source>This cannot be undone: it had an effect outside this book.</source>
        <translation>Das lässt sich nicht rückgängig machen: Es hat außerhalb dieses Buchs gewirkt.</translation>
    </message>
    <message>
        <source>Two records of the kind %1 cannot be joined: others say what they are. Nothing was changed.</source>
        <translation>Zwei Datensätze der Art %1 lassen sich nicht zusammenführen: Was sie sind, sagen andere Datensätze. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Records of the kind %1 have no name that doubles could be told by.</source>
        <translation>Datensätze der Art %1 haben keinen Namen, an dem sich Dubletten erkennen ließen.</translation>
    </message>
    <message>
        <source>A record cannot be joined with itself. Nothing was changed.</source>
        <translation>Ein Datensatz lässt sich nicht mit sich selbst zusammenführen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What the search knows of %1 %2 is not up to date.</source>
        <translation>Was die Suche von %1 %2 weiß, ist nicht aktuell.</translation>
    </message>
    <message>
        <source>The backup of the book was made. Only the returns set aside could not be kept with it (%1); they still lie beside the book.</source>
        <translation>Das Buch ist gesichert. Nur die zurückgelegten Rückgaben konnten nicht mitgesichert werden (%1); sie liegen weiter neben dem Buch.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>%1 has no %2 of this agency that is valid on %3. Enter it, or let the finding stand with a reason and a date.</source>
        <translation>%1 hat keine am %3 gültige Vereinbarung dieser Agentur (%2). Tragen Sie sie ein oder lassen Sie den Hinweis mit Begründung und Datum bestehen.</translation>
    </message>
    <message>
        <source>%1 is no district, independent city or city region; agreements are usually made with those.</source>
        <translation>%1 ist weder Kreis noch kreisfreie Stadt noch Städteregion; Vereinbarungen werden in der Regel mit diesen geschlossen.</translation>
    </message>
    <message>
        <source>%1 (%2) lies outside the area that the agency is responsible for.</source>
        <translation>%1 (%2) liegt außerhalb des Zuständigkeitsgebiets der Agentur.</translation>
    </message>
    <message>
        <source>%1 has fewer than the %2 inhabitants from which the agency is responsible.</source>
        <translation>%1 hat weniger als die %2 Einwohner:innen, ab denen die Agentur zuständig ist.</translation>
    </message>
    <message>
        <source>The key %1 is that of %2 already.</source>
        <translation>Der Schlüssel %1 gehört bereits zu: %2.</translation>
    </message>
    <message>
        <source>The date has passed (%1) while the session is still planned. Make it exact, or say what happened.</source>
        <translation>Der Zeitraum ist vorbei (%1), der Termin aber noch geplant. Konkretisieren Sie den Termin oder tragen Sie ein, was daraus wurde.</translation>
    </message>
    <message>
        <source>The agreement ends on %1. Think of continuing it.</source>
        <translation>Die Vereinbarung endet am %1. Denken Sie an die Fortschreibung.</translation>
    </message>
    <message>
        <source>A series that is announced needs a format.</source>
        <translation>Eine angekündigte Reihe braucht ein Format.</translation>
    </message>
    <message>
        <source>A series that is announced needs at least one session.</source>
        <translation>Eine angekündigte Reihe braucht mindestens einen Termin.</translation>
    </message>
    <message>
        <source>The announced series has no contact for its content.</source>
        <translation>Die angekündigte Reihe hat keine fachliche Ansprechperson.</translation>
    </message>
    <message>
        <source>The announced series has no contact for its organisation.</source>
        <translation>Die angekündigte Reihe hat keine organisatorische Ansprechperson.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2.</source>
        <translation>%1 gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>The group is closed, and the team came on %1, after the first session (%2).</source>
        <translation>Die Gruppe ist geschlossen, und das Team kam am %1, nach dem ersten Termin (%2).</translation>
    </message>
    <message>
        <source>%1 is not funded by %2 on %3.</source>
        <translation>%1 wird am %3 nicht durch %2 gefördert.</translation>
    </message>
    <message>
        <source>The municipality takes part in “%1” of the same group, too.</source>
        <translation>Die Kommune nimmt auch an „%1“ aus derselben Reihengruppe teil.</translation>
    </message>
    <message>
        <source>Attendance can be recorded once the session has an exact date.</source>
        <translation>Teilnahme kann erst erfasst werden, wenn der Termin ein genaues Datum hat.</translation>
    </message>
    <message>
        <source>Nobody in the team is a manager.</source>
        <translation>Im Team ist keine Leitungskraft.</translation>
    </message>
    <message>
        <source>Nobody in the team is a specialist.</source>
        <translation>Im Team ist keine Fachkraft.</translation>
    </message>
    <message>
        <source>%1 was replaced by %2.</source>
        <translation>%1 wurde ersetzt durch: %2.</translation>
    </message>
    <message>
        <source>“%1” is no official key: 5 or 8 digits that begin with the Land.</source>
        <translation>„%1“ ist kein amtlicher Schlüssel: 5 oder 8 Ziffern, die mit dem Land beginnen.</translation>
    </message>
    <message>
        <source>The key %1 does not belong to the Land %2.</source>
        <translation>Der Schlüssel %1 gehört nicht zum Land %2.</translation>
    </message>
    <message>
        <source>The key %1 of an independent city must end with 000.</source>
        <translation>Der Schlüssel %1 einer kreisfreien Stadt muss auf 000 enden.</translation>
    </message>
    <message>
        <source>The session ends (%2) before it begins (%1).</source>
        <translation>Der Termin endet (%2), bevor er beginnt (%1).</translation>
    </message>
    <message>
        <source>The end (%2) lies before the beginning (%1).</source>
        <translation>Das Ende (%2) liegt vor dem Beginn (%1).</translation>
    </message>
    <message>
        <source>A signed agreement needs at least one goal.</source>
        <translation>Eine unterzeichnete Vereinbarung braucht mindestens ein Ziel.</translation>
    </message>
    <message>
        <source>A signed agreement needs the exact day from which it is in force.</source>
        <translation>Eine unterzeichnete Vereinbarung braucht den genauen Tag, ab dem sie gilt.</translation>
    </message>
    <message>
        <source>A party signed on %1, after the agreement came into force (%2).</source>
        <translation>Eine Vertragspartei hat am %1 unterzeichnet, nachdem die Vereinbarung in Kraft getreten war (%2).</translation>
    </message>
    <message>
        <source>%1 came before and is still waiting. Confirm it first, or pass it over with a reason.</source>
        <translation>%1 kam früher und wartet noch. Bestätigen Sie dieses Team zuerst oder übergehen Sie es mit Begründung.</translation>
    </message>
    <message>
        <source>From “%1” the way does not lead to “%2”.</source>
        <translation>Von „%1“ führt kein Weg nach „%2“.</translation>
    </message>
    <message>
        <source>Say why the registration was declined.</source>
        <translation>Tragen Sie ein, warum die Anmeldung abgelehnt wurde.</translation>
    </message>
    <message>
        <source>A terminated agreement needs the day and the reason.</source>
        <translation>Eine gekündigte Vereinbarung braucht Tag und Grund der Kündigung.</translation>
    </message>
    <message>
        <source>A signed agreement needs a municipality or an organisation as party.</source>
        <translation>Eine unterzeichnete Vereinbarung braucht eine Kommune oder Organisation als Vertragspartei.</translation>
    </message>
    <message>
        <source>A signed agreement needs the way of its approval, or the note that it is a matter of the running administration.</source>
        <translation>Eine unterzeichnete Vereinbarung braucht den Beschlussweg oder den Vermerk, dass sie Geschäft der laufenden Verwaltung ist.</translation>
    </message>
    <message>
        <source>A cancelled series needs the reason.</source>
        <translation>Eine abgesagte Reihe braucht den Grund.</translation>
    </message>
    <message>
        <source>A series runs once its first session has been held.</source>
        <translation>Eine Reihe läuft, sobald der erste Termin durchgeführt ist.</translation>
    </message>
    <message>
        <source>A finished series needs its closing reflection.</source>
        <translation>Eine abgeschlossene Reihe braucht die Abschlussreflexion.</translation>
    </message>
    <message>
        <source>The session needs an exact date.</source>
        <translation>Der Termin braucht ein genaues Datum.</translation>
    </message>
    <message>
        <source>A confirmed session needs the times at which it begins and ends.</source>
        <translation>Ein bestätigter Termin braucht Beginn und Ende.</translation>
    </message>
    <message>
        <source>A confirmed session needs its mode: in person, online or hybrid.</source>
        <translation>Ein bestätigter Termin braucht die Durchführungsform: Präsenz, online oder hybrid.</translation>
    </message>
    <message>
        <source>A confirmed session needs a venue, a town or a link.</source>
        <translation>Ein bestätigter Termin braucht einen Ort oder einen Link.</translation>
    </message>
    <message>
        <source>A session on %1 cannot have been held yet.</source>
        <translation>Ein Termin am %1 kann noch nicht durchgeführt sein.</translation>
    </message>
    <message>
        <source>Municipalities that take part: %1; at least: %2.</source>
        <translation>Teilnehmende Kommunen: %1; mindestens: %2.</translation>
    </message>
    <message>
        <source>Sessions of the series: %1; planned: %2.</source>
        <translation>Termine der Reihe: %1; vorgesehen: %2.</translation>
    </message>
    <message>
        <source>Persons in the team: %1; at least: %2.</source>
        <translation>Personen im Team: %1; mindestens: %2.</translation>
    </message>
    <message>
        <source>Persons in the team: %1; at most: %2. A member can be marked as an exception with its reason.</source>
        <translation>Personen im Team: %1; höchstens: %2. Ein Mitglied kann mit Begründung als Ausnahme gekennzeichnet werden.</translation>
    </message>
    <message>
        <source>%1 missed sessions (%2) although continuous participation is expected.</source>
        <translation>%1 hat Termine versäumt (%2), obwohl durchgehende Teilnahme erwartet wird.</translation>
    </message>
    <message>
        <source>Confirmed teams: %1; places: %2. Put the team on the waiting list, or raise the places.</source>
        <translation>Bestätigte Teams: %1; Plätze: %2. Setzen Sie das Team auf die Warteliste oder erhöhen Sie die Plätze.</translation>
    </message>
    <message>
        <source>Confirmed persons: %1; places: %2. Put the team on the waiting list, or raise the places.</source>
        <translation>Bestätigte Personen: %1; Plätze: %2. Setzen Sie das Team auf die Warteliste oder erhöhen Sie die Plätze.</translation>
    </message>
    <message>
        <source>Parties that sign but have no date of their signature: %1.</source>
        <translation>Unterzeichnende Vertragsparteien ohne Datum der Unterschrift: %1.</translation>
    </message>
    <message>
        <source>A finished series has no open session. Still open: %1.</source>
        <translation>Eine abgeschlossene Reihe hat keinen offenen Termin. Noch offen: %1.</translation>
    </message>
    <message>
        <source>A case starts from a concern: enter the question that it is about.</source>
        <translation>Ein Begleitfall geht von einem Anliegen aus: Tragen Sie die Fragestellung ein, um die es geht.</translation>
    </message>
    <message>
        <source>Nothing is said about existing structures. Advice should build on them, not beside them.</source>
        <translation>Zu bestehenden Strukturen steht nichts. Die Beratung soll auf ihnen aufbauen und keine Parallelstrukturen schaffen.</translation>
    </message>
    <message>
        <source>The activity “%1” has not been reviewed jointly.</source>
        <translation>Die Aktivität „%1“ ist noch nicht gemeinsam ausgewertet.</translation>
    </message>
    <message>
        <source>The last reflection talk is longer ago than %1 months, or there was none.</source>
        <translation>Das letzte Reflexionsgespräch liegt länger als %1 Monate zurück, oder es gab noch keines.</translation>
    </message>
    <message>
        <source>The contact was checked on %1, more than %2 months ago. Is it still right?</source>
        <translation>Der Kontakt wurde am %1 geprüft, vor mehr als %2 Monaten. Stimmt er noch?</translation>
    </message>
    <message>
        <source>The record has been released and cannot be changed. Write the next version.</source>
        <translation>Das Protokoll ist freigegeben und kann nicht mehr geändert werden. Legen Sie die nächste Fassung an.</translation>
    </message>
    <message>
        <source>%1 is host but takes no part in the series.</source>
        <translation>%1 ist Gastgeberin, nimmt aber nicht an der Reihe teil.</translation>
    </message>
    <message>
        <source>%1 is host twice, while %2 has offered and not been host.</source>
        <translation>%1 ist zweimal Gastgeberin, während %2 sich angeboten hat und noch nicht Gastgeberin war.</translation>
    </message>
    <message>
        <source>The group sets its content itself, but no decision of the group is recorded.</source>
        <translation>Die Gruppe bestimmt ihre Inhalte selbst, es ist aber noch keine Gruppenentscheidung festgehalten.</translation>
    </message>
    <message>
        <source>No event of this yearly format is planned in %1.</source>
        <translation>Im Jahr %1 ist keine Veranstaltung dieses jährlichen Formats geplant.</translation>
    </message>
    <message>
        <source>The agenda has no break for %1 minutes.</source>
        <translation>Der Ablauf hat %1 Minuten lang keine Pause.</translation>
    </message>
    <message>
        <source>The agenda takes %1 minutes, the session %2.</source>
        <translation>Der Ablauf dauert %1 Minuten, der Termin %2.</translation>
    </message>
    <message>
        <source>The measure is due on %1, at or after the end of the series (%2), and no municipality answers for it.</source>
        <translation>Die Maßnahme ist am %1 fällig, zum oder nach dem Ende der Reihe (%2), und keine Kommune ist dafür verantwortlich.</translation>
    </message>
    <message>
        <source>The photo shows persons; enter who they are, so that their consent can be seen.</source>
        <translation>Das Foto zeigt Personen; tragen Sie ein, wer es ist, damit ihre Einwilligung geprüft werden kann.</translation>
    </message>
    <message>
        <source>%1 has not agreed to photos.</source>
        <translation>Von %1 liegt keine Einwilligung für Fotos vor.</translation>
    </message>
    <message>
        <source>%1 is a Sunday.</source>
        <translation>Der %1 ist ein Sonntag.</translation>
    </message>
    <message>
        <source>%1 is a public holiday: %2.</source>
        <translation>Der %1 ist ein Feiertag: %2.</translation>
    </message>
    <message>
        <source>%1 lies in the school holidays: %2.</source>
        <translation>Der %1 liegt in den Schulferien: %2.</translation>
    </message>
    <message>
        <source>%1 has a part in “%2” at the same time.</source>
        <translation>%1 wirkt zur selben Zeit bei „%2“ mit.</translation>
    </message>
    <message>
        <source>%1 is host of “%2” at the same time.</source>
        <translation>%1 ist zur selben Zeit Gastgeberin von „%2“.</translation>
    </message>
    <message>
        <source>%1 takes part in “%2” at the same time.</source>
        <translation>%1 nimmt zur selben Zeit an „%2“ teil.</translation>
    </message>
    <message>
        <source>Who gives the case should not moderate it.</source>
        <translation>Wer den Fall einbringt, sollte ihn nicht selbst moderieren.</translation>
    </message>
    <message>
        <source>Advisors: %1; at least: %2.</source>
        <translation>Beratende: %1; mindestens: %2.</translation>
    </message>
    <message>
        <source>The phases take %1 minutes, the agenda leaves %2.</source>
        <translation>Die Phasen dauern %1 Minuten, der Ablauf lässt %2.</translation>
    </message>
    <message>
        <source>A released record needs who released it, and when.</source>
        <translation>Ein freigegebenes Protokoll braucht die Angabe, wer es wann freigegeben hat.</translation>
    </message>
    <message>
        <source>A dropped measure needs the reason.</source>
        <translation>Eine entfallene Maßnahme braucht den Grund.</translation>
    </message>
    <message>
        <source>A measure that is moved needs a new date.</source>
        <translation>Eine verschobene Maßnahme braucht einen neuen Termin.</translation>
    </message>
    <message>
        <source>A goal ends by a review: enter one with the rating that fits.</source>
        <translation>Ein Ziel wird durch eine Zielüberprüfung abgeschlossen: Tragen Sie eine mit passender Bewertung ein.</translation>
    </message>
    <message>
        <source>Before it becomes accessible, it needs who gave the release, and when.</source>
        <translation>Bevor er zugänglich wird, braucht er die Angabe, wer die Freigabe wann erteilt hat.</translation>
    </message>
    <message>
        <source>A case is taken up again for a new concern: enter it first.</source>
        <translation>Ein Begleitfall wird wegen eines neuen Anliegens wieder aufgenommen: Tragen Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>A case that is rejected or abandoned needs the reason.</source>
        <translation>Ein abgelehnter oder abgebrochener Begleitfall braucht den Grund.</translation>
    </message>
    <message>
        <source>The case needs its first talk among the activities.</source>
        <translation>Unter den Aktivitäten des Begleitfalls fehlt das Erstgespräch.</translation>
    </message>
    <message>
        <source>The analysis begins when the mandate is confirmed: enter the day.</source>
        <translation>Die Analyse beginnt, wenn der Auftrag bestätigt ist: Tragen Sie den Tag ein.</translation>
    </message>
    <message>
        <source>Advice needs a status analysis first.</source>
        <translation>Vor der Beratung braucht es eine Statusanalyse.</translation>
    </message>
    <message>
        <source>Measures of the case that are still open: %1. Decide them first.</source>
        <translation>Noch offene Maßnahmen des Begleitfalls: %1. Entscheiden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A list of participants needs a session with an exact date.</source>
        <translation>Eine Teilnahmeliste braucht einen Termin mit genauem Datum.</translation>
    </message>
    <message>
        <source>Present can only be who was at a session whose day has come.</source>
        <translation>Anwesend kann nur sein, wer bei einem Termin war, dessen Tag gekommen ist.</translation>
    </message>
    <message>
        <source>A peer consultation is for the case giver and the group alone.</source>
        <translation>Eine kollegiale Beratung ist nur für die Fallgeberin oder den Fallgeber und die Gruppe bestimmt.</translation>
    </message>
    <message>
        <source>“%2” (%1) is on the same day; who is wanted there cannot come here.</source>
        <translation>„%2“ (%1) liegt am selben Tag; wer dort gebraucht wird, kann hier nicht kommen.</translation>
    </message>
    <message>
        <source>An agreement in preparation stands only until a day: say until when.</source>
        <translation>Eine Vereinbarung in Vorbereitung reicht nur bis zu einem Tag: Sagen Sie, bis wann.</translation>
    </message>
    <message>
        <source>The team has another registration. Go on with one of them and remove the other.</source>
        <translation>Das Team hat noch eine Anmeldung. Führen Sie eine davon weiter und entfernen Sie die andere.</translation>
    </message>
    <message>
        <source>A documented session needs its record: write one first.</source>
        <translation>Ein dokumentierter Termin braucht sein Protokoll: Schreiben Sie es zuerst.</translation>
    </message>
    <message>
        <source>A released session needs a record that has been released.</source>
        <translation>Ein freigegebener Termin braucht ein Protokoll, das freigegeben ist.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Shows what fits, or all there is</source>
        <translation>Zeigt, was passt, oder alles, was es gibt</translation>
    </message>
    <message>
        <source>Takes the marked line</source>
        <translation>Übernimmt die markierte Zeile</translation>
    </message>
    <message>
        <source>In fields with a list</source>
        <translation>In Feldern mit einer Liste</translation>
    </message>
    <message>
        <source>To another page</source>
        <translation>Zu einer anderen Seite</translation>
    </message>
    <message>
        <source>In the rail at the left</source>
        <translation>In der Leiste links</translation>
    </message>
    <message>
        <source>To the next link of the page, and back</source>
        <translation>Zum nächsten Verweis der Seite, und zurück</translation>
    </message>
    <message>
        <source>Follows the link</source>
        <translation>Folgt dem Verweis</translation>
    </message>
    <message>
        <source>In the handbook</source>
        <translation>Im Handbuch</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation>In Dialogen</translation>
    </message>
    <message>
        <source>To the next field or button, and back</source>
        <translation>Zum nächsten Feld oder Knopf, und zurück</translation>
    </message>
    <message>
        <source>Presses the button or sets the tick that has the keyboard</source>
        <translation>Drückt den Knopf oder setzt das Häkchen, auf dem die Tastatur steht</translation>
    </message>
    <message>
        <source>Presses the main button</source>
        <translation>Drückt den Hauptknopf</translation>
    </message>
    <message>
        <source>Closes without doing anything</source>
        <translation>Schließt, ohne etwas zu tun</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shows or hides the column; the menu stays open</source>
        <translation>Zeigt oder verbirgt die Spalte; das Menü bleibt offen</translation>
    </message>
    <message>
        <source>In the menu of columns</source>
        <translation>Im Menü der Spalten</translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation>Leert den Filter</translation>
    </message>
    <message>
        <source>Into the list</source>
        <translation>In die Liste</translation>
    </message>
    <message>
        <source>In the filter of a list</source>
        <translation>Im Filter einer Liste</translation>
    </message>
    <message>
        <source>Opens the record</source>
        <translation>Öffnet den Datensatz</translation>
    </message>
    <message>
        <source>Opens the line</source>
        <translation>Öffnet die Zeile</translation>
    </message>
    <message>
        <source>Puts the line off until a day, with a reason</source>
        <translation>Stellt die Zeile mit Grund bis zu einem Tag zurück</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>To the result before or after</source>
        <translation>Zum Treffer davor oder danach</translation>
    </message>
    <message>
        <source>Opens the result</source>
        <translation>Öffnet den Treffer</translation>
    </message>
    <message>
        <source>Closes the search</source>
        <translation>Schließt die Suche</translation>
    </message>
    <message>
        <source>In the search over everything</source>
        <translation>In der Suche über alles</translation>
    </message>
    <message>
        <source>Go from date to date</source>
        <translation>Von Termin zu Termin gehen</translation>
    </message>
    <message>
        <source>Moves the date by a day, or by its own unit</source>
        <translation>Verschiebt den Termin um einen Tag oder um seine eigene Einheit</translation>
    </message>
    <message>
        <source>Moves the date by a week, or by its own unit</source>
        <translation>Verschiebt den Termin um eine Woche oder um seine eigene Einheit</translation>
    </message>
    <message>
        <source>Enters another date</source>
        <translation>Ein anderes Datum eingeben</translation>
    </message>
    <message>
        <source>Opens the session</source>
        <translation>Öffnet den Termin</translation>
    </message>
    <message>
        <source>Leaves the date where it is</source>
        <translation>Lässt den Termin, wo er ist</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <source>Take what the office has</source>
        <translation>Nehmen, was das Büro hat</translation>
    </message>
    <message>
        <source>Take what the return has</source>
        <translation>Nehmen, was die Rückgabe hat</translation>
    </message>
    <message>
        <source>Keep both texts, one under the other</source>
        <translation>Beide Texte untereinander behalten</translation>
    </message>
    <message>
        <source>Give an own value</source>
        <translation>Einen eigenen Wert angeben</translation>
    </message>
    <message>
        <source>Open or close a group of new records</source>
        <translation>Eine Gruppe neuer Datensätze auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Merge desk</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Marks what was said as taken up, or not</source>
        <translation>Markiert Gesagtes als aufgegriffen oder nicht</translation>
    </message>
    <message>
        <source>Makes a measure of it</source>
        <translation>Macht eine Maßnahme daraus</translation>
    </message>
    <message>
        <source>Changes the words</source>
        <translation>Ändert die Worte</translation>
    </message>
    <message>
        <source>Removes it</source>
        <translation>Entfernt es</translation>
    </message>
    <message>
        <source>Peer consultation, what was said</source>
        <translation>Kollegiale Beratung, Gesagtes</translation>
    </message>
    <message>
        <source>Writes down hypotheses</source>
        <translation>Schreibt Hypothesen auf</translation>
    </message>
    <message>
        <source>Writes down ideas</source>
        <translation>Schreibt Ideen auf</translation>
    </message>
    <message>
        <source>Writes down questions</source>
        <translation>Schreibt Fragen auf</translation>
    </message>
    <message>
        <source>Writes down resonance</source>
        <translation>Schreibt Resonanz auf</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <source>Gives the phase two minutes more</source>
        <translation>Gibt der Phase zwei Minuten mehr</translation>
    </message>
    <message>
        <source>Skips the phase</source>
        <translation>Überspringt die Phase</translation>
    </message>
    <message>
        <source>Writes the key question</source>
        <translation>Schreibt die Schlüsselfrage</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>In die Liste</translation>
    </message>
    <message>
        <source>Peer consultation, line</source>
        <translation>Kollegiale Beratung, Zeile</translation>
    </message>
    <message>
        <source>Gives the case</source>
        <translation>Bringt den Fall ein</translation>
    </message>
    <message>
        <source>Moderates</source>
        <translation>Moderiert</translation>
    </message>
    <message>
        <source>Writes it down</source>
        <translation>Schreibt mit</translation>
    </message>
    <message>
        <source>Advises</source>
        <translation>Berät</translation>
    </message>
    <message>
        <source>Observes</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Has no role</source>
        <translation>Hat keine Rolle</translation>
    </message>
    <message>
        <source>Peer consultation, roles</source>
        <translation>Kollegiale Beratung, Rollen</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Block nach oben</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Block nach unten</translation>
    </message>
    <message>
        <source>Type in the cell</source>
        <translation>In die Zelle schreiben</translation>
    </message>
    <message>
        <source>Open the block</source>
        <translation>Block öffnen</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Block entfernen</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>Im Ablauf</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Represented by somebody else</source>
        <translation>durch jemand anderen vertreten</translation>
    </message>
    <message>
        <source>Take the note away</source>
        <translation>Eintrag wegnehmen</translation>
    </message>
    <message>
        <source>In the attendance of a series</source>
        <translation>In der Anwesenheit einer Reihe</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>Team öffnen</translation>
    </message>
    <message>
        <source>Carry the team to the next column</source>
        <translation>Team in die nächste Spalte</translation>
    </message>
    <message>
        <source>Carry the team to the column before</source>
        <translation>Team in die vorige Spalte</translation>
    </message>
    <message>
        <source>To a card of the column before</source>
        <translation>Zu einer Karte der vorigen Spalte</translation>
    </message>
    <message>
        <source>To a card of the next column</source>
        <translation>Zu einer Karte der nächsten Spalte</translation>
    </message>
    <message>
        <source>On a card of the team board</source>
        <translation>Auf einer Karte der Teams</translation>
    </message>
    <message>
        <source>Begins the block; the one that runs ends</source>
        <translation>Beginnt den Block; der laufende endet</translation>
    </message>
    <message>
        <source>Goes on to the next block, or ends the last one</source>
        <translation>Geht zum nächsten Block weiter oder beendet den letzten</translation>
    </message>
    <message>
        <source>Two minutes more for the block</source>
        <translation>Zwei Minuten mehr für den Block</translation>
    </message>
    <message>
        <source>Two minutes less for the block</source>
        <translation>Zwei Minuten weniger für den Block</translation>
    </message>
    <message>
        <source>Drops the block, or takes that back</source>
        <translation>Lässt den Block entfallen oder nimmt das zurück</translation>
    </message>
    <message>
        <source>Replaces the block by another one</source>
        <translation>Ersetzt den Block durch einen anderen</translation>
    </message>
    <message>
        <source>Writes a note to the block</source>
        <translation>Schreibt eine Notiz zum Block</translation>
    </message>
    <message>
        <source>Moderation: the agenda</source>
        <translation>Moderation: der Ablauf</translation>
    </message>
    <message>
        <source>Present from now on, late</source>
        <translation>Ab jetzt anwesend, verspätet</translation>
    </message>
    <message>
        <source>Has left now</source>
        <translation>Jetzt gegangen</translation>
    </message>
    <message>
        <source>Absent without a word</source>
        <translation>Unentschuldigt</translation>
    </message>
    <message>
        <source>Represented: asks by whom</source>
        <translation>Vertreten: fragt, durch wen</translation>
    </message>
    <message>
        <source>Adds somebody who was not expected</source>
        <translation>Fügt jemanden hinzu, der nicht erwartet war</translation>
    </message>
    <message>
        <source>The rest of the team is present</source>
        <translation>Der Rest des Teams ist anwesend</translation>
    </message>
    <message>
        <source>Takes back what was said of the person</source>
        <translation>Nimmt die Angabe zur Person zurück</translation>
    </message>
    <message>
        <source>Moderation: attendance</source>
        <translation>Moderation: Anwesenheit</translation>
    </message>
    <message>
        <source>One vote more or less for the option</source>
        <translation>Eine Stimme mehr oder weniger</translation>
    </message>
    <message>
        <source>Asks for the number of votes</source>
        <translation>Fragt nach der Zahl der Stimmen</translation>
    </message>
    <message>
        <source>Adds an option</source>
        <translation>Fügt eine Möglichkeit hinzu</translation>
    </message>
    <message>
        <source>The result: this option, or the one with the most votes</source>
        <translation>Das Ergebnis: diese Möglichkeit oder die mit den meisten Stimmen</translation>
    </message>
    <message>
        <source>What the decision is about: topic, method, date …</source>
        <translation>Worum es geht: Thema, Methode, Termin …</translation>
    </message>
    <message>
        <source>Removes the option or the decision</source>
        <translation>Entfernt die Möglichkeit oder die Entscheidung</translation>
    </message>
    <message>
        <source>Moderation: group decisions</source>
        <translation>Moderation: Gruppenentscheidungen</translation>
    </message>
    <message>
        <source>The mark given to the question; 0: none</source>
        <translation>Die Bewertung der Frage; 0: keine</translation>
    </message>
    <message>
        <source>Writes the words of an open question</source>
        <translation>Schreibt die Antwort auf eine offene Frage</translation>
    </message>
    <message>
        <source>The next sheet, and the one before</source>
        <translation>Der nächste Bogen und der davor</translation>
    </message>
    <message>
        <source>Moderation: feedback</source>
        <translation>Moderation: Rückmeldungen</translation>
    </message>
    <message>
        <source>Writes down what has happened in the team</source>
        <translation>Schreibt auf, was im Team geschehen ist</translation>
    </message>
    <message>
        <source>The state of a measure or milestone</source>
        <translation>Der Stand einer Maßnahme oder eines Meilensteins</translation>
    </message>
    <message>
        <source>Moderation: looking back</source>
        <translation>Moderation: Rückblick</translation>
    </message>
    <message>
        <source>The next team, and the one before</source>
        <translation>Das nächste Team und das davor</translation>
    </message>
    <message>
        <source>The next cell; the one that is left is saved</source>
        <translation>Das nächste Feld; das verlassene ist gespeichert</translation>
    </message>
    <message>
        <source>Moderation: the status matrix</source>
        <translation>Moderation: die Statusmatrix</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Moved: asks until when</source>
        <translation>Verschoben: fragt, bis wann</translation>
    </message>
    <message>
        <source>Dropped: asks why</source>
        <translation>Entfallen: fragt, warum</translation>
    </message>
    <message>
        <source>Puts the measure back into the lines</source>
        <translation>Holt die Maßnahme zurück in die Zeilen</translation>
    </message>
    <message>
        <source>Removes the measure</source>
        <translation>Entfernt die Maßnahme</translation>
    </message>
    <message>
        <source>Moderation: measures</source>
        <translation>Moderation: Maßnahmen</translation>
    </message>
    <message>
        <source>Puts the note back into the line</source>
        <translation>Holt die Notiz zurück in die Zeile</translation>
    </message>
    <message>
        <source>Makes a measure of the note</source>
        <translation>Macht aus der Notiz eine Maßnahme</translation>
    </message>
    <message>
        <source>Puts the note aside as a topic</source>
        <translation>Legt die Notiz in den Themenspeicher</translation>
    </message>
    <message>
        <source>Changes who may read the note</source>
        <translation>Ändert, wer die Notiz lesen darf</translation>
    </message>
    <message>
        <source>Removes the note</source>
        <translation>Entfernt die Notiz</translation>
    </message>
    <message>
        <source>Moderation: the notes</source>
        <translation>Moderation: die Notizen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>At the next session</source>
        <translation>In der nächsten Sitzung</translation>
    </message>
    <message>
        <source>Becomes a measure</source>
        <translation>Wird eine Maßnahme</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Changes who may read the topic</source>
        <translation>Ändert, wer das Thema lesen darf</translation>
    </message>
    <message>
        <source>Removes the topic</source>
        <translation>Entfernt das Thema</translation>
    </message>
    <message>
        <source>Moderation: topics put aside</source>
        <translation>Moderation: Themenspeicher</translation>
    </message>
    <message>
        <source>Takes the picture, after asking for its caption</source>
        <translation>Nimmt das Bild und fragt nach der Bildunterschrift</translation>
    </message>
    <message>
        <source>People are to be seen on the photo, or not</source>
        <translation>Auf dem Foto sind Personen zu sehen oder nicht</translation>
    </message>
    <message>
        <source>Changes the caption</source>
        <translation>Ändert die Bildunterschrift</translation>
    </message>
    <message>
        <source>Removes the photo</source>
        <translation>Entfernt das Foto</translation>
    </message>
    <message>
        <source>Moderation: photos</source>
        <translation>Moderation: Fotos</translation>
    </message>
    <message>
        <source>Ends the line; then a letter for the kind, digits for the municipalities</source>
        <translation>Beendet die Zeile; dann ein Buchstabe für die Art, Ziffern für die Kommunen</translation>
    </message>
    <message>
        <source>Chooses the kind while typing; one letter for each kind</source>
        <translation>Wählt beim Schreiben die Art; jede hat ihren Buchstaben</translation>
    </message>
    <message>
        <source>Chooses the municipality while typing; 0 for all</source>
        <translation>Wählt beim Schreiben die Kommune; 0 für alle</translation>
    </message>
    <message>
        <source>Moderation: the line</source>
        <translation>Moderation: die Zeile</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>A measure</source>
        <translation>Eine Maßnahme</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>The projector, on and off</source>
        <translation>Der Projektor, an und aus</translation>
    </message>
    <message>
        <source>Peer consultation</source>
        <translation>Kollegiale Beratung</translation>
    </message>
    <message>
        <source>Looking back at last time</source>
        <translation>Rückblick auf das letzte Mal</translation>
    </message>
    <message>
        <source>A group decision</source>
        <translation>Eine Gruppenentscheidung</translation>
    </message>
    <message>
        <source>The status matrix</source>
        <translation>Die Statusmatrix</translation>
    </message>
    <message>
        <source>Topics put aside</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Feedback sheets</source>
        <translation>Feedbackbögen</translation>
    </message>
    <message>
        <source>Closing the session</source>
        <translation>Abschluss der Sitzung</translation>
    </message>
    <message>
        <source>Back to the line for notes</source>
        <translation>Zurück zur Zeile für Notizen</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>Der Ablauf</translation>
    </message>
    <message>
        <source>The line for notes</source>
        <translation>Die Zeile für Notizen</translation>
    </message>
    <message>
        <source>The list of notes</source>
        <translation>Die Liste der Notizen</translation>
    </message>
    <message>
        <source>Next block of the agenda</source>
        <translation>Nächster Block des Ablaufs</translation>
    </message>
    <message>
        <source>Two minutes more for the block that runs</source>
        <translation>Zwei Minuten mehr für den laufenden Block</translation>
    </message>
    <message>
        <source>Writes the return of a Koffer</source>
        <translation>Schreibt die Rückgabe eines Koffers</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Shows what can be done with the session</source>
        <translation>Zeigt, was sich mit dem Termin tun lässt</translation>
    </message>
    <message>
        <source>Chooses this way of advising</source>
        <translation>Wählt diese Beratungsmethode</translation>
    </message>
    <message>
        <source>Peer consultation, way of advising</source>
        <translation>Kollegiale Beratung, Beratungsmethode</translation>
    </message>
    <message>
        <source>Chooses the way of advising</source>
        <translation>Wählt die Beratungsmethode</translation>
    </message>
    <message>
        <source>Ends the words</source>
        <translation>Beendet den Text</translation>
    </message>
    <message>
        <source>Begins a new line within the words</source>
        <translation>Beginnt eine neue Zeile im Text</translation>
    </message>
    <message>
        <source>Moderation: words of several lines</source>
        <translation>Moderation: Texte mit mehreren Zeilen</translation>
    </message>
    <message>
        <source>Take what somebody else has, by the number on its button</source>
        <translation>Nehmen, was jemand anderes hat, nach der Nummer auf dem Knopf</translation>
    </message>
    <message>
        <source>Changes who may read the measure</source>
        <translation>Ändert, wer die Maßnahme lesen darf</translation>
    </message>
    <message>
        <source>Changes who may read the measure that is being entered</source>
        <translation>Ändert, wer die Maßnahme lesen darf, die gerade eingetragen wird</translation>
    </message>
    <message>
        <source>The photo belongs to the next block of the agenda</source>
        <translation>Das Foto gehört zum nächsten Block des Ablaufs</translation>
    </message>
</context>
<context>
    <name>KofferFacts</name>
    <message>
        <source>with the moderator</source>
        <translation>bei der Moderation</translation>
    </message>
    <message>
        <source>Koffer %1 with %2</source>
        <translation>Koffer %1 bei %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KofferText</name>
    <message>
        <source>%1 does not open: the code is wrong, or the file is damaged where the key stands. Nothing was changed.</source>
        <translation>%1 lässt sich nicht öffnen: Der Code ist falsch, oder die Datei ist dort beschädigt, wo der Schlüssel steht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is incomplete or was changed on the way (%2). Nothing of it was used; please ask for it to be sent again.</source>
        <translation>%1 ist unvollständig oder wurde unterwegs verändert (%2). Nichts davon wurde verwendet; bitte lassen Sie sich die Datei noch einmal schicken.</translation>
    </message>
    <message>
        <source>%1 was made by a newer program (version %2 of the container, this program reads version 1). Please update this program; the file was not changed.</source>
        <translation>%1 stammt aus einem neueren Programm (Version %2 des Behälters, dieses Programm liest Version 1). Bitte aktualisieren Sie dieses Programm; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>This book has issued no Koffer that %1 could come from. Nothing was changed.</source>
        <translation>Dieses Buch hat keinen Koffer ausgegeben, aus dem %1 stammen könnte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 comes from Koffer %2, which was reported lost. Nothing of it was taken over, and the file is as it was. If the Koffer has been found, set its state back to “out” and take the return over again.</source>
        <translation>%1 stammt aus dem Koffer %2, der als verloren gemeldet ist. Nichts davon wurde übernommen, und die Datei ist, wie sie war. Hat sich der Koffer gefunden, setzen Sie seinen Stand zurück auf „unterwegs“ und übernehmen Sie die Rückgabe erneut.</translation>
    </message>
    <message>
        <source>%1 is not signed by the Koffer that it says it comes from. Nothing of it was taken over.</source>
        <translation>%1 ist nicht von dem Koffer unterschrieben, aus dem die Datei zu stammen vorgibt. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 holds more than a Koffer may (%2). Nothing was written or changed.</source>
        <translation>%1 enthält mehr, als ein Koffer darf (%2). Es wurde nichts geschrieben oder geändert.</translation>
    </message>
    <message>
        <source>“%1” belongs to a consultation case, and those stay out of a Koffer unless you say otherwise (--cases).</source>
        <translation>„%1“ gehört zu einem Beratungsfall, und die bleiben einem Koffer fern, solange Sie nichts anderes sagen (--cases).</translation>
    </message>
    <message>
        <source>%1 is a Koffer that goes out, not the return of one.</source>
        <translation>%1 ist ein Koffer, der hinausgeht, nicht die Rückgabe eines Koffers.</translation>
    </message>
    <message>
        <source>%1 is the return of a Koffer: it is taken over by the office and cannot be opened.</source>
        <translation>%1 ist die Rückgabe eines Koffers: Sie wird vom Büro übernommen und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 is no Koffer.</source>
        <translation>%1 ist kein Koffer.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 changes, and no Koffer does. Nothing was written or changed.</source>
        <translation>%1 enthält mehr als %2 Änderungen, und das hat kein Koffer. Es wurde nichts geschrieben und nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is the working copy of a Koffer and stays with whoever works in it. What is taken over is the return that is written from it.</source>
        <translation>%1 ist die Arbeitskopie eines Koffers und bleibt bei der Person, die darin arbeitet. Übernommen wird die Rückgabe, die daraus geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 is a Koffer as it was packed. It is opened first; the return is written from what that makes.</source>
        <translation>%1 ist ein Koffer, wie er gepackt wurde. Er wird zuerst geöffnet; die Rückgabe wird aus der Arbeitskopie geschrieben, die dabei entsteht.</translation>
    </message>
    <message>
        <source>%1 is opened with a code. Write it into a file and name that file with --code-file or in WERKSTATTBUCH_CODE_FILE. Where the code is lost, name the book that packed the Koffer with --office.</source>
        <translation>%1 öffnet sich mit einem Code. Schreiben Sie ihn in eine Datei und nennen Sie diese mit --code-file oder in WERKSTATTBUCH_CODE_FILE. Ist der Code verloren, nennen Sie mit --office das Buch, das den Koffer gepackt hat.</translation>
    </message>
    <message>
        <source>It comes from a newer program, and some of it was left out because this program does not know it: %1. Everything else counts. Please update this program and take it over once more.</source>
        <translation>Die Datei stammt von einem neueren Programm, und was dieses Programm nicht kennt, blieb weg: %1. Alles andere gilt. Bitte aktualisieren Sie dieses Programm und lesen Sie die Datei noch einmal ein.</translation>
    </message>
    <message>
        <source>records of type %1 (%2)</source>
        <translation>Einträge der Art %1 (%2)</translation>
    </message>
    <message>
        <source>header entry %1</source>
        <translation>Kopfeintrag %1</translation>
    </message>
    <message>
        <source>With this photo the photos would be more than the return of Koffer %1 can bring home. It was not added; everything else is kept. Remove photos that are not needed, or give this one to the office in another way.</source>
        <translation>Mit diesem Foto wären es mehr Fotos, als die Rückgabe von Koffer %1 heimbringen kann. Es wurde nicht aufgenommen; alles andere bleibt erhalten. Entfernen Sie Fotos, die nicht gebraucht werden, oder geben Sie dieses auf anderem Weg an das Büro.</translation>
    </message>
    <message>
        <source>Beside this Koffer lies %1, where the work on it is kept, and it cannot be read. Nothing was changed, and no second working copy was begun. Put a good copy of it in its place; or move it away to begin anew without what was entered so far.</source>
        <translation>Neben diesem Koffer liegt %1; dort steht die Arbeit daran, und die Datei lässt sich nicht lesen. Es wurde nichts geändert und keine zweite Arbeitskopie begonnen. Legen Sie eine heile Kopie an ihre Stelle, oder verschieben Sie die Datei, wenn Sie ohne das bisher Eingetragene neu beginnen wollen.</translation>
    </message>
    <message>
        <source>%1, where the work on a Koffer is kept, is damaged. Nothing in it was changed. Put a good copy of it in its place; what was given back before is with the office.</source>
        <translation>%1, wo die Arbeit an einem Koffer steht, ist beschädigt. Darin wurde nichts geändert. Legen Sie eine heile Kopie an ihre Stelle; was schon zurückgegeben wurde, ist beim Büro.</translation>
    </message>
</context>
<context>
    <name>LikenessText</name>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same name in another order</source>
        <translation>gleicher Name in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>gleiche Nummer</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Changed equally on both sides</source>
        <translation>Auf beiden Seiten gleich geändert</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Im Konflikt</translation>
    </message>
    <message>
        <source>Outside the task, not taken over</source>
        <translation>Außerhalb des Auftrags, nicht übernommen</translation>
    </message>
    <message>
        <source>Of a newer program, kept</source>
        <translation>Aus einem neueren Programm, aufbewahrt</translation>
    </message>
    <message>
        <source>About erased records, not taken over</source>
        <translation>Zu gelöschten Einträgen, nicht übernommen</translation>
    </message>
    <message>
        <source>Taken back here before, not taken over again</source>
        <translation>Hier schon zurückgenommen, nicht erneut übernommen</translation>
    </message>
    <message>
        <source>Kept, not in the data</source>
        <translation>Aufbewahrt, nicht im Bestand</translation>
    </message>
    <message>
        <source>names a record that is not there</source>
        <translation>nennt einen Eintrag, den es nicht gibt</translation>
    </message>
    <message>
        <source>its record was never heard of</source>
        <translation>der Eintrag dazu ist nicht bekannt</translation>
    </message>
    <message>
        <source>holds a value that cannot be stored</source>
        <translation>enthält einen Wert, der sich nicht speichern lässt</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: removed on one side, changed or needed on the other</source>
        <translation>%1: auf einer Seite entfernt, auf der anderen geändert oder gebraucht</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>gehört dazu</translation>
    </message>
    <message>
        <source>does not belong to it</source>
        <translation>gehört nicht dazu</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 is kept and not in the data: it names a record that is not there.</source>
        <translation>%1 ist aufbewahrt und nicht im Bestand: Es nennt einen Eintrag, den es nicht gibt.</translation>
    </message>
</context>
<context>
    <name>NewMenu</name>
    <message>
        <source>What is to be made?</source>
        <translation>Was soll angelegt werden?</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Agreements and goals</source>
        <translation>Vereinbarungen und Ziele</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Förderung</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Gastgeberschaft</translation>
    </message>
    <message>
        <source>Surveys and publications</source>
        <translation>Erhebungen und Publikationen</translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>Hier ist nichts fällig.</translation>
    </message>
    <message>
        <source>Here stand the agreements this municipality is a party of, with their goals.</source>
        <translation>Hier stehen die Vereinbarungen der Kommune mit ihren Zielen.</translation>
    </message>
    <message>
        <source>Here stand the people who work there, and what they do.</source>
        <translation>Hier stehen die Personen, die dort arbeiten, mit ihrer Funktion.</translation>
    </message>
    <message>
        <source>Here stand the consultation cases with what was done in them.</source>
        <translation>Hier stehen die Begleitfälle mit ihren Aktivitäten.</translation>
    </message>
    <message>
        <source>Here stand the series the municipality has a team in.</source>
        <translation>Hier stehen die Reihen, in denen die Kommune ein Team hat.</translation>
    </message>
    <message>
        <source>Here stand the measures that were agreed on.</source>
        <translation>Hier stehen die vereinbarten Maßnahmen.</translation>
    </message>
    <message>
        <source>Here stand the programmes that fund the municipality.</source>
        <translation>Hier stehen die Programme, die die Kommune fördern.</translation>
    </message>
    <message>
        <source>Here stand its committees, and those it sits in.</source>
        <translation>Hier stehen die eigenen Gremien und die, in denen die Kommune vertreten ist.</translation>
    </message>
    <message>
        <source>Here stands what it gives to others or takes over.</source>
        <translation>Hier steht, was die Kommune weitergibt oder übernimmt.</translation>
    </message>
    <message>
        <source>Here stand the sessions it hosts or offers to host.</source>
        <translation>Hier stehen die Termine, die die Kommune ausrichtet oder anbietet.</translation>
    </message>
    <message>
        <source>Here stand surveys it took part in, and what came of them.</source>
        <translation>Hier stehen Erhebungen mit ihrer Beteiligung und was daraus wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>only for the group</source>
        <translation>nur für die Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>rated on %1</source>
        <translation>bewertet am %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Show the proposals</source>
        <translation>Vorschläge zeigen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Koffer</source>
        <translation>Koffer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>ReadinessText</name>
    <message>
        <source>In the way</source>
        <translation>Steht im Weg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>The series has a title.</source>
        <translation>Die Reihe hat einen Titel.</translation>
    </message>
    <message>
        <source>The series has no title yet.</source>
        <translation>Die Reihe hat noch keinen Titel.</translation>
    </message>
    <message>
        <source>The format is chosen.</source>
        <translation>Das Format ist gewählt.</translation>
    </message>
    <message>
        <source>No format is chosen yet.</source>
        <translation>Es ist noch kein Format gewählt.</translation>
    </message>
    <message>
        <source>Contacts for content and organisation are named.</source>
        <translation>Ansprechpersonen für Inhalt und Organisation sind genannt.</translation>
    </message>
    <message>
        <source>A contact for content or organisation is not named yet.</source>
        <translation>Eine Ansprechperson für Inhalt oder Organisation ist noch nicht genannt.</translation>
    </message>
    <message>
        <source>Aims and target group are written down for the announcement.</source>
        <translation>Ziele und Zielgruppe für die Ausschreibung sind beschrieben.</translation>
    </message>
    <message>
        <source>The announcement needs aims and a target group.</source>
        <translation>Die Ausschreibung braucht Ziele und eine Zielgruppe.</translation>
    </message>
    <message>
        <source>The places are limited.</source>
        <translation>Die Zahl der Plätze ist festgelegt.</translation>
    </message>
    <message>
        <source>How many places there are is not said yet.</source>
        <translation>Wie viele Plätze es gibt, ist noch nicht gesagt.</translation>
    </message>
    <message>
        <source>The size of a team is set.</source>
        <translation>Die Teamgröße ist festgelegt.</translation>
    </message>
    <message>
        <source>How many persons make a team is not said yet.</source>
        <translation>Wie viele Personen ein Team bilden, ist noch nicht gesagt.</translation>
    </message>
    <message>
        <source>The registration has a last day.</source>
        <translation>Die Anmeldefrist steht fest.</translation>
    </message>
    <message>
        <source>Until when one can register is not said yet.</source>
        <translation>Bis wann man sich anmelden kann, ist noch nicht gesagt.</translation>
    </message>
    <message>
        <source>What is agreed on confidentiality is written down.</source>
        <translation>Die Vereinbarung zur Vertraulichkeit ist festgehalten.</translation>
    </message>
    <message>
        <source>A closed group needs an agreement on confidentiality.</source>
        <translation>Eine geschlossene Gruppe braucht eine Vereinbarung zur Vertraulichkeit.</translation>
    </message>
    <message>
        <source>The closing reflection is written.</source>
        <translation>Die Abschlussreflexion ist geschrieben.</translation>
    </message>
    <message>
        <source>The closing reflection is not written yet.</source>
        <translation>Die Abschlussreflexion ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 of %2 planned sessions are entered.</source>
        <translation>%1 von %2 geplanten Terminen sind eingetragen.</translation>
    </message>
    <message>
        <source>%1 of %2 sessions have an exact date.</source>
        <translation>%1 von %2 Terminen haben ein genaues Datum.</translation>
    </message>
    <message>
        <source>%1 of %2 sessions have a venue.</source>
        <translation>%1 von %2 Terminen haben einen Ort.</translation>
    </message>
    <message>
        <source>%1 of %2 sessions have a host.</source>
        <translation>%1 von %2 Terminen haben eine gastgebende Kommune.</translation>
    </message>
    <message>
        <source>%1 of %2 points of the checklist are done.</source>
        <translation>%1 von %2 Punkten der Checkliste sind erledigt.</translation>
    </message>
    <message>
        <source>%1 of %2 registrations are answered.</source>
        <translation>%1 von %2 Anmeldungen sind beantwortet.</translation>
    </message>
    <message>
        <source>%1 teams are confirmed; at least %2 are needed.</source>
        <translation>%1 Teams sind bestätigt; mindestens %2 werden gebraucht.</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed teams have named their people.</source>
        <translation>%1 von %2 bestätigten Teams haben ihre Mitglieder genannt.</translation>
    </message>
    <message>
        <source>The first session has somebody to moderate it.</source>
        <translation>Für den ersten Termin steht die Moderation fest.</translation>
    </message>
    <message>
        <source>The first session has nobody to moderate it yet.</source>
        <translation>Für den ersten Termin ist noch keine Moderation benannt.</translation>
    </message>
    <message>
        <source>The first session has an agenda.</source>
        <translation>Der erste Termin hat einen Ablauf.</translation>
    </message>
    <message>
        <source>The first session has no agenda yet.</source>
        <translation>Der erste Termin hat noch keinen Ablauf.</translation>
    </message>
    <message>
        <source>The first session was held.</source>
        <translation>Der erste Termin hat stattgefunden.</translation>
    </message>
    <message>
        <source>The first session was not held yet.</source>
        <translation>Der erste Termin hat noch nicht stattgefunden.</translation>
    </message>
    <message>
        <source>%1 of %2 sessions were held.</source>
        <translation>%1 von %2 Terminen haben stattgefunden.</translation>
    </message>
    <message>
        <source>%1 of %2 sessions have a released record.</source>
        <translation>%1 von %2 Terminen haben ein freigegebenes Protokoll.</translation>
    </message>
    <message>
        <source>%1 of %2 measures are followed up.</source>
        <translation>%1 von %2 Maßnahmen sind nachverfolgt.</translation>
    </message>
    <message>
        <source>%1 of %2 sessions have feedback.</source>
        <translation>%1 von %2 Terminen haben Rückmeldungen.</translation>
    </message>
</context>
<context>
    <name>RecordCell</name>
    <message>
        <source>%1: empty</source>
        <translation>%1: leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message numerus="yes">
        <source>Remove “%1” and %n record(s) that belong to it? It can be undone.</source>
        <translation>
            <numerusform>„%1“ und %n dazugehörigen Datensatz entfernen? Das lässt sich rückgängig machen.</numerusform>
            <numerusform>„%1“ und %n dazugehörige Datensätze entfernen? Das lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”? It can be undone.</source>
        <translation>„%1“ entfernen? Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SeriesFacts</name>
    <message>
        <source>%1–%2 persons each municipality</source>
        <translation>%1–%2 Personen je Kommune</translation>
    </message>
    <message>
        <source>from %1 persons each municipality</source>
        <translation>ab %1 Personen je Kommune</translation>
    </message>
    <message>
        <source>agreement required</source>
        <translation>Vereinbarung vorausgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 teams</source>
        <translation>%1 von %2 Teams</translation>
    </message>
    <message>
        <source>%1 of %2 persons</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message>
        <source>places: %1</source>
        <translation>Plätze: %1</translation>
    </message>
</context>
<context>
    <name>SeveralDates</name>
    <message>
        <source>This date</source>
        <translation>Diesen</translation>
    </message>
    <message>
        <source>This and later</source>
        <translation>Diesen und folgende</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeverityText</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>(stands because: %1)</source>
        <translation>(bleibt bestehen: %1)</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Moved: until when?</source>
        <translation>Verschoben: bis wann?</translation>
    </message>
    <message>
        <source>Dropped: why?</source>
        <translation>Entfallen: warum?</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Agenda (Ctrl+1)</source>
        <translation>Ablauf (Strg+1)</translation>
    </message>
    <message>
        <source>Attendance (F2)</source>
        <translation>Anwesenheit (F2)</translation>
    </message>
    <message>
        <source>Measures (F3)</source>
        <translation>Maßnahmen (F3)</translation>
    </message>
    <message>
        <source>Photos (F4)</source>
        <translation>Fotos (F4)</translation>
    </message>
    <message>
        <source>Peer consultation (F6)</source>
        <translation>Kollegiale Beratung (F6)</translation>
    </message>
    <message>
        <source>Looking back (F7)</source>
        <translation>Rückblick (F7)</translation>
    </message>
    <message>
        <source>Group decision (F8)</source>
        <translation>Gruppenentscheidung (F8)</translation>
    </message>
    <message>
        <source>Status matrix (F9)</source>
        <translation>Statusmatrix (F9)</translation>
    </message>
    <message>
        <source>Topics put aside (F10)</source>
        <translation>Themenspeicher (F10)</translation>
    </message>
    <message>
        <source>Feedback sheets (F11)</source>
        <translation>Feedbackbögen (F11)</translation>
    </message>
    <message>
        <source>Closing (F12)</source>
        <translation>Abschluss (F12)</translation>
    </message>
    <message>
        <source>Line for notes (Ctrl+2)</source>
        <translation>Zeile für Notizen (Strg+2)</translation>
    </message>
    <message>
        <source>O open</source>
        <translation>O offen</translation>
    </message>
    <message>
        <source>A in progress</source>
        <translation>A in Arbeit</translation>
    </message>
    <message>
        <source>E done</source>
        <translation>E erledigt</translation>
    </message>
    <message>
        <source>V moved</source>
        <translation>V verschoben</translation>
    </message>
    <message>
        <source>X dropped</source>
        <translation>X entfallen</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The book or Koffer to open</source>
        <translation>Das Buch oder der Koffer, der geöffnet werden soll</translation>
    </message>
</context>
<context>
    <name>TeamText</name>
    <message>
        <source>Stands because: %1</source>
        <translation>Bleibt stehen, weil: %1</translation>
    </message>
    <message>
        <source>No agreement with this agency.</source>
        <translation>Keine Vereinbarung mit dieser Agentur.</translation>
    </message>
    <message>
        <source>Agreement %1 is being prepared.</source>
        <translation>Vereinbarung %1 ist in Vorbereitung.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 ends before session %2 (%3).</source>
        <translation>%1 endet vor Termin %2 (%3).</translation>
    </message>
    <message>
        <source>%1 begins after session %2 (%3).</source>
        <translation>%1 beginnt nach Termin %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not valid on any of the dates.</source>
        <translation>%1 gilt an keinem der Termine.</translation>
    </message>
    <message>
        <source>Team size %1 (%2 to %3)</source>
        <translation>Teamgröße %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Team size %1 (from %2)</source>
        <translation>Teamgröße %1 (ab %2)</translation>
    </message>
    <message>
        <source>Team size %1 (up to %2)</source>
        <translation>Teamgröße %1 (bis %2)</translation>
    </message>
    <message>
        <source>Manager and specialist</source>
        <translation>Leitung und Fachkraft</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>Funded by %1</source>
        <translation>Gefördert durch %1</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>Fully booked by decision. Waiting: %1.</source>
        <translation>Ausgebucht durch Entscheidung. Es warten: %1.</translation>
    </message>
    <message>
        <source>Free: %1 for teams, %2 for persons. Waiting: %3.</source>
        <translation>Frei: %1 für Teams, %2 für Personen. Es warten: %3.</translation>
    </message>
    <message>
        <source>Places free: %1. Waiting: %2.</source>
        <translation>Freie Plätze: %1. Es warten: %2.</translation>
    </message>
    <message>
        <source>Places for teams free: %1. Waiting: %2.</source>
        <translation>Freie Teamplätze: %1. Es warten: %2.</translation>
    </message>
    <message>
        <source>The places are not limited. Waiting: %1.</source>
        <translation>Die Plätze sind nicht begrenzt. Es warten: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Raise the places by %1 teams and %2 persons and confirm %3</source>
        <translation>Plätze um %1 Teams und %2 Personen erhöhen und %3 bestätigen</translation>
    </message>
    <message>
        <source>Raise the places for persons by %1 and confirm %2</source>
        <translation>Personenplätze um %1 erhöhen und %2 bestätigen</translation>
    </message>
    <message>
        <source>Raise the places for teams by %1 and confirm %2</source>
        <translation>Teamplätze um %1 erhöhen und %2 bestätigen</translation>
    </message>
    <message>
        <source>for teams: %1</source>
        <translation>für Teams: %1</translation>
    </message>
    <message>
        <source>for persons: %1</source>
        <translation>für Personen: %1</translation>
    </message>
    <message>
        <source>Left then, %1.</source>
        <translation>Dann noch frei, %1.</translation>
    </message>
    <message>
        <source>In the order of the waiting list; nobody is passed over (V-26).</source>
        <translation>In der Reihenfolge der Warteliste; niemand wird übergangen (V-26).</translation>
    </message>
    <message>
        <source>Passes over %1, which does not fit; needs a reason (V-26).</source>
        <translation>Übergeht %1, weil die Plätze dafür nicht reichen; braucht einen Grund (V-26).</translation>
    </message>
    <message>
        <source>Next in the order, but the places are not enough for the whole team (V-26).</source>
        <translation>Als Nächstes an der Reihe, aber die Plätze reichen nicht für das ganze Team (V-26).</translation>
    </message>
    <message>
        <source>%1 of %2 places for teams free</source>
        <translation>%1 von %2 Teamplätzen frei</translation>
    </message>
    <message>
        <source>%1 of %2 places for persons free</source>
        <translation>%1 von %2 Personenplätzen frei</translation>
    </message>
    <message>
        <source>the places are not limited</source>
        <translation>die Plätze sind nicht begrenzt</translation>
    </message>
    <message>
        <source>the team needs %1</source>
        <translation>das Team braucht %1</translation>
    </message>
    <message>
        <source>Entered with %1 persons; nothing is decided yet.</source>
        <translation>Eingegangen mit %1 Personen; entschieden ist noch nichts.</translation>
    </message>
    <message>
        <source>Confirmed: %1; teams that came before and still wait: 0.</source>
        <translation>Bestätigt: %1; Teams, die vorher kamen und noch warten: 0.</translation>
    </message>
    <message>
        <source>Confirmed before %1, which came earlier and wait: %2.</source>
        <translation>Bestätigt vor %1, die früher kamen und warten: %2.</translation>
    </message>
    <message>
        <source>Confirmed beyond the places: %1.</source>
        <translation>Über die Plätze hinaus bestätigt: %1.</translation>
    </message>
    <message>
        <source>Waits: %1; place in the list: %2.</source>
        <translation>Wartet: %1; Platz auf der Liste: %2.</translation>
    </message>
    <message>
        <source>Waits although there is room: %1; before it wait: %2.</source>
        <translation>Wartet, obwohl Platz ist: %1; davor warten: %2.</translation>
    </message>
    <message>
        <source>Waits: the series is fully booked by decision; place in the list: %1.</source>
        <translation>Wartet: Die Reihe ist durch Entscheidung ausgebucht; Platz auf der Liste: %1.</translation>
    </message>
    <message>
        <source>Put on the waiting list although there is room: %1.</source>
        <translation>Auf die Warteliste gesetzt, obwohl Platz ist: %1.</translation>
    </message>
    <message>
        <source>Gone: %1 places for persons are free again; teams that wait: %2.</source>
        <translation>Nicht mehr dabei: %1 Personenplätze sind wieder frei; wartende Teams: %2.</translation>
    </message>
    <message>
        <source>Declined; the team would have needed %1 places.</source>
        <translation>Abgelehnt; das Team hätte %1 Plätze gebraucht.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>was or is host %1 times</source>
        <translation>war oder ist %1-mal gastgebend</translation>
    </message>
    <message>
        <source>has not offered</source>
        <translation>hat es nicht angeboten</translation>
    </message>
    <message>
        <source>offered on %1</source>
        <translation>hat es am %1 angeboten</translation>
    </message>
    <message>
        <source>offered, without a day</source>
        <translation>hat es angeboten, ohne Datum</translation>
    </message>
    <message>
        <source>V-31: %1 %2.</source>
        <translation>V-31: %1 %2.</translation>
    </message>
    <message>
        <source>Next: %1, %2.</source>
        <translation>Danach: %1, %2.</translation>
    </message>
    <message>
        <source>attended all %1</source>
        <translation>war an allen %1 dabei</translation>
    </message>
    <message>
        <source>can attend all %1</source>
        <translation>kann an allen %1 teilnehmen</translation>
    </message>
    <message>
        <source>can no longer attend all %1</source>
        <translation>kann nicht mehr an allen %1 teilnehmen</translation>
    </message>
    <message>
        <source>did not attend all %1</source>
        <translation>war nicht an allen %1 dabei</translation>
    </message>
    <message>
        <source>not in the team</source>
        <translation>nicht im Team</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>vertreten</translation>
    </message>
    <message>
        <source>%1 of %2 teams</source>
        <translation>%1 von %2 Teams</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 persons</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Places free</source>
        <translation>Plätze frei</translation>
    </message>
    <message>
        <source>Few places left</source>
        <translation>wenige Plätze</translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation>ausgebucht</translation>
    </message>
    <message>
        <source>Fully booked, waiting list</source>
        <translation>ausgebucht, Warteliste</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisational unit</source>
        <translation>Organisationseinheit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Dienststellung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Main affiliation</source>
        <translation>Hauptzugehörigkeit</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Zugehörigkeiten</translation>
    </message>
    <message>
        <source>Transfer agency</source>
        <translation>Transferagentur</translation>
    </message>
    <message>
        <source>Regional development agency (REAB)</source>
        <translation>Regionale Entwicklungsagentur (REAB)</translation>
    </message>
    <message>
        <source>Thematic expert centre</source>
        <translation>Fachstelle</translation>
    </message>
    <message>
        <source>Target agreement</source>
        <translation>Zielvereinbarung</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>Rahmenvereinbarung</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Kooperationsvereinbarung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Own agency</source>
        <translation>eigene Agentur</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgängereinrichtung</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>zuständig für</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>From inhabitants</source>
        <translation>ab Einwohnerzahl</translation>
    </message>
    <message>
        <source>Name of the agreement</source>
        <translation>Bezeichnung der Vereinbarung</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>tätig seit</translation>
    </message>
    <message>
        <source>Funding notice</source>
        <translation>Förderhinweis</translation>
    </message>
    <message>
        <source>Printed matter</source>
        <translation>Für Dokumente</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Motto</translation>
    </message>
    <message>
        <source>Mission statement</source>
        <translation>Leitbild</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Über uns</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agenturen</translation>
    </message>
    <message>
        <source>1: support, analysis, transfer</source>
        <translation>1: Unterstützung, Analyse und Transfer</translation>
    </message>
    <message>
        <source>2: exchange between municipalities</source>
        <translation>2: interkommunaler Austausch</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Short key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Slogan</translation>
    </message>
    <message>
        <source>Level of work</source>
        <translation>Arbeitsebene</translation>
    </message>
    <message>
        <source>Open event</source>
        <translation>offene Veranstaltung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>eingeführt</translation>
    </message>
    <message>
        <source>New format</source>
        <translation>neues Format</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>Wiederkehr</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Content set by the group (self-organised learning)</source>
        <translation>Gruppe bestimmt die Inhalte (selbstorganisiertes Lernen)</translation>
    </message>
    <message>
        <source>Continuous participation expected</source>
        <translation>durchgehende Teilnahme erwartet</translation>
    </message>
    <message>
        <source>Agreement required</source>
        <translation>Vereinbarung vorausgesetzt</translation>
    </message>
    <message>
        <source>Team size from</source>
        <translation>Teamgröße von</translation>
    </message>
    <message>
        <source>Team size to</source>
        <translation>Teamgröße bis</translation>
    </message>
    <message>
        <source>Team size is</source>
        <translation>Teamgröße ist</translation>
    </message>
    <message>
        <source>Managers and specialists together</source>
        <translation>Leitung und Fachkräfte gemeinsam</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Anzahl Termine</translation>
    </message>
    <message>
        <source>Further sessions as needed</source>
        <translation>weitere Termine nach Bedarf</translation>
    </message>
    <message>
        <source>Longest duration in months</source>
        <translation>Höchstdauer in Monaten</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Durchführung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cost of participation</source>
        <translation>Kosten der Teilnahme</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Independent city</source>
        <translation>kreisfreie Stadt</translation>
    </message>
    <message>
        <source>City region</source>
        <translation>Städteregion</translation>
    </message>
    <message>
        <source>Municipal association of a special kind</source>
        <translation>Kommunalverband besonderer Art</translation>
    </message>
    <message>
        <source>City state</source>
        <translation>Stadtstaat</translation>
    </message>
    <message>
        <source>Borough</source>
        <translation>Stadtbezirk</translation>
    </message>
    <message>
        <source>Municipality within a district</source>
        <translation>kreisangehörige Kommune</translation>
    </message>
    <message>
        <source>Union of municipalities</source>
        <translation>Verbund</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Being extended</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Made permanent</source>
        <translation>verstetigt</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>amtlicher Name</translation>
    </message>
    <message>
        <source>Sort name</source>
        <translation>Sortiername</translation>
    </message>
    <message>
        <source>Kind of municipality</source>
        <translation>Art der Kommune</translation>
    </message>
    <message>
        <source>Kind by official list</source>
        <translation>Art laut amtlicher Liste</translation>
    </message>
    <message>
        <source>Official addition</source>
        <translation>amtlicher Zusatz</translation>
    </message>
    <message>
        <source>Official municipality key (AGS)</source>
        <translation>AGS</translation>
    </message>
    <message>
        <source>Official regional key (ARS)</source>
        <translation>Amtlicher Regionalschlüssel (ARS)</translation>
    </message>
    <message>
        <source>NUTS 3 region</source>
        <translation>NUTS-3-Region</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Administrative district</source>
        <translation>Regierungsbezirk</translation>
    </message>
    <message>
        <source>Belongs to district</source>
        <translation>gehört zum Kreis</translation>
    </message>
    <message>
        <source>Administrative seat</source>
        <translation>Verwaltungssitz</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Inhabitants as of</source>
        <translation>Einwohner am</translation>
    </message>
    <message>
        <source>Area in km²</source>
        <translation>Fläche in km²</translation>
    </message>
    <message>
        <source>Title of the head of administration</source>
        <translation>Amtsbezeichnung der Verwaltungsspitze</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltungsspitze</translation>
    </message>
    <message>
        <source>Head of administration</source>
        <translation>Hauptverwaltungsbeamt:in</translation>
    </message>
    <message>
        <source>State of DKBM</source>
        <translation>Stand DKBM</translation>
    </message>
    <message>
        <source>Education management</source>
        <translation>Bildungsmanagement</translation>
    </message>
    <message>
        <source>Education office</source>
        <translation>Bildungsbüro</translation>
    </message>
    <message>
        <source>Responsible in the agency</source>
        <translation>zuständig in der Agentur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Land level</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region level</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Municipality level</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Neighbourhood level</source>
        <translation>Sozialraum</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Art der Organisation</translation>
    </message>
    <message>
        <source>Actor level</source>
        <translation>Akteurs-Ebene</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Titel (akademisch)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Function level</source>
        <translation>Funktionsebene</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Role in education management</source>
        <translation>Rolle im Bildungsmanagement</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert:in</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Herkunft der Daten</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Processing restricted</source>
        <translation>Verarbeitung eingeschränkt</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>interessiert</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>Registration confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled by the team</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>By form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>eingegangen am</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>eingegangen um</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingang über</translation>
    </message>
    <message>
        <source>Persons expected</source>
        <translation>erwartete Personen</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>bestätigt am</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>abgemeldet am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>Registration open</source>
        <translation>Anmeldung offen</translation>
    </message>
    <message>
        <source>Registration closed</source>
        <translation>Anmeldung geschlossen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>Common theme</source>
        <translation>gemeinsames Thema</translation>
    </message>
    <message>
        <source>Regional occasion</source>
        <translation>regionaler Anlass</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Origin of the theme</source>
        <translation>Themenherkunft</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Guiding question</source>
        <translation>Leitfrage</translation>
    </message>
    <message>
        <source>Aims, one a line</source>
        <translation>Ziele, eines je Zeile</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>External input</source>
        <translation>externer Impuls</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Name participating municipalities publicly</source>
        <translation>teilnehmende Kommunen öffentlich nennen</translation>
    </message>
    <message>
        <source>Places for teams</source>
        <translation>Plätze für Teams</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Places for persons</source>
        <translation>Plätze für Personen</translation>
    </message>
    <message>
        <source>Fewest teams</source>
        <translation>Mindestzahl Teams</translation>
    </message>
    <message>
        <source>Fully booked by decision</source>
        <translation>als ausgebucht erklärt</translation>
    </message>
    <message>
        <source>Reason for being fully booked</source>
        <translation>Grund für „ausgebucht“</translation>
    </message>
    <message>
        <source>Registration from</source>
        <translation>Anmeldung ab</translation>
    </message>
    <message>
        <source>Registration until</source>
        <translation>Anmeldung bis</translation>
    </message>
    <message>
        <source>How to register</source>
        <translation>Hinweis zur Anmeldung</translation>
    </message>
    <message>
        <source>Contact for content</source>
        <translation>Ansprechperson fachlich</translation>
    </message>
    <message>
        <source>Contact for organisation</source>
        <translation>Ansprechperson organisatorisch</translation>
    </message>
    <message>
        <source>Closing reflection</source>
        <translation>Abschlussreflexion</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Summary of results</source>
        <translation>Ergebnisse in Kürze</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>terminiert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>durchgeführt</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Venue open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Venue planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Venue confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Host municipality</source>
        <translation>gastgebende Kommune</translation>
    </message>
    <message>
        <source>State of the venue</source>
        <translation>Stand des Ortes</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Veranstaltungsort</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort (Stadt)</translation>
    </message>
    <message>
        <source>Address of the venue</source>
        <translation>Anschrift des Ortes</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Link for taking part online</source>
        <translation>Link zur Online-Teilnahme</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Additional session</source>
        <translation>Zusatztermin</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Goals, one a line</source>
        <translation>Sitzungsziele, eines je Zeile</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>May moderate</source>
        <translation>darf moderieren</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>tätig ab</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>tätig bis</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Mitarbeitende Person</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Lead contact</source>
        <translation>Ansprechperson des Teams</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>What goes home</source>
        <translation>Was mit nach Hause geht</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Role in the team</source>
        <translation>Rolle im Team</translation>
    </message>
    <message>
        <source>From session</source>
        <translation>ab Termin</translation>
    </message>
    <message>
        <source>Until session</source>
        <translation>bis Termin</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>ersetzt durch</translation>
    </message>
    <message>
        <source>Beyond the team size</source>
        <translation>über die Teamgröße hinaus</translation>
    </message>
    <message>
        <source>Reason for the exception</source>
        <translation>Grund der Ausnahme</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>Teammitglieder</translation>
    </message>
    <message>
        <source>Baden-Württemberg</source>
        <translation>Baden-Württemberg</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Bayern</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation>Brandenburg</translation>
    </message>
    <message>
        <source>Bremen</source>
        <translation>Bremen</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hamburg</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hessen</translation>
    </message>
    <message>
        <source>Mecklenburg-Vorpommern</source>
        <translation>Mecklenburg-Vorpommern</translation>
    </message>
    <message>
        <source>Lower Saxony</source>
        <translation>Niedersachsen</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>Nordrhein-Westfalen</translation>
    </message>
    <message>
        <source>Rhineland-Palatinate</source>
        <translation>Rheinland-Pfalz</translation>
    </message>
    <message>
        <source>Saarland</source>
        <translation>Saarland</translation>
    </message>
    <message>
        <source>Saxony</source>
        <translation>Sachsen</translation>
    </message>
    <message>
        <source>Saxony-Anhalt</source>
        <translation>Sachsen-Anhalt</translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation>Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Thuringia</source>
        <translation>Thüringen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>External</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>Full day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>halbtägig</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>mehrtägig</translation>
    </message>
    <message>
        <source>Some hours</source>
        <translation>einige Stunden</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>geschlossene Gruppe</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>offene Gruppe</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>verbindlich</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Personally</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>Workshop series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>Kennenlernen</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input/Impuls</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Gute Praxis</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Statusbestimmung</translation>
    </message>
    <message>
        <source>Peer consultation</source>
        <translation>Kollegiale Beratung</translation>
    </message>
    <message>
        <source>Working on concepts</source>
        <translation>Konzeptarbeit</translation>
    </message>
    <message>
        <source>Group decision</source>
        <translation>Gruppenentscheidung</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>strategisch</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>operativ</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Ablaufpunkt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Art des Ablaufpunkts</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>verantwortlich</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>begonnen um</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tatsächlicher Verlauf</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>beendet um</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>In coordination</source>
        <translation>in Abstimmung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>beschlossen / freigegeben</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>unterzeichnet</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>On its last day</source>
        <translation>zum Enddatum</translation>
    </message>
    <message>
        <source>When the goals are reached</source>
        <translation>mit Zielerreichung</translation>
    </message>
    <message>
        <source>With the funding phase</source>
        <translation>mit der Förderphase</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Art der Vereinbarung</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Laufzeit von</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Laufzeit bis</translation>
    </message>
    <message>
        <source>Notice period in weeks</source>
        <translation>Kündigungsfrist in Wochen</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>fortgeschrieben aus</translation>
    </message>
    <message>
        <source>Fulfilled or terminated on</source>
        <translation>erfüllt oder gekündigt am</translation>
    </message>
    <message>
        <source>Reason of the termination</source>
        <translation>Grund der Kündigung</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Präambel</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>Text der Vereinbarung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Initial situation</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Public relations</source>
        <translation>Öffentlichkeitsarbeit</translation>
    </message>
    <message>
        <source>Matter of the running administration, needs no resolution</source>
        <translation>Geschäft der laufenden Verwaltung, kein Beschluss nötig</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Unterzeichnung</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>unterzeichnet am</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>unterzeichnet in</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Contacts, strategic level</source>
        <translation>Ansprechpersonen, strategische Ebene</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Contacts, operational level</source>
        <translation>Ansprechpersonen, operative Ebene</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>teilweise erreicht</translation>
    </message>
    <message>
        <source>Not pursued</source>
        <translation>nicht weiterverfolgt</translation>
    </message>
    <message>
        <source>High</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>Guiding goal</source>
        <translation>Leitziel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Core component</source>
        <translation>Kernkomponente</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>How we shall know</source>
        <translation>Woran erkennen wir, dass es erreicht ist?</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Making permanent</source>
        <translation>Verstetigung</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Vertragspartei</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>vertreten durch</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Signs the agreement</source>
        <translation>unterzeichnet die Vereinbarung</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Vertragsparteien</translation>
    </message>
    <message>
        <source>Preliminary consultation</source>
        <translation>Vorberatung</translation>
    </message>
    <message>
        <source>Taken note of</source>
        <translation>Kenntnisnahme</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Approval step</source>
        <translation>Beschlussschritt</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Art des Schritts</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Vorlagen-Nr.</translation>
    </message>
    <message>
        <source>Approval steps</source>
        <translation>Beschlussweg</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>unentschuldigt</translation>
    </message>
    <message>
        <source>Represented by someone else</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>To</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>vertritt</translation>
    </message>
    <message>
        <source>Body represented</source>
        <translation>vertretene Stelle</translation>
    </message>
    <message>
        <source>On the signature sheet</source>
        <translation>auf der Unterschriftenliste</translation>
    </message>
    <message>
        <source>Kind of agreement required</source>
        <translation>vorausgesetzte Art der Vereinbarung</translation>
    </message>
    <message>
        <source>The agreement is</source>
        <translation>Die Vereinbarung ist</translation>
    </message>
    <message>
        <source>No new teams after the first session is</source>
        <translation>Keine neuen Teams nach dem ersten Termin: das ist</translation>
    </message>
    <message>
        <source>National</source>
        <translation>national</translation>
    </message>
    <message>
        <source>ESF</source>
        <translation>ESF</translation>
    </message>
    <message>
        <source>ESF Plus</source>
        <translation>ESF Plus</translation>
    </message>
    <message>
        <source>Funding programme</source>
        <translation>Förderprogramm</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Funding programmes</source>
        <translation>Förderprogramme</translation>
    </message>
    <message>
        <source>0 not begun</source>
        <translation>0 nicht begonnen</translation>
    </message>
    <message>
        <source>1 begun</source>
        <translation>1 begonnen</translation>
    </message>
    <message>
        <source>2 partly achieved</source>
        <translation>2 teilweise erreicht</translation>
    </message>
    <message>
        <source>3 largely achieved</source>
        <translation>3 weitgehend erreicht</translation>
    </message>
    <message>
        <source>4 achieved</source>
        <translation>4 erreicht</translation>
    </message>
    <message>
        <source>x no longer pursued</source>
        <translation>x nicht weiterverfolgt</translation>
    </message>
    <message>
        <source>Goal review</source>
        <translation>Zielüberprüfung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Goal reviews</source>
        <translation>Zielüberprüfungen</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Förderung der Kommune</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Grant number</source>
        <translation>Förderkennzeichen</translation>
    </message>
    <message>
        <source>Funded from</source>
        <translation>gefördert von</translation>
    </message>
    <message>
        <source>Funded until</source>
        <translation>gefördert bis</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Fundings</source>
        <translation>Förderungen</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Approach to a solution</source>
        <translation>Lösungsansatz</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hürde</translation>
    </message>
    <message>
        <source>Wrong turn</source>
        <translation>Irrweg</translation>
    </message>
    <message>
        <source>Condition of success</source>
        <translation>Gelingensbedingung</translation>
    </message>
    <message>
        <source>Stumbling block</source>
        <translation>Stolperstein</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Joint approach</source>
        <translation>gemeinsamer Ansatz</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>offene Frage</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Agreed or resolved</source>
        <translation>Vereinbarung/Beschluss</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Kind of outcome</source>
        <translation>Art des Ergebnisses</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>For transfer</source>
        <translation>für den Transfer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>betrifft</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>entschieden von</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Group of series</source>
        <translation>Reihengruppe</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Grund der Absage</translation>
    </message>
    <message>
        <source>Only for municipalities funded by</source>
        <translation>nur für Kommunen gefördert durch</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Groups of series</source>
        <translation>Reihengruppen</translation>
    </message>
    <message>
        <source>Strategic goals</source>
        <translation>Strategische Ziele</translation>
    </message>
    <message>
        <source>Basis of data</source>
        <translation>Datenbasierung</translation>
    </message>
    <message>
        <source>Internal cooperation</source>
        <translation>interne Kooperation</translation>
    </message>
    <message>
        <source>External cooperation</source>
        <translation>externe Kooperation</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Development of quality</source>
        <translation>Qualitätsentwicklung</translation>
    </message>
    <message>
        <source>Public discourse</source>
        <translation>öffentlicher Diskurs</translation>
    </message>
    <message>
        <source>Education monitoring</source>
        <translation>Bildungsmonitoring</translation>
    </message>
    <message>
        <source>Education counselling</source>
        <translation>Bildungsberatung</translation>
    </message>
    <message>
        <source>The group only</source>
        <translation>nur die Gruppe</translation>
    </message>
    <message>
        <source>Network of municipalities</source>
        <translation>Netzwerk der Kommunen</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>nicht unterzeichnet</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>noch nicht in Kraft</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>ausgelaufen</translation>
    </message>
    <message>
        <source>Fulfilled or terminated</source>
        <translation>erfüllt oder gekündigt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>Gemeinsame Auswertung</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Was hat geholfen?</translation>
    </message>
    <message>
        <source>What hindered</source>
        <translation>Was hat gehindert?</translation>
    </message>
    <message>
        <source>Usefulness from 1 to 5</source>
        <translation>Nützlichkeit von 1 bis 5</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgerungen</translation>
    </message>
    <message>
        <source>Joint reviews</source>
        <translation>Gemeinsame Auswertungen</translation>
    </message>
    <message>
        <source>Reflection talk at least every so many months</source>
        <translation>Reflexionsgespräch spätestens alle … Monate</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Fördermittelgeber</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>Ablaufvorlage</translation>
    </message>
    <message>
        <source>Agenda templates</source>
        <translation>Ablaufvorlagen</translation>
    </message>
    <message>
        <source>Theme fields</source>
        <translation>Handlungsfelder</translation>
    </message>
    <message>
        <source>Funding phase</source>
        <translation>Förderphase</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Further goals</source>
        <translation>Ergänzung von Zielen</translation>
    </message>
    <message>
        <source>Change of the contacts</source>
        <translation>Änderung der Ansprechpersonen</translation>
    </message>
    <message>
        <source>Other supplement</source>
        <translation>sonstiger Nachtrag</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Fortschreibung</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind of amendment</source>
        <translation>Art der Fortschreibung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Neues Ende</translation>
    </message>
    <message>
        <source>Signed by the agency on</source>
        <translation>Von der Agentur unterzeichnet am</translation>
    </message>
    <message>
        <source>Signed by the municipality on</source>
        <translation>Von der Kommune unterzeichnet am</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Fortschreibungen</translation>
    </message>
    <message>
        <source>Duty of the municipality</source>
        <translation>Mitwirkung der Kommune</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Mitwirkung</translation>
    </message>
    <message>
        <source>Duties of the municipality</source>
        <translation>Mitwirkung der Kommune</translation>
    </message>
    <message>
        <source>Life phases</source>
        <translation>Lebensphasen</translation>
    </message>
    <message>
        <source>Service of the agency</source>
        <translation>Leistung der Agentur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Planned volume</source>
        <translation>Geplanter Umfang</translation>
    </message>
    <message>
        <source>Services of the agency</source>
        <translation>Leistungen der Agentur</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>sonstige Datei</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Kind of attachment</source>
        <translation>Art der Anlage</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Shows persons</source>
        <translation>Zeigt Personen</translation>
    </message>
    <message>
        <source>Persons shown</source>
        <translation>Gezeigte Personen</translation>
    </message>
    <message>
        <source>May be printed</source>
        <translation>Zum Druck freigegeben</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Erstgespräch</translation>
    </message>
    <message>
        <source>Talk about the mandate</source>
        <translation>Auftragsklärungsgespräch</translation>
    </message>
    <message>
        <source>Analysis workshop</source>
        <translation>Analyseworkshop</translation>
    </message>
    <message>
        <source>Interview with an expert</source>
        <translation>Experteninterview</translation>
    </message>
    <message>
        <source>Expert advice</source>
        <translation>Fachberatung</translation>
    </message>
    <message>
        <source>Strategy advice</source>
        <translation>Strategieberatung</translation>
    </message>
    <message>
        <source>Workshop on site</source>
        <translation>Vor-Ort-Workshop</translation>
    </message>
    <message>
        <source>Giving information</source>
        <translation>Info-Input</translation>
    </message>
    <message>
        <source>Workshop for solutions</source>
        <translation>Lösungswerkstatt</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>Hospitation/Exkursion</translation>
    </message>
    <message>
        <source>Reflection talk</source>
        <translation>Reflexionsgespräch</translation>
    </message>
    <message>
        <source>Closing talk</source>
        <translation>Abschlussgespräch</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Consultation case</source>
        <translation>Begleitfall</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>Held as session</source>
        <translation>Durchgeführt als Sitzung</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Staff of the agency</source>
        <translation>Mitarbeitende der Agentur</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Services agreed on</source>
        <translation>Vereinbarte Leistungen</translation>
    </message>
    <message>
        <source>Goals intended</source>
        <translation>Angestrebte Ziele</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Item of the checklist</source>
        <translation>Punkt der Checkliste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Inside the administration</source>
        <translation>innerhalb der Verwaltung</translation>
    </message>
    <message>
        <source>Also from outside</source>
        <translation>auch von außerhalb</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Committee of</source>
        <translation>Gremium von</translation>
    </message>
    <message>
        <source>Kind of committee</source>
        <translation>Art des Gremiums</translation>
    </message>
    <message>
        <source>Members from</source>
        <translation>Mitglieder von</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Rules of procedure</source>
        <translation>Geschäftsordnung</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Body represented, in words</source>
        <translation>Vertretene Stelle (Text)</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>0 nothing yet</source>
        <translation>0 nichts vorhanden</translation>
    </message>
    <message>
        <source>1 first steps</source>
        <translation>1 erste Schritte</translation>
    </message>
    <message>
        <source>2 partly built</source>
        <translation>2 teilweise aufgebaut</translation>
    </message>
    <message>
        <source>3 largely built</source>
        <translation>3 weitgehend aufgebaut</translation>
    </message>
    <message>
        <source>4 made permanent</source>
        <translation>4 verstetigt</translation>
    </message>
    <message>
        <source>The municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>Assessment of a core component</source>
        <translation>Einschätzung einer Kernkomponente</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Eingeschätzt von</translation>
    </message>
    <message>
        <source>Assessment of the core components</source>
        <translation>Standortbestimmung</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>eingebracht</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Concern or question</source>
        <translation>Fragestellung</translation>
    </message>
    <message>
        <source>Kind of concern</source>
        <translation>Art des Anliegens</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Eingebracht von</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Eingebracht am</translation>
    </message>
    <message>
        <source>Method that fits</source>
        <translation>Passende Methode</translation>
    </message>
    <message>
        <source>Concerns and questions</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Contact list for participants</source>
        <translation>Kontaktliste an Teilnehmende</translation>
    </message>
    <message>
        <source>Photos and video</source>
        <translation>Foto und Video</translation>
    </message>
    <message>
        <source>Newsletter and invitations</source>
        <translation>Newsletter und Einladungen</translation>
    </message>
    <message>
        <source>Storage beyond the period</source>
        <translation>Speicherung über die Frist hinaus</translation>
    </message>
    <message>
        <source>Release of an experience</source>
        <translation>Freigabe einer Erfahrung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Kind of consent</source>
        <translation>Art der Einwilligung</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Erstgespräch</translation>
    </message>
    <message>
        <source>Mandate clarification</source>
        <translation>Auftragsklärung</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Reflection and review</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>ruhend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Fallführung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Also at work</source>
        <translation>Team der Agentur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber:in</translation>
    </message>
    <message>
        <source>Contacts of the municipality</source>
        <translation>Kontakte der Kommune</translation>
    </message>
    <message>
        <source>Units involved</source>
        <translation>Beteiligte Ressorts</translation>
    </message>
    <message>
        <source>Organisations involved</source>
        <translation>Beteiligte Akteure</translation>
    </message>
    <message>
        <source>Existing structures</source>
        <translation>Bestehende Strukturen</translation>
    </message>
    <message>
        <source>Mandate as clarified</source>
        <translation>Geklärter Auftrag</translation>
    </message>
    <message>
        <source>Mandate confirmed on</source>
        <translation>Auftrag bestätigt am</translation>
    </message>
    <message>
        <source>Mandate confirmed by</source>
        <translation>Auftrag bestätigt von</translation>
    </message>
    <message>
        <source>Reason of the rejection or abandonment</source>
        <translation>Grund der Ablehnung oder des Abbruchs</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Closing summary</source>
        <translation>Zusammenfassung zum Abschluss</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Consultation cases</source>
        <translation>Begleitfälle</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document template</source>
        <translation>Dokumentvorlage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Vorlagentext</translation>
    </message>
    <message>
        <source>Document templates</source>
        <translation>Dokumentvorlagen</translation>
    </message>
    <message>
        <source>Feedback round</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Question of the form</source>
        <translation>Frage des Bogens</translation>
    </message>
    <message>
        <source>Mark or step</source>
        <translation>Note oder Stufe</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Offene Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Four steps and no answer</source>
        <translation>4 Stufen und keine Angabe</translation>
    </message>
    <message>
        <source>Mark from 1 to 6</source>
        <translation>Schulnote 1–6</translation>
    </message>
    <message>
        <source>Answer of their own</source>
        <translation>offene Antwort</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Feedbackbogen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>Fragen des Bogens</translation>
    </message>
    <message>
        <source>Sheets handed out</source>
        <translation>Ausgegebene Bögen</translation>
    </message>
    <message>
        <source>Sheets returned</source>
        <translation>Zurückgegebene Bögen</translation>
    </message>
    <message>
        <source>Feedback rounds</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>No longer proposed</source>
        <translation>Nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>Feedback forms</source>
        <translation>Feedbackbögen</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>Project executing agency</source>
        <translation>Projektträger</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Fördermittelgeber</translation>
    </message>
    <message>
        <source>Funding phases</source>
        <translation>Förderphasen</translation>
    </message>
    <message>
        <source>Programme announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>Programme running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>Programme ended</source>
        <translation>ausgelaufen</translation>
    </message>
    <message>
        <source>Reviewed in</source>
        <translation>Überprüft in</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Method of work</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Gastgeberin</translation>
    </message>
    <message>
        <source>Handling of what is said</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Entschieden um</translation>
    </message>
    <message>
        <source>Group decisions</source>
        <translation>Gruppenentscheidungen</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Offer to host</source>
        <translation>Gastgeberangebot</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Angeboten am</translation>
    </message>
    <message>
        <source>Offers to host</source>
        <translation>Gastgeberangebote</translation>
    </message>
    <message>
        <source>Became series</source>
        <translation>Wurde zur Reihe</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Importzuordnung</translation>
    </message>
    <message>
        <source>Record kind</source>
        <translation>Datensatzart</translation>
    </message>
    <message>
        <source>Found by field</source>
        <translation>Gefunden über Feld</translation>
    </message>
    <message>
        <source>Columns and fields, one pair a line</source>
        <translation>Spalten und Felder (ein Paar je Zeile)</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Importzuordnungen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Koffer</source>
        <translation>Koffer</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Mitgenommen von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>Etikettenbogen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Width of a label in mm</source>
        <translation>Breite eines Etiketts in mm</translation>
    </message>
    <message>
        <source>Height of a label in mm</source>
        <translation>Höhe eines Etiketts in mm</translation>
    </message>
    <message>
        <source>Left margin in mm</source>
        <translation>Linker Rand in mm</translation>
    </message>
    <message>
        <source>Top margin in mm</source>
        <translation>Oberer Rand in mm</translation>
    </message>
    <message>
        <source>Gap between columns in mm</source>
        <translation>Abstand der Spalten in mm</translation>
    </message>
    <message>
        <source>Gap between rows in mm</source>
        <translation>Abstand der Zeilen in mm</translation>
    </message>
    <message>
        <source>Label sheets</source>
        <translation>Etikettenbögen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Development project</source>
        <translation>Entwicklungsvorhaben</translation>
    </message>
    <message>
        <source>Made of outcome</source>
        <translation>Entstanden aus Ergebnis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reason for dropping or moving it</source>
        <translation>Grund für Entfallen oder Verschieben</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>From persons</source>
        <translation>Ab Personen</translation>
    </message>
    <message>
        <source>To persons</source>
        <translation>Bis Personen</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Schritte (einer je Zeile)</translation>
    </message>
    <message>
        <source>Source and licence</source>
        <translation>Quelle und Lizenz</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarfe</translation>
    </message>
    <message>
        <source>Needs survey</source>
        <translation>Bedarfsabfrage</translation>
    </message>
    <message>
        <source>Answer to the needs survey</source>
        <translation>Antwort auf die Bedarfsabfrage</translation>
    </message>
    <message>
        <source>Answers, one a line</source>
        <translation>Antworten (eine je Zeile)</translation>
    </message>
    <message>
        <source>Topics, the most wanted first</source>
        <translation>Themen (wichtigstes zuerst)</translation>
    </message>
    <message>
        <source>Dates preferred</source>
        <translation>Bevorzugte Termine</translation>
    </message>
    <message>
        <source>Could host</source>
        <translation>Kann Gastgeberin sein</translation>
    </message>
    <message>
        <source>Answers to the needs survey</source>
        <translation>Antworten auf die Bedarfsabfrage</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>Fragen (eine je Zeile)</translation>
    </message>
    <message>
        <source>Topics to rank, one a line</source>
        <translation>Themen zur Auswahl (eines je Zeile)</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Versandt am</translation>
    </message>
    <message>
        <source>Needs surveys</source>
        <translation>Bedarfsabfragen</translation>
    </message>
    <message>
        <source>Work with a municipality</source>
        <translation>Zusammenarbeit mit einer Kommune</translation>
    </message>
    <message>
        <source>Part it plays</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Work with municipalities</source>
        <translation>Zusammenarbeit mit Kommunen</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Art der Einheit</translation>
    </message>
    <message>
        <source>Organisational units</source>
        <translation>Organisationseinheiten</translation>
    </message>
    <message>
        <source>Kind of obstacle</source>
        <translation>Art der Hürde</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>nächste Sitzung</translation>
    </message>
    <message>
        <source>Became a measure</source>
        <translation>in Maßnahme</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Parked topic</source>
        <translation>Thema im Speicher</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Eingebracht von</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Parked topics</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Key question</source>
        <translation>Schlüsselfrage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Way of advising</source>
        <translation>Beratungsmethode</translation>
    </message>
    <message>
        <source>Case giver</source>
        <translation>Fallgeber:in</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretär:in</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>Beratende</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Beobachtende</translation>
    </message>
    <message>
        <source>Ideas taken up</source>
        <translation>Aufgegriffene Ideen</translation>
    </message>
    <message>
        <source>Feedback of the case giver</source>
        <translation>Rückmeldung der fallgebenden Person</translation>
    </message>
    <message>
        <source>Feedback next time</source>
        <translation>Rückmeldung beim nächsten Mal</translation>
    </message>
    <message>
        <source>Peer consultations</source>
        <translation>Kollegiale Beratungen</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Kind of contribution</source>
        <translation>Art des Beitrags</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Aufgegriffen</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Geplante Minuten</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Wer hört zu</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Template of peer consultation</source>
        <translation>Vorlage kollegialer Beratung</translation>
    </message>
    <message>
        <source>Fewest advisors</source>
        <translation>Beratende mindestens</translation>
    </message>
    <message>
        <source>Templates of peer consultation</source>
        <translation>Vorlagen kollegialer Beratung</translation>
    </message>
    <message>
        <source>Data checked on</source>
        <translation>Daten geprüft am</translation>
    </message>
    <message>
        <source>Made anonymous on</source>
        <translation>Anonymisiert am</translation>
    </message>
    <message>
        <source>Registration of a person</source>
        <translation>Anmeldung einer Person</translation>
    </message>
    <message>
        <source>Comes for</source>
        <translation>Kommt für</translation>
    </message>
    <message>
        <source>Choice of workshop</source>
        <translation>Gewähltes Forum</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Verpflegung</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Registrations of persons</source>
        <translation>Anmeldungen von Personen</translation>
    </message>
    <message>
        <source>Planned step</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Item of the plan</source>
        <translation>Punkt des Umsetzungsplans</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation>Umsetzungsplan</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>inhaltlich</translation>
    </message>
    <message>
        <source>By structure</source>
        <translation>strukturell</translation>
    </message>
    <message>
        <source>By strategy</source>
        <translation>strategisch</translation>
    </message>
    <message>
        <source>Kind of project</source>
        <translation>Art des Vorhabens</translation>
    </message>
    <message>
        <source>Core components</source>
        <translation>Kernkomponenten</translation>
    </message>
    <message>
        <source>Participation of citizens</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Bringing it home</source>
        <translation>Transfer in die eigene Verwaltung</translation>
    </message>
    <message>
        <source>Development projects</source>
        <translation>Entwicklungsvorhaben</translation>
    </message>
    <message>
        <source>Milestone of the project</source>
        <translation>Meilenstein des Vorhabens</translation>
    </message>
    <message>
        <source>Milestones of the project</source>
        <translation>Meilensteine des Vorhabens</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>Kind of publication</source>
        <translation>Art der Publikation</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Herausgegeben von</translation>
    </message>
    <message>
        <source>In the series</source>
        <translation>In der Reihe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Actor levels</source>
        <translation>Akteursebenen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikationen</translation>
    </message>
    <message>
        <source>Asks for more places than the rule</source>
        <translation>Bittet um mehr Plätze als vorgesehen</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Berichtszeitraum</translation>
    </message>
    <message>
        <source>Reporting periods</source>
        <translation>Berichtszeiträume</translation>
    </message>
    <message>
        <source>Contacts without contact</source>
        <translation>Kontakte ohne Kontakt</translation>
    </message>
    <message>
        <source>Evidence of participation</source>
        <translation>Nachweis der Teilnahme</translation>
    </message>
    <message>
        <source>Food and access needs</source>
        <translation>Verpflegung und Barrierefreiheit</translation>
    </message>
    <message>
        <source>Feedback sheets</source>
        <translation>Feedbackbögen</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Aufbewahrungsregel</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gerechnet ab</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Aufbewahrungsregeln</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Gespeicherter Filter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Suchworte</translation>
    </message>
    <message>
        <source>Conditions, one a line</source>
        <translation>Bedingungen (eine je Zeile)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>No. in the row of its format</source>
        <translation>Nr. in der Folge des Formats</translation>
    </message>
    <message>
        <source>Only of the funding phase</source>
        <translation>Nur Förderphase</translation>
    </message>
    <message>
        <source>Agreed confidentiality</source>
        <translation>Vereinbarte Vertraulichkeit</translation>
    </message>
    <message>
        <source>Record of results</source>
        <translation>Ergebnisprotokoll</translation>
    </message>
    <message>
        <source>Record of the course</source>
        <translation>Verlaufsprotokoll</translation>
    </message>
    <message>
        <source>Photo record</source>
        <translation>Fotoprotokoll</translation>
    </message>
    <message>
        <source>File note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>in Abstimmung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>versendet</translation>
    </message>
    <message>
        <source>Record of</source>
        <translation>Protokoll zu</translation>
    </message>
    <message>
        <source>Session record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Protokolls</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Follows version</source>
        <translation>Folgt auf Fassung</translation>
    </message>
    <message>
        <source>What has happened since</source>
        <translation>Was ist seit dem letzten Mal passiert?</translation>
    </message>
    <message>
        <source>Closing round</source>
        <translation>Abschlussrunde</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Ausblick auf das nächste Mal</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Session records</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Second moderator</source>
        <translation>Co-Moderation</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Referent:in</translation>
    </message>
    <message>
        <source>Guest facilitator</source>
        <translation>externe Begleitung</translation>
    </message>
    <message>
        <source>Expert from a municipality</source>
        <translation>Expert:in aus einer Kommune</translation>
    </message>
    <message>
        <source>Keeps the record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber:in</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Role in a session</source>
        <translation>Rolle in einer Sitzung</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Put off by</source>
        <translation>Zurückgestellt von</translation>
    </message>
    <message>
        <source>Snoozes</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Status analysis</source>
        <translation>Statusanalyse</translation>
    </message>
    <message>
        <source>Way of analysis</source>
        <translation>Methode der Analyse</translation>
    </message>
    <message>
        <source>Achieved: content</source>
        <translation>Erreicht: Inhalte</translation>
    </message>
    <message>
        <source>What is achieved</source>
        <translation>Was ist erreicht?</translation>
    </message>
    <message>
        <source>Achieved: processes</source>
        <translation>Erreicht: Prozesse</translation>
    </message>
    <message>
        <source>Achieved: structures</source>
        <translation>Erreicht: Strukturen</translation>
    </message>
    <message>
        <source>Now: content</source>
        <translation>Stand: Inhalte</translation>
    </message>
    <message>
        <source>Where do we stand?</source>
        <translation>Wo stehen wir?</translation>
    </message>
    <message>
        <source>Now: processes</source>
        <translation>Stand: Prozesse</translation>
    </message>
    <message>
        <source>Now: structures</source>
        <translation>Stand: Strukturen</translation>
    </message>
    <message>
        <source>Next: content</source>
        <translation>Nächste Schritte: Inhalte</translation>
    </message>
    <message>
        <source>Next: processes</source>
        <translation>Nächste Schritte: Prozesse</translation>
    </message>
    <message>
        <source>Next: structures</source>
        <translation>Nächste Schritte: Strukturen</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Obstacles, one a line</source>
        <translation>Hürden (eine je Zeile)</translation>
    </message>
    <message>
        <source>Potentials</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>Potentials for change</source>
        <translation>Veränderungspotenziale</translation>
    </message>
    <message>
        <source>Sources of data</source>
        <translation>Datenquellen</translation>
    </message>
    <message>
        <source>Status analyses</source>
        <translation>Statusanalysen</translation>
    </message>
    <message>
        <source>Focus survey</source>
        <translation>Schwerpunkterhebung</translation>
    </message>
    <message>
        <source>Method of the survey</source>
        <translation>Methode der Erhebung</translation>
    </message>
    <message>
        <source>Field work from</source>
        <translation>Feldphase von</translation>
    </message>
    <message>
        <source>Field work until</source>
        <translation>Feldphase bis</translation>
    </message>
    <message>
        <source>Published as</source>
        <translation>Veröffentlicht als</translation>
    </message>
    <message>
        <source>Focus surveys</source>
        <translation>Schwerpunkterhebungen</translation>
    </message>
    <message>
        <source>Theme field</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Project of its own</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Structural innovation</source>
        <translation>Strukturinnovation</translation>
    </message>
    <message>
        <source>Steering instrument</source>
        <translation>Steuerungsinstrument</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>identifiziert</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>analysiert</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>aufbereitet</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>zugänglich</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Transfer object</source>
        <translation>Transfergegenstand</translation>
    </message>
    <message>
        <source>Kind of transfer object</source>
        <translation>Art des Transfergegenstands</translation>
    </message>
    <message>
        <source>Giving municipalities</source>
        <translation>Transfergebende Kommunen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunftsprogramm</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Expert:innen</translation>
    </message>
    <message>
        <source>From outcomes</source>
        <translation>Aus Ergebnissen</translation>
    </message>
    <message>
        <source>Release given by</source>
        <translation>Freigabe erteilt von</translation>
    </message>
    <message>
        <source>Release given on</source>
        <translation>Freigabe erteilt am</translation>
    </message>
    <message>
        <source>Elements, one a line</source>
        <translation>Elemente (eines je Zeile)</translation>
    </message>
    <message>
        <source>Conditions of success</source>
        <translation>Gelingensbedingungen</translation>
    </message>
    <message>
        <source>Stumbling blocks</source>
        <translation>Stolpersteine</translation>
    </message>
    <message>
        <source>Hints for adapting it</source>
        <translation>Hinweise zur Anpassung</translation>
    </message>
    <message>
        <source>Adapting it to the Land</source>
        <translation>Landesspezifische Anpassung</translation>
    </message>
    <message>
        <source>Transfer objects</source>
        <translation>Transfergegenstände</translation>
    </message>
    <message>
        <source>Clarified</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>Being adapted</source>
        <translation>in Anpassung</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Transfer process</source>
        <translation>Transferprozess</translation>
    </message>
    <message>
        <source>Giving municipality</source>
        <translation>Transfergebende Kommune</translation>
    </message>
    <message>
        <source>Receiving municipality</source>
        <translation>Transfernehmende Kommune</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Transfer processes</source>
        <translation>Transferprozesse</translation>
    </message>
    <message>
        <source>Value list</source>
        <translation>Werteliste</translation>
    </message>
    <message>
        <source>Value lists</source>
        <translation>Wertelisten</translation>
    </message>
    <message>
        <source>Word of a list</source>
        <translation>Listenwert</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Listenwerte</translation>
    </message>
    <message>
        <source>Early childhood</source>
        <translation>frühkindliche Bildung</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>From school to work</source>
        <translation>Übergang Schule–Beruf</translation>
    </message>
    <message>
        <source>Vocational training and studies</source>
        <translation>Ausbildung und Studium</translation>
    </message>
    <message>
        <source>Continuing education</source>
        <translation>Weiterbildung</translation>
    </message>
    <message>
        <source>Education of the elderly</source>
        <translation>Seniorenbildung</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Neujahr</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Heilige Drei Könige</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Internationaler Frauentag</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Tag der Arbeit</translation>
    </message>
    <message>
        <source>Assumption of Mary</source>
        <translation>Mariä Himmelfahrt</translation>
    </message>
    <message>
        <source>World Children&apos;s Day</source>
        <translation>Weltkindertag</translation>
    </message>
    <message>
        <source>Day of German Unity</source>
        <translation>Tag der Deutschen Einheit</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>Reformationstag</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>1. Weihnachtstag</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>2. Weihnachtstag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Karfreitag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Ostersonntag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Ostermontag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Christi Himmelfahrt</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pfingstsonntag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Pfingstmontag</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Fronleichnam</translation>
    </message>
    <message>
        <source>Day of Repentance and Prayer</source>
        <translation>Buß- und Bettag</translation>
    </message>
    <message>
        <source>Kinds of obstacles</source>
        <translation>Arten von Hürden</translation>
    </message>
    <message>
        <source>Agreements in force</source>
        <translation>Vereinbarungen in Kraft</translation>
    </message>
    <message>
        <source>Municipalities with an agreement in force</source>
        <translation>Kommunen mit gültiger Vereinbarung</translation>
    </message>
    <message>
        <source>Districts and independent cities of the area</source>
        <translation>Kreise und kreisfreie Städte des Gebiets</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Durchgeführte Termine</translation>
    </message>
    <message>
        <source>Cases of participation</source>
        <translation>Teilnahmefälle</translation>
    </message>
    <message>
        <source>Persons who took part</source>
        <translation>Teilnehmende Personen</translation>
    </message>
    <message>
        <source>Municipalities that took part</source>
        <translation>Teilnehmende Kommunen</translation>
    </message>
    <message>
        <source>Measures overdue</source>
        <translation>Überfällige Maßnahmen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Gezählt nach</translation>
    </message>
    <message>
        <source>Number of them</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Number of goals</source>
        <translation>Anzahl der Ziele</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Anzahl der Mitglieder</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Overview of dates</source>
        <translation>Terminübersicht</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Teilnahmeliste</translation>
    </message>
    <message>
        <source>Own word for the agreement</source>
        <translation>Eigene Bezeichnung der Vereinbarung</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>… [cut here; the whole text is in the book]</source>
        <translation>… [hier gekürzt; der ganze Text steht im Buch]</translation>
    </message>
    <message>
        <source>Last return</source>
        <translation>Letzte Rückgabe</translation>
    </message>
    <message>
        <source>Checksum of what it may change</source>
        <translation>Prüfsumme dessen, was er ändern darf</translation>
    </message>
    <message>
        <source>Date to be made exact</source>
        <translation>Termin zu konkretisieren</translation>
    </message>
    <message>
        <source>Session that has gone by</source>
        <translation>Vergangener Termin</translation>
    </message>
    <message>
        <source>Teams to be answered</source>
        <translation>Teams ohne Antwort</translation>
    </message>
    <message>
        <source>Record missing</source>
        <translation>Fehlendes Protokoll</translation>
    </message>
    <message>
        <source>Record to be released</source>
        <translation>Protokoll vor der Freigabe</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation>Ende einer Vereinbarung</translation>
    </message>
    <message>
        <source>Agreement to be approved</source>
        <translation>Vereinbarung im Beschlussweg</translation>
    </message>
    <message>
        <source>Reflection talk due</source>
        <translation>Fälliges Reflexionsgespräch</translation>
    </message>
    <message>
        <source>Goal to be reviewed</source>
        <translation>Ziel zu überprüfen</translation>
    </message>
    <message>
        <source>Case without contact</source>
        <translation>Begleitfall ohne Kontakt</translation>
    </message>
    <message>
        <source>Follow-up of a case</source>
        <translation>Wiedervorlage eines Begleitfalls</translation>
    </message>
    <message>
        <source>Measure due</source>
        <translation>Fällige Maßnahme</translation>
    </message>
    <message>
        <source>Milestone due</source>
        <translation>Fälliger Meilenstein</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Fälliger Bericht</translation>
    </message>
    <message>
        <source>Koffer out</source>
        <translation>Koffer unterwegs</translation>
    </message>
    <message>
        <source>Open conflict</source>
        <translation>Offener Konflikt</translation>
    </message>
    <message>
        <source>Exception ends</source>
        <translation>Ende einer Ausnahme</translation>
    </message>
    <message>
        <source>Contacts to be checked</source>
        <translation>Zu prüfende Kontakte</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Puts off</source>
        <translation>Stellt zurück</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: ab %2</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <translation>%1: bis %2</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In Konflikt</translation>
    </message>
    <message>
        <source>Funder and public</source>
        <translation>Fördermittelgeber und Öffentlichkeit</translation>
    </message>
    <message>
        <source>The agency itself</source>
        <translation>Die Agentur selbst</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Die Gruppe</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>[in conflict]</source>
        <translation>[in Konflikt]</translation>
    </message>
    <message>
        <source>office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Minutes added</source>
        <translation>Zusätzliche Minuten</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>Nicht wie geplant</translation>
    </message>
    <message>
        <source>No double</source>
        <translation>Keine Dublette</translation>
    </message>
    <message>
        <source>Is not the same as</source>
        <translation>ist nicht dasselbe wie</translation>
    </message>
    <message>
        <source>No doubles</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>The agency only</source>
        <translation>nur die Agentur</translation>
    </message>
    <message>
        <source>Invitation and confirmation</source>
        <translation>Einladung und Anmeldebestätigung</translation>
    </message>
    <message>
        <source>Save the date</source>
        <translation>Save the Date</translation>
    </message>
    <message>
        <source>Waiting list or refusal</source>
        <translation>Warteliste oder Absage</translation>
    </message>
    <message>
        <source>Agenda for the moderator</source>
        <translation>Ablaufplan</translation>
    </message>
    <message>
        <source>Agenda for participants</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Plan of measures</source>
        <translation>Maßnahmenplan</translation>
    </message>
    <message>
        <source>Sheet of peer consultation</source>
        <translation>Beratungsblatt</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>Jahresplan</translation>
    </message>
    <message>
        <source>%1: several values wait for a decision.</source>
        <translation>%1: mehrere Werte, die Entscheidung steht aus.</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Offene Konflikte</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>At issue</source>
        <translation>Bei Ausgabe</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>Im Büro</translation>
    </message>
    <message>
        <source>In the return</source>
        <translation>In der Rückgabe</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Merge report</source>
        <translation>Abgleichsbericht</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>Sum of all classes</source>
        <translation>Summe aller Klassen</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>unbekanntes Feld</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>parallel</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>names a record that is not there</source>
        <translation>nennt einen Datensatz, den es nicht gibt</translation>
    </message>
    <message>
        <source>its record was never heard of</source>
        <translation>ihr Datensatz ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>holds a value that cannot be stored</source>
        <translation>enthält einen Wert, der sich nicht speichern lässt</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>the same as “%1”?</source>
        <translation>dasselbe wie „%1“?</translation>
    </message>
    <message>
        <source>of a newer program, kept</source>
        <translation>aus einem neueren Programm, aufgehoben</translation>
    </message>
    <message>
        <source>is not taken over</source>
        <translation>wird nicht übernommen</translation>
    </message>
    <message>
        <source>was erased here and stays erased</source>
        <translation>wurde hier gelöscht und bleibt gelöscht</translation>
    </message>
    <message>
        <source>taken back here before, not taken over again</source>
        <translation>hier schon einmal zurückgenommen, wird nicht wieder übernommen</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>other fields, no conflict</source>
        <translation>andere Felder, kein Konflikt</translation>
    </message>
    <message>
        <source>removed in the return, changed or needed here</source>
        <translation>in der Rückgabe entfernt, hier geändert oder gebraucht</translation>
    </message>
    <message>
        <source>removed on one side, changed or needed on the other</source>
        <translation>auf einer Seite entfernt, auf der anderen geändert oder gebraucht</translation>
    </message>
    <message>
        <source>was open before</source>
        <translation>war schon vorher offen</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>own: %1</source>
        <translation>eigener Wert: %1</translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation>Abgleich: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>Kennung des Bogens</translation>
    </message>
    <message>
        <source>Found fault with</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>With regard to</source>
        <translation>In Bezug auf</translation>
    </message>
    <message>
        <source>Up to an extent of</source>
        <translation>Bis zu einem Ausmaß von</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What is released stays as it was; what came in needs a next version of: %1.</source>
        <translation>Freigegebenes bleibt, wie es war; für das Neue ist eine neue Fassung fällig: %1.</translation>
    </message>
    <message>
        <source>Left out, of a newer program</source>
        <translation>Weggelassen, von einem neueren Programm</translation>
    </message>
</context>
<context>
    <name>ui::AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>no break for %1 minutes</source>
        <translation>seit %1 Minuten keine Pause</translation>
    </message>
</context>
<context>
    <name>ui::AgendaPanel</name>
    <message>
        <source>No agenda was planned for this session. Notes can be taken all the same.</source>
        <translation>Für diese Sitzung ist kein Ablauf geplant. Notizen können Sie trotzdem aufnehmen.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>+2 min</source>
        <translation>+2 Min.</translation>
    </message>
    <message>
        <source>Two minutes more</source>
        <translation>Zwei Minuten mehr</translation>
    </message>
    <message numerus="yes">
        <source>planned %n min.</source>
        <translation>
            <numerusform>geplant %n Min.</numerusform>
            <numerusform>geplant %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n min.</source>
        <translation>
            <numerusform>+%n Min.</numerusform>
            <numerusform>+%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>End block</source>
        <translation>Block beenden</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the plan; it will end at %1.</source>
        <translation>
            <numerusform>%n Minute hinter dem Plan; Ende um %1.</numerusform>
            <numerusform>%n Minuten hinter dem Plan; Ende um %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the plan.</source>
        <translation>
            <numerusform>%n Minute vor dem Plan.</numerusform>
            <numerusform>%n Minuten vor dem Plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note to this block</source>
        <translation>Notiz zu diesem Block</translation>
    </message>
    <message>
        <source>What takes place instead?</source>
        <translation>Was findet stattdessen statt?</translation>
    </message>
    <message>
        <source>“%1” is over (%2 to %3). Enter lets it go on, Esc leaves it.</source>
        <translation>„%1“ ist vorbei (%2 bis %3). Enter lässt es weitergehen, Esc lässt es so.</translation>
    </message>
    <message>
        <source>“%1” took place from %2 to %3 and can no longer be dropped.</source>
        <translation>„%1“ hat von %2 bis %3 stattgefunden und kann nicht mehr entfallen.</translation>
    </message>
</context>
<context>
    <name>ui::AgendaView</name>
    <message>
        <source>Here stands what happens when: blocks with minutes, method and material. Take a template, or begin with a block of your own.</source>
        <translation>Hier steht, was wann geschieht: Blöcke mit Minuten, Methode und Material. Übernehmen Sie eine Vorlage oder beginnen Sie mit einem eigenen Block.</translation>
    </message>
    <message>
        <source>New block …</source>
        <translation>Neuer Block …</translation>
    </message>
    <message>
        <source>From a method …</source>
        <translation>Aus einer Methode …</translation>
    </message>
    <message>
        <source>Take a template</source>
        <translation>Vorlage übernehmen</translation>
    </message>
    <message>
        <source>Save as a template …</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation>%1 von %2 Minuten</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 of them in breaks</source>
        <translation>davon %1 in Pausen</translation>
    </message>
    <message>
        <source>When the session begins and ends is not known yet.</source>
        <translation>Wann der Termin beginnt und endet, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The agenda fills the session.</source>
        <translation>Der Ablauf füllt den Termin.</translation>
    </message>
    <message>
        <source>%1 minutes are still free (V-35).</source>
        <translation>%1 Minuten sind noch frei (V-35).</translation>
    </message>
    <message>
        <source>%1 minutes too many (V-35).</source>
        <translation>%1 Minuten zu viel (V-35).</translation>
    </message>
    <message>
        <source>%1 minutes without a break, at most %2 are good (V-35).</source>
        <translation>%1 Minuten ohne Pause, gut sind höchstens %2 (V-35).</translation>
    </message>
    <message>
        <source>Never more than %1 minutes without a break.</source>
        <translation>Nie mehr als %1 Minuten ohne Pause.</translation>
    </message>
    <message>
        <source>Remove “%1”? It can be undone.</source>
        <translation>„%1“ entfernen? Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>of the series</source>
        <translation>der Reihe</translation>
    </message>
    <message>
        <source>of the group</source>
        <translation>der Reihengruppe</translation>
    </message>
    <message>
        <source>of the format</source>
        <translation>des Formats</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Es gibt noch keine Vorlage.</translation>
    </message>
    <message>
        <source>Take its place</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save the agenda as a template</source>
        <translation>Ablauf als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template *</source>
        <translation>Name der Vorlage *</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is an agenda already. Shall the template take its place?</source>
        <translation>Es gibt schon einen Ablauf. Soll die Vorlage an seine Stelle treten?</translation>
    </message>
    <message>
        <source>Shall the template be added at the end?</source>
        <translation>Soll die Vorlage am Ende angefügt werden?</translation>
    </message>
    <message>
        <source>Add at the end</source>
        <translation>Am Ende anfügen</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceDesk</name>
    <message>
        <source>Here stand the people of the confirmed teams against the dates of the series. Confirm a team and name its people first.</source>
        <translation>Hier stehen die Personen der bestätigten Teams und die Termine der Reihe. Bestätigen Sie zuerst ein Team und tragen Sie seine Mitglieder ein.</translation>
    </message>
    <message>
        <source>Name a substitute …</source>
        <translation>Vertretung benennen …</translation>
    </message>
    <message>
        <source>Joins from this date on</source>
        <translation>Kommt ab diesem Termin dazu</translation>
    </message>
    <message>
        <source>Leaves after this date</source>
        <translation>Geht nach diesem Termin</translation>
    </message>
    <message>
        <source>Attendance, people against dates</source>
        <translation>Anwesenheit, Personen und Termine</translation>
    </message>
    <message>
        <source>In no team</source>
        <translation>In keinem Team</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 dates held</source>
        <translation>%1 von %2 Terminen durchgeführt</translation>
    </message>
    <message>
        <source>%1 can no longer attend all dates (V-29)</source>
        <translation>%1 können nicht mehr an allen Terminen teilnehmen (V-29)</translation>
    </message>
    <message>
        <source>%1 did not attend all dates (V-29)</source>
        <translation>%1 waren nicht an allen Terminen dabei (V-29)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Kontinuität</translation>
    </message>
    <message>
        <source>Presence can be noted once the session was held.</source>
        <translation>Anwesenheit lässt sich eintragen, sobald der Termin durchgeführt ist.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 dates)</source>
        <translation>%1 (%2 von %3 Terminen)</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>ersetzt durch %1</translation>
    </message>
    <message>
        <source>joins late</source>
        <translation>kommt später dazu</translation>
    </message>
    <message>
        <source>leaves early</source>
        <translation>geht früher</translation>
    </message>
    <message>
        <source>Take the note away</source>
        <translation>Eintrag wegnehmen</translation>
    </message>
    <message>
        <source>Go to the teams</source>
        <translation>Zu den Teams</translation>
    </message>
</context>
<context>
    <name>ui::AttendancePanel</name>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>A present · S late, from now on · G gone, until now · E excused · U absent · V represented · T rest of the team present · N somebody else · 0 open again</source>
        <translation>A anwesend · S später, ab jetzt · G gegangen, bis jetzt · E entschuldigt · U unentschuldigt · V vertreten · T Rest des Teams anwesend · N noch jemand · 0 wieder offen</translation>
    </message>
    <message>
        <source>Nobody is expected at this session. With N you add who is there.</source>
        <translation>Zu dieser Sitzung wird niemand erwartet. Mit N fügen Sie hinzu, wer da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 present · %n not recorded</source>
        <translation>
            <numerusform>%1 von %2 anwesend · %n nicht erfasst</numerusform>
            <numerusform>%1 von %2 anwesend · %n nicht erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Who comes for %1? A name that is new is added, with a function in brackets if you know it.</source>
        <translation>Wer kommt für %1? Ein neuer Name wird aufgenommen, mit Funktion in Klammern, wenn Sie sie wissen.</translation>
    </message>
    <message>
        <source>Who else is there from %1? A name that is new is added, with a function in brackets if you know it.</source>
        <translation>Wer ist noch da aus %1? Ein neuer Name wird aufgenommen, mit Funktion in Klammern, wenn Sie sie wissen.</translation>
    </message>
    <message>
        <source>Who else is there? A name that is new is added, with a function in brackets if you know it.</source>
        <translation>Wer ist noch da? Ein neuer Name wird aufgenommen, mit Funktion in Klammern, wenn Sie sie wissen.</translation>
    </message>
    <message>
        <source>%1 cannot be their own substitute. Who comes?</source>
        <translation>%1 kann sich nicht selbst vertreten. Wer kommt?</translation>
    </message>
    <message>
        <source>%1 is there already, for %2.</source>
        <translation>%1 ist schon da, für %2.</translation>
    </message>
    <message>
        <source>Which municipality is %1 from? Empty: from none.</source>
        <translation>Aus welcher Kommune kommt %1? Leer: aus keiner.</translation>
    </message>
</context>
<context>
    <name>ui::BackupKeeper</name>
    <message>
        <source>The folder for backups is not there: %1</source>
        <translation>Der Ordner für Sicherungen ist nicht da: %1</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>ui::BookWindows</name>
    <message>
        <source>Restoring the backup …</source>
        <translation>Sicherung wird zurückgeholt …</translation>
    </message>
    <message>
        <source>Copying the backup …</source>
        <translation>Sicherung wird kopiert …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::Calendar</name>
    <message>
        <source>no date yet</source>
        <translation>noch kein Datum</translation>
    </message>
    <message>
        <source>collides</source>
        <translation>kollidiert</translation>
    </message>
    <message>
        <source>of a partner</source>
        <translation>einer Partnerin</translation>
    </message>
    <message>
        <source>Save as a calendar</source>
        <translation>Als Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save as a calendar (.ics) …</source>
        <translation>Als Kalender speichern (.ics) …</translation>
    </message>
</context>
<context>
    <name>ui::CalendarFilter</name>
    <message>
        <source>Land and holidays</source>
        <translation>Land und Feiertage</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>all Länder</source>
        <translation>alle Länder</translation>
    </message>
    <message>
        <source>in every state</source>
        <translation>in jedem Stand</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>ui::CalendarListModel</name>
    <message>
        <source>collides</source>
        <translation>kollidiert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Series, committee or case</source>
        <translation>Reihe, Gremium oder Begleitfall</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Print the plan of the year …</source>
        <translation>Jahresplan drucken …</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>What is shown as a calendar (.ics) …</source>
        <translation>Was gezeigt wird, als Kalender (.ics) …</translation>
    </message>
    <message>
        <source>All dates of the book as a calendar (.ics) …</source>
        <translation>Alle Termine des Buchs als Kalender (.ics) …</translation>
    </message>
    <message>
        <source>Take in school holidays (.ics, .csv) …</source>
        <translation>Schulferien einlesen (.ics, .csv) …</translation>
    </message>
    <message>
        <source>Dates as a table</source>
        <translation>Termine als Tabelle</translation>
    </message>
    <message>
        <source>Go to the series</source>
        <translation>Zu den Reihen</translation>
    </message>
    <message>
        <source>Filled: a day. Hatched: no day yet. Red with a cross: a collision. Grey: school holidays. Points and lines: public holidays.</source>
        <translation>Ausgefüllt: ein Tag. Schraffiert: noch kein Tag. Rot mit Kreuz: eine Kollision. Grau: Schulferien. Punkte und Linien: Feiertage.</translation>
    </message>
    <message>
        <source>Calendar %1</source>
        <translation>Kalender %1</translation>
    </message>
    <message>
        <source>Nothing in %1 fits what is chosen above.</source>
        <translation>Im Jahr %1 passt nichts zur Auswahl oben.</translation>
    </message>
    <message>
        <source>Here stand the sessions of %1: of series, committees and cases.</source>
        <translation>Hier stehen die Termine des Jahres %1: von Reihen, Gremien und Begleitfällen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Save as a calendar</source>
        <translation>Als Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Take in school holidays</source>
        <translation>Schulferien einlesen</translation>
    </message>
    <message>
        <source>School holidays (*.ics *.csv);;All files (*)</source>
        <translation>Schulferien (*.ics *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter another date …</source>
        <translation>Anderes Datum eingeben …</translation>
    </message>
    <message>
        <source>Change moderator …</source>
        <translation>Moderation tauschen …</translation>
    </message>
</context>
<context>
    <name>ui::CalendarRemarks</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>Kollision</translation>
    </message>
    <message>
        <source>Move the date …</source>
        <translation>Termin verschieben …</translation>
    </message>
    <message>
        <source>Open the format</source>
        <translation>Format öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Den anderen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; they are marked in the board.</source>
        <translation>
            <numerusform>Und %n weitere; sie ist in der Tafel markiert.</numerusform>
            <numerusform>Und %n weitere; sie sind in der Tafel markiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChildSection</name>
    <message>
        <source>New: %1 …</source>
        <translation>Neu: %1 …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Attach file …</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation>Angehängte Datei speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceEditor</name>
    <message>
        <source>not given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>bitte wählen</translation>
    </message>
</context>
<context>
    <name>ui::ClosingPanel</name>
    <message>
        <source>Close the session</source>
        <translation>Sitzung abschließen</translation>
    </message>
    <message>
        <source>Enter on a line leads to its place. What is open may stay open.</source>
        <translation>Enter auf einer Zeile führt zu ihrer Stelle. Offenes darf offen bleiben.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Closing round: what do people take home?</source>
        <translation>Abschlussrunde: Was nehmen alle mit?</translation>
    </message>
    <message>
        <source>For the next session</source>
        <translation>Für die nächste Sitzung</translation>
    </message>
    <message>
        <source>Everybody&apos;s attendance is recorded</source>
        <translation>Von allen ist die Anwesenheit erfasst</translation>
    </message>
    <message>
        <source>Every block has its times</source>
        <translation>Jeder Block hat seine Zeiten</translation>
    </message>
    <message>
        <source>Every team takes a measure home</source>
        <translation>Jedes Team nimmt eine Maßnahme mit</translation>
    </message>
    <message>
        <source>Each measure says who and until when</source>
        <translation>Jede Maßnahme sagt, wer und bis wann</translation>
    </message>
    <message>
        <source>Of each topic put aside it is said what becomes of it</source>
        <translation>Im Themenspeicher ist jedes Thema entschieden</translation>
    </message>
    <message>
        <source>Each group decision has its result</source>
        <translation>Jede Gruppenentscheidung hat ein Ergebnis</translation>
    </message>
    <message>
        <source>Feedback sheets are counted</source>
        <translation>Die Feedbackbögen sind gezählt</translation>
    </message>
    <message>
        <source>Each photo has a caption</source>
        <translation>Jedes Foto hat eine Bildunterschrift</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Alles ist da.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open.</source>
        <translation>
            <numerusform>%n Punkt offen.</numerusform>
            <numerusform>%n Punkte offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is closed; its record is a draft.</source>
        <translation>Die Sitzung ist abgeschlossen; ihr Protokoll ist ein Entwurf.</translation>
    </message>
    <message>
        <source>Write the draft again</source>
        <translation>Entwurf neu schreiben</translation>
    </message>
    <message>
        <source>The session is closed; its record is being checked or released.</source>
        <translation>Die Sitzung ist abgeschlossen; ihr Protokoll wird geprüft oder ist freigegeben.</translation>
    </message>
    <message>
        <source>No peer consultation is still going on</source>
        <translation>Keine kollegiale Beratung läuft noch</translation>
    </message>
</context>
<context>
    <name>ui::CodeView</name>
    <message>
        <source>Code of the Koffer</source>
        <translation>Code des Koffers</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Gruppe %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie zu Beginn</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Übliche Reihenfolge</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsBoard</name>
    <message>
        <source>Gone</source>
        <translation>Abgesagt</translation>
    </message>
</context>
<context>
    <name>ui::ConflictCard</name>
    <message>
        <source>Open. Until somebody decides, both values stay and the record is marked.</source>
        <translation>Offen. Bis jemand entscheidet, bleiben beide Werte stehen und der Datensatz ist markiert.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>B</source>
        <comment>key: office</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key: return</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Both, one under the other (U)</source>
        <translation>Beide untereinander (U)</translation>
    </message>
    <message>
        <source>Own text (T)</source>
        <translation>Eigener Text (T)</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Diesen nehmen</translation>
    </message>
</context>
<context>
    <name>ui::ConflictOffer</name>
    <message>
        <source>In conflict: several values wait for a decision.</source>
        <translation>In Konflikt: mehrere Werte, die Entscheidung steht aus.</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Nehmen: %1</translation>
    </message>
    <message>
        <source>Both, one under the other</source>
        <translation>Beide untereinander</translation>
    </message>
</context>
<context>
    <name>ui::ConflictView</name>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
</context>
<context>
    <name>ui::ConflictsPanel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Shown for now</source>
        <translation>Vorerst gezeigt</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Außerdem da</translation>
    </message>
    <message>
        <source>Conflicts that wait for a decision</source>
        <translation>Konflikte, die auf eine Entscheidung warten</translation>
    </message>
    <message>
        <source>No conflict waits. If two people change the same field without knowing of each other, both values stand here until somebody decides.</source>
        <translation>Kein Konflikt wartet. Ändern zwei Menschen dasselbe Feld, ohne voneinander zu wissen, stehen hier beide Werte, bis jemand entscheidet.</translation>
    </message>
</context>
<context>
    <name>ui::CopyDialog</name>
    <message>
        <source>What is planned once more</source>
        <translation>Was noch einmal geplant wird</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Die Termine</translation>
    </message>
    <message>
        <source>Keep hosts and venues</source>
        <translation>Gastgeber:innen und Orte beibehalten</translation>
    </message>
    <message>
        <source>Keep who moderates and speaks</source>
        <translation>Moderation und Referierende beibehalten</translation>
    </message>
    <message>
        <source>Plan the series once more</source>
        <translation>Reihe noch einmal planen</translation>
    </message>
    <message>
        <source>This series</source>
        <translation>Diese Reihe</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Die ganze Reihengruppe</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>From another first day on</source>
        <translation>Ab einem anderen ersten Tag</translation>
    </message>
    <message>
        <source>for example 01.06.2027</source>
        <translation>zum Beispiel 01.06.2027</translation>
    </message>
    <message>
        <source>Title *</source>
        <translation>Titel *</translation>
    </message>
    <message>
        <source>First day of the new series</source>
        <translation>Erster Tag der neuen Reihe</translation>
    </message>
    <message>
        <source>Rules, texts, contacts, agendas and checklists are copied; teams and results are not.</source>
        <translation>Regeln, Texte, Ansprechpersonen, Abläufe und Checklisten werden kopiert; Teams und Ergebnisse nicht.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The series has no date yet that could move.</source>
        <translation>Die Reihe hat noch keinen Termin, der sich verschieben ließe.</translation>
    </message>
    <message numerus="yes">
        <source>All dates move by %n day(s).</source>
        <translation>
            <numerusform>Alle Termine verschieben sich um %n Tag.</numerusform>
            <numerusform>Alle Termine verschieben sich um %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The series began on %1; enter the day on which the new one begins.</source>
        <translation>Die Reihe beginnt am %1; geben Sie den Tag ein, an dem die neue beginnt.</translation>
    </message>
</context>
<context>
    <name>ui::CopyOffers</name>
    <message numerus="yes">
        <source>“%1” beside this book is a copy of it with %n step(s) that are not here, the last one of %2.</source>
        <translation>
            <numerusform>„%1“ neben diesem Buch ist ein Exemplar davon mit %n Schritt, der hier fehlt, vom %2.</numerusform>
            <numerusform>„%1“ neben diesem Buch ist ein Exemplar davon mit %n Schritten, die hier fehlen, der letzte vom %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Abgleichen …</translation>
    </message>
</context>
<context>
    <name>ui::DateEditor</name>
    <message>
        <source>D Mon YYYY</source>
        <translation>TT.MM.JJJJ</translation>
    </message>
    <message>
        <source>a day such as 1 Jun 2023</source>
        <translation>einen Tag wie 01.06.2023</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPanel</name>
    <message>
        <source>Group decision</source>
        <translation>Gruppenentscheidung</translation>
    </message>
    <message>
        <source>Enter after the question asks for the options, one a line. In the list: + and − votes · Z number of votes · R result · N another option · A kind · Del removes</source>
        <translation>Enter nach der Frage fragt die Möglichkeiten ab, je Zeile eine. In der Liste: + und − Stimmen · Z Zahl der Stimmen · R Ergebnis · N weitere Möglichkeit · A Art · Entf entfernt</translation>
    </message>
    <message>
        <source>What does the group decide?</source>
        <translation>Worüber entscheidet die Gruppe?</translation>
    </message>
    <message>
        <source>What the group decides itself is listed here, with options, votes and result.</source>
        <translation>Was die Gruppe selbst entscheidet, steht hier mit Möglichkeiten, Stimmen und Ergebnis.</translation>
    </message>
    <message>
        <source>Decisions of this session</source>
        <translation>Entscheidungen dieser Sitzung</translation>
    </message>
    <message>
        <source>Option %1 (empty: there are no more)</source>
        <translation>Möglichkeit %1 (leer: keine weitere)</translation>
    </message>
    <message>
        <source>How many votes for “%1”?</source>
        <translation>Wie viele Stimmen für „%1“?</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Was wurde entschieden?</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>entschieden: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes are a number, 0 or more; Esc leaves them as they are.</source>
        <translation>Stimmen sind eine Zahl ab 0; Esc lässt sie, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ui::DeskDetail</name>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>Vielleicht dasselbe wie</translation>
    </message>
    <message>
        <source>Join both …</source>
        <translation>Beide zusammenführen …</translation>
    </message>
    <message>
        <source>Possible once the return is taken over.</source>
        <translation>Möglich, sobald die Rückgabe übernommen ist.</translation>
    </message>
</context>
<context>
    <name>ui::DeskModel</name>
    <message numerus="yes">
        <source>%n more ▸</source>
        <translation>
            <numerusform>%n weitere ▸</numerusform>
            <numerusform>%n weitere ▸</numerusform>
        </translation>
    </message>
    <message>
        <source>close the group ▾</source>
        <translation>Gruppe zuklappen ▾</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>At issue</source>
        <translation>Bei Ausgabe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>Im Büro</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>In diesem Buch</translation>
    </message>
    <message>
        <source>In the return</source>
        <translation>In der Rückgabe</translation>
    </message>
    <message>
        <source>In the other copy</source>
        <translation>Im anderen Exemplar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>ui::DocumentDialog</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This installation cannot show PDF. It can be saved.</source>
        <translation>Diese Installation kann PDF nicht anzeigen. Speichern ist möglich.</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Plain text for a mail or a web site</source>
        <translation>Reiner Text für eine Mail oder eine Internetseite</translation>
    </message>
    <message>
        <source>For whom is it?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>Notes for the network of municipalities leave the group. The municipalities stay unnamed. Go on?</source>
        <translation>Ergebnisse für das Netzwerk der Kommunen verlassen die Gruppe. Die Kommunen werden nicht genannt. Fortfahren?</translation>
    </message>
    <message>
        <source>For the network</source>
        <translation>Für das Netzwerk</translation>
    </message>
    <message>
        <source>The document is being made …</source>
        <translation>Das Dokument wird erstellt …</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>It could not be printed. Save it as PDF and print that.</source>
        <translation>Es ließ sich nicht drucken. Speichern Sie es als PDF und drucken Sie das.</translation>
    </message>
</context>
<context>
    <name>ui::DoublesPanel</name>
    <message>
        <source>Likely doubles</source>
        <translation>Wahrscheinliche Dubletten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open instead: %1</source>
        <translation>Stattdessen öffnen: %1</translation>
    </message>
    <message>
        <source>Perhaps in the book already. A click opens that record instead:</source>
        <translation>Vielleicht schon im Buch. Ein Klick öffnet stattdessen diesen Datensatz:</translation>
    </message>
    <message>
        <source>Opens this record instead; nothing is created. What you typed is offered in its fields.</source>
        <translation>Öffnet stattdessen diesen Datensatz; es wird nichts angelegt. Was Sie eingegeben haben, wird dort in den Feldern angeboten.</translation>
    </message>
</context>
<context>
    <name>ui::DraftOffer</name>
    <message>
        <source>Not saved yet: what you typed on %1.</source>
        <translation>Noch nicht gespeichert: was Sie am %1 geschrieben haben.</translation>
    </message>
    <message>
        <source>Not saved yet: what %1 typed on %2.</source>
        <translation>Noch nicht gespeichert: was %1 am %2 geschrieben hat.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Saves what was typed</source>
        <translation>Speichert, was geschrieben wurde</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Shows what is in the book</source>
        <translation>Zeigt, was im Buch steht</translation>
    </message>
    <message>
        <source>In the book this field was emptied since.</source>
        <translation>Im Buch wurde dieses Feld inzwischen geleert.</translation>
    </message>
    <message>
        <source>In the book it says since: “%1”</source>
        <translation>Im Buch steht inzwischen: „%1“</translation>
    </message>
</context>
<context>
    <name>ui::DraftOffers</name>
    <message>
        <source>Continue …</source>
        <translation>Weiter …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show text …</source>
        <translation>Text zeigen …</translation>
    </message>
    <message>
        <source>You had begun: %1.</source>
        <translation>Sie hatten begonnen: %1.</translation>
    </message>
    <message>
        <source>The record is no more.</source>
        <translation>Den Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>In “%1”:</source>
        <translation>In „%1“:</translation>
    </message>
</context>
<context>
    <name>ui::ExportLine</name>
    <message>
        <source>A page has room for %1 columns at most. Please show fewer of them, or export the list for Excel. Nothing was written.</source>
        <translation>Auf eine Seite passen höchstens %1 Spalten. Bitte blenden Sie einige aus, oder exportieren Sie die Liste für Excel. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This list is too long for this kind of file. Please narrow it down, or choose another kind of file. Nothing was written.</source>
        <translation>Diese Liste ist zu lang für diese Art von Datei. Bitte grenzen Sie sie ein, oder wählen Sie eine andere Art von Datei. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Den Export abbrechen</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Export läuft …</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are longer than a cell of a spreadsheet may be. They were cut and are marked where they end; the export as CSV has them whole.</source>
        <translation>
            <numerusform>%n Text ist länger, als eine Zelle einer Tabelle sein darf. Er wurde gekürzt und ist am Ende gekennzeichnet; der Export als CSV enthält ihn ganz.</numerusform>
            <numerusform>%n Texte sind länger, als eine Zelle einer Tabelle sein darf. Sie wurden gekürzt und sind am Ende gekennzeichnet; der Export als CSV enthält sie ganz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::ExportMenu</name>
    <message>
        <source>For Excel (.xlsx) …</source>
        <translation>Für Excel (.xlsx) …</translation>
    </message>
    <message>
        <source>For printing (.pdf) …</source>
        <translation>Zum Drucken (.pdf) …</translation>
    </message>
    <message>
        <source>All fields, for taking in again (.csv) …</source>
        <translation>Alle Felder, zum Wiedereinlesen (.csv) …</translation>
    </message>
    <message>
        <source>As business cards (.vcf) …</source>
        <translation>Als Visitenkarten (.vcf) …</translation>
    </message>
    <message>
        <source>As a calendar (.ics) …</source>
        <translation>Als Kalender (.ics) …</translation>
    </message>
    <message>
        <source>As a plain table (.csv) …</source>
        <translation>Als einfache Tabelle (.csv) …</translation>
    </message>
</context>
<context>
    <name>ui::FeedbackPanel</name>
    <message>
        <source>Feedback sheets</source>
        <translation>Feedbackbögen</translation>
    </message>
    <message>
        <source>Sheet by sheet: a digit for the mark (0: none) · Enter for words · N next sheet · Z the one before. Nobody&apos;s name is kept.</source>
        <translation>Bogen für Bogen: Ziffer für die Bewertung (0: keine) · Enter für Worte · N nächster Bogen · Z der davor. Kein Name wird gespeichert.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Questions of the sheet</source>
        <translation>Fragen des Bogens</translation>
    </message>
    <message>
        <source>There is no feedback form to type answers in; sheets can be counted.</source>
        <translation>Es gibt keinen Feedbackbogen, um Antworten einzutragen; gezählt werden können Bögen.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Bogen %1 von %2</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Bogen %1</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>This must not be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters and therefore not saved. Please shorten it.</source>
        <translation>Länger als %1 Zeichen und deshalb nicht gespeichert. Bitte kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>This is not understood and therefore not saved.</source>
        <translation>Nicht verstanden und deshalb nicht gespeichert.</translation>
    </message>
    <message>
        <source>This is not understood and therefore not saved. Please enter %1.</source>
        <translation>Nicht verstanden und deshalb nicht gespeichert. Bitte geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>There is no entry called “%1”. Please pick one from the list.</source>
        <translation>Kein Eintrag heißt „%1“. Bitte wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>Several entries are called “%1”. Please pick one from the list.</source>
        <translation>Mehrere Einträge heißen „%1“. Bitte einen aus der Liste wählen.</translation>
    </message>
</context>
<context>
    <name>ui::FieldMenu</name>
    <message>
        <source>Group by a field</source>
        <translation>Nach einem Feld gruppieren</translation>
    </message>
    <message>
        <source>Narrow by a field</source>
        <translation>Nach einem Feld eingrenzen</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>Required field</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur zum Lesen</translation>
    </message>
</context>
<context>
    <name>ui::FillingsCard</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>So machen</translation>
    </message>
</context>
<context>
    <name>ui::FilterDialog</name>
    <message>
        <source>Narrow by: %1</source>
        <translation>Eingrenzen nach: %1</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>ui::FilterEditor</name>
    <message>
        <source>(nothing entered)</source>
        <translation>(ohne Angabe)</translation>
    </message>
    <message>
        <source>Type a name …</source>
        <translation>Namen eingeben …</translation>
    </message>
    <message>
        <source>Contains the words</source>
        <translation>Enthält die Wörter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>a day, a month or a year</source>
        <translation>ein Tag, ein Monat oder ein Jahr</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message>
        <source>The rules find nothing here.</source>
        <translation>Die Regeln haben hier nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>stands because: %1</source>
        <translation>bleibt bestehen: %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Let it stand …</source>
        <translation>Bestehen lassen …</translation>
    </message>
</context>
<context>
    <name>ui::Frame</name>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück, wo Sie zuletzt waren</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Zurückgenommenes wiederholen</translation>
    </message>
    <message>
        <source>New, as it fits the page</source>
        <translation>Neu, passend zur Seite</translation>
    </message>
    <message>
        <source>To the page “%1”</source>
        <translation>Zur Seite „%1“</translation>
    </message>
</context>
<context>
    <name>ui::FuzzyDateEditor</name>
    <message>
        <source>a day, a month, “autumn 2021” …</source>
        <translation>ein Tag, ein Monat, „Herbst 2021“ …</translation>
    </message>
    <message numerus="yes">
        <source>%n dates: please enter them one by one</source>
        <translation>
            <numerusform>%n Termin: bitte einzeln eingeben</numerusform>
            <numerusform>%n Termine: bitte einzeln eingeben</numerusform>
        </translation>
    </message>
    <message>
        <source>No date in it: kept as open text</source>
        <translation>Kein Datum darin: bleibt als offener Text</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>ui::GroupModel</name>
    <message>
        <source>(nothing entered)</source>
        <translation>(ohne Angabe)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>… and %n smaller group(s)</source>
        <translation>
            <numerusform>… und %n kleinere Gruppe</numerusform>
            <numerusform>… und %n kleinere Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::GroupPanel</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups by %1</source>
        <translation>Gruppen nach %1</translation>
    </message>
</context>
<context>
    <name>ui::GuestBoard</name>
    <message>
        <source>Register a person …</source>
        <translation>Person anmelden …</translation>
    </message>
    <message numerus="yes">
        <source>%n with a place</source>
        <translation>
            <numerusform>%n mit Platz</numerusform>
            <numerusform>%n mit Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 free</source>
        <translation>%1, %2 von %3 frei</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; all of them stand in the list of registrations.</source>
        <translation>
            <numerusform>und %n weitere; alle stehen in der Liste der Anmeldungen.</numerusform>
            <numerusform>und %n weitere; alle stehen in der Liste der Anmeldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
</context>
<context>
    <name>ui::GuestCardView</name>
    <message>
        <source>no. %1 waiting</source>
        <translation>Platz %1 der Warteliste</translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation>nur: %1</translation>
    </message>
    <message>
        <source>chose: %1</source>
        <translation>gewählt: %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>eingegangen %1</translation>
    </message>
    <message>
        <source>food: %1</source>
        <translation>Verpflegung: %1</translation>
    </message>
    <message>
        <source>access: %1</source>
        <translation>Zugang: %1</translation>
    </message>
    <message>
        <source>no place is free (V-26)</source>
        <translation>kein Platz frei (V-26)</translation>
    </message>
    <message>
        <source>registered twice</source>
        <translation>doppelt angemeldet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the registration of %1</source>
        <translation>Anmeldung von %1 öffnen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>ui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the handbook …</source>
        <translation>Im Handbuch suchen …</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Clears the search; closes the handbook</source>
        <translation>Leert die Suche; schließt das Handbuch</translation>
    </message>
    <message>
        <source>The handbook says nothing about “%1”. Try another word for it.</source>
        <translation>Zu „%1“ sagt das Handbuch nichts. Versuchen Sie es mit einem anderen Wort.</translation>
    </message>
</context>
<context>
    <name>ui::HeldPanel</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Koffer</source>
        <translation>Koffer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Throw away …</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Returns that were set aside</source>
        <translation>Zurückgelegte Rückgaben</translation>
    </message>
    <message>
        <source>No return was set aside. One that cannot be trusted or read, or comes from a Koffer that was reported lost, is kept here and changes nothing.</source>
        <translation>Keine Rückgabe liegt zurück. Was sich nicht lesen lässt, nicht vertrauenswürdig ist oder aus einem verlorenen Koffer kommt, wird hier aufgehoben und ändert nichts.</translation>
    </message>
    <message>
        <source>Throw “%1” away? What is in it cannot be taken over afterwards, unless the file comes again.</source>
        <translation>„%1“ verwerfen? Was darin steht, kann danach nicht mehr übernommen werden, es sei denn, die Datei kommt noch einmal.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>taken back meanwhile</source>
        <translation>inzwischen zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <translation>Hier wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message numerus="yes">
        <source>This was done to %n record(s) at once. Take all of it back?</source>
        <translation>
            <numerusform>Das betraf %n Datensatz. Alles davon zurücknehmen?</numerusform>
            <numerusform>Das betraf %n Datensätze auf einmal. Alles davon zurücknehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Is being taken back …</source>
        <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::HolderLine</name>
    <message>
        <source>Who does it?</source>
        <translation>Wer tut es?</translation>
    </message>
    <message>
        <source>Who does it? A digit or a name</source>
        <translation>Wer tut es? Eine Ziffer oder ein Name</translation>
    </message>
    <message>
        <source>Say who does it: the digit of a municipality, or a name from the list.</source>
        <translation>Sagen Sie, wer es tut: die Ziffer einer Kommune oder ein Name aus der Liste.</translation>
    </message>
    <message>
        <source>No municipality has the digit %1.</source>
        <translation>Keine Kommune hat die Ziffer %1.</translation>
    </message>
</context>
<context>
    <name>ui::ImportColumnsPage</name>
    <message>
        <source>(leave out)</source>
        <translation>(auslassen)</translation>
    </message>
    <message>
        <source>&amp;Records are found by</source>
        <translation>&amp;Datensätze finden über</translation>
    </message>
    <message>
        <source>Records are found by</source>
        <translation>Datensätze finden über</translation>
    </message>
    <message>
        <source>Columns of the file and the fields they go into</source>
        <translation>Spalten der Datei und die Felder, in die sie gehen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Geht in</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>Feld für Spalte %1</translation>
    </message>
    <message>
        <source>ID or number, as usual</source>
        <translation>ID oder Nummer, wie üblich</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>%1 · %2, separated by %3 · official list: names, kinds and districts follow the official naming rules</source>
        <translation>%1 · %2, getrennt durch %3 · amtliche Liste: Namen, Arten und Regierungsbezirke folgen den amtlichen Regeln</translation>
    </message>
    <message>
        <source>%1 · %2, separated by %3</source>
        <translation>%1 · %2, getrennt durch %3</translation>
    </message>
    <message numerus="yes">
        <source>Take in the other %n row(s)</source>
        <translation>
            <numerusform>Die übrige %n Zeile übernehmen</numerusform>
            <numerusform>Die übrigen %n Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>%n Zeile übernehmen</numerusform>
            <numerusform>%n Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · JSON</source>
        <translation>%1 · JSON</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source> · columns as the last time</source>
        <translation> · Spalten wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Taking in …</source>
        <translation>Wird übernommen …</translation>
    </message>
    <message>
        <source>Looking at the rows …</source>
        <translation>Zeilen werden geprüft …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken in.</source>
        <translation>
            <numerusform>%n Zeile wurde übernommen.</numerusform>
            <numerusform>%n Zeilen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>The import was taken back. Nothing of it is in the book.</source>
        <translation>Der Import wurde zurückgenommen. Nichts davon ist im Buch.</translation>
    </message>
    <message>
        <source>The import is being taken back …</source>
        <translation>Der Import wird zurückgenommen …</translation>
    </message>
    <message>
        <source>%1 · calendar</source>
        <translation>%1 · Kalender</translation>
    </message>
    <message>
        <source>Save rows left out …</source>
        <translation>Übrige Zeilen sichern …</translation>
    </message>
    <message>
        <source>Writes the refused and undecided rows with the reason as a CSV file, to be mended and imported once more</source>
        <translation>Schreibt die abgewiesenen und die nicht entschiedenen Zeilen mit dem Grund in eine CSV-Datei, die Sie berichtigen und noch einmal einlesen können</translation>
    </message>
    <message>
        <source>-left-out</source>
        <translation>-übrig</translation>
    </message>
    <message>
        <source>Save rows left out</source>
        <translation>Übrige Zeilen sichern</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Warum nicht übernommen</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>„%1“ wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>What you decided on %n row(s) is not in the book yet and is lost.</source>
        <translation>
            <numerusform>Was Sie zu %n Zeile entschieden haben, ist noch nicht im Buch und geht verloren.</numerusform>
            <numerusform>Was Sie zu %n Zeilen entschieden haben, ist noch nicht im Buch und geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ui::ImportRowDetail</name>
    <message>
        <source>Which record this row is</source>
        <translation>Welcher Datensatz diese Zeile ist</translation>
    </message>
    <message>
        <source>This row &amp;is</source>
        <translation>Diese Zeile &amp;ist</translation>
    </message>
    <message>
        <source>What the book and the file say, field by field</source>
        <translation>Was Buch und Datei sagen, Feld für Feld</translation>
    </message>
    <message>
        <source>Choose a row to see what becomes of it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was aus ihr wird.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The book says the same already.</source>
        <translation>Im Buch steht bereits dasselbe.</translation>
    </message>
    <message>
        <source>(not decided: the row is left out)</source>
        <translation>(nicht entschieden: die Zeile bleibt weg)</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>%1 [%2] – %3</source>
        <translation>%1 [%2] – %3</translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>ein neuer Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Im Buch</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In the file (ticked: holds)</source>
        <translation>In der Datei (angekreuzt: gilt)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>ui::ImportRowsModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ui::ImportRowsPage</name>
    <message>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Rows of the file and what becomes of them</source>
        <translation>Zeilen der Datei und was aus ihnen wird</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Same %1</source>
        <translation>Gleich %1</translation>
    </message>
    <message>
        <source>Doubtful %1</source>
        <translation>Zweifelhaft %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Abgewiesen %1</translation>
    </message>
</context>
<context>
    <name>ui::InterestDialog</name>
    <message>
        <source>Groups that could form</source>
        <translation>Gruppen, die sich bilden könnten</translation>
    </message>
    <message>
        <source>No two municipalities share theme fields yet. Enter interests with their theme fields first.</source>
        <translation>Noch haben keine zwei Kommunen gemeinsame Handlungsfelder. Tragen Sie zuerst Interessen mit ihren Handlungsfeldern ein.</translation>
    </message>
    <message>
        <source>Who goes together follows from the theme fields of interests and open concerns: shared ones over all that one or the other names.</source>
        <translation>Wer zusammenpasst, folgt aus den Handlungsfeldern der Interessen und offenen Anliegen: gemeinsame im Verhältnis zu allen, die eine der beiden Kommunen nennt.</translation>
    </message>
    <message>
        <source>In no group: %1.</source>
        <translation>In keiner Gruppe: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Shared: %1. Likeness %2 %.</source>
        <translation>Gemeinsam: %1. Übereinstimmung %2 %.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n Kommune</numerusform>
            <numerusform>%n Kommunen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: %3 of %4 theme fields shared</source>
        <translation>%1 und %2: %3 von %4 Handlungsfeldern gemeinsam</translation>
    </message>
    <message>
        <source>Make a series of it …</source>
        <translation>Reihe daraus machen …</translation>
    </message>
    <message>
        <source>Make a series of group %1</source>
        <translation>Aus Gruppe %1 eine Reihe machen</translation>
    </message>
    <message>
        <source>A series for the group</source>
        <translation>Eine Reihe für die Gruppe</translation>
    </message>
    <message>
        <source>Title *</source>
        <translation>Titel *</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>The interests are being compared …</source>
        <translation>Die Interessen werden verglichen …</translation>
    </message>
</context>
<context>
    <name>ui::JoinDialog</name>
    <message>
        <source>Two records become one. A tick says which value holds; with the arrow keys and the space bar you choose another one. Whatever names the record that goes will name the one that is kept.</source>
        <translation>Aus zwei Datensätzen wird einer. Das Häkchen zeigt, welcher Wert gilt; mit Pfeiltasten und Leertaste wählen Sie einen anderen. Was den wegfallenden Datensatz nennt, nennt danach den bleibenden.</translation>
    </message>
    <message>
        <source>Both records, field by field</source>
        <translation>Beide Datensätze, Feld für Feld</translation>
    </message>
    <message>
        <source>&amp;Keep the other one</source>
        <translation>Den &amp;anderen behalten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Join two records: %1</source>
        <translation>Zwei Datensätze zusammenführen: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Bleibt: %1</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>Fällt weg: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing else names the record that goes.</source>
        <translation>Sonst nennt nichts den wegfallenden Datensatz.</translation>
    </message>
    <message>
        <source>What moves: %1.</source>
        <translation>Es ziehen um: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that both have become one as well.</source>
        <translation>
            <numerusform>%n Datensatz, den beide haben, wird ebenfalls einer.</numerusform>
            <numerusform>%n Datensätze, die beide haben, werden ebenfalls je einer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JoinPartnerDialog</name>
    <message>
        <source>Join with which record?</source>
        <translation>Mit welchem Datensatz zusammenführen?</translation>
    </message>
    <message>
        <source>Likely doubles are being looked for …</source>
        <translation>Wahrscheinliche Dubletten werden gesucht …</translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation>Wahrscheinliche Dubletten</translation>
    </message>
    <message>
        <source>Another record, by its name</source>
        <translation>Ein anderer Datensatz, nach seinem Namen</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>Das sind zwei</translation>
    </message>
    <message>
        <source>Notes that the chosen likely double is none; it is not offered again.</source>
        <translation>Hält fest, dass die gewählte wahrscheinliche Dublette keine ist; sie wird nicht wieder angeboten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare and join …</source>
        <translation>Vergleichen und zusammenführen …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing in the book is likely the same. Any other record can be named below.</source>
        <translation>Nichts im Buch ist vermutlich dasselbe. Jeder andere Datensatz kann unten genannt werden.</translation>
    </message>
    <message>
        <source>Likely the same as “%1”:</source>
        <translation>Vermutlich dasselbe wie „%1“:</translation>
    </message>
</context>
<context>
    <name>ui::KindPage</name>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>CSV and JSON (*.csv *.txt *.json);;All files (*)</source>
        <translation>CSV und JSON (*.csv *.txt *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Join two records …</source>
        <translation>Zwei Datensätze zusammenführen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
</context>
<context>
    <name>ui::KofferDesk</name>
    <message>
        <source>Koffer</source>
        <translation>Koffer</translation>
    </message>
    <message>
        <source>Compare another copy …</source>
        <translation>Anderes Exemplar abgleichen …</translation>
    </message>
    <message>
        <source>Take a return …</source>
        <translation>Rückgabe einlesen …</translation>
    </message>
    <message>
        <source>Pack a Koffer …</source>
        <translation>Koffer packen …</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Offene Konflikte</translation>
    </message>
    <message>
        <source>Returns set aside</source>
        <translation>Zurückgelegte Rückgaben</translation>
    </message>
    <message>
        <source>Here stands who has which Koffer since when. A Koffer is a session taken along: everything needed to run and record it without a network.</source>
        <translation>Hier steht, wer seit wann welchen Koffer hat. Ein Koffer ist eine Sitzung zum Mitnehmen: alles, was man braucht, um sie ohne Netz zu leiten und festzuhalten.</translation>
    </message>
    <message>
        <source>Report lost …</source>
        <translation>Verloren melden …</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Ist zurück</translation>
    </message>
    <message>
        <source>Take a return</source>
        <translation>Rückgabe einlesen</translation>
    </message>
    <message>
        <source>Koffer (*.koffer);;All files (*)</source>
        <translation>Koffer (*.koffer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare another copy of this book</source>
        <translation>Anderes Exemplar dieses Buchs abgleichen</translation>
    </message>
    <message>
        <source>Books (*.wbuch);;All files (*)</source>
        <translation>Bücher (*.wbuch);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reported lost on %1: %2</source>
        <translation>Verloren gemeldet am %1: %2</translation>
    </message>
    <message>
        <source>Open without the code …</source>
        <translation>Ohne Code öffnen …</translation>
    </message>
    <message>
        <source>Open a Koffer or the work on one</source>
        <translation>Einen Koffer oder die Arbeit daran öffnen</translation>
    </message>
</context>
<context>
    <name>ui::KofferGate</name>
    <message>
        <source>Code of the Koffer</source>
        <translation>Code des Koffers</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The code is being tried; that takes a moment.</source>
        <translation>Der Code wird geprüft; das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>Open the Koffer</source>
        <translation>Koffer öffnen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Your work on it is kept in this folder, encrypted. With the code you go on where you stopped. If the code is lost, send the file of your work to the office: its book opens it without.</source>
        <translation>Ihre Arbeit daran liegt verschlüsselt in diesem Ordner. Mit dem Code machen Sie da weiter, wo Sie aufgehört haben. Ist der Code verloren, schicken Sie die Datei mit Ihrer Arbeit an das Büro: Dessen Buch öffnet sie ohne Code.</translation>
    </message>
    <message>
        <source>The office told you the code by phone: 20 characters, asked for at each opening. What you enter is kept beside this file, encrypted, at once.</source>
        <translation>Das Büro hat Ihnen den Code am Telefon gesagt: 20 Zeichen, nach denen bei jedem Öffnen gefragt wird. Was Sie eintragen, wird sofort verschlüsselt neben dieser Datei gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::KofferWindow</name>
    <message>
        <source>Closes the Koffer; everything is kept</source>
        <translation>Schließt den Koffer; alles bleibt gespeichert</translation>
    </message>
    <message>
        <source>Writes the return</source>
        <translation>Schreibt die Rückgabe</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>Welche Sitzung?</translation>
    </message>
    <message>
        <source>Sessions of this Koffer</source>
        <translation>Sitzungen dieses Koffers</translation>
    </message>
    <message>
        <source>%1 · Session %2</source>
        <translation>%1 · %2. Termin</translation>
    </message>
    <message>
        <source>only to be read: another window has it open</source>
        <translation>nur lesbar: ein anderes Fenster hat ihn geöffnet</translation>
    </message>
    <message>
        <source>saved in the Koffer · encrypted</source>
        <translation>gespeichert im Koffer · verschlüsselt</translation>
    </message>
    <message>
        <source>Other session</source>
        <translation>Andere Sitzung</translation>
    </message>
    <message>
        <source>Write the return …</source>
        <translation>Rückgabe schreiben …</translation>
    </message>
    <message>
        <source>The session is closed. Write the return now and send it to the office; it sets the state of the session.</source>
        <translation>Die Sitzung ist abgeschlossen. Schreiben Sie jetzt die Rückgabe und schicken Sie sie ins Büro; dort wird der Stand des Termins gesetzt.</translation>
    </message>
    <message>
        <source>Return %1 is written: %2. Send this file to the office, by mail or on a stick; only the office can open it. What you enter afterwards comes with another return, which holds this one, too.</source>
        <translation>Rückgabe %1 ist geschrieben: %2. Schicken Sie diese Datei ins Büro, per E-Mail oder auf einem Stick; nur das Büro kann sie öffnen. Was Sie danach eintragen, kommt mit einer weiteren Rückgabe; sie enthält auch diese.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not in it is what was begun and not saved: %1. Finish it with Enter, then write another return.</source>
        <translation>Nicht darin ist, was begonnen und noch nicht gespeichert ist: %1. Schließen Sie es mit Enter ab und schreiben Sie dann noch eine Rückgabe.</translation>
    </message>
</context>
<context>
    <name>ui::ListActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>To the filter of the list</source>
        <translation>Zum Filter der Liste</translation>
    </message>
    <message>
        <source>Sort ascending by this column</source>
        <translation>Nach dieser Spalte aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending by this column</source>
        <translation>Nach dieser Spalte absteigend sortieren</translation>
    </message>
    <message>
        <source>Narrow by this column …</source>
        <translation>Nach dieser Spalte eingrenzen …</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Nach dieser Spalte gruppieren</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
</context>
<context>
    <name>ui::ListBar</name>
    <message>
        <source>Filter …</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns and sorting</source>
        <translation>Spalten und Sortierung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>so many of all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>number and kind: 401 municipalities</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Narrow by a field</source>
        <translation>Nach einem Feld eingrenzen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Group by a field and count</source>
        <translation>Nach einem Feld gruppieren und zählen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>ui::ListExport</name>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Business cards (*.vcf)</source>
        <translation>Visitenkarten (*.vcf)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>ui::LookBackPanel</name>
    <message>
        <source>Looking back: what has happened since last time?</source>
        <translation>Rückblick: Was ist seit dem letzten Mal passiert?</translation>
    </message>
    <message>
        <source>Enter writes down a team&apos;s progress. For measures and milestones: %1</source>
        <translation>Enter schreibt den Fortschritt eines Teams auf. Für Maßnahmen und Meilensteine: %1</translation>
    </message>
    <message>
        <source>What teams had set out to do in earlier sessions is shown here.</source>
        <translation>Hier steht, was sich die Teams in früheren Sitzungen vorgenommen haben.</translation>
    </message>
    <message>
        <source>What was set out to be done</source>
        <translation>Was vorgenommen war</translation>
    </message>
    <message>
        <source>Progress: not said yet (Enter)</source>
        <translation>Fortschritt: noch nichts gesagt (Enter)</translation>
    </message>
    <message>
        <source>Progress:</source>
        <translation>Fortschritt:</translation>
    </message>
    <message>
        <source>milestone of the project</source>
        <translation>Meilenstein des Vorhabens</translation>
    </message>
    <message>
        <source>What has happened in %1 since last time?</source>
        <translation>%1: Was ist seit dem letzten Mal passiert?</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Enter writes down a team&apos;s progress.</source>
        <translation>Enter schreibt den Fortschritt eines Teams auf.</translation>
    </message>
</context>
<context>
    <name>ui::LostDialog</name>
    <message>
        <source>Report Koffer %1 lost</source>
        <translation>Koffer %1 verloren melden</translation>
    </message>
    <message>
        <source>From now on nothing that comes back from this Koffer is taken over; it is set aside. If the Koffer turns up again, set its state back to “out”.</source>
        <translation>Von jetzt an wird nichts mehr übernommen, was aus diesem Koffer zurückkommt; es wird zurückgelegt. Taucht der Koffer wieder auf, stellen Sie seinen Stand auf „unterwegs“ zurück.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was ist geschehen</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>Verloren melden</translation>
    </message>
</context>
<context>
    <name>ui::LostTextDialog</name>
    <message>
        <source>Text that was not saved</source>
        <translation>Text, der nicht gespeichert wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Program …</source>
        <translation>Programm …</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <comment>Koffer</comment>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>A last backup is being made; then the window closes.</source>
        <translation>Eine letzte Sicherung wird angelegt; danach schließt sich das Fenster.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Ohne Sicherung schließen</translation>
    </message>
    <message>
        <source>The backup before closing failed. %1</source>
        <translation>Die Sicherung vor dem Schließen ist nicht gelungen. %1</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Sicherung zurückholen …</translation>
    </message>
    <message>
        <source>Being taken back: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Propose groups …</source>
        <translation>Gruppen vorschlagen …</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) open</source>
        <translation>
            <numerusform>%n Konflikt offen</numerusform>
            <numerusform>%n Konflikte offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MatrixPanel</name>
    <message>
        <source>Where do we stand?</source>
        <translation>Wo stehen wir?</translation>
    </message>
    <message>
        <source>Tab goes from cell to cell and saves. %1 and %2 change the team.</source>
        <translation>Tab geht von Feld zu Feld und speichert. %1 und %2 wechseln das Team.</translation>
    </message>
    <message>
        <source>No team takes part in this session.</source>
        <translation>An dieser Sitzung nimmt kein Team teil.</translation>
    </message>
</context>
<context>
    <name>ui::MeasureEntry</name>
    <message>
        <source>What is done?</source>
        <translation>Was wird getan?</translation>
    </message>
    <message>
        <source>Until when? 15.10.2023, end of October, spring 2024</source>
        <translation>Bis wann? 15.10.2023, Ende Oktober 2023, Frühjahr 2024</translation>
    </message>
    <message>
        <source>Who may read it: %1</source>
        <translation>Wer sie lesen darf: %1</translation>
    </message>
    <message>
        <source>First finish the measure that is being entered, or empty its line.</source>
        <translation>Schließen Sie erst die Maßnahme ab, die gerade eingetragen wird, oder leeren Sie ihre Zeile.</translation>
    </message>
</context>
<context>
    <name>ui::MeasurePanel</name>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Measures of this session</source>
        <translation>Maßnahmen dieser Sitzung</translation>
    </message>
    <message>
        <source>What this session agrees on is listed here: who does what until when.</source>
        <translation>Hier steht, was diese Sitzung vereinbart: wer was bis wann tut.</translation>
    </message>
    <message>
        <source>K who may read it</source>
        <translation>K wer sie lesen darf</translation>
    </message>
    <message>
        <source>Enter changes</source>
        <translation>Enter ändert</translation>
    </message>
    <message>
        <source>Del removes</source>
        <translation>Entf entfernt</translation>
    </message>
    <message>
        <source>Enter goes on to the next line and saves at the end. In the list: %1</source>
        <translation>Enter geht zur nächsten Zeile und speichert am Ende. In der Liste: %1</translation>
    </message>
</context>
<context>
    <name>ui::MergeDesk</name>
    <message>
        <source>Merge</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>Übernommen.</translation>
    </message>
    <message>
        <source>Everything in it was here already; nothing was changed.</source>
        <translation>Alles darin war schon hier; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) stay(s) open in the book and are marked until somebody decides.</source>
        <translation>
            <numerusform>%n Konflikt bleibt im Buch offen und ist markiert, bis jemand entscheidet.</numerusform>
            <numerusform>%n Konflikte bleiben im Buch offen und sind markiert, bis jemand entscheidet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible doubles can be joined below, under “doubtful”.</source>
        <translation>Mögliche Dubletten können Sie unten unter „Zweifelhaft“ zusammenführen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back. The same return offered again counts as taken back.</source>
        <translation>Zurückgenommen. Dieselbe Rückgabe gilt beim nächsten Mal als zurückgenommen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Zusammengeführt: %1</translation>
    </message>
    <message>
        <source>Taking over …</source>
        <translation>Wird übernommen …</translation>
    </message>
    <message>
        <source>Verifying and comparing …</source>
        <translation>Wird geprüft und verglichen …</translation>
    </message>
    <message>
        <source>Done. Everything was one step, which can be taken back.</source>
        <translation>Fertig. Alles war ein Schritt, den man zurücknehmen kann.</translation>
    </message>
    <message>
        <source>Until “Take over” nothing changes; afterwards everything is one step that can be taken back.</source>
        <translation>Bis „Übernehmen“ ändert sich nichts; danach ist alles ein Schritt, den man zurücknehmen kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1.</source>
        <translation>
            <numerusform>%n Änderung: %1.</numerusform>
            <numerusform>%n Änderungen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over (%n conflict(s) open)</source>
        <translation>
            <numerusform>Übernehmen (%n Konflikt offen)</numerusform>
            <numerusform>Übernehmen (%n Konflikte offen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>For printing (.pdf) …</source>
        <translation>Zum Drucken (.pdf) …</translation>
    </message>
    <message>
        <source>As a table (.csv) …</source>
        <translation>Als Tabelle (.csv) …</translation>
    </message>
    <message>
        <source>What the rules find in the result</source>
        <translation>Was die Regeln im Ergebnis finden</translation>
    </message>
    <message>
        <source>Merge: Koffer %1</source>
        <translation>Abgleich: Koffer %1</translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation>Abgleich: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>back from %1, %2</source>
        <translation>zurück von %1, %2</translation>
    </message>
    <message>
        <source>What the rules find %1</source>
        <translation>Hinweise %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Conflicts %1</source>
        <translation>Konflikte %1</translation>
    </message>
    <message>
        <source>Doubtful %1</source>
        <translation>Zweifelhaft %1</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Changes and what becomes of them</source>
        <translation>Änderungen und was aus ihnen wird</translation>
    </message>
    <message>
        <source>Nothing of this file can be compared with the book.</source>
        <translation>Von dieser Datei lässt sich nichts mit dem Buch abgleichen.</translation>
    </message>
    <message>
        <source>Everything in this file is in the book already. There is nothing to decide.</source>
        <translation>Alles aus dieser Datei steht schon im Buch. Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>A copy is kept under “Returns set aside” until somebody decides about it.</source>
        <translation>Eine Kopie liegt unter „Zurückgelegte Rückgaben“, bis jemand darüber entscheidet.</translation>
    </message>
    <message>
        <source>Nothing in this file is new. “Take over” notes that the Koffer is back.</source>
        <translation>In dieser Datei ist nichts neu. „Übernehmen“ vermerkt, dass der Koffer zurück ist.</translation>
    </message>
    <message>
        <source>Nothing in it was new. The Koffer is noted as returned.</source>
        <translation>Nichts darin war neu. Der Koffer ist als zurück vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) have been decided here and not taken over. These decisions would be lost.</source>
        <translation>
            <numerusform>%n Konflikt ist hier entschieden und nicht übernommen. Diese Entscheidung ginge verloren.</numerusform>
            <numerusform>%n Konflikte sind hier entschieden und nicht übernommen. Diese Entscheidungen gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the decisions</source>
        <translation>Entscheidungen verwerfen</translation>
    </message>
</context>
<context>
    <name>ui::MethodDialog</name>
    <message>
        <source>A block from a method</source>
        <translation>Block aus einer Methode</translation>
    </message>
    <message>
        <source>Find a method</source>
        <translation>Methode suchen</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>About the method</source>
        <translation>Über die Methode</translation>
    </message>
    <message>
        <source>Minutes in the agenda</source>
        <translation>Minuten im Ablauf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 to %2 persons</source>
        <translation>%1 bis %2 Personen</translation>
    </message>
    <message>
        <source>from %1 persons</source>
        <translation>ab %1 Personen</translation>
    </message>
    <message>
        <source>up to %1 persons</source>
        <translation>bis %1 Personen</translation>
    </message>
    <message>
        <source>usually %1 minutes</source>
        <translation>gewöhnlich %1 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>really took %1 minutes on average (%2 to %3, %n session(s))</source>
        <translation>
            <numerusform>dauerte wirklich im Schnitt %1 Minuten (%2 bis %3, %n Termin)</numerusform>
            <numerusform>dauerte wirklich im Schnitt %1 Minuten (%2 bis %3, %n Termine)</numerusform>
        </translation>
    </message>
    <message>
        <source>material: %1</source>
        <translation>Material: %1</translation>
    </message>
</context>
<context>
    <name>ui::ModeratorDialog</name>
    <message>
        <source>On which dates</source>
        <translation>An welchen Terminen</translation>
    </message>
    <message>
        <source>Change the moderator of %1</source>
        <translation>Moderation tauschen: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>%1: both take each other&apos;s part</source>
        <translation>%1: beide tauschen ihre Aufgaben</translation>
    </message>
    <message>
        <source>%1: changes</source>
        <translation>%1: wird getauscht</translation>
    </message>
    <message>
        <source>%1: stays, it has taken place</source>
        <translation>%1: bleibt, hat schon stattgefunden</translation>
    </message>
    <message>
        <source>%1: stays, it does not take place</source>
        <translation>%1: bleibt, findet nicht statt</translation>
    </message>
    <message>
        <source>%1: stays, somebody else moderates there</source>
        <translation>%1: bleibt, dort moderiert jemand anderes</translation>
    </message>
    <message>
        <source>Choose who moderates from now on.</source>
        <translation>Wählen Sie, wer künftig moderiert.</translation>
    </message>
    <message>
        <source>That is the same one.</source>
        <translation>Das ist dieselbe Person.</translation>
    </message>
    <message>
        <source>This one has a part in it already.</source>
        <translation>Diese Person ist dort schon an der Moderation beteiligt.</translation>
    </message>
</context>
<context>
    <name>ui::MonthBoard</name>
    <message>
        <source>Board of the month</source>
        <translation>Monatstafel</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovePanel</name>
    <message>
        <source>stays: it has taken place</source>
        <translation>bleibt: hat schon stattgefunden</translation>
    </message>
    <message>
        <source>stays: it does not take place</source>
        <translation>bleibt: findet nicht statt</translation>
    </message>
    <message>
        <source>stays: it has no day yet</source>
        <translation>bleibt: hat noch keinen Tag</translation>
    </message>
    <message>
        <source>stays: the way is too short for so rough a date</source>
        <translation>bleibt: der Weg ist zu kurz für eine so ungenaue Angabe</translation>
    </message>
    <message>
        <source>stays: the two dates cannot be compared</source>
        <translation>bleibt: die beiden Angaben lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Which dates are moved</source>
        <translation>Welche Termine verschoben werden</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move a date</source>
        <translation>Termin verschieben</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Neues Datum</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n date(s)</source>
        <translation>
            <numerusform>%n Termin verschieben</numerusform>
            <numerusform>%n Termine verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MunicipalityOverview</name>
    <message>
        <source>New …</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>New: %1 …</source>
        <translation>Neu: %1 …</translation>
    </message>
    <message numerus="yes">
        <source>All %n …</source>
        <translation>
            <numerusform>Alle %n …</numerusform>
            <numerusform>Alle %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the municipality itself: %n …</source>
        <translation>
            <numerusform>Der Kommune selbst: %n …</numerusform>
            <numerusform>Der Kommune selbst: %n …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ui::NeedsDesk</name>
    <message>
        <source>Here stands what the municipalities need: ask for topics and dates before the series is planned.</source>
        <translation>Hier steht, was die Kommunen brauchen: Fragen Sie nach Themen und Terminen, bevor die Reihe geplant wird.</translation>
    </message>
    <message>
        <source>New needs survey …</source>
        <translation>Neue Bedarfsabfrage …</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Could be host: %1.</source>
        <translation>Könnten gastgebend sein: %1.</translation>
    </message>
    <message>
        <source>Not answered yet: %1.</source>
        <translation>Noch keine Antwort: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New answer …</source>
        <translation>Neue Antwort …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Topics by what is wanted most</source>
        <translation>Themen, die gewünschtesten zuerst</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Named first</source>
        <translation>Zuerst genannt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Answers by municipality</source>
        <translation>Antworten je Kommune</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgebend</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ui::NewRecordDialog</name>
    <message>
        <source>Create: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>What you typed is not in the book yet.</source>
        <translation>Was Sie eingegeben haben, steht noch nicht im Buch.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Let it stand …</source>
        <translation>Bestehen lassen …</translation>
    </message>
</context>
<context>
    <name>ui::NewTeamDialog</name>
    <message>
        <source>Enter a team</source>
        <translation>Team anmelden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>ui::NotesView</name>
    <message>
        <source>In the list: Enter changes, M measure, T topic put aside, K who may read it, Del removes</source>
        <translation>In der Liste: Enter ändert, M Maßnahme, T Themenspeicher, K wer sie lesen darf, Entf entfernt</translation>
    </message>
    <message>
        <source>What is said in this session is listed here, one thought a line.</source>
        <translation>Hier steht, was in dieser Sitzung gesagt wird, je Zeile ein Gedanke.</translation>
    </message>
    <message>
        <source>Notes of this session</source>
        <translation>Notizen dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>ui::NumberEditor</name>
    <message>
        <source>a whole number such as 25</source>
        <translation>eine ganze Zahl wie 25</translation>
    </message>
    <message>
        <source>a number such as 56.73</source>
        <translation>eine Zahl wie 56,73</translation>
    </message>
</context>
<context>
    <name>ui::OtherWriter</name>
    <message>
        <source>%1 (computer %2)</source>
        <translation>%1 (Rechner %2)</translation>
    </message>
    <message>
        <source>another window on this computer</source>
        <translation>einem anderen Fenster auf diesem Rechner</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>somebody at the computer %1</source>
        <translation>jemandem am Rechner %1</translation>
    </message>
</context>
<context>
    <name>ui::PackDialog</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>With telephone numbers and mail addresses.</source>
        <translation>Mit Telefonnummern und Mailadressen.</translation>
    </message>
    <message>
        <source>Without telephone numbers and mail addresses.</source>
        <translation>Ohne Telefonnummern und Mailadressen.</translation>
    </message>
    <message>
        <source>With consultation cases.</source>
        <translation>Mit Begleitfällen.</translation>
    </message>
    <message>
        <source>Without consultation cases.</source>
        <translation>Ohne Begleitfälle.</translation>
    </message>
    <message>
        <source>Koffer %1 for %2</source>
        <translation>Koffer %1 für %2</translation>
    </message>
    <message>
        <source>Pack a Koffer</source>
        <translation>Koffer packen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>Termin suchen</translation>
    </message>
    <message>
        <source>Find a series or a session</source>
        <translation>Reihe oder Termin suchen</translation>
    </message>
    <message>
        <source>Series and their sessions, to be ticked</source>
        <translation>Reihen und ihre Termine zum Ankreuzen</translation>
    </message>
    <message>
        <source>Who takes it along</source>
        <translation>Wer ihn mitnimmt</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>The Koffer is being written</source>
        <translation>Der Koffer wird geschrieben</translation>
    </message>
    <message>
        <source>Pack …</source>
        <translation>Packen …</translation>
    </message>
    <message>
        <source>Past sessions too</source>
        <translation>Auch vergangene Termine</translation>
    </message>
    <message>
        <source>Telephone numbers and mail addresses go along</source>
        <translation>Telefonnummern und Mailadressen gehen mit</translation>
    </message>
    <message>
        <source>Consultation cases go along</source>
        <translation>Begleitfälle gehen mit</translation>
    </message>
    <message>
        <source>Choose at least one session.</source>
        <translation>Wählen Sie mindestens einen Termin.</translation>
    </message>
    <message>
        <source>Where to put the Koffer</source>
        <translation>Wohin mit dem Koffer</translation>
    </message>
    <message>
        <source>Koffer (*.koffer)</source>
        <translation>Koffer (*.koffer)</translation>
    </message>
    <message>
        <source>Koffer %1 for %2 is packed: %3</source>
        <translation>Koffer %1 für %2 ist gepackt: %3</translation>
    </message>
    <message>
        <source>Write the code into a file …</source>
        <translation>Code in eine Datei schreiben …</translation>
    </message>
    <message>
        <source>Never send that file together with the Koffer.</source>
        <translation>Schicken Sie diese Datei nie zusammen mit dem Koffer.</translation>
    </message>
    <message>
        <source>Koffer %1</source>
        <translation>Koffer %1</translation>
    </message>
    <message>
        <source>Where to write the code</source>
        <translation>Wohin mit dem Code</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>Kein Termin gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) chosen</source>
        <translation>
            <numerusform>%n Termin gewählt</numerusform>
            <numerusform>%n Termine gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking at what goes along …</source>
        <translation>Was mitgeht, wird zusammengestellt …</translation>
    </message>
    <message>
        <source>Pack a Koffer …</source>
        <translation>Koffer packen …</translation>
    </message>
    <message>
        <source>Everything needed to run and record it without a network, in one file.</source>
        <translation>Alles in einer Datei, was man braucht, um ohne Netz zu moderieren und zu protokollieren.</translation>
    </message>
    <message>
        <source>Read this code out on the telephone. It is asked for each time that the Koffer is opened; the way back needs none. It is not shown again: where it is lost, only this book opens the Koffer and the work on it, by “Open without the code …”.</source>
        <translation>Lesen Sie diesen Code am Telefon vor. Nach ihm wird bei jedem Öffnen des Koffers gefragt; der Rückweg braucht keinen. Er wird nicht wieder gezeigt: Ist er verloren, öffnet nur dieses Buch den Koffer und die Arbeit daran, mit „Ohne Code öffnen …“.</translation>
    </message>
    <message>
        <source>Has the code been told? It is not shown again.</source>
        <translation>Ist der Code weitergesagt? Er wird nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Ja, schließen</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Topics put aside</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Enter puts a topic aside. In the list: S later · N at the next session · M becomes a measure · E done · O open · K who may read it · Del removes</source>
        <translation>Enter legt ein Thema ab. In der Liste: S später · N nächste Sitzung · M wird Maßnahme · E erledigt · O offen · K wer es lesen darf · Entf entfernt</translation>
    </message>
    <message>
        <source>Which topic is put aside?</source>
        <translation>Welches Thema kommt in den Speicher?</translation>
    </message>
    <message>
        <source>Topics that do not fit now are kept here until it is said what becomes of them.</source>
        <translation>Themen, die jetzt nicht passen, bleiben hier, bis entschieden ist, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>From last time</source>
        <translation>Vom letzten Mal</translation>
    </message>
</context>
<context>
    <name>ui::PeerHead</name>
    <message>
        <source>+2 min. (Alt++)</source>
        <translation>+2 Min. (Alt++)</translation>
    </message>
    <message>
        <source>Skip (Alt+U)</source>
        <translation>Überspringen (Alt+U)</translation>
    </message>
    <message>
        <source>Begin phase (Alt+N)</source>
        <translation>Phase beginnen (Alt+N)</translation>
    </message>
    <message>
        <source>End (Alt+N)</source>
        <translation>Beenden (Alt+N)</translation>
    </message>
    <message>
        <source>Next phase (Alt+N)</source>
        <translation>Nächste Phase (Alt+N)</translation>
    </message>
    <message>
        <source>All phases are over</source>
        <translation>Alle Phasen sind vorbei</translation>
    </message>
    <message>
        <source>Phase %1 of %2</source>
        <translation>Phase %1 von %2</translation>
    </message>
    <message>
        <source>What is taken up, and what comes first?</source>
        <translation>Was wird aufgegriffen, und was kommt zuerst?</translation>
    </message>
    <message>
        <source>Speaks: %1</source>
        <translation>Es spricht: %1</translation>
    </message>
    <message>
        <source>Listens: %1</source>
        <translation>Es hört zu: %1</translation>
    </message>
    <message>
        <source>A marks an idea as taken up, M makes a measure of it. The feedback of the case giver goes into the line below.</source>
        <translation>A markiert eine Idee als aufgegriffen, M macht daraus eine Maßnahme. Die Rückmeldung der Fallgeberin oder des Fallgebers kommt in die Zeile unten.</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>überzogen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>noch</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message numerus="yes">
        <source>+%n min.</source>
        <translation>
            <numerusform>+%n Min.</numerusform>
            <numerusform>+%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in all %n min.</source>
        <translation>
            <numerusform>insgesamt %n Min.</numerusform>
            <numerusform>insgesamt %n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeerMethods</name>
    <message>
        <source>How does the group advise? A digit or Enter chooses, Esc leaves it.</source>
        <translation>Wie berät die Gruppe? Eine Ziffer oder Enter wählt, Esc lässt es.</translation>
    </message>
    <message>
        <source>Ways of advising</source>
        <translation>Beratungsmethoden</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Another way …</source>
        <translation>Eine andere Methode …</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>ui::PeerPanel</name>
    <message>
        <source>Peer consultation</source>
        <translation>Kollegiale Beratung</translation>
    </message>
    <message>
        <source>Peer consultations</source>
        <translation>Kollegiale Beratungen</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>How did it go on?</source>
        <translation>Wie ging es weiter?</translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Fall von %1</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation>In diesem Termin</translation>
    </message>
    <message>
        <source>over</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <source>Begin a new consultation</source>
        <translation>Neue Beratung beginnen</translation>
    </message>
    <message>
        <source>How did it go on? %1</source>
        <translation>Wie ging es weiter? %1</translation>
    </message>
</context>
<context>
    <name>ui::PeerRun</name>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>What is said, one thought a line – without a name</source>
        <translation>Was gesagt wird, ein Gedanke je Zeile – ohne Namen</translation>
    </message>
    <message>
        <source>What the group says is listed here; nobody&apos;s name stands beside it.</source>
        <translation>Hier steht, was die Gruppe sagt; kein Name steht dabei.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Feedback of the case giver</source>
        <translation>Rückmeldung der Fallgeberin oder des Fallgebers</translation>
    </message>
    <message>
        <source>Gives the phase two minutes more</source>
        <translation>Gibt der Phase zwei Minuten mehr</translation>
    </message>
    <message>
        <source>Next phase of the peer consultation</source>
        <translation>Nächste Phase der kollegialen Beratung</translation>
    </message>
    <message>
        <source>Skips the phase</source>
        <translation>Überspringt die Phase</translation>
    </message>
    <message>
        <source>Writes the key question</source>
        <translation>Schreibt die Schlüsselfrage</translation>
    </message>
    <message>
        <source>Alt and the letter · Alt+S key question</source>
        <translation>Alt und der Buchstabe · Alt+S Schlüsselfrage</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 min.</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>aufgegriffen</translation>
    </message>
    <message>
        <source>The same in other words</source>
        <translation>Dasselbe in anderen Worten</translation>
    </message>
    <message>
        <source>Key question, in one sentence</source>
        <translation>Schlüsselfrage in einem Satz</translation>
    </message>
    <message>
        <source>Chooses the way of advising</source>
        <translation>Wählt die Beratungsmethode</translation>
    </message>
    <message>
        <source>Alt+V way of advising</source>
        <translation>Alt+V Beratungsmethode</translation>
    </message>
    <message>
        <source>How does the group advise?</source>
        <translation>Wie berät die Gruppe?</translation>
    </message>
</context>
<context>
    <name>ui::PeerSetup</name>
    <message>
        <source>Case giver</source>
        <translation>Fallgeber:in</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Advises</source>
        <translation>berät</translation>
    </message>
    <message>
        <source>Observes</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Key question, in one sentence</source>
        <translation>Schlüsselfrage in einem Satz</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Begin (Enter)</source>
        <translation>Beginnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Which way of consulting?</source>
        <translation>Welche Form der Beratung?</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter goes on.</source>
        <translation>Pfeiltasten wählen, Eingabetaste geht weiter.</translation>
    </message>
    <message>
        <source>Whose concern?</source>
        <translation>Wessen Anliegen?</translation>
    </message>
    <message>
        <source>Enter takes it, Backspace goes back.</source>
        <translation>Eingabetaste nimmt es, Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation>Wer macht was?</translation>
    </message>
    <message>
        <source>On a line: F gives the case, M moderates, P writes down, B advises, O observes, X none. Enter begins, Backspace goes back.</source>
        <translation>Auf einer Zeile: F bringt den Fall ein, M moderiert, P schreibt mit, B berät, O beobachtet, X keine Rolle. Eingabetaste beginnt, Rücktaste geht zurück.</translation>
    </message>
    <message numerus="yes">
        <source>The agenda leaves %n minute(s); the phases are fitted into them.</source>
        <translation>
            <numerusform>Der Ablauf lässt %n Minute; die Phasen werden darauf verteilt.</numerusform>
            <numerusform>Der Ablauf lässt %n Minuten; die Phasen werden darauf verteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another question, not in the register</source>
        <translation>Eine andere Frage, die nicht verzeichnet ist</translation>
    </message>
</context>
<context>
    <name>ui::PeerStep</name>
    <message>
        <source>What is done first?</source>
        <translation>Was wird zuerst getan?</translation>
    </message>
    <message>
        <source>Until when? 15.10.2023, end of October, spring 2024</source>
        <translation>Bis wann? 15.10.2023, Ende Oktober, Frühjahr 2024</translation>
    </message>
    <message>
        <source>A measure of it: Enter goes on and saves at the end, Esc leaves it.</source>
        <translation>Eine Maßnahme daraus: Eingabetaste geht weiter und speichert am Ende, Esc lässt es.</translation>
    </message>
</context>
<context>
    <name>ui::PhoneEditor</name>
    <message>
        <source>not a single phone number; is kept as typed</source>
        <translation>keine einzelne Telefonnummer; bleibt wie eingegeben</translation>
    </message>
    <message>
        <source>is written %1</source>
        <translation>wird geschrieben %1</translation>
    </message>
</context>
<context>
    <name>ui::PhotoPanel</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Ordner oder Datei</translation>
    </message>
    <message>
        <source>Pictures in this folder</source>
        <translation>Bilder in diesem Ordner</translation>
    </message>
    <message>
        <source>Photos of this session are listed here.</source>
        <translation>Hier stehen die Fotos dieser Sitzung.</translation>
    </message>
    <message>
        <source>Photos of this session</source>
        <translation>Fotos dieser Sitzung</translation>
    </message>
    <message>
        <source>There are no pictures here. Type the folder they are in.</source>
        <translation>Hier liegen keine Bilder. Geben Sie den Ordner an, in dem sie sind.</translation>
    </message>
    <message>
        <source>What does %1 show?</source>
        <translation>Was zeigt %1?</translation>
    </message>
    <message>
        <source>%1 is being made smaller …</source>
        <translation>%1 wird verkleinert …</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>(no caption)</source>
        <translation>(ohne Bildunterschrift)</translation>
    </message>
    <message>
        <source>shows people</source>
        <translation>Personen zu sehen</translation>
    </message>
    <message>
        <source>Enter takes a picture and asks for its caption. Photos taken: P people are to be seen · B caption · A block of the agenda · Del removes. Pictures are made smaller; place and camera are taken out.</source>
        <translation>Enter nimmt ein Bild und fragt nach der Bildunterschrift. Bei den Fotos: P Personen zu sehen · B Bildunterschrift · A Block des Ablaufs · Entf entfernt. Bilder werden verkleinert; Ort und Kamera werden entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::Projector</name>
    <message>
        <source>On the wall</source>
        <translation>An der Wand</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>%1 · Session %2</source>
        <translation>%1 · %2. Termin</translation>
    </message>
    <message>
        <source>Thank you, see you again</source>
        <translation>Danke und auf Wiedersehen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Next, at %1: %2</source>
        <translation>Danach, um %1: %2</translation>
    </message>
    <message>
        <source>What is said here is gathered on this wall.</source>
        <translation>Was hier gesagt wird, sammelt sich an dieser Wand.</translation>
    </message>
</context>
<context>
    <name>ui::PutOffDialog</name>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Until *</source>
        <translation>Bis *</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>Reason, recorded with your name *</source>
        <translation>Grund, wird mit Ihrem Namen festgehalten *</translation>
    </message>
    <message>
        <source>This is not understood as a date.</source>
        <translation>Das ist nicht als Datum zu verstehen.</translation>
    </message>
    <message>
        <source>The day must be after today.</source>
        <translation>Der Tag muss nach heute liegen.</translation>
    </message>
    <message>
        <source>comes back on %1</source>
        <translation>kommt am %1 wieder</translation>
    </message>
</context>
<context>
    <name>ui::QuickLine</name>
    <message>
        <source>What was said – one line</source>
        <translation>Was wurde gesagt? Eine Zeile</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>You are changing a note. Enter goes on, Esc leaves it as it was.</source>
        <translation>Sie ändern eine Notiz. Enter geht weiter, Esc lässt sie, wie sie war.</translation>
    </message>
    <message>
        <source>One letter: which kind of note? Esc leads back to the words.</source>
        <translation>Ein Buchstabe: Was für eine Notiz ist das? Esc führt zurück zum Text.</translation>
    </message>
    <message>
        <source>Enter writes the note down.</source>
        <translation>Enter schreibt die Notiz fest.</translation>
    </message>
    <message>
        <source>A digit: of which municipality? Enter writes the note down.</source>
        <translation>Eine Ziffer: von welcher Kommune? Enter schreibt die Notiz fest.</translation>
    </message>
    <message>
        <source>Who may read it: %1</source>
        <translation>Wer sie lesen darf: %1</translation>
    </message>
    <message>
        <source>Enter ends the line, Shift+Enter begins a new one. Alt and a letter or digit choose while you type.</source>
        <translation>Enter beendet die Zeile, Umschalt+Enter beginnt eine neue. Alt und ein Buchstabe oder eine Ziffer wählen schon beim Schreiben.</translation>
    </message>
    <message>
        <source>First finish the note in the line, or empty it.</source>
        <translation>Schließen Sie erst die Notiz in der Zeile ab, oder leeren Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>No municipality has this number: %n take(s) part.</source>
        <translation>
            <numerusform>Keine Kommune hat diese Nummer: %n nimmt teil.</numerusform>
            <numerusform>Keine Kommune hat diese Nummer: %n nehmen teil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, what waits there</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ReadOnlyNote</name>
    <message>
        <source>This book is open for reading only.</source>
        <translation>Dieses Buch ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Only reading here: %1 is writing in this book. What is written there appears here by itself.</source>
        <translation>Hier nur lesen: Das Buch ist in Bearbeitung bei %1. Was dort geschrieben wird, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Take over writing …</source>
        <translation>Schreiben übernehmen …</translation>
    </message>
    <message>
        <source>Nobody writes in this book any more.</source>
        <translation>In diesem Buch schreibt niemand mehr.</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Hier schreiben</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Let it stand with a reason</source>
        <translation>Mit Begründung bestehen lassen</translation>
    </message>
    <message>
        <source>Reason, recorded with your name *</source>
        <translation>Begründung, wird mit Ihrem Namen festgehalten *</translation>
    </message>
    <message>
        <source>Until (may stay empty)</source>
        <translation>Bis (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Bestehen lassen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>This is not understood as a date.</source>
        <translation>Das wird nicht als Datum verstanden.</translation>
    </message>
    <message>
        <source>Until *</source>
        <translation>Bis *</translation>
    </message>
</context>
<context>
    <name>ui::RecordEditor</name>
    <message>
        <source>This record is released. What stands here is only read; what has to be put right goes into a new version.</source>
        <translation>Dieses Protokoll ist freigegeben. Was hier steht, wird nur noch gelesen; was zu berichtigen ist, kommt in eine neue Fassung.</translation>
    </message>
</context>
<context>
    <name>ui::RecordForm</name>
    <message>
        <source>* required</source>
        <translation>* Pflichtfeld</translation>
    </message>
</context>
<context>
    <name>ui::RecordListView</name>
    <message>
        <source>Nothing in this list fits what it is narrowed to.</source>
        <translation>Nichts in dieser Liste passt zur Einschränkung.</translation>
    </message>
    <message>
        <source>Nothing in this list fits “%1”.</source>
        <translation>Nichts in dieser Liste passt zu „%1“.</translation>
    </message>
    <message>
        <source>Column heads</source>
        <translation>Spaltenköpfe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows were copied. Export the list to have all of them.</source>
        <translation>Die ersten %1 von %2 Zeilen wurden kopiert. Exportieren Sie die Liste, um alle zu haben.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportieren, was zu sehen ist</translation>
    </message>
</context>
<context>
    <name>ui::RecordPage</name>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Let it stand …</source>
        <translation>Bestehen lassen …</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>“%1” becomes: %2.</source>
        <translation>„%1“ wird: %2.</translation>
    </message>
    <message>
        <source>Not done yet:</source>
        <translation>Noch nicht erledigt:</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderieren</translation>
    </message>
    <message>
        <source>Join …</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Makes one record of this one and another one.</source>
        <translation>Macht aus diesem und einem anderen Datensatz einen.</translation>
    </message>
    <message>
        <source>For several sessions …</source>
        <translation>Für mehrere Termine …</translation>
    </message>
    <message>
        <source>Edits this session, or this one and later ones, or all of its series.</source>
        <translation>Ändert diesen Termin, diesen und die folgenden oder alle der Reihe.</translation>
    </message>
    <message>
        <source>Change moderator …</source>
        <translation>Moderation tauschen …</translation>
    </message>
    <message>
        <source>Somebody else moderates: on this date, on this one and later ones, or on all.</source>
        <translation>Jemand anderes moderiert: an diesem Termin, an diesem und folgenden oder an allen.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ui::RecordPicker</name>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>type to find</source>
        <translation>tippen zum Finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>“%1” is new</source>
        <translation>„%1“ ist neu</translation>
    </message>
</context>
<context>
    <name>ui::ReferenceEditor</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>%1 anzeigen: %2</translation>
    </message>
</context>
<context>
    <name>ui::ReferenceSetEditor</name>
    <message>
        <source>type to find and add</source>
        <translation>tippen zum Finden und Hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::RescueOffer</name>
    <message>
        <source>Closing now loses what was typed in: %1.</source>
        <translation>Wenn Sie jetzt schließen, geht verloren, was Sie hier eingegeben haben: %1.</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Eingegebenes sichern</translation>
    </message>
    <message>
        <source>%1-typed</source>
        <translation>%1-Eingegebenes</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>What was typed is kept in %1.</source>
        <translation>Was Sie eingegeben haben, steht jetzt in %1.</translation>
    </message>
    <message>
        <source>Keep what was typed …</source>
        <translation>Eingegebenes sichern …</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Verified backups of %1:</source>
        <translation>Geprüfte Sicherungen von %1:</translation>
    </message>
    <message>
        <source>Verified backups</source>
        <translation>Geprüfte Sicherungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seither</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Open a copy beside it</source>
        <translation>Kopie daneben öffnen</translation>
    </message>
    <message>
        <source>Look in a folder …</source>
        <translation>In einem Ordner suchen …</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Looking for backups and checking them …</source>
        <translation>Sicherungen werden gesucht und geprüft …</translation>
    </message>
    <message>
        <source>No verified backup of this book was found in: %1</source>
        <translation>Keine geprüfte Sicherung dieses Buches gefunden in: %1</translation>
    </message>
    <message>
        <source>Restoring keeps the present book beside it first. Opening a copy leaves it as it is.</source>
        <translation>Beim Zurückholen wird das jetzige Buch zuerst daneben aufgehoben. Eine Kopie zu öffnen lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>Ordner mit Sicherungen</translation>
    </message>
    <message>
        <source>This backup belongs to another course of the book: what differs is not known.</source>
        <translation>Diese Sicherung gehört zu einem anderen Verlauf des Buchs: Was sich unterscheidet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing has changed since this backup: restoring it takes and brings nothing.</source>
        <translation>Seit dieser Sicherung hat sich nichts geändert: Sie zurückzuholen nimmt nichts weg und bringt nichts hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) since then would be taken back</source>
        <translation>
            <numerusform>%n Schritt seither würde zurückgenommen</numerusform>
            <numerusform>%n Schritte seither würden zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) entered since then would be gone</source>
        <translation>
            <numerusform>%n seither angelegter Datensatz wäre weg</numerusform>
            <numerusform>%n seither angelegte Datensätze wären weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed since then would come back</source>
        <translation>
            <numerusform>%n seither entfernter Datensatz käme wieder</numerusform>
            <numerusform>%n seither entfernte Datensätze kämen wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ui::SavedMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Nothing saved for this list yet</source>
        <translation>Für diese Liste ist noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Save what is shown …</source>
        <translation>Ansicht speichern …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace what it keeps?</source>
        <translation>„%1“ gibt es schon. Soll der Inhalt ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Remove “%1”? It can be undone.</source>
        <translation>„%1“ entfernen? Das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>No record has these words.</source>
        <translation>Kein Eintrag enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>The best %n are shown; there are more. One more word narrows them.</source>
        <translation>
            <numerusform>Der beste Treffer ist gezeigt; es gibt mehr. Ein weiteres Wort grenzt sie ein.</numerusform>
            <numerusform>Die besten %n Treffer sind gezeigt; es gibt mehr. Ein weiteres Wort grenzt sie ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be found yet; they are being prepared.</source>
        <translation>
            <numerusform>%n Eintrag ist noch nicht auffindbar; er wird gerade aufbereitet.</numerusform>
            <numerusform>%n Einträge sind noch nicht auffindbar; sie werden gerade aufbereitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what you look for: names, titles, words of any text.</source>
        <translation>Geben Sie ein, was Sie suchen: Namen, Titel, Wörter aus jedem Text.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search everything …</source>
        <translation>Suchen in allem …</translation>
    </message>
</context>
<context>
    <name>ui::SearchModel</name>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>ui::SeriesAgenda</name>
    <message>
        <source>An agenda belongs to a session. Enter the sessions of the series first.</source>
        <translation>Ein Ablauf gehört zu einem Termin. Legen Sie zuerst die Termine der Reihe an.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ui::SeriesOverview</name>
    <message>
        <source>Announce …</source>
        <translation>Ankündigen …</translation>
    </message>
    <message>
        <source>Open registration …</source>
        <translation>Anmeldung öffnen …</translation>
    </message>
    <message>
        <source>Close registration …</source>
        <translation>Anmeldung schließen …</translation>
    </message>
    <message>
        <source>Begin …</source>
        <translation>Beginnen …</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>Abschließen …</translation>
    </message>
    <message>
        <source>Ready for the next step?</source>
        <translation>Bereit für den nächsten Schritt?</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Latest in the teams</source>
        <translation>Neues aus den Teams</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Eckdaten</translation>
    </message>
    <message>
        <source>The series has come to its end.</source>
        <translation>Die Reihe ist am Ende ihres Weges.</translation>
    </message>
    <message>
        <source>No team has registered yet.</source>
        <translation>Noch hat sich kein Team angemeldet.</translation>
    </message>
    <message>
        <source>Here stand the sessions of the series.</source>
        <translation>Hier stehen die Termine der Reihe.</translation>
    </message>
    <message>
        <source>Nothing happened in the teams yet.</source>
        <translation>In den Teams ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>host: %1</source>
        <translation>gastgebend: %1</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächster Termin</translation>
    </message>
    <message numerus="yes">
        <source>All %n …</source>
        <translation>
            <numerusform>Alle %n …</numerusform>
            <numerusform>Alle %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 teams</source>
        <translation>%1 von %2 Teams</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 persons</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
</context>
<context>
    <name>ui::SessionDialog</name>
    <message>
        <source>For which sessions</source>
        <translation>Für welche Termine</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diesen</translation>
    </message>
    <message>
        <source>This and later ones</source>
        <translation>Diesen und folgende</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation>Noch würde sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n session(s).</source>
        <translation>
            <numerusform>Ändert %n Termin.</numerusform>
            <numerusform>Ändert %n Termine.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ui::SessionRecordOverview</name>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Here stands who gets the record.</source>
        <translation>Hier steht, wer das Protokoll bekommt.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Give to the group</source>
        <translation>In Abstimmung geben</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück in den Entwurf</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>Als versendet vermerken</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Take who was there</source>
        <translation>Aus der Teilnahme übernehmen</translation>
    </message>
    <message>
        <source>Copy text for the mail</source>
        <translation>Text für die Mail kopieren</translation>
    </message>
    <message>
        <source>Copied. Put it into a new mail and attach the PDF.</source>
        <translation>Kopiert. Fügen Sie ihn in eine neue Mail ein und hängen Sie das PDF an.</translation>
    </message>
    <message>
        <source>A draft. When it is written, it goes to the group to look at.</source>
        <translation>Ein Entwurf. Wenn er geschrieben ist, geht er zur Abstimmung an die Gruppe.</translation>
    </message>
    <message>
        <source>The group looks at it. Whoever releases it says so with name and day.</source>
        <translation>Die Gruppe liest es. Wer es freigibt, tut das mit Namen und Tag.</translation>
    </message>
    <message>
        <source>Released on %1 by %2. It is only read from now on; what has to be put right goes into a new version.</source>
        <translation>Freigegeben am %1 von %2. Es wird nur noch gelesen; was zu berichtigen ist, kommt in eine neue Fassung.</translation>
    </message>
    <message>
        <source>Released on %1 by %2, sent on %3. What has to be put right goes into a new version.</source>
        <translation>Freigegeben am %1 von %2, versendet am %3. Was zu berichtigen ist, kommt in eine neue Fassung.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>diese</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message numerus="yes">
        <source>Since the release %n entry(ies) of the session came in, went or were rewritten. This version stays as it was; a new version takes them up.</source>
        <translation>
            <numerusform>Seit der Freigabe kam beim Termin %n Eintrag dazu, fiel weg oder wurde umgeschrieben. Diese Fassung bleibt, wie sie war; eine neue Fassung nimmt ihn auf.</numerusform>
            <numerusform>Seit der Freigabe kamen beim Termin %n Einträge dazu, fielen weg oder wurden umgeschrieben. Diese Fassung bleibt, wie sie war; eine neue Fassung nimmt sie auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SessionsDesk</name>
    <message>
        <source>Here stand the sessions of the series. A rough date like “autumn 2026” is enough to begin with.</source>
        <translation>Hier stehen die Termine der Reihe. Für den Anfang genügt eine ungefähre Angabe wie „Herbst 2026“.</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Neuer Termin …</translation>
    </message>
    <message>
        <source>Plan the series once more …</source>
        <translation>Reihe noch einmal planen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>votes: %1</source>
        <translation>Stimmen: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>venue: %1</source>
        <translation>Ort: %1</translation>
    </message>
    <message>
        <source>host: %1</source>
        <translation>gastgebend: %1</translation>
    </message>
    <message>
        <source>additional: %1</source>
        <translation>zusätzlich: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>For “%1” the exact date is missing.</source>
        <translation>Für „%1“ fehlt das genaue Datum.</translation>
    </message>
    <message>
        <source>For “%1” is missing: %2.</source>
        <translation>Für „%1“ fehlt: %2.</translation>
    </message>
    <message>
        <source>Ready for “%1”.</source>
        <translation>Bereit für „%1“.</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Termin %1</translation>
    </message>
    <message>
        <source>Make the date exact …</source>
        <translation>Datum festlegen …</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Terminieren</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Add what is missing …</source>
        <translation>Fehlendes ergänzen …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Agenda (%1)</source>
        <translation>Ablauf (%1)</translation>
    </message>
    <message>
        <source>Roles (%1)</source>
        <translation>Rollen (%1)</translation>
    </message>
    <message>
        <source>Checklist (%1 of %2)</source>
        <translation>Checkliste (%1 von %2)</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Decisions (%1)</source>
        <translation>Entscheidungen (%1)</translation>
    </message>
    <message>
        <source>Who could be host</source>
        <translation>Wer gastgebend sein könnte</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Termin %1: %2</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Change moderator …</source>
        <translation>Moderation tauschen …</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Your name, as history shows it</source>
        <translation>Ihr Name, wie ihn der Verlauf zeigt</translation>
    </message>
    <message>
        <source>Folder for backups (empty: beside the book)</source>
        <translation>Ordner für Sicherungen (leer: neben dem Buch)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Zurückholen …</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Sicherung abbrechen</translation>
    </message>
    <message>
        <source>Backing up: %1 %</source>
        <translation>Es wird gesichert: %1 %</translation>
    </message>
</context>
<context>
    <name>ui::SideList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>ui::SidePanel</name>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Nobody is expected. F2 adds who is there.</source>
        <translation>Niemand wird erwartet. F2 fügt hinzu, wer da ist.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>F3: who does what until when.</source>
        <translation>F3: wer was bis wann tut.</translation>
    </message>
    <message>
        <source>Topics put aside</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>F10 puts a topic aside.</source>
        <translation>F10 legt ein Thema ab.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n entschuldigt</numerusform>
            <numerusform>%n entschuldigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n represented</source>
        <translation>
            <numerusform>%n vertreten</numerusform>
            <numerusform>%n vertreten</numerusform>
        </translation>
    </message>
    <message>
        <source>Present %1 of %2</source>
        <translation>Anwesend %1 von %2</translation>
    </message>
    <message>
        <source>Measures %1</source>
        <translation>Maßnahmen %1</translation>
    </message>
    <message>
        <source>Topics put aside %1</source>
        <translation>Themenspeicher %1</translation>
    </message>
</context>
<context>
    <name>ui::StageContext</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>This is of an earlier session and is not removed in a Koffer. Say what becomes of it.</source>
        <translation>Das gehört zu einem früheren Termin und wird in einem Koffer nicht entfernt. Sagen Sie, was daraus wird.</translation>
    </message>
</context>
<context>
    <name>ui::StageFoot</name>
    <message>
        <source>F1 Help · F2 Attendance · F3 Measure · F4 Photo · F6 Peer consultation · F7 Looking back · F8 Decision · F9 Matrix · F10 Topics · F11 Feedback · F12 Closing</source>
        <translation>F1 Hilfe · F2 Anwesenheit · F3 Maßnahme · F4 Foto · F6 Kollegiale Beratung · F7 Rückblick · F8 Entscheidung · F9 Matrix · F10 Themen · F11 Feedback · F12 Abschluss</translation>
    </message>
    <message>
        <source>%1 takes back: %2</source>
        <translation>%1 nimmt zurück: %2</translation>
    </message>
    <message>
        <source>%1 does again: %2</source>
        <translation>%1 wiederholt: %2</translation>
    </message>
</context>
<context>
    <name>ui::StageHead</name>
    <message>
        <source>Projector F5</source>
        <translation>Projektor F5</translation>
    </message>
    <message>
        <source>Close the session …</source>
        <translation>Sitzung abschließen …</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>%1 · Session %2</source>
        <translation>%1 · %2. Termin</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
</context>
<context>
    <name>ui::StageNotice</name>
    <message>
        <source>Why does it stand all the same? Enter records the reason.</source>
        <translation>Warum soll es trotzdem gelten? Enter hält den Grund fest.</translation>
    </message>
    <message>
        <source>Until when may it stand? A day, or autumn 2026. Enter records it.</source>
        <translation>Bis wann darf es bestehen? Ein Tag oder Herbst 2026. Enter hält es fest.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>This is not understood as a date.</source>
        <translation>Das wird nicht als Datum verstanden.</translation>
    </message>
</context>
<context>
    <name>ui::StagePanel</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::StageView</name>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>What was being typed when this was closed is still there: %1.</source>
        <translation>Was beim Schließen gerade getippt wurde, ist noch da: %1.</translation>
    </message>
</context>
<context>
    <name>ui::StageWindow</name>
    <message>
        <source>Moderation – %1</source>
        <translation>Moderation – %1</translation>
    </message>
    <message>
        <source>The session is closed. Its record is a draft, and can be edited in the book.</source>
        <translation>Die Sitzung ist abgeschlossen. Ihr Protokoll ist ein Entwurf und kann im Buch bearbeitet werden.</translation>
    </message>
    <message>
        <source>Begun and not saved yet: %1.</source>
        <translation>Begonnen und noch nicht gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>ui::StartDialog</name>
    <message>
        <source>Your name, for the history of what is changed</source>
        <translation>Ihr Name, für den Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>New book …</source>
        <translation>Neues Buch …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open another one …</source>
        <translation>Anderes öffnen …</translation>
    </message>
    <message>
        <source>All that an agency does with its municipalities is in one file, the book. Begin a new one, or open one that is there.</source>
        <translation>Alles, was eine Transferagentur mit ihren Kommunen tut, steht in einer Datei, dem Buch. Beginnen Sie ein neues, oder öffnen Sie ein vorhandenes.</translation>
    </message>
    <message>
        <source>Which book is it to be?</source>
        <translation>Welches Buch möchten Sie öffnen?</translation>
    </message>
    <message>
        <source>Not found: %1. It was renamed, moved or removed, or its drive is not connected.</source>
        <translation>Nicht gefunden: %1. Die Datei wurde umbenannt, verschoben oder gelöscht, oder ihr Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Werkstattbuch or Koffer (*.wbuch *.koffer);;All files (*)</source>
        <translation>Werkstattbuch oder Koffer (*.wbuch *.koffer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Begin a new book</source>
        <translation>Neues Buch beginnen</translation>
    </message>
    <message>
        <source>Werkstattbuch (*.wbuch)</source>
        <translation>Werkstattbuch (*.wbuch)</translation>
    </message>
    <message>
        <source>%1 is there already and is not written over. Open it?</source>
        <translation>%1 gibt es schon und wird nicht überschrieben. Möchten Sie es öffnen?</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>No session is planned. Sessions of announced series stand here.</source>
        <translation>Kein Termin ist geplant. Hier stehen die Termine angekündigter Reihen.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>Enter opens a line, S puts it off with a reason.</source>
        <translation>Die Eingabetaste öffnet eine Zeile, S stellt sie mit Grund zurück.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>greeting, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · nothing is due</source>
        <comment>day</comment>
        <translation>%1 · nichts steht an</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n thing(s) due</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1 · %n Ding steht an</numerusform>
            <numerusform>%1 · %n Dinge stehen an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due. Deadlines, sessions, measures and what waits for somebody stand here.</source>
        <translation>Nichts steht an. Hier stehen Fristen, Termine, Maßnahmen und alles, was auf jemanden wartet.</translation>
    </message>
    <message>
        <source>place to be announced</source>
        <translation>Ort wird noch bekanntgegeben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Put off …</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Show again now</source>
        <translation>Jetzt wieder zeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderieren</translation>
    </message>
    <message>
        <source>Moderate today’s session: %1</source>
        <translation>Den heutigen Termin moderieren: %1</translation>
    </message>
    <message>
        <source>Moderate the next session: %1</source>
        <translation>Den nächsten Termin moderieren: %1</translation>
    </message>
</context>
<context>
    <name>ui::StartPageCoverage</name>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>%1 of %2 districts and cities have an agreement in force</source>
        <translation>%1 von %2 Kreisen und Städten mit gültiger Vereinbarung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>districts, cities</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%n Kreis</numerusform>
            <numerusform>%n Kreise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city(ies)</source>
        <translation>
            <numerusform>%n Stadt</numerusform>
            <numerusform>%n Städte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since 1 January %2</source>
        <translation>%1 seit 1. Januar %2</translation>
    </message>
</context>
<context>
    <name>ui::StartPageModel</name>
    <message>
        <source>put off</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>ui::StartPageSteps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>This book is new. With these steps it knows who you are, whom you work with, and what you have begun.</source>
        <translation>Dieses Buch ist neu. Mit diesen Schritten weiß es, wer Sie sind, mit wem Sie arbeiten und was Sie begonnen haben.</translation>
    </message>
    <message>
        <source>Enter your agency: name, area, contact</source>
        <translation>Ihre Agentur eintragen: Name, Gebiet, Kontakt</translation>
    </message>
    <message>
        <source>Enter the agency …</source>
        <translation>Agentur eintragen …</translation>
    </message>
    <message>
        <source>Take in the official list of districts and cities</source>
        <translation>Die amtliche Liste der Kreise und Städte übernehmen</translation>
    </message>
    <message>
        <source>Take in the list …</source>
        <translation>Liste übernehmen …</translation>
    </message>
    <message>
        <source>Enter the first agreement with a municipality</source>
        <translation>Die erste Vereinbarung mit einer Kommune eintragen</translation>
    </message>
    <message>
        <source>New agreement …</source>
        <translation>Neue Vereinbarung …</translation>
    </message>
    <message>
        <source>Plan the first series of workshops</source>
        <translation>Die erste Werkstattreihe planen</translation>
    </message>
    <message>
        <source>New series …</source>
        <translation>Neue Reihe …</translation>
    </message>
    <message>
        <source>%1 – done</source>
        <translation>%1 – erledigt</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup verified %1</source>
        <translation>Sicherung geprüft %1</translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>Noch keine geprüfte Sicherung</translation>
    </message>
    <message>
        <source>read-only, held by %1</source>
        <translation>nur lesen, in Bearbeitung bei %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Backing up … %1 %</source>
        <translation>Sicherung läuft … %1 %</translation>
    </message>
    <message>
        <source>%1 – the new one failed: %2</source>
        <translation>%1 – die neue ist nicht gelungen: %2</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>being typed, not saved yet</source>
        <translation>in Eingabe, noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::StoryDialog</name>
    <message>
        <source>Decisions about %1</source>
        <translation>Entscheidungen zu %1</translation>
    </message>
    <message>
        <source>Nothing has been decided about this team yet.</source>
        <translation>Über dieses Team ist noch nichts entschieden.</translation>
    </message>
    <message>
        <source>The decisions are being looked up …</source>
        <translation>Die Entscheidungen werden herausgesucht …</translation>
    </message>
</context>
<context>
    <name>ui::SubstituteDialog</name>
    <message>
        <source>Name a substitute</source>
        <translation>Vertretung benennen</translation>
    </message>
    <message>
        <source>Who takes the place of %1? People of the same municipality:</source>
        <translation>Wer übernimmt den Platz von %1? Personen derselben Kommune:</translation>
    </message>
    <message>
        <source>Nobody else of this municipality is known. Enter the person with a function there first.</source>
        <translation>Aus dieser Kommune ist niemand sonst bekannt. Tragen Sie die Person zuerst mit ihrer Funktion dort ein.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ui::TabStrip</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation>%1 %L2</translation>
    </message>
</context>
<context>
    <name>ui::TakeOverDialog</name>
    <message>
        <source>Take over writing</source>
        <translation>Schreiben übernehmen</translation>
    </message>
    <message>
        <source>Whether %1 is still writing is watched for one minute. If nothing moves, you can take over.</source>
        <translation>Das Buch ist in Bearbeitung bei %1. Eine Minute lang wird beobachtet, ob sich dort noch etwas rührt. Wenn nicht, können Sie übernehmen.</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>For one minute there was no sign of %1. Take over only if you know that the program is not open there any more, as after a crash or when the computer is off. Should it be open after all, nothing more can be saved there.</source>
        <translation>Eine Minute lang kam kein Lebenszeichen von %1. Übernehmen Sie nur, wenn Sie wissen, dass das Programm dort nicht mehr offen ist, etwa nach einem Absturz oder wenn der Rechner aus ist. Ist es doch noch offen, kann dort nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 is at work: the program there is running. Writing was not taken over.</source>
        <translation>Bei %1 läuft das Programm noch. Das Schreiben wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>ui::TeamBoard</name>
    <message>
        <source>Enter a team …</source>
        <translation>Team anmelden …</translation>
    </message>
    <message>
        <source>Not fully booked any more</source>
        <translation>Nicht mehr ausgebucht</translation>
    </message>
    <message>
        <source>Fully booked …</source>
        <translation>Ausgebucht …</translation>
    </message>
    <message>
        <source>Say that the series is fully booked, with a reason</source>
        <translation>Die Reihe mit Begründung als ausgebucht kennzeichnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No team.</source>
        <translation>Kein Team.</translation>
    </message>
    <message>
        <source>Decline the team</source>
        <translation>Team ablehnen</translation>
    </message>
    <message>
        <source>Reason *</source>
        <translation>Grund *</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Fully booked by decision</source>
        <translation>Ausgebucht durch Entscheidung</translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation>Ausgebucht</translation>
    </message>
</context>
<context>
    <name>ui::TeamCardView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>no. %1 waiting</source>
        <translation>Platz %1 der Warteliste</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>eingegangen %1</translation>
    </message>
    <message>
        <source>food: %1</source>
        <translation>Verpflegung: %1</translation>
    </message>
    <message>
        <source>access: %1</source>
        <translation>Zugang: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Expects: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the team of %1</source>
        <translation>Das Team von %1 öffnen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Register the team of %1</source>
        <translation>Das Team von %1 anmelden</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Enter the team of %1 again</source>
        <translation>Das Team von %1 wieder anmelden</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the team of %1</source>
        <translation>Das Team von %1 verschieben</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why the team of %1 is here</source>
        <translation>Warum das Team von %1 hier steht</translation>
    </message>
    <message>
        <source>Begin consultation</source>
        <translation>Begleitung beginnen</translation>
    </message>
    <message>
        <source>Begin a consultation case with %1</source>
        <translation>Einen Begleitfall mit %1 beginnen</translation>
    </message>
</context>
<context>
    <name>ui::TextEditor</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n more character(s)</source>
        <translation>
            <numerusform>Platz für noch %n Zeichen</numerusform>
            <numerusform>Platz für noch %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimeEditor</name>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>a time such as 09:30</source>
        <translation>eine Uhrzeit wie 09:30</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Werkstattbuch</source>
        <translation>Werkstattbuch</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::YearBoard</name>
    <message>
        <source>Board of the year</source>
        <translation>Jahrestafel</translation>
    </message>
</context>
</TS>
