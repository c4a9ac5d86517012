package org.gradientlab.plot;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * The line along which a field has one value, such as the border between two classes.
 *
 * @param width in px at scale 1
 */
public record LevelLine(Field field, double level, Color colour, double width) implements Mark {
    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        GraphicsContext on = pen.context();
        pen.stroke(colour, pen.look().line(width), List.of());
        on.beginPath();
        for (Contour line : MarchingSquares.lines(field, level)) {
            on.moveTo(area.px(line.x(0)), area.py(line.y(0)));
            for (int i = 1; i < line.count(); i++) {
                on.lineTo(area.px(line.x(i)), area.py(line.y(i)));
            }
        }
        on.stroke();
    }
}
