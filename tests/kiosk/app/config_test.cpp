#include "kiosk/app/config.hpp"

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

constexpr std::size_t most = 65536;
std::filesystem::path const documented = source_folder() / "config/sunhall.toml";

std::string documented_text() { return must(read_file(documented, most)); }

std::string error_of(std::string_view text) {
    auto const config = parse_config(text, "/etc/sunhall/sunhall.toml");
    return config ? "no error" : config.error().message;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    auto const at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(Config, IsAsTheDocumentedFileSays) {
    auto const config = must(load_config(documented));

    EXPECT_EQ(config.terminal, "A-03");
    EXPECT_EQ(config.place, "一楼自助区");
    EXPECT_EQ(config.courier.data_folder, "/var/lib/sunhall");
    EXPECT_EQ(config.courier.runtime_folder, "/run/sunhall");
    EXPECT_EQ(config.courier.terminal_id, "A-03");
    EXPECT_EQ(config.courier.interval, std::chrono::seconds{300});
    EXPECT_EQ(config.assets, "/usr/share/sunhall");
    EXPECT_EQ(config.window, std::nullopt);
    EXPECT_DOUBLE_EQ(config.pitch_mm, 0.248);
    ASSERT_TRUE(config.speech);
    EXPECT_EQ(config.speech->chinese.language, "cmn-latn-pinyin");
    EXPECT_EQ(config.speech->chinese.fed, VoiceSettings::Fed::Pinyin);
    EXPECT_EQ(config.speech->english.language, "en-US");
    EXPECT_TRUE(config.motion);
    EXPECT_EQ(config.idle.warn_after, std::chrono::seconds{60});
    EXPECT_EQ(pages_settings(config).attract.after, std::chrono::seconds{120});
    EXPECT_FALSE(config.printer);
    EXPECT_FALSE(pages_settings(config).print.there);
}

TEST(Config, SwitchesMotionOff) {
    auto const text = replaced(documented_text(), "motion = true", "motion = false");

    EXPECT_FALSE(must(parse_config(text, "/etc/s.toml")).motion);
}

TEST(Config, TakesAPrinterOfAModelThatItDescribesItself) {
    auto const text =
        replaced(replaced(documented_text(), "address = \"\"", "address = \"tcp://10.0.0.5\""),
                 "model = \"generic-80\"", "model = \"kiosk-3-inch\"");

    auto const config = must(parse_config(
        text + "[[printer.models]]\nname = \"kiosk-3-inch\"\ndots = 640\n", "/etc/s.toml"));

    ASSERT_TRUE(config.printer);
    EXPECT_EQ(config.printer->settings.model.dots, 640);
    EXPECT_EQ(config.printer->settings.address.number, 9100);
    EXPECT_TRUE(pages_settings(config).print.there);
    EXPECT_TRUE(pages_settings(config).print.tells);
}

TEST(Config, NamesThePrintersItKnows) {
    auto const text = documented_text();

    EXPECT_NE(error_of(replaced(text, "generic-80\"\n", "laser\"\n")).find("escpos-58"),
              std::string::npos);
    EXPECT_NE(error_of(replaced(text, "address = \"\"", "address = \"lp0\"")).find("tcp://"),
              std::string::npos);
    EXPECT_NE(error_of(text + "[[printer.models]]\nname = \"x\"\ndots = 577\n").find("dots"),
              std::string::npos);
}

TEST(Config, NamesAMisspeltKeyWithItsLine) {
    auto const text = replaced(documented_text(), "idle_warning_s", "idle_waning_s");
    auto const lines = std::count(
        text.begin(), text.begin() + static_cast<long>(text.find("idle_waning_s")), '\n');

    auto const error = error_of(text);

    EXPECT_NE(error.find("idle_waning_s"), std::string::npos) << error;
    EXPECT_NE(error.find("line " + std::to_string(lines + 1)), std::string::npos) << error;
}

TEST(Config, RefusesWhatIsOutOfRange) {
    auto const text = documented_text();

    EXPECT_NE(error_of(replaced(text, "idle_warning_s = 60", "idle_warning_s = 5"))
                  .find("idle_warning_s"),
              std::string::npos);
    EXPECT_NE(error_of(replaced(text, "pitch_mm = 0.248", "pitch_mm = 0")).find("pitch_mm"),
              std::string::npos);
    EXPECT_NE(
        error_of(replaced(text, "window = \"fullscreen\"", "window = \"big\"")).find("window"),
        std::string::npos);
}

TEST(Config, TakesTheTraditionalChineseOfTheHall) {
    auto const text = documented_text();
    auto const forms = replaced(text, "traditional = \"standard\"", "traditional = \"hong-kong\"");
    auto const config = must(parse_config(
        replaced(forms, "traditional_names = \"\"", "traditional_names = \"names.tsv\""),
        "/etc/sunhall/sunhall.toml"));

    EXPECT_EQ(config.traditional.forms, TraditionalForms::HongKong);
    EXPECT_EQ(config.traditional.names, "/etc/sunhall/names.tsv");
    EXPECT_NE(error_of(replaced(text, "traditional = \"standard\"", "traditional = \"taiwan\""))
                  .find("hong-kong"),
              std::string::npos);
}

TEST(Config, RefusesATerminalWithoutAName) {
    EXPECT_NE(error_of(replaced(documented_text(), "id = \"A-03\"", "")).find("id"),
              std::string::npos);
}

TEST(Config, TakesRelativePathsFromItsOwnFolder) {
    auto const config = must(parse_config(
        replaced(documented_text(), "assets = \"/usr/share/sunhall\"", "assets = \"shared\""),
        "/etc/sunhall/sunhall.toml"));

    EXPECT_EQ(config.assets, "/etc/sunhall/shared");
}

TEST(Config, TakesAnotherVoiceAndNone) {
    auto const other = must(parse_config(
        replaced(replaced(documented_text(), "language = \"cmn-latn-pinyin\"", "language = \"zh\""),
                 "fed = \"pinyin\"", "fed = \"characters\""),
        documented));
    auto const none = must(parse_config(
        replaced(documented_text(), "read_aloud = true", "read_aloud = false"), documented));

    EXPECT_EQ(other.speech->chinese.language, "zh");
    EXPECT_EQ(other.speech->chinese.fed, VoiceSettings::Fed::Characters);
    EXPECT_FALSE(none.speech);
}

TEST(Config, RefusesAVoiceThatIsNoWordOfTheProtocol) {
    EXPECT_NE(error_of(replaced(documented_text(), "language = \"cmn-latn-pinyin\"",
                                "language = \"zh\\r\\nSTOP ALL\""))
                  .find("takes one word, as spd-say lists it"),
              std::string::npos);
    EXPECT_NE(error_of(replaced(documented_text(), "fed = \"pinyin\"", "fed = \"letters\""))
                  .find(R"(takes "pinyin" or "characters")"),
              std::string::npos);
}

}  // namespace
}  // namespace sunhall
