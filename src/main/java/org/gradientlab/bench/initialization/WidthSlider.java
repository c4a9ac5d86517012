package org.gradientlab.bench.initialization;

import javafx.scene.control.Slider;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobDeclaration;
import org.gradientlab.experiment.RealKind;
import org.gradientlab.words.Words;

/** A slider for the one number that some schemes have, over the range that its knob declares. */
final class WidthSlider extends Slider {
    private final Listener listener;
    private boolean showing;
    private boolean log;
    private String path = "";

    /** Hears what the hand does; {@code adjusting} until it lets go. */
    interface Listener {
        void moved(String knobPath, double value, boolean adjusting);
    }

    WidthSlider(Listener listener) {
        this.listener = listener;
        getStyleClass().add("small");
        valueProperty().addListener((value, was, is) -> tell(isValueChanging()));
        valueChangingProperty()
                .addListener((changing, was, is) -> {
                    if (!is) {
                        tell(false);
                    }
                });
    }

    private void tell(boolean adjusting) {
        if (!showing && isOffered()) {
            double value = log ? StrictMath.pow(10, getValue()) : getValue();
            listener.moved(path, rounded(value), adjusting);
        }
    }

    /** To three digits: a width to be read. */
    private static double rounded(double value) {
        if (value == 0) {
            return 0;
        }
        double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(Math.abs(value))) - 2);
        double digits = Math.rint(value / unit);
        return unit >= 1 ? digits * unit : digits / Math.rint(1 / unit);
    }

    boolean isOffered() {
        return !path.isEmpty();
    }

    void show(InitializationSetup setup, Words words) {
        showing = true;
        path = "";
        Declaration declaration =
                LaneHead.cases().stream()
                        .map(one -> one.declaration())
                        .filter(one -> one.type() == setup.scheme().getClass())
                        .findFirst()
                        .orElseThrow();
        for (KnobDeclaration knob : declaration.knobs()) {
            if (knob.kind() instanceof RealKind real) {
                path = "scheme." + knob.name();
                setAccessibleText(words.say(knob.labelKey()));
                show(real, ((Number) knob.valueIn(setup.scheme())).doubleValue());
            }
        }
        showing = false;
    }

    private void show(RealKind real, double value) {
        log = real.log();
        setMin(log ? StrictMath.log10(real.from()) : real.from());
        setMax(log ? StrictMath.log10(real.to()) : real.to());
        setBlockIncrement((getMax() - getMin()) / 50);
        double at = log ? StrictMath.log10(Math.max(value, real.from())) : value;
        // the hand that drags knows where it is
        if (!isValueChanging()) {
            setValue(Math.clamp(at, getMin(), getMax()));
        }
    }
}
