#include <algorithm>
#include <array>

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/making.hpp"
#include "kiosk/models/reading_parts.hpp"

namespace sunhall {

namespace {

/// In the order of ReplyTo.
constexpr std::array<std::string_view, 3> asked_as{"reply.topic", "reply.suggestion",
                                                   "reply.question"};

bool is_pending(Reply const& reply) { return reply.answer.empty(); }

/// What happened last: the answer, or the question while there is none.
Date latest(Reply const& reply) {
    return reply.answered_on.value_or(reply.asked_on.value_or(Date{}));
}

std::string asked_text(Wording const& wording, Reply const& reply) {
    return reply.asked_on
               ? wording.text("reply.asked_on", {{"day", full_day_text(wording, *reply.asked_on)}})
               : std::string{};
}

bool is_late(PageSources const& sources, Reply const& reply) {
    return is_pending(reply) && reply.due_on && *reply.due_on < date_of(sources.now);
}

/// 2026年12月5日前答复; once the day has gone by, that it should have been.
std::string due_text(PageSources const& sources, Reply const& reply) {
    auto const& wording = sources.wording;
    if (!reply.due_on) {
        return {};
    }
    auto const day = full_day_text(wording, *reply.due_on);
    return is_late(sources, reply) ? wording.text("reply.overdue", {{"day", day}})
                                   : wording.text("reply.due_on", {{"day", day}});
}

std::string answered_text(Wording const& wording, Reply const& reply) {
    return reply.answered_on ? wording.text("reply.answered_on",
                                            {{"day", full_day_text(wording, *reply.answered_on)}})
                             : std::string{};
}

std::string state_text(PageSources const& sources, Reply const& reply) {
    if (is_late(sources, reply)) {
        return sources.wording.text("reply.late");
    }
    return sources.wording.text(is_pending(reply) ? "reply.pending" : "reply.answered");
}

std::string kind_text(Wording const& wording, Reply const& reply) {
    return wording.text(asked_as.at(static_cast<std::size_t>(reply.to)));
}

ReadingListView::Row row_of(PageSources const& sources, Entry<Reply> const& sheet) {
    auto const& wording = sources.wording;
    auto const& reply = sheet.body();
    auto const when = is_pending(reply) ? due_text(sources, reply) : answered_text(wording, reply);
    return {.item = sheet.ref(),
            .title = sheet.item().title,
            .summary = joined({kind_text(wording, reply), asked_text(wording, reply)}),
            .state = state_text(sources, reply),
            .done = !is_pending(reply),
            .meta = joined({department_name(sources, sheet.item().department), when}),
            .intent = intent::Open{page::Reply{sheet.path()}}};
}

}  // namespace

ReadingListView make_replies(PageSources const& sources) {
    auto const& wording = sources.wording;
    ReadingListView view{
        .of = ReadingListView::Of::Replies,
        .title = wording.text("replies.title"),
        .empty = wording.text("replies.none"),
        .empty_advice = wording.text("replies.none_advice", {{"phone", main_hotline(sources)}})};
    auto sheets = sources.shelf.read_all<Reply>(Kind::Reply);
    std::ranges::stable_sort(sheets, [](auto const& left, auto const& right) {
        return latest(left.body()) > latest(right.body());
    });
    std::size_t answered = 0;
    for (auto const& sheet : sheets) {
        answered += is_pending(sheet.body()) ? 0 : 1;
        view.rows.push_back(row_of(sources, sheet));
    }
    if (!sheets.empty()) {
        view.note = wording.text("replies.note", {{"count", std::to_string(sheets.size())},
                                                  {"answered", std::to_string(answered)}});
    }
    return view;
}

PageView make_reply(PageSources const& sources, page::Reply const& page) {
    auto const sheet = sources.shelf.read<Reply>(page.path);
    if (!sheet) {
        return make_gone(sources);
    }
    auto const& wording = sources.wording;
    auto const& reply = sheet->body();
    auto const& department = sheet->item().department;
    ReplyView view{
        .item = sheet->ref(),
        .title = sheet->item().title,
        .chips = {kind_text(wording, reply)},
        .meta = state_text(sources, reply),
        .question_heading = wording.text("reply.question_heading"),
        .asked = asked_text(wording, reply),
        .question = reply.question,
        .answer_heading = wording.text("reply.answer_heading",
                                       {{"department", department_name(sources, department)}}),
        .answered = answered_text(wording, reply),
        .answer = reply.answer,
        .pending = is_pending(reply),
        .rule = wording.text("reply.rule"),
        .related_heading = wording.text("article.related"),
        .related = related_links(sources, reply.related)};
    if (view.pending) {
        view.answered = due_text(sources, reply);
        view.answer = wording.text("reply.pending_advice",
                                   {{"phone", phone_to_ask(sources, {}, department)}});
    }
    return view;
}

}  // namespace sunhall
