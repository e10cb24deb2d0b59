#include "core/store/widecache.h"

namespace core {

namespace {

const QByteArray setSize = "PRAGMA cache_size = ";
constexpr int kibibytes = 64'000;

} // namespace

WideCache::WideCache(Database& database)
    : m_database(database)
    , m_before(database.value("PRAGMA cache_size").value_or(QString()))
{
    if (!m_before.isEmpty())
        static_cast<void>(m_database.exec(setSize + QByteArray::number(-kibibytes)));
}

WideCache::~WideCache()
{
    if (!m_before.isEmpty())
        static_cast<void>(m_database.exec(setSize + m_before.toLatin1()));
}

} // namespace core
