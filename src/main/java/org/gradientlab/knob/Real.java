package org.gradientlab.knob;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A knob that is a number: its default, the range that is legal, and the range its slider covers.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Real {
    double value();

    double min();

    double max();

    /** Left end of the slider; the legal minimum where not said. */
    double from() default Double.NaN;

    /** Right end of the slider; the legal maximum where not said. */
    double to() default Double.NaN;

    /** The slider and the arrow keys go by this; 0 means a hundredth of the slider. */
    double step() default 0;

    boolean log() default false;

    String unit() default "";
}
