package org.gradientlab.knob;

import java.lang.reflect.RecordComponent;
import org.gradientlab.words.Fault;

/**
 * Refuses knob values outside the range their annotation declares: a record's compact constructor
 * hands over its components, in order, so that the range stands in one place only.
 */
public final class Legal {
    private Legal() {}

    public static void check(Class<? extends Record> owner, Object... values) {
        RecordComponent[] components = owner.getRecordComponents();
        if (components.length != values.length) {
            throw new IllegalArgumentException(owner + " has " + components.length + " knobs");
        }
        for (int i = 0; i < values.length; i++) {
            check(components[i], values[i]);
        }
    }

    private static void check(RecordComponent component, Object value) {
        Real real = component.getAnnotation(Real.class);
        if (real != null && value instanceof Number number) {
            double given = number.doubleValue();
            if (!(given >= real.min() && given <= real.max())) {
                throw new Fault("knob.outside", component.getName(), given, real.min(), real.max());
            }
        }
        Whole whole = component.getAnnotation(Whole.class);
        if (whole != null && value instanceof Number number) {
            long given = number.longValue();
            if (given < whole.min() || given > whole.max()) {
                throw new Fault(
                        "knob.outside", component.getName(), given, whole.min(), whole.max());
            }
        }
    }
}
