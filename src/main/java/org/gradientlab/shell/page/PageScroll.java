package org.gradientlab.shell.page;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls a page that is higher than the window. */
public final class PageScroll extends ScrollPane {
    public PageScroll(Region page) {
        super(page);
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        if (page instanceof HomePage home) {
            heightProperty().subscribe(height -> home.fitHeight(height.doubleValue()));
        }
    }
}
