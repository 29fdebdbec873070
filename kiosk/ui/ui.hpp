// The kiosk's drawing vocabulary: the dozen things from which every page and widget is made.
//
// 1. Pages give rectangles and words; colours and sizes come from the theme. Widgets (hero.hpp,
//    row.hpp, …) are free functions on Ui and need nothing else.
// 2. What is drawn is recorded as words too (frame_record.hpp): a test or the control socket reads
//    the page without looking at pixels.
// 3. A touch answers in the frame in which the finger comes down (`pressed`), acts when it is
//    lifted on the same target (`tapped`), and never acts after a drag. At most one thing is tapped
//    a frame.
// 4. Text and offsets are on whole pixels; what lies in a scrolled area is clipped to it and paints
//    no ground of its own, so that the glass may move its pixels.
//
// UI thread only; a Ui is valid from UiSession::begin to the end of that frame.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/typeset/icons.hpp"
#include "kiosk/typeset/text_style.hpp"
#include "kiosk/ui/frame_record.hpp"
#include "kiosk/ui/layout.hpp"
#include "kiosk/ui/row_heights.hpp"
#include "kiosk/ui/scroll_view.hpp"
#include "kiosk/ui/theme.hpp"
#include "sync/base/clock.hpp"

namespace sunhall {

struct UiState;

/// Start: where its script begins, at the left or, of Uyghur, at the right. Joined: at the left
/// whatever its script, for something stands beside it.
enum class Across { Start, Middle, Right, Joined };
/// Ink: by what is black of a capital, a figure or a Han character, not by the line. Words side by
/// side keep one baseline, whatever of them reaches below it.
enum class Down { Top, Middle, Bottom, Ink };
enum class Margins { Ragged, Justified };

/// How text lies in its rectangle.
struct Placement {
    Across across = Across::Start;
    Down down = Down::Top;
    int lines = 1;  ///< At most; then an ellipsis. 0: as many as it takes.
    Margins margins = Margins::Ragged;
    int indent = 0;  ///< Of the first line of each paragraph, pixels.
    std::vector<StrongRange> strong = {};
    /// What a visitor typed: the record tells its length and no letter of it.
    bool secret = false;
};

/// Which corners of a filled rectangle are round.
enum class Corners { All, Top, Bottom, Left };

/// A PNG of the content; the bytes have been verified.
struct ContentPicture {
    std::string sha256;
    std::shared_ptr<std::string const> png;
};

enum class Elevation { Card, Pressed, Dialog };

struct Touch {
    double pressed = 0;   ///< How deep the target is pressed now, 0 … 1.
    bool tapped = false;  ///< True in the frame in which the finger is lifted off it.
};

/// What a touchable thing is, for the record; its origin is that of `about`.
struct TargetName {
    std::string id;  ///< Unique on the page and the same in every frame: "home.guide".
    TargetRole role = TargetRole::Button;
    std::string label;
    bool enabled = true;
};

class Ui {
public:
    explicit Ui(UiState& state) : state_{state} {}

    [[nodiscard]] Theme const& theme() const;
    [[nodiscard]] Palette const& colour() const { return theme().colour; }
    [[nodiscard]] TypeScale const& type() const { return theme().type; }
    [[nodiscard]] Spacing const& space() const { return theme().space; }
    [[nodiscard]] int px(int drawn) const { return theme().px(drawn); }
    [[nodiscard]] Rect page() const;
    [[nodiscard]] Moment now() const;

    /// The page's one colour: widgets that are not told another use this.
    void set_accent(Accent accent);
    [[nodiscard]] Accent accent() const;
    /// Which region's shapes of Han characters the page is set in, from here on; BCP 47.
    void set_shapes(std::string_view language);
    [[nodiscard]] AccentColours const& accent_colours() const { return theme().of(accent()); }

