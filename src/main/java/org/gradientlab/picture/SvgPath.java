package org.gradientlab.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A path under way. What no screen could draw, such as a number that is none, breaks it, and it
 * goes on from the next place.
 */
final class SvgPath {
    private final StringBuilder commands = new StringBuilder();
    private final List<String> corners = new ArrayList<>();
    private int starts;
    private boolean straight = true;
    private boolean broken = true;

    void moveTo(double x, double y) {
        if (holds(x, y)) {
            command('M', x, y);
            corner(x, y);
            starts++;
            broken = false;
        }
    }

    void lineTo(double x, double y) {
        if (broken) {
            moveTo(x, y);
        } else if (holds(x, y)) {
            command('L', x, y);
            corner(x, y);
        }
    }

    void curveTo(char kind, double... points) {
        double x = points[points.length - 2];
        double y = points[points.length - 1];
        if (broken) {
            moveTo(x, y);
        } else if (holds(points)) {
            command(kind, points);
            straight = false;
        }
    }

    void rect(double x, double y, double width, double height) {
        moveTo(x, y);
        lineTo(x + width, y);
        lineTo(x + width, y + height);
        lineTo(x, y + height);
        close();
    }

    void close() {
        if (!commands.isEmpty()) {
            commands.append('Z');
            straight = false;
        }
    }

    private boolean holds(double... numbers) {
        boolean finite = Svg.areFinite(numbers);
        broken |= !finite;
        return finite;
    }

    private void command(char kind, double... points) {
        commands.append(kind);
        for (int i = 0; i < points.length; i++) {
            commands.append(i == 0 ? "" : " ").append(Markup.number(points[i]));
        }
    }

    private void corner(double x, double y) {
        if (straight) {
            corners.add(Markup.number(x) + "," + Markup.number(y));
        }
    }

    boolean isEmpty() {
        return commands.isEmpty();
    }

    /** Whether it is one open line from corner to corner. */
    boolean isPolyline() {
        return straight && starts == 1 && corners.size() > 1;
    }

    String corners() {
        return String.join(" ", corners);
    }

    String commands() {
        return commands.toString();
    }
}
