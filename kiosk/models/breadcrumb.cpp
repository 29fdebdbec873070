#include "kiosk/models/breadcrumb.hpp"

#include "kiosk/models/money_worded.hpp"

namespace sunhall {

namespace {

using Level = FrameView::Level;
using Levels = std::vector<Level>;

struct LevelsOf {
    PageSources const& sources;

    Levels operator()(page::Guide const& page) const {
        auto const sheet = sources.shelf.read<Service>(page.path);
        return sheet ? below_department(guides(), sheet->item().department,
                                        page::GuideList{sheet->item().department})
                     : Levels{};
    }
    Levels operator()(page::WindowGuides const& /*page*/) const {
        return {guides(), level("guides.by_window", page::Windows{})};
    }
    Levels operator()(page::LifeEvent const& page) const {
        return sources.shelf.read<LifeEvent>(page.path)
                   ? Levels{guides(), level("guides.by_life_event", page::LifeEvents{})}
                   : Levels{};
    }
    Levels operator()(page::Fee const& page) const {
        auto const sheet = sources.shelf.read<Fee>(page.path);
        if (!sheet) {
            return {};
        }
        auto const category = sheet->body().category;
        return {level("home.fees", page::FeeList{}), Level{category_name(sources.wording, category),
                                                           intent::GoUp{page::FeeList{category}},
                                                           {}}};
    }
    /// What a department says of its own service is read from its page.
    Levels operator()(page::Article const& page) const {
        auto const sheet = sources.shelf.read<Article>(page.path);
        if (!sheet || (sheet->body().role != ArticleRole::Convenience &&
                       sheet->body().role != ArticleRole::Discipline)) {
            return {};
        }
        auto const& id = sheet->item().department;
        auto const office = sources.shelf.department(id);
        return office ? below_department(level("home.departments", page::Departments{}), id,
                                         page::Department{office->path()})
                      : Levels{};
    }
    template <typename OtherPage>
    Levels operator()(OtherPage const& /*lies directly below its way*/) const {
        return {};
    }

private:
    [[nodiscard]] Level level(std::string_view id, Page page) const {
        return {sources.wording.text(id), intent::GoUp{std::move(page)}, {}};
    }
    [[nodiscard]] Level guides() const { return level("home.guides", page::GuideDepartments{}); }

    [[nodiscard]] Levels below_department(Level way, std::string const& id, Page page) const {
        auto const office = sources.shelf.department(id);
        return office ? Levels{std::move(way), Level{short_department_name(sources, id),
                                                     intent::GoUp{std::move(page)}, office->ref()}}
                      : Levels{};
    }
};

}  // namespace

std::vector<FrameView::Level> levels_above(PageSources const& sources, Page const& page) {
    return std::visit(LevelsOf{sources}, page);
}

}  // namespace sunhall
