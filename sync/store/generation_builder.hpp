// Writes the next generation beside the present one, whole or not at all.
//
//   1. begin() starts content-<n>.db.new and stores the proof; a left-over of an interrupted run is
//      thrown away. There is no journal: a half-written file has no value.
//   2. add() takes verified items only, and refuses one that is not in a shape we can show: the
//      office signs whole updates, and half of one may contradict itself.
//   3. finish() makes the file durable, gives it its name, and makes the name durable. Before that
//      moment the file does not exist for readers, after it nobody changes it while it is read.
//
// Without finish() nothing is left but a `.new` file. Belongs to one thread, the sync thread; rows
// are written by another (row_writer.hpp), so that a full disk is told by a later call. Where
// little has changed, generation_renewal.hpp writes less.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/store/row_writer.hpp"
#include "sync/store/sqlite.hpp"
#include "sync/trust/proof.hpp"
#include "sync/trust/verified.hpp"

namespace sunhall {

class GenerationBuilder {
public:
    /// The folder exists. `confirmed` is when the server said that this is current.
    static Result<GenerationBuilder> begin(std::filesystem::path const& folder,
                                           std::uint64_t number, Proof const& proof,
                                           Instant confirmed);

    /// Malformed where the item is not readable, or stands under another name than its own.
    Result<void> add(Verified<ItemBytes> const& item);

    /// A picture; its pixels are looked at when it is shown. Untrusted where nobody reviewed it.
    Result<void> add_media(Verified<ItemBytes> const& picture);

    /// The finished file; the builder is spent.
    Result<std::filesystem::path> finish();

private:
    GenerationBuilder(std::filesystem::path file, std::unique_ptr<Database> database,
                      GenerationRows rows);

    std::filesystem::path file_;
    std::unique_ptr<Database> database_;  ///< At one address, for the rows.
    std::unique_ptr<RowWriter> writer_;
    std::int64_t position_ = 0;
};

}  // namespace sunhall
