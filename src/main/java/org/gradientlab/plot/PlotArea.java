package org.gradientlab.plot;

/** The rectangle of a plot in which data are drawn, and where each value lies in it (px). */
public record PlotArea(
        double left, double top, double width, double height, Scale across, Scale up) {
    private static final double LEAST_ROOM = 8;

    /** Whether anything could be seen in it: a plot may be smaller than its own axes. */
    boolean hasRoom() {
        return width >= LEAST_ROOM && height >= LEAST_ROOM;
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double px(double x) {
        return left + across.share(x) * width;
    }

    public double py(double y) {
        return top + (1 - up.share(y)) * height;
    }

    /** The value under a pixel. */
    public double x(double px) {
        return across.value((px - left) / width);
    }

    public double y(double py) {
        return up.value(1 - (py - top) / height);
    }

    /** Whether a pixel lies inside, or on the edge but for a slack. */
    public boolean holds(double px, double py, double slack) {
        return px >= left - slack
                && px <= right() + slack
                && py >= top - slack
                && py <= bottom() + slack;
    }

    /** The nearest pixel with room on both sides; the middle where there is not that much room. */
    double nearestAcross(double px, double before, double after) {
        return nearest(px, left + before, right() - after);
    }

    double nearestDown(double py, double above, double below) {
        return nearest(py, top + above, bottom() - below);
    }

    private static double nearest(double at, double least, double most) {
        return least > most ? (least + most) / 2 : Math.clamp(at, least, most);
    }

    /** The same rectangle with one axis reaching further, so that units are equally long. */
    PlotArea withEqualUnits() {
        double unitAcross = width / Math.abs(across.high() - across.low());
        double unitUp = height / Math.abs(up.high() - up.low());
        double more = unitAcross / unitUp;
        return more > 1
                ? with(across.zoomed(1 / more, 0.5), up)
                : with(across, up.zoomed(more, 0.5));
    }

    public PlotArea with(Scale otherAcross, Scale otherUp) {
        return new PlotArea(left, top, width, height, otherAcross, otherUp);
    }
}
