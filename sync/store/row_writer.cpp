#include "sync/store/row_writer.hpp"

#include <utility>

namespace sunhall {

namespace {

/// Of rows that wait; as many more are being written. Some hundred items, so that neither thread
/// waits for the other at each of them.
constexpr std::size_t most_waiting_bytes = std::size_t{1} << 20U;

}  // namespace

RowWriter::RowWriter(GenerationRows rows)
    : rows_{std::move(rows)}, thread_{[this](std::stop_token const& stop) { run(stop); }} {}

RowWriter::~RowWriter() = default;

Result<void> RowWriter::put(Write write, std::size_t bytes) {
    std::unique_lock lock{mutex_};
    went_.wait(lock, [this] { return !outcome_ || waiting_bytes_ < most_waiting_bytes; });
    TRY(outcome_);
    waiting_.push_back(std::move(write));
    waiting_bytes_ += bytes;
    came_.notify_one();
    return {};
}

Result<void> RowWriter::finish() {
    std::unique_lock lock{mutex_};
    went_.wait(lock, [this] { return !outcome_ || (waiting_.empty() && !writing_); });
    return outcome_;
}

void RowWriter::run(std::stop_token const& stop) {
    std::unique_lock lock{mutex_};
    while (came_.wait(lock, stop, [this] { return !waiting_.empty(); }) && outcome_) {
        auto const writes = std::exchange(waiting_, {});
        waiting_bytes_ = 0;
        writing_ = true;
        lock.unlock();
        went_.notify_one();
        auto outcome = write_all(writes, stop);
        lock.lock();
        writing_ = false;
        outcome_ = std::move(outcome);
        went_.notify_one();
    }
}

Result<void> RowWriter::write_all(std::vector<Write> const& writes, std::stop_token const& stop) {
    for (auto const& write : writes) {
        if (stop.stop_requested()) {
            break;
        }
        TRY(write(rows_));
    }
    return {};
}

}  // namespace sunhall
