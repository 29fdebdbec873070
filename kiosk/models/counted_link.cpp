#include "kiosk/models/counted_link.hpp"

#include <algorithm>

#include "sync/content/checker.hpp"

namespace sunhall {

namespace {

bool counts(PageSources const& sources, std::string const& url) {
    auto const& hall = sources.shelf.hall();
    auto const origin = origin_of(url);
    return hall && origin &&
           std::ranges::find(hall->body().counting_origins, *origin) !=
               hall->body().counting_origins.end();
}

bool has_parameter(std::string const& url, char name) {
    return url.find(std::string{"?"} + name + "=") != std::string::npos ||
           url.find(std::string{"&"} + name + "=") != std::string::npos;
}

}  // namespace

std::string counted_link(PageSources const& sources, std::string const& url,
                         std::string_view item_id) {
    if (!counts(sources, url) || url.find('#') != std::string::npos || has_parameter(url, 'e') ||
        has_parameter(url, 't') || has_parameter(url, 'c')) {
        return url;
    }
    auto counted = url + (url.find('?') == std::string::npos ? "?" : "&");
    counted += "e=" + std::string{item_id} + "&t=" + std::string{sources.terminal} +
               (sources.channel == Channel::Paper ? "&c=p" : "&c=s");
    return counted.size() <= longest_counted_link ? counted : url;
}

}  // namespace sunhall
