#pragma once

#include "core/report/documenttree.h"
#include "core/support/result.h"

#include <QXmlStreamReader>

#include <initializer_list>

namespace core::report {

/** Where an element may stand; bits, because one may stand in several places. */
enum Place : unsigned {
    AsRoot = 1,
    InDocument = 2,
    InKeep = 4,
    InList = 8,
    InFacts = 16,
    InTable = 32,
    InRow = 64,
    InText = 128,
    Nowhere = 256
};

/** Goes through XML element by element and lets nothing pass that the list of elements does not allow. */
class ElementReader {
public:
    explicit ElementReader(const QByteArray& xml)
        : m_xml(xml)
    {
        m_xml.setNamespaceProcessing(false);
    }

    /** Goes to the next child, which must be allowed in `place`; false at the end of the parent. */
    [[nodiscard]] Result<bool> next(Place place);

    [[nodiscard]] QString name() const { return m_xml.qualifiedName().toString(); }
    [[nodiscard]] QString attribute(QStringView name) const;
    /** Index of the attribute's value among `words`; -1 as fallback makes the attribute obligatory. */
    [[nodiscard]] Result<int> choice(
        QStringView attribute, std::initializer_list<QStringView> words, int fallback) const;
    [[nodiscard]] Result<int> number(QStringView text, QStringView attribute, int least, int most) const;

    /** The text of the current element in its styles, its white space tidied; leaves the element. */
    [[nodiscard]] Result<Runs> text();
    /** Leaves the current element, which must have nothing in it. */
    [[nodiscard]] Result<void> empty();

    [[nodiscard]] tl::unexpected<Error> failed(const QString& subject, const QString& reason) const;

private:
    Result<void> check(Place place);
    Result<void> count(qsizetype characters);
    Result<void> textInto(Runs& runs, const Run& style, int depth);
    Result<void> styledInto(Runs& runs, Run style, int depth);

    QXmlStreamReader m_xml;
    qsizetype m_characters = 0;
    int m_elements = 0;
};

} // namespace core::report
