// Objects of cairo, Pango, librsvg and GLib that give themselves back when their holder ends.
//
// For the sources of this folder only: nobody else names those libraries. A holder belongs to the
// thread that made it, as its object does.
#pragma once

#include <memory>

#include <cairo.h>
#include <pango/pango.h>

namespace sunhall {

struct GiveBack {
    void operator()(cairo_t* held) const { cairo_destroy(held); }
    void operator()(cairo_surface_t* held) const { cairo_surface_destroy(held); }
    void operator()(cairo_font_options_t* held) const { cairo_font_options_destroy(held); }
    void operator()(PangoFontDescription* held) const { pango_font_description_free(held); }
    void operator()(PangoAttrList* held) const { pango_attr_list_unref(held); }
    void operator()(GError* held) const { g_error_free(held); }
    /// Whatever else counts its holders by GLib's rules.
    template <typename Object>
    void operator()(Object* held) const {
        g_object_unref(held);
    }
};

template <typename Object>
using Held = std::unique_ptr<Object, GiveBack>;

using Font = Held<PangoFontDescription>;
using Attributes = Held<PangoAttrList>;
using FontOptions = Held<cairo_font_options_t>;
using Surface = Held<cairo_surface_t>;
using Pen = Held<cairo_t>;

}  // namespace sunhall
