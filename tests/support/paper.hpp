// A receipt printer's mind: bytes in, paper and answers out, as the ESC/POS reference describes it.
//
// Real-time commands are acted on wherever they come, as real printers do; how often that happened
// within a picture is counted, since none of ours may. Text is not drawn, only kept; pictures are
// drawn dot by dot. Commands it does not know are counted, too.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/typeset/bitmap.hpp"

namespace sunhall {

class PaperPrinter {
public:
    explicit PaperPrinter(int dots) : dots_{dots} {}

    /// Processes the bytes, all of them; what is incomplete waits for more.
    void feed(std::string_view bytes);
    /// What it has answered since the last call.
    std::string take_answers();

    struct Paper {
        Bitmap bitmap;
        std::string text;
    };
    /// Cut off.
    [[nodiscard]] std::vector<Paper> const& papers() const { return papers_; }
    /// Rows printed since the last cut.
    [[nodiscard]] int rows_hanging_out() const { return static_cast<int>(rows_.size()); }

    /// Somebody opens the cover: what hung out goes with the old roll.
    void change_roll() {
        rows_.clear();
        paper_out = false;
        rows_left = -1;
        ends_with_cut = false;
    }

    [[nodiscard]] int unknown_commands() const { return unknown_; }
    [[nodiscard]] int real_time_in_pictures() const { return real_time_in_pictures_; }
    [[nodiscard]] int drawer_kicks() const { return drawer_kicks_; }

    bool cover_open = false;
    bool paper_out = false;
    bool paper_low = false;
    bool cutter_stuck = false;
    /// Rows until the roll ends; less than 0: never.
    int rows_left = -1;
    bool ends_with_cut = false;  ///< The roll.

private:
    /// How many bytes the command at the front takes; 0: not all there yet.
    std::size_t command_size() const;
    std::size_t size_after_gs() const;
    void act(std::string_view command);
    void act_on_gs(std::string_view command);
    void watch_real_time(std::uint8_t byte);
    void answer_status(std::uint8_t question);
    void add_picture(std::string_view command);
    void add_blank(int rows);
    void cut();
    [[nodiscard]] bool can_print() const { return !cover_open && !paper_out; }

    int dots_;
    std::string waiting_;
    std::string answers_;
    std::string text_;
    std::string recent_;  ///< The last bytes that came in, whatever they are part of.
    std::vector<std::vector<std::uint8_t>> rows_;
    std::vector<Paper> papers_;
    std::size_t picture_bytes_left_ = 0;
    int unknown_ = 0;
    int real_time_in_pictures_ = 0;
    int drawer_kicks_ = 0;
};

}  // namespace sunhall
