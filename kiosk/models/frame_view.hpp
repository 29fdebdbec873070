// What surrounds every page: who and where (header), how to read (controls), how old (freshness),
// whom to call (hotlines), and the question to a visitor who may have left.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/models/doorway.hpp"
#include "kiosk/models/freshness.hpp"
#include "kiosk/models/shown.hpp"

namespace sunhall {

struct FrameView {
    struct Control {
        std::string label = {};
        bool on = false;
    };
    /// A key of the bar that stands in the hotlines' place while the page is read aloud.
    struct SpeechKey {
        enum class Does { Stop, Slower, Faster, Quieter, Louder };
        Does does = Does::Stop;
        std::string label = {};
        bool enabled = true;
        Intent intent = intent::StopReading{};
    };
    /// A page above this one, of the breadcrumb.
    struct Level {
        std::string label = {};
        Intent intent = intent::GoHome{};
        ItemRef item = {};  ///< Whose name it is; none: the terminal's own word.
    };
    struct HotlineTile {
        std::string number = {};
        std::string name = {};
        ItemRef item = {};
    };
    struct Banner {
        std::string title = {};
        std::string advice = {};
    };
    /// The newest urgent notice.
    struct Urgent {
        ItemRef item = {};
        std::string title = {};
        /// Who issued it and when, and what it says as far as there is room.
        std::string detail = {};
        /// 详情, or how many more there are; none on the notice's own page.
        std::optional<LinkView> link = {};
    };
    /// "您还在看吗?"
    struct Question {
        int seconds_left = 0;
        int seconds_in_all = 0;
        std::string heading = {};
        std::vector<std::string> sentences = {};
        std::string keep_label = {};
        std::string end_label = {};
    };

    bool home = false;
    /// Nobody is there: the first touch, wherever it falls, leads to the home page.
    bool resting = false;
    Doorway doorway = Doorway::Neutral;
    std::string doorway_name = {};
    /// From the way down; empty where the header alone says where one is.
    std::vector<Level> levels = {};

    ItemRef hall = {};
    std::string hall_name = {};
    /// The hall's own, and what it is read aloud as; without bytes: Sunhall's.
    ItemPicture emblem = {};
    std::string emblem_shows = {};
    std::string place = {};
    /// 演示数据; empty where the content is real.
    std::string demo_mark = {};
    std::string clock = {};
    std::string date = {};
    std::string back_label = {};
    std::string home_label = {};
    /// Without content there is nothing to read in another way.
    bool controls_shown = true;
    Control large_text = {};
    Control language = {};
    Control contrast = {};
    /// None where the terminal has no voice for this language.
    std::optional<Control> read_aloud = {};
    /// Only there to leave it again: a tile of the home page, within reach, leads into it.
    Control low_reach = {};

    Freshness freshness = Freshness::Fresh;
    std::string freshness_line = {};
    /// The same in two short lines, for the landscape bar.
    std::vector<std::string> freshness_lines = {};
    std::string verified = {};
    std::optional<Urgent> urgent = {};
    /// The content is old.
    std::optional<Banner> banner = {};

    HotlineTile main_hotline = {};
    std::vector<HotlineTile> hotlines = {};
    std::string more_hotlines = {};
    std::string more_hotlines_note = {};
    /// Empty while nothing is read aloud.
    std::vector<SpeechKey> speech_keys = {};
    /// The page of hotlines is the one we stand on: the bar leads nowhere.
    bool at_hotlines = false;

    std::optional<Question> question = {};
    /// What has just happened; empty nearly always.
    std::string toast = {};
};

}  // namespace sunhall
