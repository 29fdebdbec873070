#include "kiosk/models/spoken_views.hpp"

namespace sunhall {

namespace {

void say_limits(Telling& tell, GuideView::Limits const& limits) {
    tell.say({limits.statutory.label, limits.statutory.text});
    tell.say({limits.promised.label, limits.promised.text, limits.note});
    tell.say(limits.sentence);
}

/// Row by row, each figure after the title of its column.
void say_table(Telling& tell, FeeView::Table const& table) {
    tell.say(table.heading);
    for (auto const& row : table.rows) {
        tell.say({table.row_heading, row.label});
        for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
            tell.say({table.columns[i].title, row.cells[i].text});
        }
    }
    tell.say(table.note);
}

}  // namespace

void tell_page(Telling& tell, DepartmentView const& view) {
    tell.say(view.name);
    tell.say(view.summary);
    tell.say_facts(view.facts);
    tell.say({view.windows_heading, view.windows_note});
    for (auto const& window : view.windows) {
        tell.say({window.number, window.name, window.where, window.matters, window.phone});
        for (auto const& post : window.posts) {
            tell.say({post.name, post.duties, post.on_duty});
        }
    }
    tell.say(view.no_windows);
    tell.say(view.articles_heading);
    tell.say_links(view.articles);
}

void tell_page(Telling& tell, GuideView const& view) {
    tell.say(view.title);
    tell.say_each(view.chips);
    tell.say(view.meta);
    for (auto const& element : view.elements) {
        tell.say({element.fact.label, element.fact.text});
    }
    say_limits(tell, view.limits);
    tell.say({view.steps_heading, view.steps_note});
    for (auto const& step : view.steps) {
        tell.say({step.number, step.name, step.duration});
    }
    tell.say(view.no_steps);
    tell.say(view.materials_heading);
    for (auto const& material : view.materials) {
        tell.say({material.name, material.form, material.note});
    }
    tell.say(view.no_materials);
    tell.say(view.fees_heading);
    for (auto const& fee : view.fees) {
        tell.say({fee.name, fee.amount});
    }
    tell.say(view.fees_sentence);
    tell.say(view.place_heading);
    tell.say({view.where.label, view.where.text});
    tell.say({view.hours.label, view.hours.text, view.exceptions});
    tell.say(view.ask);
    tell.say_code(view.qr);
    tell.say(view.no_qr_heading);
    tell.say_each(view.no_qr);
    tell.say(view.more_heading);
    tell.say_facts(view.more);
}

void tell_page(Telling& tell, FeeView const& view) {
    tell.say(view.title);
    tell.say_each(view.chips);
    tell.say(view.meta);
    for (auto const& fact : view.key_facts) {
        tell.say({fact.label, fact.figure, fact.note});
    }
    tell.say({view.standard_heading, view.standard, view.unit});
    say_table(tell, view.table);
    tell.say_facts(view.facts);
    tell.say_code(view.qr);
}

void tell_page(Telling& tell, OpenDayView const& view) {
    tell.say({view.theme, view.date, view.organiser});
    for (auto const& cell : view.cells) {
        tell.say({cell.label, cell.text});
    }
    tell.say(view.agenda_heading);
    for (auto const& stage : view.agenda) {
        tell.say({stage.time, stage.name, stage.note});
    }
    tell.say(view.no_agenda);
    tell.say_code(view.booking);
    tell.say(view.no_booking_heading);
    tell.say_each(view.no_booking);
    tell.say(view.without_phone_heading);
    tell.say_each(view.without_phone);
    tell.say_facts(view.facts);
}

void tell_page(Telling& tell, ArticleView const& view) {
    tell.say(view.title);
    tell.say_each(view.chips);
    tell.say(view.meta);
    tell.say_markdown(view.text);
    tell.say_facts(view.facts);
    tell.say_code(view.qr);
    tell.say(view.related_heading);
    tell.say_links(view.related);
}

void tell_page(Telling& tell, ReplyView const& view) {
    tell.say(view.title);
    tell.say_each(view.chips);
    tell.say(view.meta);
    tell.say({view.question_heading, view.asked});
    tell.say(view.question);
    tell.say({view.answer_heading, view.answered});
    tell.say(view.answer);
    tell.say(view.rule);
    tell.say(view.related_heading);
    tell.say_links(view.related);
}

void tell_page(Telling& tell, DisclosureView const& view) {
    tell.say(view.title);
    tell.say_each(view.chips);
    tell.say_facts(view.metadata);
    tell.say(view.elements_heading);
    tell.say_facts(view.elements);
    tell.say(view.body_heading);
    tell.say_markdown(view.body);
    tell.say(view.no_body);
    tell.say_code(view.qr);
    tell.say_facts(view.contacts);
}

void tell_page(Telling& tell, LifeEventView const& view) {
    tell.say(view.title);
    tell.say_each(view.chips);
    tell.say(view.summary);
    for (auto const& stage : view.stages) {
        tell.say({stage.name, stage.note});
        for (auto const& guide : stage.guides) {
            tell_guide(tell, guide);
        }
        tell.say(stage.no_guides);
    }
}

}  // namespace sunhall