    void fill(Rect const& area, Colour colour, int radius = 0, Corners corners = Corners::All);
    /// From one colour at the top to another at the bottom.
    void shade(Rect const& area, Colour top, Colour bottom);
    /// A line inside the edge of the rectangle.
    void outline(Rect const& area, Colour colour, int thickness, int radius);
    /// The shadow that something of this rectangle throws around itself; nothing in flat themes.
    void shadow(Rect const& area, Elevation elevation);
    /// A full circle, and a ring of that thickness, as large as the rectangle is wide.
    void disc(Rect const& area, Colour colour);
    void ring(Rect const& area, Colour colour, int thickness);
    /// In the middle of the rectangle, by its ink.
    void icon(Rect const& area, Icon icon, int size, Colour colour);
    /// The hall's own emblem on a white ground; where there is none, or it cannot be decoded, the
    /// sun over the hall's steps, in its own colours.
    void emblem(Rect const& area, ContentPicture const& own, std::string_view shows);
    /// Answers the size of what was set, which is at most the rectangle's width.
    Extent text(Rect const& area, std::string_view text, TypeStyle const& style, Colour colour,
                Placement const& placement = {});
    /// The size that `text` would answer in a rectangle of that width; 0: as wide as it is.
    [[nodiscard]] Extent measure(std::string_view text, TypeStyle const& style, int width = 0,
                                 int lines = 1) const;
    /// The same for text that is placed otherwise than ragged and plain.
    [[nodiscard]] Extent measure(std::string_view text, TypeStyle const& style, int width,
                                 Placement const& placement) const;
    /// What its first strong letter says.
    [[nodiscard]] bool reads_from_right(std::string_view text) const;
    /// A picture of the content, as wide as the rectangle; `shows` is what it is read aloud as.
    /// Answers its height; 0 where it cannot be decoded.
    int picture(Rect const& area, ContentPicture const& content, std::string_view shows);
    [[nodiscard]] int picture_height(int width, ContentPicture const& content) const;
    /// The width at which it has as many pixels as a picture of the content may have; 0 where it
    /// cannot be decoded.
    [[nodiscard]] int widest_picture(ContentPicture const& content) const;
    /// Dark on white with its quiet modules, in the middle of the rectangle; every module is at
    /// least 1.6 mm. Answers what was drawn; empty if the content is too long for a code.
    Rect code(Rect const& area, std::string_view content);
    /// The side of the code that `code` would draw; 0 if the content is too long.
    [[nodiscard]] int code_side(std::string_view content) const;

    Touch touch(TargetName const& name, Rect const& area);

    /// Steps by which two fingers moved apart in this frame, negative for together.
    [[nodiscard]] int pinch() const;

    /// What is drawn inside is shown only: nothing of it can be touched or promises to lead on.
    void shown(std::function<void()> const& draw);
    [[nodiscard]] bool only_shows() const;

    /// Draws within the area only.
    void clipped(Rect const& area, std::function<void()> const& draw);
    /// What is drawn inside belongs to this item or field.
    void about(TextOrigin const& origin, std::function<void()> const& draw);
    /// Above everything drawn so far; what lies below can no longer be touched.
    void above(std::string_view id, std::function<void()> const& draw);

    /// Content that moves with the finger. `draw` gets the content's rectangle (already moved, the
    /// area's width) and answers the height it took.
    ScrollView scroll(std::string_view id, Rect const& area,
                      std::function<int(Rect content)> const& draw);
    /// The same for many rows: only those that show are drawn.
    ScrollView list(std::string_view id, Rect const& area, RowHeights const& rows,
                    std::function<void(std::size_t row, Rect area)> const& draw);
    /// Content that moves with the finger across and down; where it is smaller than the area it
    /// stands in the middle. Grown or shrunk, it keeps what was in the middle there.
    void pan(std::string_view id, Rect const& area, Extent content,
             std::function<void(Rect content)> const& draw);
    /// Where an area stood in the frame before.
    [[nodiscard]] ScrollView scroll_view(std::string_view id) const;
    /// Glides there, at once if motion is off.
    void scroll_to(std::string_view id, int offset);
    /// One screen up (-1) or down (1), a little less than the area, so that the eye finds its
    /// place.
    void scroll_page(std::string_view id, int direction);

    /// How far something that appeared has come, 0 … 1; asks for frames until it is there. It
    /// starts anew when the id was missing in the frame before.
    [[nodiscard]] double entrance(std::string_view id, std::chrono::milliseconds duration);
    /// Asks for another frame right after this one.
    void keep_moving();

private:
    void sun_over_steps(Rect const& area);

    UiState& state_;
};

}  // namespace sunhall
