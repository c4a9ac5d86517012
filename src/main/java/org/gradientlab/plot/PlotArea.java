package org.gradientlab.plot;

/** The rectangle of a plot in which data are drawn, and where each value lies in it (px). */
public record PlotArea(
        double left, double top, double width, double height, Scale across, Scale up) {

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

    public PlotArea with(Scale otherAcross, Scale otherUp) {
        return new PlotArea(left, top, width, height, otherAcross, otherUp);
    }
}
