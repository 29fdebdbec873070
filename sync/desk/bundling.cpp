#include "sync/desk/bundling.hpp"

#include <utility>

#include "sync/content/bundle.hpp"
#include "sync/desk/limits.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

std::vector<Bundle> bundles_of_section(std::string const& section, Targets const& content) {
    std::vector<BundledFile> listed;
    for (auto const& [path, target] : content.targets) {
        listed.push_back({path, target.length});
    }
    return bundles_of(percent_encoded(section), std::move(listed));
}

Result<std::string> bytes_of(Bundle const& bundle, std::filesystem::path const& repository,
                             Targets const& content) {
    std::string bytes;
    for (auto const& file : bundle.files) {
        bytes += TRY(published_target(repository, file.path, content.targets.at(file.path)));
    }
    return bytes;
}

PublishedFile list_of(std::string const& section, Issued<Targets> const& issued) {
    return {.place = metadata_place(section, issued.version()),
            .length = static_cast<std::int64_t>(issued.bytes.size()),
            .sha256 = sha256_hex(issued.bytes)};
}

}  // namespace

Result<std::size_t> write_bundles(std::filesystem::path const& repository,
                                  Publication const& publication, Destination& to) {
    std::size_t written = 0;
    std::size_t waiting_bytes = 0;
    std::vector<RepositoryFile> waiting;
    for (auto const& [section, issued] : publication.sections) {
        if (TRY(to.holds(list_of(section, issued)))) {
            continue;
        }
        for (auto const& bundle : bundles_of_section(section, issued.content)) {
            auto bytes = TRY(bytes_of(bundle, repository, issued.content));
            waiting_bytes += bytes.size();
            waiting.push_back({"targets/" + bundle.place, std::move(bytes)});
            ++written;
            if (waiting_bytes > most_bytes_together) {
                TRY(to.write(std::exchange(waiting, {})));
                waiting_bytes = 0;
            }
        }
    }
    TRY(to.write(waiting));
    return written;
}

}  // namespace sunhall
