#!/usr/bin/env bash
# Plans the series "Ganztag in Südwestfalen" in a new book, by command line alone:
#   plan-ganztag.sh CLI BOOK LIST.csv
# LIST.csv is the official list of Kreise. The book appears when everything is in it, or not at all.
# Series, dates and municipalities are public facts; all persons are invented (mail domain beispiel.example, telephone
# numbers that are kept free for films).
set -euo pipefail

if [ $# -ne 3 ]; then
    echo "usage: $0 CLI BOOK LIST.csv" >&2
    exit 2
fi
program=$1
target=$2
list=$3

if [ -e "$target" ]; then
    echo "$target is there already and is left as it is." >&2
    exit 3
fi
workshop=$(mktemp -d "$(dirname "$target")/.plan-ganztag.XXXXXX")
trap 'rm -rf "$workshop"' EXIT
book=$workshop/book.wbuch

cli() { "$program" --as "Veranstaltungsmanagement" "$@"; }
add() { cli add "$book" "$@"; }

agency=$(cli new "$book" --empty --agency "Transferagentur Kommunales Bildungsmanagement NRW")
cli import "$book" municipality "$list"

cli set "$book" agency "$agency" \
    short_name="Transferagentur NRW" \
    carrier="Institut für soziale Arbeit e. V., Münster" \
    area_states="NW" \
    active_since="2014" \
    agreement_term="Zielvereinbarung" \
    funding_notice="Gefördert vom Bundesministerium für Bildung und Forschung" \
    website="https://transferagentur-nrw.beispiel.example"

# Posts without a person: the contact is the office.
contents=$(add staff agency="$agency" role="Wissenschaftliche Mitarbeit" may_moderate=ja \
    phone="0221 4710 101" email="inhalt@beispiel.example")
events=$(add staff agency="$agency" role="Veranstaltungsmanagement" \
    phone="0221 4710 102" email="veranstaltungen@beispiel.example")

format=$(add format name="Entwicklungswerkstatt" key="development_workshop" tagline="Entwicklung bitte!" \
    work_level=2 is_new=ja introduced_on="Juni 2022" group_mode="geschlossene Gruppe" self_organized=ja \
    continuity_expected=ja requires_agreement=ja team_min=2 team_max=4 team_strictness="verbindlich" \
    mix_lead_specialist=ja planned_session_count=2 mode="Präsenz" duration_kind="ganztägig" \
    fee_text="Die Teilnahme ist kostenfrei.")

region=$(add region name="Südwestfalen" \
    members="Hochsauerlandkreis; Märkischer Kreis; Kreis Olpe; Kreis Siegen-Wittgenstein; Kreis Soest")

series=$(add series title="Ganztag in Südwestfalen" tagline="Entwicklung bitte!" \
    subtitle="Kommunale Entwicklungswerkstatt für Fach- und Leitungskräfte im kommunalen Bildungsmanagement" \
    number="EW-2023-03" code="GANZTAG" format="$format" agency="$agency" region="$region" \
    origin_kind="regionaler Anlass" occasion="Rechtsanspruch auf Ganztagsförderung ab 2026" \
    background="Vier Kreise der Region entwickeln gemeinsam, wie der Ganztag vor Ort gelingt." \
    guiding_question="Wie planen Schule, Jugendhilfe und Träger den Ganztag gemeinsam?" \
    aims=$'Wissen und Erfahrungen teilen\nHürden und Irrwege offen ansprechen\nLösungsansätze gemeinsam entwickeln' \
    target_groups="Fach- und Leitungskräfte im kommunalen Bildungsmanagement" teams_public=ja \
    capacity_teams=4 capacity_persons=16 registration_closes="05.05.2023" \
    registration_hint="Bitte melden Sie Ihr Team per E-Mail an." \
    content_contact="$contents" organization_contact="$events")

first=$(add session series="$series" date="01.06.2023" start_time=9:30 end_time=16:00 mode="Präsenz" state="bestätigt" \
    host_municipality="Kreis Olpe" venue_state="bestätigt" venue_city="Olpe")
add session series="$series" date="28.09.2023" start_time=9:30 end_time=16:00 mode="Präsenz" state="bestätigt" \
    host_municipality="Hochsauerlandkreis" venue_state="bestätigt" venue_city="Meschede" >/dev/null

cli set "$book" series "$series" state="angekündigt"

# agreement NUMBER MUNICIPALITY: signed and in force, as the rules of the series ask for
agreement() {
    local agreement state
    agreement=$(add agreement number="$1" agency="$agency" kind="Zielvereinbarung" start="01.01.2022" end="31.12.2023" \
        end_rule="mit der Förderphase" running_administration=ja signed_on="06.12.2021" \
        cost_rule="kostenfrei" evaluation_rule="jährliches Reflexionsgespräch")
    add agreement_party agreement="$agreement" municipality="$2" office="Landrat" signed_on="06.12.2021" >/dev/null
    add agreement_goal agreement="$agreement" due="31.12.2023" \
        text="Der Ganztag wird von allen beteiligten Ämtern gemeinsam geplant." >/dev/null
    for state in "in Abstimmung" "beschlossen / freigegeben" "unterzeichnet"; do
        cli set "$book" agreement "$agreement" state="$state"
    done
}

agreement ZV-2021-011 "Kreis Soest"
agreement ZV-2021-012 "Hochsauerlandkreis"
agreement ZV-2021-013 "Märkischer Kreis"
agreement ZV-2021-014 "Kreis Olpe"

# team MUNICIPALITY RECEIVED, then the members on stdin: first name, last name, office, level, role in the team
team() {
    local municipality=$1 received=$2 team person unit lead="" given name office level role
    team=$(add team series="$series" municipality="$municipality")
    while IFS='|' read -r given name office level role; do
        person=$(add person first_name="$given" last_name="$name" function_level="$level" education_role="$role" \
            email="$(tr '[:upper:]' '[:lower:]' <<<"$given.$name" | sed 's/ä/ae/g; s/ö/oe/g; s/ü/ue/g; s/ß/ss/g')@beispiel.example" \
            source_of_data="Anmeldung der Kommune (Demo)")
        unit=$(add org_unit municipality="$municipality" name="$office")
        add affiliation person="$person" municipality="$municipality" org_unit="$unit" position="$role" \
            is_primary=ja >/dev/null
        add team_member team="$team" person="$person" team_role="$role" function_level="$level" \
            from_session="$first" >/dev/null
        lead=${lead:-$person}
    done
    cli set "$book" team "$team" lead_contact="$lead"
    add registration team="$team" state="bestätigt" received_on="$received" channel="E-Mail" \
        confirmed_on="08.05.2023" >/dev/null
}

team "Kreis Soest" 17.04.2023 <<'MEMBERS'
Annegret|Beispiel|Bildungsbüro|Leitung|Leitung Bildungsbüro
Jonas|Mustermann|Schulverwaltung|Fachkraft|Schulträger
Heike|Probst-Demo|Kreisjugendamt|Fachkraft|Jugendhilfeplanung
MEMBERS
team "Hochsauerlandkreis" 18.04.2023 <<'MEMBERS'
Bernd|Musterfeld|Dezernat Bildung|Leitung|Amtsleitung Schule
Cemile|Demirel-Beispiel|Bildungsbüro|Fachkraft|Bildungsmanagement
MEMBERS
team "Märkischer Kreis" 20.04.2023 <<'MEMBERS'
Dorothea|Fiktiv|Bildungsbüro|Leitung|Leitung Bildungsbüro
Emil|Platzhalter|OGS-Koordination|Fachkraft|OGS-Träger
Fenja|Ausgedacht|Schulamt|Fachkraft|Schulaufsicht
Georg|Erfunden|Kreisjugendamt|Fachkraft|Jugendhilfeplanung
MEMBERS
team "Kreis Olpe" 24.04.2023 <<'MEMBERS'
Hanna|Namenlos|Bildungsbüro|Leitung|Leitung Bildungsbüro
Ibrahim|Vorlage|Schulverwaltung|Fachkraft|Schulträger
MEMBERS

cli check "$book" >/dev/null
mv -n "$book" "$target"
