// The catalogue of a terminal: a generation of the store.
#pragma once

#include "kiosk/models/catalogue.hpp"

namespace sunhall {

class GenerationCatalogue final : public Catalogue {
public:
    explicit GenerationCatalogue(std::shared_ptr<Generation const> generation);

    /// A list the disk cannot give us is empty, and the log says why.
    [[nodiscard]] std::vector<ListedItem> list(
        Kind kind, std::optional<std::string> const& department) const override;
    void read_until(Kind kind, std::optional<std::string> const& department,
                    std::function<Listing(ListedItem)> const& take) const override;
    void read_confirmed(Kind kind, Days const& days,
                        std::function<Listing(ListedItem)> const& take) const override;
    [[nodiscard]] KindCount count(Kind kind) const override;
    [[nodiscard]] DepartmentCounts counts(Kind kind, std::string const& mark) const override;
    [[nodiscard]] bool has(std::string const& path) const override;
    [[nodiscard]] Result<std::shared_ptr<HeldItem const>> item(
        std::string const& path) const override;
    [[nodiscard]] Result<std::string> picture(std::string const& department,
                                              std::string const& sha256) const override;
    [[nodiscard]] Instant confirmed() const override;

private:
    std::shared_ptr<Generation const> generation_;
};

}  // namespace sunhall
