package org.gradientlab.experiment;

import java.lang.reflect.Method;
import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;

/** One knob as its record declares it. */
public record KnobDeclaration(
        String name,
        String owner,
        Group group,
        Effect effect,
        boolean shared,
        KnobKind kind,
        Method accessor) {

    /** The bundle key of its label; with ".help" behind it, of its one-line help. */
    public String labelKey() {
        return owner + "." + name;
    }

    public String helpKey() {
        return labelKey() + ".help";
    }

    /**
     * The effect of going from one record's value of this knob to the other's: where the two are
     * built alike, that of the knobs inside which differ.
     */
    Effect effect(Object one, Object other) {
        return kind.effect(valueIn(one), valueIn(other), effect);
    }

    public Object valueIn(Object record) {
        return Reflection.invoke(accessor, record);
    }
}
