#include "kiosk/app/stage.hpp"

#include "kiosk/screens/screen.hpp"

namespace sunhall {

namespace {

ThemeChoice theme_of(View const& view) {
    auto const text = view.large_text ? TextSize::Large : TextSize::Usual;
    switch (view.contrast) {
        case Contrast::Dark: return {ThemeName::ContrastDark, text};
        case Contrast::Light: return {ThemeName::ContrastLight, text};
        case Contrast::Usual: break;
    }
    return {ThemeName::Default, text};
}

}  // namespace

Stage::Stage(Typesetter& typesetter, Pages& pages, Panel const& panel, Motion motion)
    : typesetter_{typesetter},
      pages_{pages},
      motion_{motion},
      panel_{panel},
      session_{typesetter, make_theme(ThemeName::Default, panel, motion)} {}

Stage::Frame Stage::frame(Pointer const& pointer, Now now) {
    FrameInput const input{pointer, now.moment};
    auto const old_screen = screen_;
    auto const old_depth = depth_;
    // An answer may lead to a page that is drawn at once; that one asks nothing, its finger is
    // gone.
    if (draw(input, now)) {
        session_.abandon();
        draw(input.after(), now);
    }
    auto const& data = session_.finish();
    record_ = session_.frame_record();
    drawn_revision_ = pages_.revision();
    std::optional<PushDirection> turned;
    if (depth_ != old_depth && !old_screen.empty()) {
        turned = depth_ > old_depth ? PushDirection::Forward : PushDirection::Back;
    }
    return {data, turned};
}

bool Stage::draw(FrameInput const& input, Now now) {
    follow(pages_.view(now));
    auto ui = session_.begin(input);
    auto const intent = sunhall::draw(ui, pages_.view(now));
    if (intent) {
        pages_.handle(*intent, now);
    }
    return intent.has_value();
}

void Stage::rehearse(View const& view, Now now) {
    typesetter_.rehearse([&] {
        // What the first frame measures, the second one uses.
        for (int frame = 0; frame < 2; ++frame) {
            auto ui = session_.begin({{}, now.moment});
            static_cast<void>(sunhall::draw(ui, view));
            session_.abandon();
        }
    });
}

bool Stage::outdated(Now now) {
    pages_.view(now);
    return pages_.revision() != drawn_revision_;
}

void Stage::set_panel(Panel const& panel) {
    panel_ = panel;
    new_panel_ = true;
}

void Stage::follow(View const& view) {
    auto const reach = view.low_reach ? Reach::Low : Reach::Usual;
    auto const choice = theme_of(view);
    if (choice != choice_ || reach != reach_ || view.colours != colours_ || new_panel_) {
        session_.set_theme(make_theme(choice, panel_, motion_, reach, view.colours));
        choice_ = choice;
        reach_ = reach;
        colours_ = view.colours;
        new_panel_ = false;
    }
    if (pages_.visit() != visit_) {
        session_.forget();
        visit_ = pages_.visit();
    }
    if (view.key != screen_ && view.depth > depth_) {
        session_.forget_scroll(view.key);
    }
    screen_ = view.key;
    depth_ = view.depth;
}

}  // namespace sunhall
