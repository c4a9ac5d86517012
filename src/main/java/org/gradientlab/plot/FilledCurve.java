package org.gradientlab.plot;

/**
 * A curve with the area down to a base line filled: a distribution, one ridge of many.
 *
 * @param base the height of the base line
 * @param opacity of the area
 */
public record FilledCurve(Samples samples, double base, Series series, double width, double opacity)
        implements Mark {
    @Override
    public void draw(Pen pen) {
        if (samples.count() == 0) {
            return;
        }
        PlotArea area = pen.area();
        Ink on = pen.ink();
        double ground = area.py(base);
        on.setFill(pen.palette().paper().interpolate(series.area(), opacity));
        on.beginPath();
        on.moveTo(area.px(samples.xAt(0)), ground);
        Polyline outline = new Polyline(area);
        for (int i = 0; i < samples.count(); i++) {
            double x = area.px(samples.xAt(i));
            double y = Double.isFinite(samples.yAt(i)) ? area.py(samples.yAt(i)) : ground;
            on.lineTo(x, y);
            outline.add(x, y);
        }
        on.lineTo(area.px(samples.xAt(samples.count() - 1)), ground);
        on.closePath();
        on.fill();
        pen.stroke(series.text(), pen.look().line(width), series.dash());
        outline.stroke(on);
    }
}
