#include "kiosk/models/slip_model.hpp"

#include "kiosk/models/dates_worded.hpp"
#include "kiosk/models/making.hpp"
#include "kiosk/models/slip_maker.hpp"

namespace sunhall {

namespace {

using Look = slip::Paragraph::Look;

/// Nobody signs up any more once that is closed; what there is to know, or what was, remains.
std::string open_day_title(Wording const& wording, OpenDayPhase phase) {
    switch (phase) {
        case OpenDayPhase::SignUp: return wording.text("slip.open_day");
        case OpenDayPhase::SignUpClosed:
        case OpenDayPhase::Running: return wording.text("slip.open_day_notes");
        case OpenDayPhase::Over: break;
    }
    return wording.text("slip.open_day_recap");
}

}  // namespace

void SlipMaker::begin(ItemRef const& item, std::string title, std::string subject) {
    auto const& wording = sources_.wording;
    slip_.item = item.path;
    slip_.title = title + " " + subject;
    slip_.number = wording.text("slip.number", {{"terminal", origin_.terminal}});
    slip_.language = sources_.shapes;
    slip_.large_text = sources_.session.large_text;
    slip_.rest_note = worded("slip.rest");
    add(slip::Title{std::move(title)});
    add(slip::Subject{std::move(subject)});
    auto const& hall = sources_.shelf.hall();
    add(slip::Paragraph{joined({hall ? hall->body().name : std::string{},
                                joined({origin_.place, origin_.terminal}, " ")}),
                        Look::SmallCentred});
    add(slip::Paragraph{
        wording.text("slip.printed", {{"moment", full_moment(wording, sources_.now)}}),
        Look::SmallCentred});
    if (hall && hall->body().demo) {
        add(slip::Paragraph{worded("common.demo"), Look::SmallCentred});
    }
    add(slip::Rule{});
}

std::optional<Slip> SlipMaker::finish(ItemRef const& item, QrView const& qr) {
    auto const& wording = sources_.wording;
    auto& foot = slip_.foot;
    foot.emplace_back(slip::Rule{});
    if (!qr.empty()) {
        foot.emplace_back(slip::Code{qr.url, qr.heading, qr.host});
        foot.emplace_back(slip::Paragraph{worded("slip.check_site"), Look::SmallCentred});
    }
    foot.emplace_back(slip::Paragraph{worded("slip.no_receipt"), Look::SmallCentred});
    auto const revision = sources_.shelf.revision(item.path);
    foot.emplace_back(slip::Paragraph{
        wording.text("slip.origin", {{"generation", std::to_string(origin_.generation)},
                                     {"revision", std::to_string(revision)}}),
        Look::SmallCentred});
    return std::move(slip_);
}

void SlipMaker::add_materials(GuideView const& view) {
    add_heading(view.materials.empty() ? view.materials_heading : worded("slip.materials"));
    for (auto const& material : view.materials) {
        add(slip::Check{material.name,
                        joined({material.form, material.note}, worded("common.semicolon"))});
    }
    if (view.materials.empty()) {
        add(slip::Paragraph{view.no_materials});
    }
}

void SlipMaker::add_fees(GuideView const& view) {
    add_heading(view.fees_heading);
    for (auto const& fee : view.fees) {
        add(slip::Fact{fee.name, fee.amount});
    }
    if (!view.fees_sentence.empty()) {
        add(slip::Paragraph{view.fees_sentence});
    }
}

std::optional<Slip> SlipMaker::operator()(GuideView const& view) {
    begin(view.item, worded("slip.guide"), view.title);
    add_materials(view);
    add_heading(view.place_heading);
    add(slip::Fact{worded("slip.where"), view.where.text});
    add(slip::Fact{worded("slip.hours"), view.hours.text});
    add(slip::Paragraph{view.ask});
    if (!view.exceptions.empty()) {
        add(slip::Paragraph{view.exceptions, Look::Small});
    }
    add_heading(worded("slip.limits"));
    auto const& limits = view.limits;
    if (limits.sentence.empty()) {
        add(slip::Fact{limits.statutory.label, limits.statutory.text});
        add(slip::Fact{limits.promised.label,
                       joined({limits.promised.text, limits.note}, worded("common.comma"))});
    } else {
        add(slip::Paragraph{limits.sentence});
    }
    add_fees(view);
    for (auto const& element : view.elements) {
        if (element.kind == GuideView::ElementKind::Basis) {
            add(slip::Fact{element.fact.label, element.fact.text});
        }
    }
    return finish(view.item, view.qr);
}

void SlipMaker::add_table(FeeView::Table const& table) {
    if (table.rows.empty()) {
        return;
    }
    slip::Table made{{table.row_heading}, {}};
    for (auto const& column : table.columns) {
        made.columns.push_back(joined({column.title, column.note}, " "));
    }
    for (auto const& row : table.rows) {
        auto& cells = made.rows.emplace_back(std::vector<std::string>{row.label});
        for (auto const& cell : row.cells) {
            cells.push_back(cell.text);
        }
    }
    add_heading(table.heading);
    add(std::move(made));
    if (!table.note.empty()) {
        add(slip::Paragraph{table.note, Look::Small});
    }
}

std::optional<Slip> SlipMaker::operator()(FeeView const& view) {
    begin(view.item, worded("slip.fee"), view.title);
    for (auto const& fact : view.key_facts) {
        add(slip::Fact{fact.label, joined({fact.figure, fact.note}, worded("common.comma"))});
    }
    add_table(view.table);
    add_heading(view.standard_heading);
    add(slip::Paragraph{view.standard});
    if (!view.unit.empty()) {
        add(slip::Paragraph{view.unit, Look::Small});
    }
    add_facts(view.facts);
    return finish(view.item, view.qr);
}

std::optional<Slip> SlipMaker::operator()(OpenDayView const& view) {
    begin(view.item, open_day_title(sources_.wording, view.phase), view.theme);
    if (!view.organiser.empty()) {
        add(slip::Paragraph{view.organiser});
    }
    add(slip::Fact{worded("slip.date"), view.date});
    for (auto const& cell : view.cells) {
        add(slip::Fact{cell.label, cell.text});
    }
    add_facts(view.facts);
    if (!view.agenda.empty()) {
        add_heading(view.agenda_heading);
    }
    for (auto const& stage : view.agenda) {
        add(slip::Fact{stage.time, joined({stage.name, stage.note}, worded("common.comma"))});
    }
    auto const instead = view.booking.empty() ? view.no_booking : view.without_phone;
    if (auto const& heading =
            view.booking.empty() ? view.no_booking_heading : view.without_phone_heading;
        !heading.empty()) {
        add_heading(heading);
    }
    for (auto const& sentence : instead) {
        add(slip::Paragraph{sentence});
    }
    return finish(view.item, view.booking);
}

std::optional<Slip> SlipMaker::operator()(LifeEventView const& view) {
    begin(view.item, worded("slip.life_event"), view.title);
    for (std::size_t i = 0; i < view.stages.size(); ++i) {
        auto const& stage = view.stages[i];
        add_heading(sources_.wording.text(
            "slip.stage", {{"number", std::to_string(i + 1)}, {"name", stage.name}}));
        if (!stage.note.empty()) {
            add(slip::Paragraph{stage.note, Look::Small});
        }
        for (auto const& guide : stage.guides) {
            add(slip::Check{guide.name, joined({guide.chip, guide.limit, guide.fee},
                                               worded("common.semicolon"))});
        }
        if (stage.guides.empty()) {
            add(slip::Paragraph{stage.no_guides});
        }
    }
    return finish(view.item, {});
}

namespace {

struct SlipName {
    Wording const& wording;

