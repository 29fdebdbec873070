#include "sync/desk/office_keys.hpp"

#include "sync/base/files.hpp"

namespace sunhall {

std::filesystem::path key_file(std::filesystem::path const& keys, std::string_view name) {
    return keys / (std::string{name} + ".key");
}

Result<SecretKey> load_or_make_key(std::filesystem::path const& file) {
    if (std::filesystem::exists(file)) {
        return SecretKey::load(file);
    }
    if (file.has_parent_path()) {
        TRY(make_folder(file.parent_path()));
    }
    auto key = SecretKey::generate();
    TRY(key.save(file));
    return key;
}

Result<SecretKey> load_office_key(Workspace const& workspace, std::string_view name) {
    return during("工作区的发布密钥", SecretKey::load(key_file(workspace.keys(), name)));
}

}  // namespace sunhall
