package org.gradientlab.knob;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a knob stands in the panel and what turning it does; knobs inside it follow it in both. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Knob {
    Group group();

    Effect effect() default Effect.RESTARTS;
}
