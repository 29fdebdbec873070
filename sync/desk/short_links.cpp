#include "sync/desk/short_links.hpp"

#include <algorithm>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/content/checker.hpp"
#include "sync/content/item_json.hpp"
#include "sync/desk/limits.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

/// 40 bits: among 100,000 addresses two agree once in two hundred halls, and then one is longer.
constexpr std::size_t code_digits = 10;

/// Codes included; the counters of `counted_link` find room behind it.
constexpr std::size_t longest_base = 48;

std::filesystem::path file_of(Workspace const& workspace) {
    return workspace.folder() / "short-links.json";
}

/// Applies `change` to every text under a value.
template <typename Change>
void each_text(Json& value, Change const& change) {
    if (auto* const object = value.object()) {
        for (auto& [key, member] : *object) {
            each_text(member, change);
        }
    } else if (auto* const array = value.array()) {
        for (auto& entry : *array) {
            each_text(entry, change);
        }
    } else if (auto const* const text = value.text()) {
        auto changed = change(*text);
        if (changed != *text) {
            value = Json{std::move(changed)};
        }
    }
}

/// In nginx's quotes; what would end them or begin a variable is percent-encoded, which means the
/// same in an address.
std::string in_quotes(std::string_view url) {
    std::string text = "\"";
    for (char const character : url) {
        switch (character) {
            case '"': text += "%22"; break;
            case '$': text += "%24"; break;
            case '\\': text += "%5C"; break;
            default: text += character;
        }
    }
    return text + '"';
}

/// "/f/0123456789" of "https://host/f/0123456789".
std::string_view path_of(std::string_view url) {
    auto const host = url.find("//") + 2;
    return url.substr(std::min(url.find('/', host), url.size()));
}

}  // namespace

Result<ShortLinks> ShortLinks::load(Workspace const& workspace) {
    ShortLinks links;
    auto const file = file_of(workspace);
    if (!std::filesystem::exists(file)) {
        return links;
    }
    auto const text = TRY(read_file(file, most_record_bytes));
    auto const json = TRY(during(file.string(), parse_json(text)));
    auto const* const base = json.find("base");
    auto const* const targets = json.find("targets");
    if (base == nullptr || base->text() == nullptr || targets == nullptr ||
        targets->object() == nullptr) {
        return fail(Failure::Malformed, file.string() + "：缺少 base 或 targets");
    }
    links.base_ = *base->text();
    for (auto const& [url, target] : *targets->object()) {
        if (target.text() != nullptr) {
            links.targets_.emplace(url, *target.text());
        }
    }
    return links;
}

Result<void> ShortLinks::save(Workspace const& workspace) const {
    Json::Object targets;
    for (auto const& [url, target] : targets_) {
        targets.emplace(url, target);
    }
    TRY(write_atomically(
        file_of(workspace),
        pretty_json(Json::Object{{"base", base_}, {"targets", std::move(targets)}})));
    return write_atomically(workspace.folder() / "short-links.conf", nginx());
}

Result<void> ShortLinks::set_base(std::string base) {
    if (!origin_of(base) || !base.ends_with('/') ||
        base.find_first_of("?#\"\\$ ;{}") != std::string::npos || base.size() > longest_base) {
        return fail(Failure::Rejected, format("--base 应是以 / 结尾、不超过 {} 个字符的网址，例如 "
                                              "https://zwfw.example/f/",
                                              longest_base));
    }
    base_ = std::move(base);
    return {};
}

Result<void> ShortLinks::shorten(Item& item, LinkOrigins const& origins) {
    auto const listed = [&](std::optional<std::string> const& origin) {
        return origin && origins.allow(item.department, *origin);
    };
    if (base_.empty() || !listed(origin_of(base_))) {
        return {};
    }
    bool changed = false;
    auto json = item_to_json(item);
    auto body = json.object()->find("body");
    each_text(body->second, [&](std::string const& text) {
        if (text.size() <= longest_unshortened || !listed(origin_of(text))) {
            return text;
        }
        changed = true;
        return short_for(text);
    });
    if (changed) {
        item = TRY(item_from_json(json));
    }
    return {};
}

std::string ShortLinks::short_for(std::string const& url) {
    auto const digest = sha256_hex(url);
    auto digits = code_digits;
    for (;; ++digits) {
        auto address = base_ + digest.substr(0, digits);
        auto const taken = targets_.find(address);
        if (taken == targets_.end() || taken->second == url) {
            targets_.insert_or_assign(address, url);
            return address;
        }
    }
}

std::string ShortLinks::target_of(std::string_view url) const {
    auto const found = targets_.find(std::string{url});
    return found == targets_.end() ? std::string{} : found->second;
}

std::string ShortLinks::nginx() const {
    std::string text =
        "# Written by sunhall-desk from short-links.json; see config/nginx/sunhall-links.conf.\n";
    for (auto const& [url, target] : targets_) {
        text += format("location = {} {{ return 302 {}; }}\n", path_of(url), in_quotes(target));
    }
    return text;
}

}  // namespace sunhall
