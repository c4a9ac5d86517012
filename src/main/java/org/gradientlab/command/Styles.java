package org.gradientlab.command;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Language;

/** Reads --size, --theme, --language and --scale. */
final class Styles {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    private Styles() {}

    static PictureStyle of(Arguments arguments) {
        Matcher size = SIZE.matcher(arguments.last("--size", "1280x720"));
        if (!size.matches()) {
            throw new Fault("command.bad-size", arguments.last("--size", ""));
        }
        return new PictureStyle(
                Integer.parseInt(size.group(1)),
                Integer.parseInt(size.group(2)),
                theme(arguments.last("--theme", "light")),
                Language.ofCode(arguments.last("--language", "en")),
                arguments.number("--scale", 1, 0.8, 2.5));
    }

    private static PictureStyle.Theme theme(String name) {
        for (PictureStyle.Theme theme : PictureStyle.Theme.values()) {
            if (theme.name().toLowerCase(Locale.ROOT).equals(name)) {
                return theme;
            }
        }
        throw new Fault("command.bad-theme", name);
    }
}
