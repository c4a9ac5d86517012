package org.gradientlab.knob;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Refuses knob values outside the range their annotation declares: a record's compact constructor
 * hands over its components, in order, so that the range stands in one place only.
 */
public final class Legal {
    /** Reading annotations takes a hundred times as long as comparing with them. */
    private static final ClassValue<List<Bounds>> BOUNDS =
            new ClassValue<>() {
                @Override
                protected List<Bounds> computeValue(Class<?> owner) {
                    return Arrays.stream(owner.getRecordComponents()).map(Bounds::of).toList();
                }
            };

    private record Bounds(String name, @Nullable Real real, @Nullable Whole whole) {
        static Bounds of(RecordComponent component) {
            return new Bounds(
                    component.getName(),
                    component.getAnnotation(Real.class),
                    component.getAnnotation(Whole.class));
        }

        void check(Object value) {
            if (real != null && value instanceof Number number) {
                double given = number.doubleValue();
                if (!(given >= real.min() && given <= real.max())) {
                    throw new Fault("knob.outside", name, given, real.min(), real.max());
                }
            }
            if (whole != null && value instanceof Number number) {
                long given = number.longValue();
                if (given < whole.min() || given > whole.max()) {
                    throw new Fault("knob.outside", name, given, whole.min(), whole.max());
                }
            }
        }
    }

    private Legal() {}

    public static void check(Class<? extends Record> owner, Object... values) {
        List<Bounds> bounds = BOUNDS.get(owner);
        if (bounds.size() != values.length) {
            throw new IllegalArgumentException(owner + " has " + bounds.size() + " knobs");
        }
        for (int i = 0; i < values.length; i++) {
            bounds.get(i).check(values[i]);
        }
    }
}
