#include "sync/desk/seat.hpp"

#include <pwd.h>
#include <unistd.h>

namespace sunhall {

std::string login_name() {
    // The desk has one thread. NOLINTNEXTLINE(concurrency-mt-unsafe)
    auto const* const account = ::getpwuid(::geteuid());
    return account == nullptr ? std::string{} : account->pw_name;
}

}  // namespace sunhall
