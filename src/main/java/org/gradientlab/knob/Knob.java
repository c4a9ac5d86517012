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

    /**
     * Whether lanes are compared on equal terms in it: turning it turns it too in all other lanes
     * that agree with this one in it and differ in something else.
     */
    boolean shared() default false;
}
