#pragma once

#include "core/model/audience.h"
#include "core/model/labels.h"
#include "core/model/reader.h"

namespace core {

struct DocumentSubject;

/** What a document may tell its readers, and how it names to them who said something (V-41, domain.md appendix D): to
 *  those outside the group nobody is named, unless what was said is public. */
class Told {
public:
    Told(const Reader& book, const DocumentSubject& subject, const Labels& words);

    [[nodiscard]] bool sees(Confidentiality confidentiality) const { return mayRead(audience, confidentiality); }
    [[nodiscard]] bool isInside() const { return core::isInside(audience); }

    /** "Kreis Soest, Kreis Olpe", or "zwei teilnehmende Kommunen"; empty for none. */
    [[nodiscard]] Result<QString> origin(Confidentiality confidentiality, const QList<RecordId>& municipalities) const;
    /** Who sees to a measure. A person is nobody's business outside; the agency's own people are the agency. */
    [[nodiscard]] Result<QString> holder(Confidentiality confidentiality, RecordId who) const;
    /** "Dr. Sina Wilmesberg"; empty for null. */
    [[nodiscard]] Result<QString> personName(RecordId person) const;
    [[nodiscard]] Result<QString> personNames(const QList<RecordId>& persons) const;
    /** "Vertraulich: nur für die Gruppe": for whom the sheet is. */
    [[nodiscard]] QString confidence() const;

    [[nodiscard]] QString pick(QStringView german, QStringView english) const;
    /** A choice as the document says it. */
    template <typename E>
    [[nodiscard]] QString label(E value) const
    {
        return labels.of(choicesOf(value)[size_t(value)].label);
    }
    /** "01.06.2023" */
    [[nodiscard]] QString day(QDate date) const;
    /** "09:30–10:15", "09:30", or nothing. */
    [[nodiscard]] static QString clock(QTime from, QTime to = {});

    const Reader& reader;
    const Labels& labels;
    const Audience audience;
    const QDate today;

private:
    [[nodiscard]] QString someMunicipality(qsizetype count) const;
};

/** Whose session it is: the agency of its series or case, or the body of its committee. */
[[nodiscard]] Result<RecordId> agencyOfSession(const Reader& reader, RecordId session);

} // namespace core
