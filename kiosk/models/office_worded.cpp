#include "kiosk/models/office_worded.hpp"

#include "kiosk/models/dates_worded.hpp"

namespace sunhall {

namespace {

std::string days_of(Wording const& wording, OpeningException const& exception) {
    if (!exception.from || !exception.until || *exception.from == *exception.until) {
        auto const day = exception.from ? exception.from : exception.until;
        return day ? day_text(wording, *day) : std::string{};
    }
    return wording.text("department.days", {{"from", day_text(wording, *exception.from)},
                                            {"until", day_text(wording, *exception.until)}});
}

std::string line_of(Wording const& wording, OpeningException const& exception) {
    auto const days = days_of(wording, exception);
    auto const line =
        exception.spans.empty()
            ? wording.text("department.closed_on", {{"days", days}})
            : wording.text(
                  "department.open_on",
                  {{"days", days}, {"spans", hours_text(wording, {{}, exception.spans, {}})}});
    return exception.note.empty()
               ? line
               : wording.text("common.bracketed", {{"text", line}, {"note", exception.note}});
}

}  // namespace

std::string hours_lines(Wording const& wording, std::vector<OpeningHours> const& hours) {
    std::string lines;
    for (auto const& rule : hours) {
        lines += (lines.empty() ? "" : "\n") + hours_text(wording, rule);
    }
    return lines;
}

std::string exceptions_lines(Wording const& wording,
                             std::vector<OpeningException> const& exceptions, Date today) {
    std::string lines;
    for (auto const& exception : exceptions) {
        auto const last = exception.until ? exception.until : exception.from;
        if (last && *last >= today) {
            lines += (lines.empty() ? "" : "\n") + line_of(wording, exception);
        }
    }
    return lines;
}

}  // namespace sunhall
