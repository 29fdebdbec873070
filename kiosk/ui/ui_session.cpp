#include "kiosk/ui/ui_session.hpp"

#include <algorithm>
#include <cfloat>

#include "kiosk/ui/ui_state.hpp"

namespace sunhall {
namespace {

/// ImGui wants time to pass between two frames, also between two of the same turn.
constexpr double shortest_frame_s = 0.0001;

constexpr auto page_flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                            ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoSavedSettings |
                            ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse |
                            ImGuiWindowFlags_NoBringToFrontOnFocus;

void feed_imgui(UiState const& state) {
    auto& io = ImGui::GetIO();
    auto const size = state.theme.panel.size;
    io.DisplaySize = at(size.width, size.height);
    io.DeltaTime = static_cast<float>(std::max(state.seconds(), shortest_frame_s));
    auto const& pointer = state.pointer;
    io.MousePos = pointer.present ? ImVec2{pointer.x, pointer.y} : ImVec2{-FLT_MAX, -FLT_MAX};
    io.MouseDown[0] = pointer.down;
}

void open_page_window(UiState& state) {
    auto const page = state.page();
    // Rectangles are meant to the pixel: no padding, no border, no round corners of ImGui's own.
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0);
    ImGui::SetNextWindowPos(at(page.x, page.y));
    ImGui::SetNextWindowSize(at(page.width, page.height));
    ImGui::Begin("page", nullptr, page_flags);
    state.list = ImGui::GetWindowDrawList();
}

void close_page_window(UiState& state) {
    ImGui::End();
    ImGui::PopStyleVar(3);
    state.list = nullptr;
    state.begun = false;
}

/// A page that went away takes its movement with it; its place in the list stays.
void settle(UiState& state) {
    for (auto& [id, scrolled] : state.scrolled) {
        if (!scrolled.drawn) {
            scrolled.kinetic.rest();
        }
        state.moving = state.moving || scrolled.kinetic.moving();
    }
    std::erase_if(state.entrances,
                  [&](auto const& entry) { return entry.second.frame != state.frame; });
}

/// Four pictures as wide as a page and half as high; a long article has as many in sight.
constexpr std::size_t most_picture_bytes = std::size_t{12} << 20U;

}  // namespace

UiSession::UiSession(Typesetter& typesetter, Theme const& theme)
    : state_{std::make_unique<UiState>(typesetter, theme)} {}

UiSession::~UiSession() = default;

void UiSession::set_theme(Theme const& theme) {
    state_->theme = theme;
    // Offsets are pixels of pages that no longer exist, and so are codes.
    forget();
    state_->codes.clear();
    state_->masks = {};
}

Theme const& UiSession::theme() const { return state_->theme; }

Ui UiSession::begin(FrameInput const& input) {
    auto& state = *state_;
    if (state.begun) {
        abandon();
    }
    state.before = state.frame == 0 ? input.now : state.now;
    state.now = input.now;
    state.pointer = input.pointer;
    ++state.frame;
    state.begun = true;
    state.record = {};
    state.accent = Accent::Neutral;
    state.claimed = false;
    state.tapped = false;
    state.moving = false;
    for (auto& [id, scrolled] : state.scrolled) {
        scrolled.drawn = false;
    }
    state.typesetter.trim();
    state.pictures.trim(most_picture_bytes);
    feed_imgui(state);
    ImGui::NewFrame();
    open_page_window(state);
    return Ui{state};
}

void UiSession::abandon() {
    if (state_->begun) {
        close_page_window(*state_);
        ImGui::EndFrame();
    }
}

ImDrawData const& UiSession::finish() {
    close_page_window(*state_);
    settle(*state_);
    ImGui::Render();
    return *ImGui::GetDrawData();
}

bool UiSession::animating() const { return state_->moving; }

FrameRecord const& UiSession::frame_record() const { return state_->record; }

void UiSession::forget() {
    state_->scrolled.clear();
    state_->presses.clear();
    state_->entrances.clear();
}

void UiSession::forget_scroll(std::string_view id) {
    if (auto const found = state_->scrolled.find(id); found != state_->scrolled.end()) {
        state_->scrolled.erase(found);
    }
}

}  // namespace sunhall
