// Everything a visitor can ask of the terminal. This list is the whole way back from the glass.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

#include "kiosk/input/keyboard.hpp"
#include "kiosk/models/doorway.hpp"
#include "kiosk/models/page.hpp"
#include "kiosk/wording/language.hpp"

namespace sunhall {

/// How what is read aloud can be heard better.
enum class VoiceChange { Slower, Faster, Quieter, Louder };

namespace intent {

/// Goes on to another page; back leads here again.
struct Open {
    Page page;
};

/// Shows another part of the same list (a group, a category); back does not come here.
struct Narrow {
    Page page;
};

struct GoBack {};
struct GoHome {};

/// Goes up to a page above this one: back to it where the visitor came that way, else on to it.
struct GoUp {
    Page page;
};

/// Reading aids of this visit.
struct SwitchLargeText {};
struct SwitchContrast {};
struct SwitchLowReach {};

/// Offers the languages; reads on in one of them, for this visit.
struct OfferLanguages {};
struct ChooseLanguage {
    Language language;
};

/// Ticks or unticks one material of a guide's checklist.
struct TickMaterial {
    std::string guide;
    std::size_t material;
};

/// Prints what this page has as a slip; prints the last slip again; puts away what was said of it.
struct Print {};
struct PrintAgain {};
struct ClosePrint {};

/// Reads the page aloud; ends it; changes how it is read.
struct ReadAloud {};
struct StopReading {};
struct ChangeVoice {
    VoiceChange change;
};

/// A key of the on-screen keyboard.
struct Press {
    Stroke stroke;
};

/// Shows the hits behind one doorway only; none: all.
struct FilterHits {
    std::optional<Doorway> doorway = {};
};

/// A picture of this page as large as the page, by the name its text calls it; one step larger or
/// smaller; and back to the text.
struct ShowPicture {
    std::string name;
    std::string shows;
};
struct ZoomPicture {
    int steps = 0;
};
struct ClosePicture {};

/// Counts what was looked for and not found, for the office.
struct TellLookedFor {};

/// The answers to "are you still there?".
struct KeepReading {};
struct EndVisit {};

/// The first touch of a terminal that nobody used.
struct Wake {};

}  // namespace intent

using Intent =
    std::variant<intent::Open, intent::Narrow, intent::GoBack, intent::GoHome, intent::GoUp,
                 intent::SwitchLargeText, intent::SwitchContrast, intent::SwitchLowReach,
                 intent::OfferLanguages, intent::ChooseLanguage, intent::TickMaterial,
                 intent::Print, intent::PrintAgain, intent::ClosePrint, intent::ReadAloud,
                 intent::StopReading, intent::ChangeVoice, intent::Press, intent::FilterHits,
                 intent::TellLookedFor, intent::ShowPicture, intent::ZoomPicture,
                 intent::ClosePicture, intent::KeepReading, intent::EndVisit, intent::Wake>;

}  // namespace sunhall
