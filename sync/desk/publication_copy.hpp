// Takes a copy of what is published somewhere, metadata and files apart.
//
// The metadata is read once and kept, so that what was judged is what is copied, whatever the
// server says the next time. Files are checked against the lists, which somebody else has to prove
// first.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include "sync/base/result.hpp"
#include "sync/desk/destination.hpp"
#include "sync/desk/publication.hpp"

namespace sunhall {

class PublicationCopy {
public:
    explicit PublicationCopy(std::unique_ptr<Destination> from) : from_{std::move(from)} {}

    Result<Publication> read();
    /// Into the repository in the folder `to`.
    Result<void> take_metadata(Publication const& publication, std::filesystem::path const& to);
    /// Untrusted where a file is not the one that was signed.
    Result<void> take_targets(Publication const& publication, std::filesystem::path const& to);

private:
    [[nodiscard]] ReadPlace reading();
    Result<std::string> once(std::string const& place);
    Result<std::string> target(PublishedFile const& file);

    std::unique_ptr<Destination> from_;
    std::map<std::string, std::string> read_;
};

}  // namespace sunhall
