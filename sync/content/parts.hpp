// The small parts that several kinds of items share: a place, hours, a phone, a link, a law.
//
// Members are spelt as in JSON (domain.md §3, after CPSV-AP and Open Referral HSDS), so that one
// name serves the spreadsheet, the signed file and the code. An empty text means "not said": pages
// then say 尚未公开, the desk warns.
//
// Values: any thread.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/calendar.hpp"

namespace sunhall {

/// A time on the hall's clock, "08:30" in JSON; 24:00 only where something ends.
struct TimeOfDay {
    int hour = 0;
    int minute = 0;

    auto operator<=>(TimeOfDay const&) const = default;
};

/// "08:30"; nothing else is read.
[[nodiscard]] std::optional<TimeOfDay> parse_time_of_day(std::string_view text);
[[nodiscard]] std::string time_of_day_text(TimeOfDay time);

/// Workday is a day of the national calendar with its moved weekends (调休), not Monday to Friday.
enum class OpenOn {
    Workday,
    Weekend,
    Holiday,
    Everyday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
};

struct TimeSpan {
    TimeOfDay opens;
    TimeOfDay closes;

    bool operator==(TimeSpan const&) const = default;
};

/// One line of 办公时间: on these days, in these spans.
struct OpeningHours {
    std::vector<OpenOn> days;
    std::vector<TimeSpan> spans;
    std::string note;  ///< "法定节假日除外"

    bool operator==(OpeningHours const&) const = default;
};

/// Days on which the hours differ; no spans: closed.
struct OpeningException {
    std::optional<Date> from;
    std::optional<Date> until;
    std::vector<TimeSpan> spans;
    std::string note;

    bool operator==(OpeningException const&) const = default;
};

/// Where to go, as a visitor walks: 二楼, B 区 12 至 18 号窗口.
struct Place {
    std::string name;     ///< Only where the place has a name of its own: 咨询台.
    std::string hall;     ///< Id of the hall; empty: the hall the terminal stands in.
    std::string floor;    ///< 二楼
    std::string window;   ///< B 区 12 至 18 号窗口
    std::string address;  ///< Only where it lies outside the hall.

    bool operator==(Place const&) const = default;
};

enum class ContactKind { Consultation, Complaint, Supervision, SignUp };

struct Contact {
    ContactKind kind = ContactKind::Consultation;
    std::string name;
    std::string phone;
    std::string window;
    std::string hours;

    bool operator==(Contact const&) const = default;
};

enum class LinkRole { Guide, Form, Booking, Query, Source };

/// An address a visitor takes home as a QR code. Only origins that the hall's signed settings list
/// are ever published.
struct Link {
    LinkRole role = LinkRole::Guide;
    std::string title;
    std::string url;

    bool operator==(Link const&) const = default;
};

/// 《title》（document_number）article
struct LegalBasis {
    std::string title;
    std::string document_number;
    std::string article;
    std::string url;

    bool operator==(LegalBasis const&) const = default;
};

enum class TimeUnit { Minute, Hour, WorkingDay, CalendarDay, Month };

/// A count of 0 is 当场: done while the visitor waits.
struct TimeLimit {
    int count = 0;
    TimeUnit unit = TimeUnit::WorkingDay;

    bool operator==(TimeLimit const&) const = default;
};

/// A picture that travels beside the item as a TUF target of its own, named by its hash.
///
/// A drafter gives the title only, and puts the picture into <id>/<title>.png (or .jpg) beside the
/// item's file; the desk fills in the rest when it takes the picture in.
struct Attachment {
    std::string title;
    std::string sha256;       ///< Empty: not taken in yet.
    std::int64_t length = 0;  ///< bytes
    std::string media_type = "image/png";

    bool operator==(Attachment const&) const = default;
};

}  // namespace sunhall
