#include "kiosk/app/draft_catalogue.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "sync/base/files.hpp"
#include "sync/content/item_json.hpp"
#include "sync/desk/drafts.hpp"
#include "sync/desk/limits.hpp"
#include "sync/text/pinyin.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

class DraftCatalogue final : public Catalogue {
public:
    DraftCatalogue(std::vector<CheckedItem> items, fs::path media, Instant confirmed)
        : media_{std::move(media)}, confirmed_{confirmed} {
        for (auto& checked : items) {
            auto path = item_path(checked.item);
            order_.push_back(path);
            items_.emplace(path, std::make_shared<HeldItem const>(
                                     HeldItem{path, {}, std::move(checked.item)}));
        }
        std::ranges::sort(order_, {}, [this](std::string const& path) {
            auto const& item = items_.at(path)->item;
            return std::tuple{item.order, pinyin_sort_key(item.title)};
        });
    }

    [[nodiscard]] std::vector<ListedItem> list(
        Kind kind, std::optional<std::string> const& department) const override {
        std::vector<ListedItem> listed;
        for (auto const& path : order_) {
            auto const& item = items_.at(path)->item;
            if (item.kind() == kind && (!department || item.department == *department)) {
                listed.push_back(
                    {path, item.id, item.department, item.group, pinyin_initial(item.title)});
            }
        }
        return listed;
    }

    [[nodiscard]] Result<std::shared_ptr<HeldItem const>> item(
        std::string const& path) const override {
        auto const found = items_.find(path);
        if (found == items_.end()) {
            return fail(Failure::Missing, "no draft of " + path);
        }
        return found->second;
    }

    [[nodiscard]] Result<std::string> picture(std::string const& /*department*/,
                                              std::string const& sha256) const override {
        return read_file(media_ / (sha256 + ".png"), most_picture_bytes);
    }

    [[nodiscard]] Instant confirmed() const override { return confirmed_; }

private:
    std::map<std::string, std::shared_ptr<HeldItem const>> items_;
    std::vector<std::string> order_;
    fs::path media_;
    Instant confirmed_;
};

}  // namespace

Result<DraftPage> read_draft(fs::path const& file, Instant now) {
    auto const bytes = TRY(during(file.string(), read_file(file, most_item_bytes)));
    auto item = TRY(during(file.string(), item_from_bytes(bytes)));
    auto path = item_path(item);
    auto const kind = item.kind();
    auto const folder = fs::absolute(file).parent_path().parent_path().parent_path();
    std::vector<CheckedItem> items;
    if (folder / path == fs::absolute(file)) {
        items = TRY(read_items(folder, std::nullopt)).items;
    } else {
        items.push_back({.file = file.string(), .item = std::move(item)});
    }
    return DraftPage{.path = std::move(path),
                     .kind = kind,
                     .content = std::make_shared<DraftCatalogue const>(
                         std::move(items), folder.parent_path() / "media", now)};
}

}  // namespace sunhall
