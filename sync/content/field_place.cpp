#include "sync/content/field_place.hpp"

namespace sunhall {

std::string FieldPlace::text() const {
    auto text = around_ == nullptr ? std::string{} : around_->text();
    if (entry_) {
        return text + "[" + std::to_string(*entry_) + "]";
    }
    text += text.empty() ? "" : ".";
    text += name_;
    return text;
}

}  // namespace sunhall
