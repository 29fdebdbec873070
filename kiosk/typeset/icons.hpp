// The icons of this program: Debian's Material Icons by the meaning they have here.
//
// An icon never stands without a word beside it, so a name says what the word says, not what the
// picture shows. The shapes are characters of a font: text of the family Icon.
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace sunhall {

enum class Icon : std::uint16_t {
    ArrowBack = 0xE5C4,     // arrow_back
    Home = 0xE88A,          // home
    TextSize = 0xE262,      // text_fields
    Language = 0xE8E2,      // translate
    ReadAloud = 0xE050,     // volume_up
    Stop = 0xE047,          // stop
    Slower = 0xE020,        // fast_rewind
    Faster = 0xE01F,        // fast_forward
    Quieter = 0xE04D,       // volume_down
    Louder = 0xE050,        // volume_up
    Contrast = 0xEB37,      // contrast
    Search = 0xE8B6,        // search
    Close = 0xE5CD,         // close
    Backspace = 0xE14A,     // backspace
    Guide = 0xE85D,         // assignment
    Fee = 0xE8B0,           // receipt
    Disclosure = 0xF1C8,    // topic
    OpenDay = 0xE614,       // event_available
    Departments = 0xF233,   // groups
    Policy = 0xEA19,        // menu_book
    Replies = 0xE0BF,       // forum
    Feedback = 0xE8DC,      // thumb_up
    Map = 0xE55B,           // map
    ChevronRight = 0xE5CC,  // chevron_right
    ChevronLeft = 0xE5CB,   // chevron_left
    ExpandLess = 0xE5CE,    // expand_less
    ExpandMore = 0xE5CF,    // expand_more
    Verified = 0xE8E8,      // verified_user
    Phone = 0xE0CD,         // phone
    Support = 0xF0E2,       // support_agent
    Complaint = 0xEF49,     // campaign
    Basis = 0xE90E,         // gavel
    Duty = 0xE84F,          // account_balance
    Procedure = 0xE922,     // timeline
    Standard = 0xF1C2,      // rule
    TimeLimit = 0xE8B5,     // schedule
    Outcome = 0xE8F7,       // card_membership
    Print = 0xE8AD,         // print
    Star = 0xE83A,          // star_border
    Flag = 0xE153,          // flag
    Check = 0xE5CA,         // check
    Place = 0xE55F,         // place
    People = 0xE7FB,        // people
    Person = 0xE7FD,        // person
    Deadline = 0xE615,      // event_busy
    Calendar = 0xE878,      // event
    Building = 0xEA40,      // apartment
    Document = 0xE873,      // description
    Payments = 0xEF63,      // payments
    Bring = 0xF19C,         // backpack
    Walk = 0xE536,          // directions_walk
    QrCode = 0xE00A,        // qr_code_2
    Stale = 0xE923,         // update
    History = 0xE889,       // history
    Warning = 0xE002,       // warning
    Info = 0xE88E,          // info
    Error = 0xE000,         // error
    Lock = 0xE897,          // lock
    Offline = 0xE2C1,       // cloud_off
    Child = 0xEB41,         // child_care
    School = 0xE80C,        // school
    Work = 0xE8F9,          // work
    House = 0xEA44,         // house
    Marriage = 0xE87D,      // favorite
    Elderly = 0xF21A,       // elderly
    Health = 0xE548,        // local_hospital
    Business = 0xEA12,      // storefront
    Vehicle = 0xE531,       // directions_car
    Care = 0xEA70,          // volunteer_activism
    Farewell = 0xE545,      // local_florist
    Stairs = 0xF1A9,        // stairs
    Lift = 0xF1A0,          // elevator
    Toilet = 0xE63D,        // wc
    Nursery = 0xF19B,       // baby_changing_station
    Seat = 0xEFED,          // chair
    TouchPoint = 0xE913,    // touch_app
    Here = 0xE56A,          // person_pin_circle
    Entrance = 0xEFFD,      // door_front
    Family = 0xF1A2,        // family_restroom
    LowReach = 0xE914,      // accessible
    ZoomIn = 0xE8FF,        // zoom_in
    ZoomOut = 0xE900,       // zoom_out
};

/// Every icon, for the test that the font has them all.
inline constexpr std::array all_icons{
    Icon::ArrowBack,  Icon::Home,       Icon::TextSize, Icon::Language,     Icon::ReadAloud,
    Icon::Contrast,   Icon::Search,     Icon::Close,    Icon::Backspace,    Icon::Guide,
    Icon::Fee,        Icon::Disclosure, Icon::OpenDay,  Icon::Departments,  Icon::Policy,
    Icon::Replies,    Icon::Feedback,   Icon::Map,      Icon::ChevronRight, Icon::ChevronLeft,
    Icon::ExpandLess, Icon::ExpandMore, Icon::Verified, Icon::Phone,        Icon::Support,
    Icon::Complaint,  Icon::Basis,      Icon::Duty,     Icon::Procedure,    Icon::Standard,
    Icon::TimeLimit,  Icon::Outcome,    Icon::Print,    Icon::Star,         Icon::Flag,
    Icon::Check,      Icon::Place,      Icon::People,   Icon::Person,       Icon::Deadline,
    Icon::Calendar,   Icon::Building,   Icon::Document, Icon::Payments,     Icon::Bring,
    Icon::Walk,       Icon::QrCode,     Icon::Stale,    Icon::History,      Icon::Warning,
    Icon::Info,       Icon::Error,      Icon::Lock,     Icon::Offline,      Icon::Child,
    Icon::School,     Icon::Work,       Icon::House,    Icon::Marriage,     Icon::Elderly,
    Icon::Health,     Icon::Business,   Icon::Vehicle,  Icon::Care,         Icon::Farewell,
    Icon::Stairs,     Icon::Lift,       Icon::Toilet,   Icon::Nursery,      Icon::Seat,
    Icon::TouchPoint, Icon::Here,       Icon::Entrance, Icon::Family,       Icon::LowReach,
    Icon::ZoomIn,     Icon::ZoomOut,
};

/// The character in UTF-8.
[[nodiscard]] std::string glyph_of(Icon icon);

}  // namespace sunhall
