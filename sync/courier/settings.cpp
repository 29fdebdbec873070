#include "sync/courier/settings.hpp"

#include "sync/base/files.hpp"
#include "sync/courier/origin.hpp"

namespace sunhall {

namespace {

/// A day: less often is as good as never for an urgent notice.
constexpr IntegerRange possible_interval_s{1, 86400};

/// A root lists keys and little else; trust reads no larger one either.
constexpr std::size_t largest_root_bytes = 512000;

std::filesystem::path path(TomlTable& table, std::string_view key,
                           std::filesystem::path const& folder) {
    auto const text = table.text(key, Need::Required).value_or("");
    return text.empty() ? std::filesystem::path{} : folder / text;
}

std::string address(TomlTable& table, std::string_view key, PlainHttp plain_http) {
    auto const url = table.text(key, Need::Required);
    if (!url) {
        return {};
    }
    if (auto const checked = check_origin(*url, plain_http); !checked) {
        table.reject(key, checked.error().message);
    }
    return *url;
}

}  // namespace

CourierSettings read_courier_settings(TomlTable& root, std::filesystem::path const& config_folder) {
    CourierSettings settings;
    auto& sync = root.table("sync");
    if (sync.boolean("allow_http").value_or(false)) {
        settings.http.plain_http = PlainHttp::Everywhere;
    }
    settings.metadata_url = address(sync, "metadata_url", settings.http.plain_http);
    settings.targets_url = address(sync, "targets_url", settings.http.plain_http);
    settings.interval = std::chrono::seconds{
        sync.integer("interval_s", possible_interval_s).value_or(settings.interval.count())};
    settings.hall = sync.text("hall").value_or("");
    settings.http.proxy = sync.text("proxy").value_or("");
    auto& paths = root.table("paths");
    settings.trusted_root = path(paths, "trusted_root", config_folder);
    settings.data_folder = path(paths, "data", config_folder);
    settings.runtime_folder = path(paths, "runtime", config_folder);
    return settings;
}

CourierFolders::CourierFolders(std::filesystem::path const& data_folder)
    : data{data_folder},
      metadata{data_folder / "metadata"},
      roots{data_folder / "roots"},
      generations{data_folder / "generations"},
      downloads{data_folder / "downloads"},
      confirmation{data_folder / "confirmed.json"} {}

Result<std::string> read_trusted_root(std::filesystem::path const& file) {
    return during("reading the root to trust", read_file(file, largest_root_bytes));
}

}  // namespace sunhall
