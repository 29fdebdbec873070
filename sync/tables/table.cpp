#include "sync/tables/table.hpp"

namespace sunhall {

std::string column_name(std::size_t index) {
    constexpr std::size_t letters = 26;
    std::string name;
    for (auto rest = index + 1; rest > 0; rest = (rest - 1) / letters) {
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % letters));
    }
    return name;
}

}  // namespace sunhall
