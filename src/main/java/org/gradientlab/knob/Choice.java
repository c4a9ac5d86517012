package org.gradientlab.knob;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A knob that is one of an enum; its constants in lower case are the words of the scene file. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Choice {
    /** The default, in lower case; the first constant where not said. */
    String value() default "";
}
