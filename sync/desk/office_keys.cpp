#include "sync/desk/office_keys.hpp"

#include <algorithm>
#include <set>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

constexpr int most_root_keys = 9;

std::vector<fs::path> root_key_files(fs::path const& keys) {
    std::vector<fs::path> files;
    std::error_code none;
    for (auto const& entry : fs::directory_iterator{keys, none}) {
        auto const name = entry.path().filename().string();
        if (name.starts_with("root-") && name.ends_with(".key")) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

/// How many signatures a role still lacks.
class Quorum {
public:
    explicit Quorum(RoleKeys const& role) : role_{role}, missing_{role.threshold} {}

    [[nodiscard]] bool wants(std::string const& key_id) const {
        return missing_ > 0 && role_.lists(key_id);
    }
    void take(std::string const& key_id) {
        if (role_.lists(key_id)) {
            --missing_;
        }
    }
    [[nodiscard]] std::int64_t missing() const { return std::max<std::int64_t>(missing_, 0); }

private:
    RoleKeys const& role_;
    std::int64_t missing_;
};

}  // namespace

std::optional<RootShape> root_shape_from(std::string_view text) {
    bool const is_shape = text.size() == 3 && text[1] == '/' && text[0] >= '1' &&
                          text[0] <= text[2] && text[2] <= '0' + most_root_keys;
    if (!is_shape) {
        return std::nullopt;
    }
    return RootShape{.keys = text[2] - '0', .needed = text[0] - '0'};
}

std::string root_key_name(int number) { return format("root-{}", number); }

fs::path key_file(fs::path const& keys, std::string_view name) {
    return keys / (std::string{name} + ".key");
}

Result<SecretKey> load_or_make_key(fs::path const& file, KeyCare const& care) {
    return fs::exists(file) ? open_key(file, care) : make_key(file, care);
}

Result<SecretKey> load_office_key(Workspace const& workspace, std::string_view name,
                                  KeyCare const& care) {
    return during("工作区的发布密钥", open_key(key_file(workspace.keys(), name), care));
}

Result<std::vector<SecretKey>> root_signers(Workspace const& workspace, Root const& present,
                                            Root const& next, KeyCare const& care) {
    Quorum before{present.root};
    Quorum after{next.root};
    std::vector<SecretKey> signers;
    std::set<std::string> used;
    for (auto const& file : root_key_files(workspace.keys())) {
        auto const id = TRY(SecretKey::look_at(file)).public_key.id();
        if ((!before.wants(id) && !after.wants(id)) || !used.insert(id).second) {
            continue;
        }
        signers.push_back(TRY(open_key(file, care)));
        before.take(id);
        after.take(id);
    }
    auto const missing = std::max(before.missing(), after.missing());
    if (missing > 0) {
        return fail(
            Failure::Rejected,
            format("还差 {} 把根密钥；请把保管在别处的 root-*.key 放回 {} 后再试，用完再取走",
                   missing, workspace.keys().string()));
    }
    return signers;
}

}  // namespace sunhall
