package org.gradientlab.shell.export;

import java.util.function.BiConsumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.RangeSlider;
import org.gradientlab.shell.control.Voice;

/**
 * Both ends of a stretch on one line, from the run's first step to its last, to be taken by hand.
 */
final class StretchEnds extends HBox {
    /** A key moves an end by this part of the run. */
    private static final double KEYS = 100;

    private final RangeSlider line = new RangeSlider();
    private final BiConsumer<Long, Long> moved;
    private boolean showing;

    /**
     * @param moved is told the first step and the last one
     */
    StretchEnds(Voice voice, BiConsumer<Long, Long> moved) {
        this.moved = moved;
        line.setId("export-ends");
        voice.name(line, "export.ends");
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().add(line);
        line.lowValueProperty().subscribe(this::tell);
        line.highValueProperty().subscribe(this::tell);
    }

    /** The step the run has come to. */
    void begin(long last) {
        showing = true;
        line.setDisable(last < 1);
        line.setMax(Math.max(1, (double) last));
        line.setBlockIncrement(Math.max(1, Math.rint(last / KEYS)));
        showing = false;
    }

    /** Where they are by what was typed; an end beyond the run stands at its end. */
    void show(long from, long to) {
        double first = (double) from;
        double end = (double) to;
        showing = true;
        // Neither end may pass the other one on the way.
        if (first > line.getHighValue()) {
            line.setHighValue(end);
        }
        line.setLowValue(first);
        line.setHighValue(end);
        showing = false;
    }

    private void tell() {
        if (!showing) {
            moved.accept(Math.round(line.getLowValue()), Math.round(line.getHighValue()));
        }
    }
}
