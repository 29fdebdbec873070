#include "sync/desk/office_clock.hpp"

#include "sync/base/calendar.hpp"
#include "sync/base/format.hpp"

namespace sunhall {

bool outlasts(Instant expires, std::chrono::days lifetime, Instant now) {
    return expires > now + lifetime + clock_tolerance;
}

bool is_due(Instant expires, Term term, Instant now) {
    return expires < now + term.margin || outlasts(expires, term.lifetime, now);
}

Result<void> check_clock(Publication const& published, Instant now, ClockTrust trust) {
    auto const& timestamp = published.timestamp;
    if (!timestamp.exists() || trust == ClockTrust::Checked ||
        !outlasts(timestamp.content.expires, timestamp_lifetime, now)) {
        return {};
    }
    return fail(
        Failure::Rejected,
        format(
            "这台电脑的时钟是 {}，早于上一次更新时间戳的 {}，两个时间必有一个不对，所以没有签名。"
            "请核对时钟：现在不对的，调准后再运行；现在是对的，加上 --clock-checked 再运行一次",
            date_text(date_of(now)),
            date_text(date_of(timestamp.content.expires - timestamp_lifetime))));
}

Result<void> check_clock(Instant built, Instant now) {
    if (now >= built) {
        return {};
    }
    return fail(Failure::Rejected,
                format("这台电脑的时钟是 {}，早于本程序编译的 {}，一定不对；请把时钟调准后再运行",
                       date_text(date_of(now)), date_text(date_of(built))));
}

}  // namespace sunhall
