package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;

/** Writes a string that is too long for one line as several that Python joins. */
final class LongString {
    private LongString() {}

    /**
     * The lines of a string that is broken behind a mark.
     *
     * @param before up to the string
     * @param after what follows it
     */
    static List<String> lines(String before, String text, String mark, String after) {
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(before.length());
        StringBuilder line = new StringBuilder(before).append('"');
        for (String part : text.split("(?<=" + mark + ")", -1)) {
            if (line.length() + part.length() > Page.WIDTH) {
                lines.add(line.append('"').toString());
                line = new StringBuilder(indent).append('"');
            }
            line.append(part);
        }
        lines.add(line.append('"').append(after).toString());
        return lines;
    }
}
