#include "sync/content/bundle.hpp"

#include <utility>

#include "sync/base/format.hpp"
#include "sync/content/item.hpp"

namespace sunhall {

std::vector<Bundle> bundles_of(std::string_view section, std::vector<BundledFile> listed) {
    std::vector<Bundle> bundles(1);
    for (auto& file : listed) {
        if (is_media_path(file.path)) {
            continue;
        }
        // Compared so that no signed length, however great, overflows.
        if (file.length > most_bundle_bytes - bundles.back().bytes) {
            bundles.emplace_back();
        }
        if (file.length <= most_bundle_bytes) {
            bundles.back().bytes += file.length;
            bundles.back().files.push_back(std::move(file));
        }
    }
    std::erase_if(bundles, [](Bundle const& bundle) { return bundle.files.size() < 2; });
    for (std::size_t i = 0; i < bundles.size(); ++i) {
        bundles[i].place = format("bundles/{}.{}.bundle", section, i + 1);
    }
    return bundles;
}

}  // namespace sunhall
