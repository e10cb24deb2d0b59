#pragma once

#include "core/model/entities/series.h"

#include <QLocale>

namespace core {

/** The phrases of D-06 that depend on values, in the language of the document. */
class AnnouncementWords {
public:
    explicit AnnouncementWords(QLocale::Language language)
        : m_german(language == QLocale::German)
    {
    }

    /** "2 bis 4 Personen", "mindestens zwei Personen (empfohlen)"; empty without a rule. */
    [[nodiscard]] QString teamSize(const Series& series) const;
    [[nodiscard]] QString sessionLabel(qsizetype number) const;
    [[nodiscard]] QString clock(QTime from, QTime to) const;
    [[nodiscard]] QString requirement(const QString& term, const QString& agency) const;
    [[nodiscard]] QString places(const Series& series) const;
    [[nodiscard]] QString deadline(const QString& date) const;
    [[nodiscard]] QString planned(const QString& place) const;
    [[nodiscard]] QString cancelled(const QString& date) const;
    [[nodiscard]] QString teamsOfBoth() const;
    [[nodiscard]] QString contentLabel() const { return pick(u"Inhalt", u"Content"); }
    [[nodiscard]] QString organisationLabel() const { return pick(u"Organisation", u"Organisation"); }
    [[nodiscard]] QString soldOut() const { return pick(u"ausgebucht", u"fully booked"); }
    [[nodiscard]] QString pilot() const { return pick(u"Pilot", u"Pilot"); }
    [[nodiscard]] QString online() const { return pick(u"online", u"online"); }
    [[nodiscard]] QString andWord() const { return pick(u" und ", u" and "); }

private:
    [[nodiscard]] QString pick(QStringView german, QStringView english) const
    {
        return (m_german ? german : english).toString();
    }
    [[nodiscard]] QString number(qint64 value) const;

    bool m_german;
};

} // namespace core
