package org.gradientlab.command;

import org.gradientlab.words.Language;

/** How large a picture is and how the window in it looks. */
public record PictureStyle(int width, int height, Theme theme, Language language, double scale) {
    public enum Theme {
        LIGHT,
        DARK,
        PROJECTOR
    }
}
