#include "tests/kiosk/print/slips.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "kiosk/typeset/fonts.hpp"
#include "kiosk/typeset/png.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/hall_disclosures.hpp"
#include "tests/support/must.hpp"
#include "tests/support/process.hpp"
#include "tests/support/reading_items.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {

namespace {

Wording const& chinese_wording() {
    static auto const wording =
        must(Wording::load(source_folder() / "assets/wording/zh-Hans.toml"));
    return wording;
}

std::vector<std::string> lines_of(std::string const& text) {
    std::istringstream stream{text};
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty()) {
            lines.push_back(line);
        }
    }
    return lines;
}

std::filesystem::path saved(Picture const& picture, TemporaryFolder const& folder) {
    auto file = folder / "paper.png";
    std::ofstream{file, std::ios::binary} << must(png(picture));
    return file;
}

/// A binary PGM as poppler writes it.
PictureRef grey_picture(std::filesystem::path const& file) {
    std::ifstream stream{file, std::ios::binary};
    std::string kind;
    int width = 0;
    int height = 0;
    int white = 0;
    stream >> kind >> width >> height >> white;
    stream.get();
    auto picture = std::make_shared<Picture>(Picture::Kind::Coverage, width, height);
    for (int y = 0; y < height; ++y) {
        stream.read(reinterpret_cast<char*>(picture->row(y)), width);
    }
    return picture;
}

}  // namespace

void prepare_paper_fonts() {
    static TemporaryFolder const cache;
    static bool const prepared = [] {
        must(prepare_fonts(source_folder() / "assets/fonts/fonts.conf", cache / ""));
        return true;
    }();
    static_cast<void>(prepared);
}

Slip slip_of(Page const& page) {
    static auto const content = [] {
        auto made = hall::content();
        for (auto const& entry : hall::disclosures()) {
            made->put(entry);
        }
        made->put(hall::article("jiedu", "失业保险金怎么领", ArticleRole::Interpretation));
        return made;
    }();
    Shelf const shelf{content};
    Session const session;
    return make_slip({shelf, chinese_wording(), session, hall::noon_before}, page,
                     {"A-03", "一楼自助区", 12})
        .value();
}

Slip guide_slip() { return slip_of(page::Guide{"ziran/service/zhuanyi.json"}); }
Slip fee_slip() { return slip_of(page::Fee{"ziran/fee/tingche.json"}); }
Slip disclosure_slip() { return slip_of(page::Disclosure{"ziran/disclosure/gaizao.json"}); }
Slip article_slip() { return slip_of(page::Article{"renshe/article/jiedu.json"}); }
Slip open_day_slip() { return slip_of(page::OpenDay{"shuiwu/open_day/shuichang.json"}); }

std::vector<std::string> read_by_zbar(Picture const& picture) {
    TemporaryFolder const folder;
    auto const file = saved(picture, folder);
    return lines_of(
        journey::run(
            {{"zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file}, {}, {}})
            .output);
}

std::vector<std::string> read_by_zxing(Picture const& picture) {
    TemporaryFolder const folder;
    auto const file = saved(picture, folder);
    std::vector<std::string> found;
    for (auto const& line :
         lines_of(journey::run({{"ZXingReader", "-format", "QRCode", file}, {}, {}}).output)) {
        // Text:     "https://…"
        if (auto const open = line.find('"'); line.starts_with("Text:") && open != line.npos) {
            found.push_back(line.substr(open + 1, line.rfind('"') - open - 1));
        }
    }
    return found;
}

std::vector<PictureRef> pages_of_pdf(std::string const& pdf, int dpi) {
    TemporaryFolder const folder;
    std::ofstream{folder / "slip.pdf", std::ios::binary} << pdf;
    journey::succeed(
        {{"pdftoppm", "-gray", "-r", std::to_string(dpi), folder / "slip.pdf", folder / "page"},
         {},
         {}});
    std::vector<std::filesystem::path> files;
    for (auto const& entry : std::filesystem::directory_iterator{folder / ""}) {
        if (entry.path().extension() == ".pgm") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    std::vector<PictureRef> pages;
    for (auto const& file : files) {
        pages.push_back(grey_picture(file));
    }
    return pages;
}

}  // namespace sunhall
