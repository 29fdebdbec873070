// Every text of an item that people read, one after another, to be said in another language.
//
// Each comes with the path by which translations name it ("title", "body.conditions[0]"). Links,
// ids, codes, telephone numbers, amounts and what only a search reads are left out: they are the
// same in every language.
//
// Pure functions: any thread.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "sync/content/item.hpp"

namespace sunhall {

using WordChange = std::function<void(std::string const& path, std::string& text)>;

/// Texts that say nothing are passed over.
void change_words(Item& item, WordChange const& change);

}  // namespace sunhall
