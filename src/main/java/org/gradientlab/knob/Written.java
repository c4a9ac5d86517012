package org.gradientlab.knob;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A knob whose value is a text with rules of its own, such as a formula: its type is {@link Text}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Written {
    String value();

    /** Texts offered beside typing one. */
    String[] offers() default {};
}
