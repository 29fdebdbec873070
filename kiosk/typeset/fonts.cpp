#include "kiosk/typeset/fonts.hpp"

#include <array>
#include <memory>

#include <fontconfig/fontconfig.h>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/base/log.hpp"

namespace sunhall {
namespace {

using Config = std::unique_ptr<FcConfig, decltype([](FcConfig* held) { FcConfigDestroy(held); })>;
using Pattern =
    std::unique_ptr<FcPattern, decltype([](FcPattern* held) { FcPatternDestroy(held); })>;
using FontSet =
    std::unique_ptr<FcFontSet, decltype([](FcFontSet* held) { FcFontSetDestroy(held); })>;

FcChar8 const* bytes_of(std::string const& text) {
    return reinterpret_cast<FcChar8 const*>(text.c_str());
}

std::string xml_text(std::string_view text) {
    std::string escaped;
    for (char const c : text) {
        switch (c) {
            case '&': escaped += "&amp;"; break;
            case '<': escaped += "&lt;"; break;
            case '>': escaped += "&gt;"; break;
            default: escaped += c;
        }
    }
    return escaped;
}

constexpr int any_weight = -1;

bool is_installed(char const* family, int weight) {
    Pattern const pattern{FcPatternCreate()};
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<FcChar8 const*>(family));
    if (weight != any_weight) {
        FcPatternAddInteger(pattern.get(), FC_WEIGHT, weight);
    }
    std::unique_ptr<FcObjectSet, decltype([](FcObjectSet* set) { FcObjectSetDestroy(set); })> const
        wanted{FcObjectSetCreate()};
    FcObjectSetAdd(wanted.get(), FC_FILE);
    FontSet const found{FcFontList(nullptr, pattern.get(), wanted.get())};
    return found && found->nfont > 0;
}

}  // namespace

Result<void> prepare_fonts(std::filesystem::path const& configuration,
                           std::filesystem::path const& cache_folder) {
    if (auto const made = make_folder(cache_folder); !made) {
        log(Severity::Warning, "fonts: " + made.error().message + "; using the system's cache");
    }
    Config config{FcConfigCreate()};
    // The first cache folder named is the one fontconfig prefers to read and to write.
    auto const own_cache =
        format("<fontconfig><cachedir>{}</cachedir></fontconfig>", xml_text(cache_folder.string()));
    if (FcConfigParseAndLoadFromMemory(config.get(), bytes_of(own_cache), FcTrue) == FcFalse ||
        FcConfigParseAndLoad(config.get(), bytes_of(configuration.string()), FcTrue) == FcFalse) {
        return fail(Failure::Missing,
                    format("no usable font configuration at {}", configuration.string()));
    }
    // Setting it current before anything else asks keeps fontconfig from reading the system's.
    if (FcConfigBuildFonts(config.get()) == FcFalse ||
        FcConfigSetCurrent(config.get()) == FcFalse) {
        return fail(Failure::Storage, "reading the font folders failed");
    }
    return {};
}

std::vector<std::string> missing_font_packages() {
    struct Need {
        char const* family;
        int weight;
        char const* package;
    };
    static constexpr std::array needs{
        Need{"Noto Sans CJK SC", FC_WEIGHT_REGULAR, "fonts-noto-cjk"},
        Need{"Noto Sans CJK SC", FC_WEIGHT_BOLD, "fonts-noto-cjk"},
        Need{"Noto Serif CJK SC", FC_WEIGHT_BOLD, "fonts-noto-cjk"},
        Need{"Noto Sans Arabic", any_weight, "fonts-noto-core"},
        Need{"Noto Naskh Arabic", any_weight, "fonts-noto-core"},
        Need{"Noto Serif Tibetan", any_weight, "fonts-noto-core"},
        Need{"Noto Sans Mongolian", any_weight, "fonts-noto-core"},
        Need{"HanaMinA", any_weight, "fonts-hanazono"},
        Need{"HanaMinB", any_weight, "fonts-hanazono"},
        Need{"Material Icons", any_weight, "fonts-material-design-icons-iconfont"}};
    std::vector<std::string> missing;
    for (auto const& need : needs) {
        bool const told = !missing.empty() && missing.back() == need.package;
        if (!told && !is_installed(need.family, need.weight)) {
            missing.emplace_back(need.package);
        }
    }
    return missing;
}

}  // namespace sunhall
