#include "sync/desk/init.hpp"

#include "sync/base/calendar.hpp"
#include "sync/base/files.hpp"
#include "sync/desk/limits.hpp"
#include "sync/desk/office_keys.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/trust/metadata.hpp"

namespace sunhall {

namespace {

/// One key for one role.
Result<RoleKeys> role_with_key(std::filesystem::path const& keys, std::string_view name,
                               KeyCare const& care, KeyList& listed) {
    auto const key = TRY(load_or_make_key(key_file(keys, name), care));
    listed.emplace(key.public_key().id(), key.public_key().json());
    return RoleKeys{.key_ids = {key.public_key().id()}, .threshold = 1};
}

Result<std::string> first_root(std::filesystem::path const& keys, InitRequest const& request,
                               Instant now) {
    Root root;
    root.expires = now + signature_lifetime;
    root.root.threshold = request.root.needed;
    std::vector<SecretKey> signers;
    for (int number = 1; number <= request.root.keys; ++number) {
        auto key = TRY(load_or_make_key(key_file(keys, root_key_name(number)), request.care));
        root.keys.emplace(key.public_key().id(), key.public_key().json());
        root.root.key_ids.push_back(key.public_key().id());
        signers.push_back(std::move(key));
    }
    root.targets = TRY(role_with_key(keys, targets_key_name, request.care, root.keys));
    auto const open = unprotected_keys();
    root.snapshot = TRY(role_with_key(keys, snapshot_key_name, open, root.keys));
    root.timestamp = TRY(role_with_key(keys, timestamp_key_name, open, root.keys));
    auto const body = to_json(root);
    std::vector<Signature> signatures;
    for (auto const& signer : signers) {
        signatures.push_back(sign(body, signer));
    }
    return write_envelope(body, signatures);
}

Result<InitOutcome> look_again(std::filesystem::path const& folder, std::string_view hall) {
    auto const workspace = TRY(Workspace::open(folder));
    if (workspace.hall() != hall) {
        return fail(Failure::Rejected, folder.string() + " 已是“" + workspace.hall() +
                                           "”的工作区；请换一个文件夹，或写原来的名称");
    }
    return InitOutcome::WasThere;
}

}  // namespace

Result<InitOutcome> init_workspace(std::filesystem::path const& folder, InitRequest const& request,
                                   Instant now) {
    auto const& hall = request.hall;
    if (hall.empty()) {
        return fail(Failure::Rejected, "大厅名称不能为空");
    }
    if (std::filesystem::exists(folder / office_file_name)) {
        return look_again(folder, hall);
    }
    auto const metadata = folder / "published" / "metadata";
    TRY(make_folder(metadata));
    auto const lock = TRY(FolderLock::take(folder));
    auto const root = TRY(first_root(folder / "keys", request, now));
    TRY(write_atomically(metadata / "1.root.json", root));
    TRY(write_atomically(folder / terminal_root_name, root));
    Json const office = Json::Object{{"hall", hall}, {"created", civil_text(now)}};
    TRY(write_atomically(folder / office_file_name, pretty_json(office)));
    return InitOutcome::Made;
}

}  // namespace sunhall
