#include "kiosk/app/tour.hpp"

#include "kiosk/app/stage.hpp"
#include "kiosk/glass/sheet.hpp"
#include "kiosk/models/generation_catalogue.hpp"
#include "kiosk/models/search_model.hpp"
#include "kiosk/models/tour.hpp"
#include "kiosk/typeset/png.hpp"
#include "sync/base/files.hpp"
#include "sync/store/generations.hpp"

namespace sunhall {

namespace {

/// A question that has been standing for a while: 14 of 20 seconds are left.
constexpr std::chrono::seconds time_into_question{6};

/// What every picture is made with.
struct Workshop {
    Config const& config;
    Languages const& languages;
    Typesetter& typesetter;
    std::filesystem::path const& folder;
    std::shared_ptr<TitleIndex const> titles;
};

/// The time at which the stop is looked at.
Now at_stop(TourState const& state, Config const& config, Now start) {
    Now then{start.instant + state.later, start.moment};
    if (state.asked) {
        then.moment += config.idle.warn_after + time_into_question;
    }
    if (state.attract) {
        then.moment += config.attract.after + *state.attract * AttractRule::each;
    }
    if (then.moment == start.moment && !state.toast) {
        then.moment += Toast::shown_for;
    }
    return then;
}

/// Walks to one stop and draws what is there.
Result<std::string> picture_of(TourStop const& stop, Reading const& reading, Stage& stage,
                               Pages& pages, Now start, Now then) {
    pages.set_confirmed(then.instant - stop.state.age);
    for (auto const& step : reading.steps) {
        pages.handle(step, start);
    }
    for (auto const& step : stop.steps) {
        pages.handle(step, start);
    }
    if (!stop.state.searching) {
        pages.set_pages_found({pages.session().typing.query(), {}});
    }
    if (stop.state.print) {
        pages.hear(*stop.state.print);
    }
    auto const panel = stage.theme().panel.size;
    Sheet sheet{panel.width, panel.height};
    for (int frame = 0; frame < settling_frames; ++frame) {
        // A second apart, so that everything that moves has arrived.
        sheet.show(
            stage.frame({}, {then.instant, then.moment + std::chrono::milliseconds{frame}}).data);
    }
    return png(*sheet.picture());
}

/// Nobody's reading lasts until passers-by are shown something, nothing is said of a slip where
/// there is no printer, and nothing read aloud where that is switched off.
bool comes_by(Config const& config, TourStop const& stop, Reading const& reading) {
    return (!stop.state.attract || reading.steps.empty()) &&
           (!stop.state.read_aloud || config.speech.has_value()) &&
           (!stop.state.print || config.printer.has_value());
}

/// One stop as a new visitor sees it who reads this way.
Result<std::filesystem::path> draw_stop(TourStop const& stop, Reading const& reading,
                                        Workshop const& workshop,
                                        std::shared_ptr<Generation const> const& generation,
                                        Now start) {
    auto const& config = workshop.config;
    Pages pages{workshop.languages, pages_settings(config), start};
    pages.set_generation(stop.state.safe ? nullptr : generation);
    pages.set_titles(workshop.titles);
    // As where the configured voices are there.
    pages.hear(SpeechVoices{config.speech.has_value(), config.speech.has_value()});
    Stage stage{workshop.typesetter,
                pages,
                {config.window.value_or(usual_panel), config.pitch_mm},
                Motion::Off};
    auto const then = at_stop(stop.state, config, start);
    auto const bytes = TRY(picture_of(stop, reading, stage, pages, start, then));
    auto file = workshop.folder / (stop.name + reading.suffix + ".png");
    TRY(replace_file(file, bytes));
    return file;
}

}  // namespace

Result<std::vector<std::filesystem::path>> draw_tour(
    Config const& config, std::string const& trusted_root, Languages const& languages,
    Typesetter& typesetter, Instant now, std::filesystem::path const& folder, TourLooks looks) {
    auto newest =
        newest_generation(CourierFolders{config.courier.data_folder}.generations, trusted_root);
    if (!newest.generation) {
        return fail(Failure::Missing, "no content to show; run sunhall-sync --config FILE once");
    }
    auto const generation = std::make_shared<Generation const>(*std::move(newest.generation));
    TRY(make_folder(folder));
    auto const content = std::make_shared<GenerationCatalogue const>(generation);
    auto titles =
        TRY(TitleIndex::load(generation->facts().file, Synonyms{synonyms_of(Shelf{content})}));
    Workshop const workshop{config, languages, typesetter, folder,
                            std::make_shared<TitleIndex const>(std::move(titles))};
    std::vector<std::filesystem::path> files;
    auto const stops = tour_of(content, now);
    auto const panel = config.window.value_or(usual_panel);
    auto const orientation =
        panel.width > panel.height ? Orientation::Landscape : Orientation::Portrait;
    for (auto const& reading : tour_readings(orientation, looks)) {
        for (auto const& stop : stops) {
            if (!comes_by(config, stop, reading)) {
                continue;
            }
            auto file = TRY(draw_stop(stop, reading, workshop, generation, {now, Moment{}}));
            files.push_back(std::move(file));
        }
    }
    return files;
}

}  // namespace sunhall
