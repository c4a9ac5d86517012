package org.gradientlab.shell.lesson;

import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.shell.control.Drawing;

/** How much of the way to a goal is done: a bar with the goal as a diamond at its end. */
final class GoalBar extends Drawing {
    private static final double HEIGHT = 16;
    private static final double TRACK = 4;
    private static final double DIAMOND = 5;

    private final Look look;
    private double share;
    private boolean reached;

    GoalBar(Look look) {
        this.look = look;
        setMinHeight(look.size(HEIGHT));
        setPrefHeight(look.size(HEIGHT));
        setMaxWidth(Double.MAX_VALUE);
    }

    void show(double newShare, boolean isReached) {
        share = newShare;
        reached = isReached;
        redraw();
    }

    @Override
    protected void draw(Ink on, double width, double height) {
        Palette palette = look.palette();
        double y = Math.rint(height / 2);
        double thick = look.size(TRACK);
        double size = look.size(DIAMOND);
        double end = width - size - 1;
        on.setFill(palette.track());
        on.fillRoundRect(0, y - thick / 2, end, thick, thick, thick);
        on.setFill(palette.accent());
        on.fillRoundRect(0, y - thick / 2, end * share, thick, thick, thick);
        double[] xs = {end - size, end, end + size, end};
        double[] ys = {y, y - size, y, y + size};
        on.setFill(reached ? palette.accent() : palette.raised());
        on.fillPolygon(xs, ys, 4);
        on.setStroke(reached ? palette.accent() : palette.muted());
        on.setLineWidth(1.25);
        on.strokePolygon(xs, ys, 4);
    }
}
