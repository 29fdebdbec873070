#include "sync/http/status.hpp"

namespace sunhall::http_status {

namespace {

constexpr long multiple_choices = 300;
constexpr long bad_request = 400;
constexpr long forbidden = 403;
constexpr long not_found = 404;
constexpr long gone = 410;
constexpr long log_in = 511;  // RFC 6585, section 6

}  // namespace

bool is_missing(long status) {
    return status == forbidden || status == not_found || status == gone;
}

std::string_view hint(long status) {
    if (status >= multiple_choices && status < bad_request && status != not_modified) {
        return "; redirects are never followed: give the address it leads to, or log in if the "
               "network asks for it";
    }
    return status == log_in ? "; the network wants somebody to log in" : "";
}

}  // namespace sunhall::http_status
