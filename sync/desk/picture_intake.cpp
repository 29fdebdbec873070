#include "sync/desk/picture_intake.hpp"

#include <cmath>
#include <memory>

#include <gdk-pixbuf/gdk-pixbuf.h>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/content/hall_look.hpp"
#include "sync/desk/error_words.hpp"
#include "sync/desk/limits.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

struct GiveBack {
    void operator()(GdkPixbuf* held) const { g_object_unref(held); }
    void operator()(GdkPixbufLoader* held) const { g_object_unref(held); }
    void operator()(GError* held) const { g_error_free(held); }
    void operator()(gchar* held) const { g_free(held); }
};
template <typename Object>
using Held = std::unique_ptr<Object, GiveBack>;

constexpr auto suffixes = std::to_array<std::string_view>({".png", ".jpg", ".jpeg"});

/// The two formats that offices' pictures come in, known by their first bytes.
char const* format_of(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1a\n")) {
        return "png";
    }
    return bytes.starts_with("\xff\xd8\xff") ? "jpeg" : nullptr;
}

std::string words_of(GError* raised) {
    Held<GError> const problem{raised};
    return problem ? problem->message : "no reason given";
}

/// gdk-pixbuf tells the size before it sets memory aside; a size of 1 makes it set aside nothing.
void refuse_giants(GdkPixbufLoader* loader, int width, int height, gpointer too_large) {
    if (std::int64_t{width} * height > most_brought_pixels) {
        *static_cast<bool*>(too_large) = true;
        gdk_pixbuf_loader_set_size(loader, 1, 1);
    }
}

Result<Held<GdkPixbuf>> decoded(std::string_view bytes, char const* kind) {
    GError* problem = nullptr;
    Held<GdkPixbufLoader> const loader{gdk_pixbuf_loader_new_with_type(kind, &problem)};
    if (!loader) {
        return fail(Failure::Missing, format("读不了 {} 图片：{}", kind, words_of(problem)));
    }
    bool too_large = false;
    g_signal_connect(loader.get(), "size-prepared", G_CALLBACK(refuse_giants), &too_large);
    auto const* const data = reinterpret_cast<guchar const*>(bytes.data());
    bool const written =
        gdk_pixbuf_loader_write(loader.get(), data, bytes.size(), &problem) != FALSE;
    // A loader must be closed before it is let go, whatever happened.
    bool const closed =
        gdk_pixbuf_loader_close(loader.get(), written ? &problem : nullptr) != FALSE;
    if (too_large) {
        return fail(Failure::Malformed,
                    format("图片超过 {} 万像素，请先缩小", most_brought_pixels / 10'000));
    }
    auto* const picture = gdk_pixbuf_loader_get_pixbuf(loader.get());
    if (!written || !closed || picture == nullptr) {
        return fail(Failure::Malformed, format("图片已损坏：{}", words_of(problem)));
    }
    // As the camera was held.
    return Held<GdkPixbuf>{gdk_pixbuf_apply_embedded_orientation(picture)};
}

Held<GdkPixbuf> scaled(Held<GdkPixbuf> picture, std::int64_t most_pixels) {
    auto const width = gdk_pixbuf_get_width(picture.get());
    auto const height = gdk_pixbuf_get_height(picture.get());
    auto const pixels = std::int64_t{width} * height;
    if (pixels <= most_pixels) {
        return picture;
    }
    auto const factor = std::sqrt(static_cast<double>(most_pixels) / static_cast<double>(pixels));
    auto const side = [factor](int length) {
        return std::max(1, static_cast<int>(std::floor(length * factor)));
    };
    return Held<GdkPixbuf>{
        gdk_pixbuf_scale_simple(picture.get(), side(width), side(height), GDK_INTERP_HYPER)};
}

Result<std::string> encoded(GdkPixbuf* picture) {
    gchar* bytes = nullptr;
    gsize length = 0;
    GError* problem = nullptr;
    auto const saved = gdk_pixbuf_save_to_buffer(picture, &bytes, &length, "png", &problem,
                                                 "compression", "9", nullptr);
    Held<gchar> const held{bytes};
    if (saved == FALSE) {
        return fail(Failure::Storage, format("图片存不成 PNG：{}", words_of(problem)));
    }
    return std::string{held.get(), length};
}

Problem about(CheckedItem const& checked, std::size_t at, std::string what, std::string remedy) {
    return {.file = checked.file,
            .item = item_path(checked.item),
            .field = format("attachments[{}]", at),
            .what = std::move(what),
            .remedy = std::move(remedy)};
}

/// <id>/<title>.png beside the item's file; empty where there is none.
fs::path picture_file(CheckedItem const& checked, std::string const& title) {
    for (auto const suffix : suffixes) {
        auto const file =
            fs::path{checked.file}.parent_path() / checked.item.id / (title + std::string{suffix});
        if (fs::exists(file)) {
            return file;
        }
    }
    return {};
}

bool is_held(Workspace const& workspace, std::string const& sha256) {
    return !sha256.empty() && fs::exists(workspace.media_file(sha256));
}

}  // namespace

Result<std::string> picture_for_terminals(std::string_view brought, std::int64_t most_pixels) {
    auto const* const kind = format_of(brought);
    if (kind == nullptr) {
        return fail(Failure::Malformed, "不是 PNG 或 JPEG 图片");
    }
    auto picture = scaled(TRY(decoded(brought, kind)), most_pixels);
    return encoded(picture.get());
}

void take_in_pictures(Workspace const& workspace, CheckedItem& checked, Pictures& pictures,
                      std::vector<Problem>& problems) {
    for (std::size_t at = 0; at < checked.item.attachments.size(); ++at) {
        auto& attachment = checked.item.attachments[at];
        auto const file = attachment.title.find('/') == std::string::npos
                              ? picture_file(checked, attachment.title)
                              : fs::path{};
        if (file.empty()) {
            if (!is_held(workspace, attachment.sha256)) {
                problems.push_back(
                    about(checked, at, format("没有图片“{}”", attachment.title),
                          format("请把图片放在 {}/{}.png", checked.item.id, attachment.title)));
            }
            continue;
        }
        auto const brought = read_file(file, most_brought_picture_bytes);
        auto const most_pixels =
            &attachment == emblem_of(checked.item) ? most_emblem_pixels : most_picture_pixels;
        auto picture = brought ? picture_for_terminals(*brought, most_pixels) : brought;
        if (!picture) {
            problems.push_back(about(checked, at,
                                     format("{}：{}", file.string(), in_words(picture.error())),
                                     "请换一张 PNG 或 JPEG 图片"));
            continue;
        }
        attachment.sha256 = sha256_hex(*picture);
        attachment.length = static_cast<std::int64_t>(picture->size());
        attachment.media_type = "image/png";
        pictures.emplace(attachment.sha256, *std::move(picture));
    }
}

void expect_pictures(Workspace const& workspace, CheckedItem const& checked,
                     std::vector<Problem>& problems) {
    for (std::size_t at = 0; at < checked.item.attachments.size(); ++at) {
        auto const& attachment = checked.item.attachments[at];
        if (!is_held(workspace, attachment.sha256)) {
            problems.push_back(about(checked, at, format("工作区里没有图片“{}”", attachment.title),
                                     "请连同图片重新导入这个事项"));
        }
    }
}

}  // namespace sunhall
