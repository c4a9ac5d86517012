package org.gradientlab.plot;

import javafx.scene.text.FontWeight;

/** The type scale: what a text is for decides its size and weight, in px at scale 1. */
public enum TextStyle {
    HEADLINE(28, 36, Weight.SEMIBOLD),
    TITLE(20, 28, Weight.SEMIBOLD),
    AUDIENCE(17, 22, Weight.MEDIUM),
    BODY(13, 20, Weight.REGULAR),
    BODY_MEDIUM(13, 20, Weight.MEDIUM),
    BODY_STRONG(13, 20, Weight.SEMIBOLD),
    CAPTION(12, 16, Weight.REGULAR),
    CAPTION_STRONG(12, 16, Weight.SEMIBOLD),
    TICK(11, 16, Weight.REGULAR),
    TICK_STRONG(11, 16, Weight.SEMIBOLD);

    private final double size;
    private final double line;
    private final Weight weight;

    TextStyle(double size, double line, Weight weight) {
        this.size = size;
        this.line = line;
        this.weight = weight;
    }

    public double size() {
        return size;
    }

    /** From one baseline to the next. */
    public double line() {
        return line;
    }

    String family() {
        return weight.family;
    }

    FontWeight weight() {
        return weight.weight;
    }

    /** JavaFX knows only regular and bold of a family; other weights are families of their own. */
    private enum Weight {
        REGULAR(Fonts.FAMILY, FontWeight.NORMAL),
        MEDIUM(Fonts.FAMILY + " Medium", FontWeight.NORMAL),
        SEMIBOLD(Fonts.FAMILY, FontWeight.BOLD);

        private final String family;
        private final FontWeight weight;

        Weight(String family, FontWeight weight) {
            this.family = family;
            this.weight = weight;
        }
    }
}
