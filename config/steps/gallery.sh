# Draws the pictures of the README anew: the demo's content on the terminal's own pages.

. config/steps/demo.sh

# From the tour's picture to the gallery's name.
keep_picture() {
    cp "$demo/gallery/$1.png" "assets/gallery/$2.png"
}

draw_gallery() {
    build release sunhall-kiosk sunhall-sync sunhall-desk
    trap stop_everything EXIT
    make_repository
    start_server
    write_config 'window = "1080x1920"'
    "$programs/sunhall-sync" --config "$demo/sunhall.toml" once
    for size in 1080x1920 1920x1080; do
        say "Drawing every page at $size"
        rm -rf "$demo/gallery"
        "$programs/sunhall-kiosk" --config "$demo/sunhall.toml" --window "$size" \
            --tour "$demo/gallery" >/dev/null
        if [ "$size" = 1080x1920 ]; then
            for page in home guide guides-department fee-table open-day disclosure life-event \
                search-hits map idle home-large home-low attract home-en; do
                keep_picture "$page" "$page"
            done
            keep_picture guide-contrast guide-contrast
            keep_picture home-contrast-light home-contrast-light
            keep_picture guide-hant guide-hant
            keep_picture fee-table-low fee-table-low
        else
            keep_picture home wide-home
            keep_picture guide wide-guide
        fi
    done
    say "The gallery is drawn; look at it with git diff --stat assets/gallery"
}
