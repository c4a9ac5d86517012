package org.gradientlab.shell.panel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.gradientlab.experiment.Entry;
import org.gradientlab.experiment.KnobKind;
import org.gradientlab.experiment.RealKind;
import org.gradientlab.experiment.WholeKind;
import org.gradientlab.shell.control.ScaleSlider;
import org.gradientlab.shell.control.SliderScale;
import org.gradientlab.view.KnobMark;
import org.gradientlab.words.Figures;
import org.jspecify.annotations.Nullable;

/** A number: a field with its unit, and a slider under it where the number is not a whole one. */
final class NumberControl implements KnobControl {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,\\s+|[;；，、])\\s*");

    private final KnobKind kind;
    private final Turner turner;
    private final SliderScale scale;
    private final ValueField field;
    private final @Nullable ScaleSlider slider;
    private double shown;

    static NumberControl of(RealKind real, String unit, FaultLine line, Turner turner) {
        SliderScale scale =
                real.log() && real.from() > 0
                        ? new SliderScale.Logarithmic(real.from(), real.to())
                        : new SliderScale.Linear(real.from(), real.to(), real.step());
        return new NumberControl(real, unit, line, turner, scale, true);
    }

    static NumberControl of(WholeKind whole, String unit, FaultLine line, Turner turner) {
        SliderScale scale = new SliderScale.Linear(whole.min(), whole.max(), 1);
        return new NumberControl(whole, unit, line, turner, scale, false);
    }

    private NumberControl(
            KnobKind kind,
            String unit,
            FaultLine line,
            Turner turner,
            SliderScale scale,
            boolean slides) {
        this.kind = kind;
        this.turner = turner;
        this.scale = scale;
        field = new ValueField(unit, line, this::take);
        field.getStyleClass().add("number");
        field.input().addEventFilter(KeyEvent.KEY_PRESSED, this::nudge);
        slider =
                slides
                        ? new ScaleSlider(
                                scale, (value, adjusting) -> turner.turn(value, adjusting))
                        : null;
    }

    /** Several numbers with a comma and a space between them are a lane each. */
    private void take(String text) {
        List<?> values = BETWEEN.splitAsStream(text.strip()).map(this::read).toList();
        if (values.size() > 1) {
            turner.sweep(values);
        } else {
            turner.turn(read(text), false);
        }
    }

    private Object read(String text) {
        return kind.read(Entry.typed("", "", text));
    }

    /** The up and down keys go by the knob's step. */
    private void nudge(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case UP, KP_UP -> 1;
                    case DOWN, KP_DOWN -> -1;
                    default -> 0;
                };
        if (by != 0) {
            turner.turn(read(Figures.exact(scale.beside(shown, by))), false);
            event.consume();
        }
    }

    @Override
    public Node field() {
        return field;
    }

    ValueField valueField() {
        return field;
    }

    @Override
    public Optional<Node> below() {
        return Optional.ofNullable(slider);
    }

    @Override
    public void show(Object value) {
        shown = ((Number) value).doubleValue();
        field.show(Figures.plain(shown));
        if (slider != null) {
            slider.show(shown);
        }
    }

    @Override
    public void mark(List<KnobMark> marks) {
        if (slider != null) {
            slider.mark(
                    marks.stream()
                            .map(mark -> new ScaleSlider.Mark(mark.value(), mark.word()))
                            .toList());
        }
    }
}
