// An open day (政府开放日): a date on which a department shows people how it works.
//
// How many places are left is what the office last published, not a live count: the page says of
// what day it is, and booking happens at the office's own form.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/content/parts.hpp"

namespace sunhall {

struct AgendaEntry {
    TimeOfDay at;
    std::string title;
    std::string note;

    bool operator==(AgendaEntry const&) const = default;
};

struct OpenDay {
    std::string theme;
    std::string series;  ///< 示范市政府开放日
    std::string organiser;
    Instant starts;
    Instant ends;
    std::string assembly_point;
    std::optional<TimeOfDay> assembly_time;
    std::vector<AgendaEntry> agenda;
    std::optional<int> quota;
    std::optional<int> remaining;
    std::string eligibility;
    std::optional<Instant> apply_by;
    std::vector<std::string> sign_up;  ///< Ways to sign up without a telephone: 一楼咨询台现场登记.
    std::string sign_up_note;  ///< 免费，满额后转候补
    std::vector<std::string> bring;
    std::vector<std::string> notes;
    std::optional<Contact> contact;
    std::string booking_form;  ///< Link; the QR code of the page.
    std::string recap;         ///< What was shown and asked; only after the day.

    bool operator==(OpenDay const&) const = default;
};

}  // namespace sunhall
