package org.gradientlab.knob;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A knob that is one of several records, each with knobs of its own: its type is a sealed
 * interface.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Variant {
    /** The kind a fresh setup has. */
    String value();

    /**
     * Defaults of this knob that differ from those its cases declare, such as {@code
     * "adam.eta=0.1"}.
     */
    String[] starts() default {};
}
