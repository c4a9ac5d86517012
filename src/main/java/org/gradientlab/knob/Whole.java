package org.gradientlab.knob;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A knob that is a whole number. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Whole {
    long value();

    long min();

    long max();

    /** Right end of the slider; the legal maximum where not said. */
    long to() default Long.MIN_VALUE;

    boolean log() default false;

    /** A word of the bundles ({@code unit.steps}) or nothing. */
    String unit() default "";
}
