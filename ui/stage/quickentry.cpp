#include "ui/stage/quickentry.h"

#include <algorithm>

namespace ui {

using core::Confidentiality;
using core::OutcomeKind;

namespace {

constexpr qsizetype oneDigit = 9;

// The first seven are those of domain.md WF-9, in the order of how often they are needed.
constexpr QuickKind kinds[] = {{'M', OutcomeKind::Milestone}, {'L', OutcomeKind::SolutionApproach},
    {'H', OutcomeKind::Obstacle}, {'I', OutcomeKind::WrongTurn}, {'W', OutcomeKind::Knowledge},
    {'G', OutcomeKind::SuccessCondition}, {'F', OutcomeKind::Question}, {'S', OutcomeKind::StumblingBlock},
    {'B', OutcomeKind::GoodPractice}, {'O', OutcomeKind::Model}, {'A', OutcomeKind::JointApproach},
    {'P', OutcomeKind::Potential}, {'E', OutcomeKind::Idea}, {'V', OutcomeKind::Agreed}};

} // namespace

std::span<const QuickKind> quickKinds()
{
    return kinds;
}

void QuickEntry::setMunicipalities(qsizetype count)
{
    m_count = count;
    m_firstDigit = -1;
    m_chosen.removeIf([count](qsizetype index) { return index >= count; });
}

QList<qsizetype> QuickEntry::chosen() const
{
    QList<qsizetype> chosen = m_chosen;
    if (m_firstDigit > 0 && !chosen.contains(m_firstDigit - 1))
        chosen.append(m_firstDigit - 1);
    if (m_firstDigit == 0) {
        chosen.clear();
        for (qsizetype i = 0; i < m_count; ++i)
            chosen.append(i);
    }
    std::ranges::sort(chosen);
    return chosen;
}

void QuickEntry::setChosen(const QList<qsizetype>& chosen)
{
    m_firstDigit = -1;
    m_chosen = chosen;
    m_chosen.removeIf([this](qsizetype index) { return index < 0 || index >= m_count; });
}

void QuickEntry::toggle(qsizetype index)
{
    if (m_chosen.removeAll(index) == 0)
        m_chosen.append(index);
}

void QuickEntry::settleDigits()
{
    m_chosen = chosen();
    m_firstDigit = -1;
}

QuickEntry::Answer QuickEntry::digit(int digit)
{
    if (m_count == 0)
        return Answer::Ignored;
    if (m_count > oneDigit) {
        if (m_firstDigit < 0) {
            m_firstDigit = digit;
            return Answer::Taken;
        }
        const int number = m_firstDigit * 10 + digit;
        const bool isAllKey = number == 0;
        m_firstDigit = -1;
        if (number > m_count)
            return Answer::Refused;
        if (!isAllKey) {
            toggle(number - 1);
            return Answer::Taken;
        }
    }
    if (digit > m_count)
        return Answer::Refused;
    if (digit > 0) {
        toggle(digit - 1);
        return Answer::Taken;
    }
    const bool wasAll = m_chosen.size() == m_count;
    m_chosen.clear();
    for (qsizetype i = 0; i < m_count && !wasAll; ++i)
        m_chosen.append(i);
    return Answer::Taken;
}

QuickEntry::Answer QuickEntry::letter(QChar letter)
{
    if (letter == QLatin1Char(confidentialityKey)) {
        nextConfidentiality();
        return Answer::Taken;
    }
    for (const QuickKind& kind : kinds) {
        if (letter == QLatin1Char(kind.letter)) {
            m_kind = kind.kind;
            return Answer::Taken;
        }
    }
    return Answer::Ignored;
}

QuickEntry::Answer QuickEntry::key(QChar key, bool held)
{
    if (m_step == Step::Words && !held)
        return Answer::Ignored;
    if (key.isDigit() && (m_step != Step::Kind || held))
        return digit(key.digitValue());
    if (m_step == Step::Municipality && (key == u' ' || key == u',')) {
        settleDigits();
        return Answer::Taken;
    }
    const Answer answer = letter(key.toUpper());
    const bool isKind = key.toUpper() != QLatin1Char(confidentialityKey);
    if (answer == Answer::Taken && isKind && m_step == Step::Kind)
        m_step = Step::Municipality;
    return answer;
}

QuickEntry::Answer QuickEntry::enter()
{
    if (m_words.trimmed().isEmpty())
        return Answer::Refused;
    switch (m_step) {
    case Step::Words:
        settleDigits();
        if (m_kind && !m_chosen.isEmpty())
            return Answer::Complete;
        m_step = m_kind ? Step::Municipality : Step::Kind;
        return Answer::Taken;
    case Step::Kind:
        if (!m_kind)
            return Answer::Refused;
        m_step = Step::Municipality;
        return Answer::Taken;
    case Step::Municipality:
        if (!m_kind) {
            m_step = Step::Kind;
            return Answer::Refused;
        }
        settleDigits();
        return Answer::Complete;
    }
    return Answer::Ignored;
}

QuickEntry::Answer QuickEntry::back()
{
    switch (m_step) {
    case Step::Words:
        return Answer::Ignored;
    case Step::Kind:
        m_step = Step::Words;
        return Answer::Taken;
    case Step::Municipality:
        if (m_chosen.isEmpty() && m_firstDigit < 0) {
            m_kind.reset();
            m_step = Step::Kind;
        }
        m_chosen.clear();
        m_firstDigit = -1;
        return Answer::Taken;
    }
    return Answer::Ignored;
}

void QuickEntry::toWords()
{
    m_step = Step::Words;
}

void QuickEntry::reset()
{
    m_step = Step::Words;
    m_words.clear();
    m_kind.reset();
    m_chosen.clear();
    m_firstDigit = -1;
    m_confidentiality = Confidentiality::Group;
}

void QuickEntry::nextConfidentiality()
{
    const size_t count = core::choicesOf(Confidentiality::Group).size();
    m_confidentiality = Confidentiality((size_t(m_confidentiality) + 1) % count);
}

} // namespace ui
