#include "sync/trust/metadata_folder.hpp"

#include <system_error>

#include "sync/base/files.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

std::filesystem::path MetadataFolder::file(std::string_view role) const {
    return folder_ / (percent_encoded(role) + ".json");
}

Result<std::string> MetadataFolder::read(std::string_view role, std::size_t most_bytes) const {
    return read_file(file(role), most_bytes);
}

Result<void> MetadataFolder::write(std::string_view role, std::string_view bytes) const {
    TRY(make_folder(folder_));
    return write_atomically(file(role), bytes);
}

Result<void> MetadataFolder::remove(std::string_view role) const {
    std::error_code code;
    if (!std::filesystem::remove(file(role), code)) {
        if (code) {
            return fail(Failure::Storage,
                        "removing " + file(role).string() + ": " + code.message());
        }
        return {};
    }
    return sync_folder(folder_);
}

}  // namespace sunhall
