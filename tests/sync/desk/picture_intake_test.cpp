#include "sync/desk/picture_intake.hpp"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <gtest/gtest.h>

#include "sync/desk/limits.hpp"
#include "sync/desk/publication.hpp"
#include "sync/trust/digest.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

/// A picture of one colour, encoded as `kind`, with a word of the photographer's in it.
std::string picture(int width, int height, char const* kind) {
    auto* const pixels = gdk_pixbuf_new(GDK_COLORSPACE_RGB, FALSE, 8, width, height);
    gdk_pixbuf_fill(pixels, 0x17588fff);
    gchar* bytes = nullptr;
    gsize length = 0;
    bool const png = std::string_view{kind} == "png";
    gdk_pixbuf_save_to_buffer(pixels, &bytes, &length, kind, nullptr,
                              png ? "tEXt::Author" : "quality", png ? "somebody" : "90", nullptr);
    std::string out{bytes, length};
    g_free(bytes);
    g_object_unref(pixels);
    return out;
}

std::pair<int, int> size_of(std::string const& png) {
    auto const number = [&png](std::size_t at) {
        int value = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            value = value * 256 + static_cast<unsigned char>(png[at + i]);
        }
        return value;
    };
    return {number(16), number(20)};
}

Result<std::string> for_terminals(std::string const& brought) {
    return picture_for_terminals(brought, most_picture_pixels);
}

Item article() {
    Item item = small_pack().back();
    item.id = "tingche-jiedu";
    item.title = "停车收费解读";
    item.attachments = {{.title = "liucheng"}};
    item.body = Article{.issued_on = today, .body = "![停车收费流程](liucheng)"};
    return item;
}

void write_pack_with_picture(std::filesystem::path const& folder, std::string const& bytes) {
    auto items = small_pack();
    items.push_back(article());
    write_pack(folder, items);
    must(make_folder(folder / "tingche-jiedu"));
    must(write_atomically(folder / "tingche-jiedu" / "liucheng.png", bytes));
}

ImportPlan plan_with_pictures(TestOffice const& office) {
    return must(plan_import(office.workspace(), office / "pack", today, GoneItems::Keep));
}

TEST(PictureIntake, MakesPngOfJpegAndSaysTheSameOfTheSamePicture) {
    auto const jpeg = picture(40, 20, "jpeg");

    auto const first = must(for_terminals(jpeg));

    EXPECT_TRUE(first.starts_with("\x89PNG"));
    EXPECT_EQ(size_of(first), (std::pair{40, 20}));
    EXPECT_EQ(must(for_terminals(jpeg)), first);
}

TEST(PictureIntake, TakesNothingAlongButThePixels) {
    auto const brought = picture(8, 8, "png");
    ASSERT_NE(brought.find("somebody"), std::string::npos);

    EXPECT_EQ(must(for_terminals(brought)).find("somebody"), std::string::npos);
}

TEST(PictureIntake, MakesLargePicturesSmallerAndKeepsTheirShape) {
    auto const [width, height] = size_of(must(for_terminals(picture(4000, 1000, "png"))));

    EXPECT_LE(width * height, 2'000'000);
    EXPECT_NEAR(static_cast<double>(width) / height, 4.0, 0.02);
}

TEST(PictureIntake, RefusesWhatIsNoPictureDamagedOrAGiant) {
    auto damaged = picture(40, 20, "png");
    damaged.resize(damaged.size() / 2);
    auto giant = picture(8, 8, "png");
    giant.replace(16, 8, std::string{"\x00\x01\x00\x00\x00\x01\x00\x00", 8});

    EXPECT_FALSE(for_terminals("GIF89a"));
    EXPECT_FALSE(for_terminals(""));
    EXPECT_FALSE(for_terminals(damaged));
    EXPECT_FALSE(for_terminals(giant));
}

TEST(PictureIntake, MakesAHallsEmblemSmall) {
    TestOffice const office;
    auto hall = small_pack().front();
    ASSERT_EQ(hall.kind(), Kind::Hall);
    std::get<Hall>(hall.body).emblem = "huibiao";
    hall.attachments = {{.title = "huibiao"}};
    must(make_folder(office / hall.id));
    must(write_atomically(office / hall.id / "huibiao.png", picture(1200, 600, "png")));
    CheckedItem checked{(office / "hall.json").string(), hall};
    Pictures pictures;
    std::vector<Problem> problems;

    take_in_pictures(office.workspace(), checked, pictures, problems);

    ASSERT_EQ(pictures.size(), 1U);
    auto const [width, height] = size_of(pictures.begin()->second);
    EXPECT_LE(width * height, most_emblem_pixels);
    EXPECT_NEAR(static_cast<double>(width) / height, 2.0, 0.05);
}

TEST(PictureIntake, TravelsFromThePackToATerminal) {
    TestOffice const office;
    write_pack_with_picture(office / "pack", picture(40, 20, "png"));

    auto const plan = plan_with_pictures(office);
    ASSERT_FALSE(plan.refused);
    must(write_import(office.workspace(), plan, {.by = "chen", .at = noon}));
    office.approve();
    must(office.publish());

    TestTerminal terminal{office, office.server()};
    auto const contents = must(terminal.contents());
    ASSERT_EQ(plan.pictures.size(), 1U);
    auto const& [sha256, bytes] = *plan.pictures.begin();
    EXPECT_EQ(contents.at(media_path("transport", sha256)), bytes);
    EXPECT_EQ(plan_with_pictures(office).count(Change::Changed), 0U);
}

TEST(PictureIntake, RefusesAnItemWhosePictureIsNotThere) {
    TestOffice const office;
    auto items = small_pack();
    items.push_back(article());
    write_pack(office / "pack", items);

    auto const plan = plan_with_pictures(office);

    EXPECT_TRUE(plan.refused);
}

TEST(PictureIntake, PublishesNoPictureThatChangedInTheWorkspace) {
    TestOffice const office;
    write_pack_with_picture(office / "pack", picture(40, 20, "png"));
    auto const plan = plan_with_pictures(office);
    must(write_import(office.workspace(), plan, {.by = "chen", .at = noon}));
    office.approve();
    auto const file = office.workspace().media_file(plan.pictures.begin()->first);
    must(write_atomically(file, picture(41, 20, "png")));

    EXPECT_FALSE(office.publish());
}

}  // namespace
}  // namespace sunhall
