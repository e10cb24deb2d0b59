#include "core/report/template.h"

#include "core/report/plaintext.h"

#include <QFile>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

namespace core::report {

namespace {

using Data = kainjow::mustache::data;
using Mustache = kainjow::mustache::mustache;

constexpr qsizetype TemplateLimit = 256 * 1024;
constexpr size_t OutputLimit = 16 * 1024 * 1024;
constexpr int SectionLimit = 500'000;
constexpr int DepthLimit = 12;

/** Thrown through the mustache library, which has no other way to stop; never leaves this file. */
struct TooMuch { };

/** Where data is looked up. The library's own context takes a missing name for an empty text and a partial's text for
 *  a template; this one notes the first and knows no partials. */
class StrictContext final : public kainjow::mustache::basic_context<std::string> {
public:
    explicit StrictContext(const Data& root)
        : m_stack{&root}
    {
    }

    void push(const Data* data) override
    {
        if (++m_sections > SectionLimit)
            throw TooMuch{};
        m_stack.push_back(data);
    }
    void pop() override { m_stack.pop_back(); }

    const Data* get(const std::string& name) const override
    {
        static const Data yes(true);
        static const Data no(false);
        if (name == ".")
            return m_stack.back();
        const bool asks = name.ends_with('?');
        const std::string key = asks ? name.substr(0, name.size() - 1) : name;
        for (auto item = m_stack.rbegin(); item != m_stack.rend(); ++item) {
            if (const Data* found = (*item)->get(key)) {
                charge(*found);
                const bool empty = found->is_false() || found->is_empty_list();
                return !asks ? found : empty ? &no : &yes;
            }
        }
        const QString missing = QString::fromStdString(key);
        if (!m_missing.contains(missing))
            m_missing += missing;
        return nullptr;
    }
    const Data* get_partial(const std::string&) const override { return nullptr; }

    [[nodiscard]] const QStringList& missing() const { return m_missing; }

private:
    /** The library collects a line before it hands it on, so the sink alone would be too late. */
    void charge(const Data& value) const
    {
        m_characters += value.is_string() ? value.string_value().size() : 0;
        if (m_characters > OutputLimit)
            throw TooMuch{};
    }

    std::vector<const Data*> m_stack;
    mutable QStringList m_missing;
    mutable size_t m_characters = 0;
    int m_sections = 0;
};

/** Collects what the library writes. */
struct Sink {
    std::string& text;

    Sink& operator<<(const std::string& piece)
    {
        if (text.size() + piece.size() > OutputLimit)
            throw TooMuch{};
        text += piece;
        return *this;
    }
};

tl::unexpected<Error> failedAt(const QString& text, qsizetype position, const QString& tag, const char16_t* reason)
{
    const QStringView before = QStringView(text).left(position);
    const qsizetype line = before.count(u'\n') + 1;
    const qsizetype column = position - before.lastIndexOf(u'\n');
    return fail(ErrorKind::ParseFailed, tag, QStringLiteral("%1:%2 %3").arg(line).arg(column).arg(reason));
}

/** Refuses the tags that could write a value unescaped, and nesting without end. */
Result<void> checkTags(const QString& text)
{
    if (text.size() > TemplateLimit)
        return fail(ErrorKind::ValueTooLong, QStringLiteral("template"), QString::number(TemplateLimit));
    static const QRegularExpression tag(QStringLiteral("\\{\\{\\s*([{&=>#^/]?)[^}]{0,40}"));
    int depth = 0;
    for (auto found = tag.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString kind = match.captured(1);
        if (kind == u"#" || kind == u"^")
            ++depth;
        else if (kind == u"/")
            --depth;
        else if (!kind.isEmpty())
            return failedAt(text, match.capturedStart(), match.captured(), u"refused");
        if (depth > DepthLimit)
            return failedAt(text, match.capturedStart(), match.captured(), u"nested too deeply");
    }
    return {};
}

Result<Data> converted(const QVariant& value, const QString& path, int depth);

Result<Data> convertedMap(const QVariantMap& map, const QString& path, int depth)
{
    if (map.isEmpty())
        return Data(false);
    Data out(Data::type::object);
    for (auto item = map.cbegin(); item != map.cend(); ++item) {
        const QString inner = path.isEmpty() ? item.key() : path + u'.' + item.key();
        WB_ASSIGN(data, converted(item.value(), inner, depth + 1));
        out[item.key().toStdString()] = std::move(data);
    }
    return out;
}

Result<Data> convertedList(const QVariantList& list, const QString& path, int depth)
{
    Data out(Data::type::list);
    for (const QVariant& item : list) {
        WB_ASSIGN(data, converted(item, path, depth + 1));
        out << data;
    }
    return out;
}

Result<Data> converted(const QVariant& value, const QString& path, int depth)
{
    if (depth > DepthLimit)
        return fail(ErrorKind::ValueInvalid, path, QStringLiteral("nested too deeply"));
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return Data(false);
    case QMetaType::Bool:
        return Data(value.toBool());
    case QMetaType::QString: {
        const QString text = forXml(value.toString());
        return text.isEmpty() ? Data(false) : Data(text.toStdString());
    }
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return Data(value.toString().toStdString());
    case QMetaType::QStringList:
    case QMetaType::QVariantList:
        return convertedList(value.toList(), path, depth);
    case QMetaType::QVariantMap:
        return convertedMap(value.toMap(), path, depth);
    default:
        return fail(ErrorKind::ValueInvalid, path, QString::fromLatin1(value.typeName()));
    }
}

} // namespace

Result<QString> templateText(const QString& name, QLocale::Language language)
{
    const QString suffix = language == QLocale::German ? QString() : QStringLiteral("_en");
    QFile file(QStringLiteral(":/documents/%1%2.mustache").arg(name, suffix));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, file.fileName(), file.errorString());
    return QString::fromUtf8(file.readAll());
}

Result<QByteArray> fillTemplate(const QString& templateText, const QVariantMap& data)
{
    WB_TRY(checkTags(templateText));
    WB_ASSIGN(root, convertedMap(data, {}, 0));
    try {
        Mustache mustache(templateText.toStdString());
        if (!mustache.is_valid())
            return fail(
                ErrorKind::ParseFailed, QStringLiteral("template"), QString::fromStdString(mustache.error_message()));
        StrictContext context(root);
        std::string out;
        Sink sink{out};
        mustache.render(context, sink);
        if (!context.missing().isEmpty())
            return fail(ErrorKind::ValueMissing, context.missing().join(QStringLiteral(", ")));
        return QByteArray::fromStdString(out);
    } catch (const TooMuch&) {
        return fail(ErrorKind::ValueTooLong, QStringLiteral("template"), QString::number(OutputLimit));
    } catch (const std::exception& error) {
        return fail(ErrorKind::ParseFailed, QStringLiteral("template"), QString::fromUtf8(error.what()));
    }
}

} // namespace core::report
