package org.gradientlab.knob;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A knob that is a list; its element kind is declared beside it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Many {
    int min() default 0;

    int max();

    /** How many elements a fresh setup has, each at its default. */
    int value() default 0;

    /**
     * The elements of a fresh setup where they differ, each as a scene would write it, such as
     * {@code "{kind: adam, eta: 0.2}"}; then {@link #value} says nothing.
     */
    String[] starts() default {};
}
