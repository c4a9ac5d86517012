package org.gradientlab.shell.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Series;

/** A short piece of the line that a lane has in every plot. */
public final class LaneSwatch extends Region {
    private static final double WIDTH = 18;
    private static final double HEIGHT = 12;

    public LaneSwatch(Look look, int lane) {
        Series series = look.palette().series(lane);
        double middle = look.size(HEIGHT) / 2;
        Line line = new Line(0, middle, look.size(WIDTH), middle);
        line.setStroke(series.line());
        line.setStrokeWidth(look.line(series.width()));
        series.dash().forEach(part -> line.getStrokeDashArray().add(look.size(part / 2)));
        line.setManaged(false);
        getChildren().add(line);
        setMinSize(look.size(WIDTH), look.size(HEIGHT));
        setMaxSize(look.size(WIDTH), look.size(HEIGHT));
        setMouseTransparent(true);
    }
}
