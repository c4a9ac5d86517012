package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;

/** The line on which a field has one value, such as the boundary between two classes. */
public record LevelLine(List<Contour> lines, Color colour, double width) implements Mark {
    public LevelLine {
        lines = List.copyOf(lines);
    }

    public static LevelLine of(Field field, double value, Color colour, double width) {
        return new LevelLine(MarchingSquares.lines(field, value), colour, width);
    }

    @Override
    public void draw(Pen pen) {
        Ink on = pen.ink();
        pen.stroke(colour, pen.look().line(width), List.of());
        on.beginPath();
        for (Contour line : lines) {
            on.moveTo(pen.area().px(line.x(0)), pen.area().py(line.y(0)));
            for (int i = 1; i < line.count(); i++) {
                on.lineTo(pen.area().px(line.x(i)), pen.area().py(line.y(i)));
            }
        }
        on.stroke();
    }
}
