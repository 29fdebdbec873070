// Keeps includes pointing one way, each outside library in one folder, and files short.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/folders.hpp"

namespace {

namespace fs = std::filesystem;

struct Layer {
    std::string folder;
    std::vector<std::string> may_include;
};

std::vector<std::string> const all_of_sync{
    "sync/base", "sync/formats", "sync/text",  "sync/content", "sync/tables",
    "sync/http", "sync/trust",   "sync/store", "sync/courier", "sync/desk"};

std::vector<std::string> everything() {
    auto folders = all_of_sync;
    for (auto const* folder :
         {"kiosk/typeset", "kiosk/ui", "kiosk/wording", "kiosk/input", "kiosk/models",
          "kiosk/print", "kiosk/speech", "kiosk/screens", "kiosk/glass"}) {
        folders.emplace_back(folder);
    }
    return folders;
}

std::vector<Layer> const layers{
    {"sync/base", {}},
    {"sync/formats", {"sync/base"}},
    {"sync/text", {"sync/base"}},
    {"sync/content", {"sync/base", "sync/formats", "sync/text"}},
    {"sync/tables", {"sync/base", "sync/text"}},
    {"sync/http", {"sync/base"}},
    {"sync/trust", {"sync/base", "sync/formats"}},
    {"sync/store", {"sync/base", "sync/text", "sync/content", "sync/trust"}},
    {"sync/courier",
     {"sync/base", "sync/formats", "sync/text", "sync/content", "sync/http", "sync/trust",
      "sync/store"}},
    {"sync/desk",
     {"sync/base", "sync/formats", "sync/text", "sync/content", "sync/tables", "sync/http",
      "sync/trust", "sync/store"}},
    {"sync/programs", all_of_sync},
    {"kiosk/typeset", {"sync/base"}},
    {"kiosk/ui", {"sync/base", "kiosk/typeset"}},
    {"kiosk/wording", {"sync/base", "sync/formats"}},
    {"kiosk/input", {"sync/base", "sync/text"}},
    {"kiosk/models",
     {"sync/base", "sync/text", "sync/content", "sync/store", "kiosk/wording", "kiosk/input"}},
    {"kiosk/print", {"sync/base", "sync/store", "kiosk/typeset", "kiosk/models"}},
    {"kiosk/speech", {"sync/base", "sync/text", "kiosk/models"}},
    {"kiosk/screens", {"kiosk/models", "kiosk/ui"}},
    {"kiosk/glass", {"sync/base", "kiosk/typeset", "kiosk/ui"}},
    {"kiosk/app", everything()},
};

struct Library {
    std::string name;
    std::regex header;
    std::vector<std::string> folders;
};

/// The glass may name ImGui beside the ui: it is ImGui's back end.
std::vector<Library> const libraries{
    {"tl::expected", std::regex{"tl/expected"}, {"sync/base"}},
    {"fmt", std::regex{"fmt/.*"}, {"sync/base"}},
    {"simdjson", std::regex{"simdjson.*"}, {"sync/formats"}},
    {"nlohmann-json", std::regex{"nlohmann/.*"}, {"sync/formats"}},
    {"toml++", std::regex{"toml\\+\\+/.*|toml\\.hpp"}, {"sync/formats"}},
    {"ICU", std::regex{"unicode/.*"}, {"sync/text"}},
    {"OpenCC", std::regex{"opencc/.*"}, {"sync/text"}},
    {"libzip", std::regex{"zip\\.h"}, {"sync/tables"}},
    {"Expat", std::regex{"expat.*"}, {"sync/tables"}},
    {"libxlsxwriter", std::regex{"xlsxwriter.*"}, {"sync/tables"}},
    {"libcurl", std::regex{"curl/.*"}, {"sync/http"}},
    {"OpenSSL", std::regex{"openssl/.*"}, {"sync/trust"}},
    {"libsodium", std::regex{"sodium.*"}, {"sync/trust"}},
    {"gdk-pixbuf", std::regex{"gdk-pixbuf/.*"}, {"sync/desk"}},
    {"md4c", std::regex{"md4c.*"}, {"kiosk/typeset"}},
    {"SQLite", std::regex{"sqlite3.*"}, {"sync/store"}},
    {"Pango", std::regex{"pango/.*"}, {"kiosk/typeset"}},
    {"Cairo", std::regex{"cairo.*"}, {"kiosk/typeset"}},
    {"Fontconfig", std::regex{"fontconfig/.*"}, {"kiosk/typeset"}},
    {"librsvg", std::regex{"librsvg/.*"}, {"kiosk/typeset"}},
    {"libqrencode", std::regex{"qrencode.*"}, {"kiosk/typeset"}},
    {"CUPS", std::regex{"cups/.*"}, {"kiosk/print"}},
    {"libspeechd", std::regex{"(speech-dispatcher/)?libspeechd.*"}, {"kiosk/speech"}},
    {"librime", std::regex{"rime.*"}, {"kiosk/input"}},
    {"SDL2", std::regex{"SDL.*"}, {"kiosk/glass"}},
    {"pixman", std::regex{"pixman.*"}, {"kiosk/glass"}},
    {"Dear ImGui", std::regex{"imgui.*"}, {"kiosk/ui", "kiosk/glass"}},
};

/// style.md: the longest file a reader is asked to hold in the head.
constexpr int longest_file = 300;

fs::path const root{sunhall::source_folder()};

std::vector<fs::path> sources_in(fs::path const& folder) {
    std::vector<fs::path> found;
    if (fs::exists(root / folder)) {
        for (auto const& entry : fs::directory_iterator{root / folder}) {
            auto const kind = entry.path().extension();
            if (kind == ".cpp" || kind == ".hpp") {
                found.push_back(entry.path());
            }
        }
    }
    std::ranges::sort(found);
    return found;
}

std::vector<std::string> matches(fs::path const& file, std::regex const& pattern) {
    std::ifstream source{file};
    std::vector<std::string> found;
    for (std::string line; std::getline(source, line);) {
        if (std::smatch match; std::regex_search(line, match, pattern)) {
            found.push_back(match[1]);
        }
    }
    return found;
}

bool contains(std::vector<std::string> const& list, std::string const& value) {
    return std::ranges::find(list, value) != list.end();
}

class Layers : public testing::TestWithParam<Layer> {};

TEST_P(Layers, IncludeOnlyWhatLiesBelow) {
    std::regex const include{R"re(^#include "(.+)/[^/]+")re"};
    for (auto const& file : sources_in(GetParam().folder)) {
        for (auto const& folder : matches(file, include)) {
            EXPECT_TRUE(folder == GetParam().folder || contains(GetParam().may_include, folder))
                << file << " includes " << folder;
        }
    }
}

TEST_P(Layers, NameAnOutsideLibraryOnlyInItsFolder) {
    std::regex const include{R"(^#include <(.+)>)"};
    for (auto const& file : sources_in(GetParam().folder)) {
        for (auto const& header : matches(file, include)) {
            for (auto const& library : libraries) {
                if (std::regex_match(header, library.header)) {
                    EXPECT_TRUE(contains(library.folders, GetParam().folder))
                        << file << " includes " << header << " of " << library.name;
                }
            }
        }
    }
}

TEST_P(Layers, HaveShortFiles) {
    for (auto const& file : sources_in(GetParam().folder)) {
        std::ifstream source{file};
        auto const lines = std::count(std::istreambuf_iterator<char>{source}, {}, '\n');
        EXPECT_LE(lines, longest_file) << file;
    }
}

/// g++ 12 forgets what it has already made of an initialiser when TRY leaves it: a leak.
TEST_P(Layers, LeaveNoInitialiserHalfMade) {
    std::regex const member_from_try{R"((^|[{, ])\.[a-z_]+ = \*?TRY\()"};
    for (auto const& file : sources_in(GetParam().folder)) {
        EXPECT_TRUE(matches(file, member_from_try).empty())
            << file << ": give the member a variable of its own before the braces";
    }
}

INSTANTIATE_TEST_SUITE_P(All, Layers, testing::ValuesIn(layers), [](auto const& tested) {
    auto name = tested.param.folder;
    std::ranges::replace(name, '/', '_');
    return name;
});

TEST(Folders, AreAllInTheTable) {
    for (auto const* side : {"sync", "kiosk"}) {
        for (auto const& entry : fs::directory_iterator{root / side}) {
            auto const folder = std::string{side} + "/" + entry.path().filename().string();
            EXPECT_TRUE(std::ranges::any_of(
                layers, [&](Layer const& layer) { return layer.folder == folder; }))
                << folder << " is not in the table of layers";
        }
    }
}

}  // namespace
