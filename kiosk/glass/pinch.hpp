// Two fingers that spread or close, told in steps: each time their distance has grown or shrunk by
// about a third since the last step, or since the second came down. Pixels of the panel.
#pragma once

namespace sunhall {

class Pinch {
public:
    struct Place {
        float x = 0, y = 0;
    };

    void begin(Place first, Place second);
    void move_first(Place first) { first_ = first; }
    void move_second(Place second) { second_ = second; }

    /// One step apart: 1, one together: -1, neither: 0.
    int step();

private:
    [[nodiscard]] float distance() const;

    Place first_, second_;
    float from_ = 0;  ///< The distance at the last step.
};

}  // namespace sunhall