    std::string operator()(GuideView const&) const { return wording.text("print.guide"); }
    std::string operator()(FeeView const&) const { return wording.text("print.fee"); }
    std::string operator()(LifeEventView const&) const { return wording.text("print.life_event"); }
    std::string operator()(OpenDayView const& view) const {
        switch (view.phase) {
            case OpenDayPhase::SignUp: return wording.text("print.open_day");
            case OpenDayPhase::SignUpClosed:
            case OpenDayPhase::Running: return wording.text("print.open_day_notes");
            case OpenDayPhase::Over: break;
        }
        return wording.text("print.open_day_recap");
    }
    std::string operator()(DisclosureView const&) const { return wording.text("print.disclosure"); }
    std::string operator()(ArticleView const& view) const {
        return wording.text(view.kind == "notice" ? "print.notice" : "print.article");
    }
    template <typename OtherView>
    std::string operator()(OtherView const& /*has no slip*/) const {
        return {};
    }
};

}  // namespace

std::string slip_name(Wording const& wording, PageView const& page) {
    return std::visit(SlipName{wording}, page);
}

std::optional<Slip> make_slip(PageSources const& sources, Page const& page,
                              SlipOrigin const& origin) {
    auto on_paper = sources;
    on_paper.terminal = origin.terminal;
    on_paper.channel = Channel::Paper;
    SlipMaker maker{on_paper, origin};
    return std::visit(maker, make_page(on_paper, page));
}

}  // namespace sunhall
