package org.gradientlab.experiment;

import java.lang.reflect.Method;
import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;

/** One knob as its record declares it. */
public record KnobDeclaration(
        String name, String owner, Group group, Effect effect, KnobKind kind, Method accessor) {

    /** The bundle key of its label; with ".help" behind it, of its one-line help. */
    public String labelKey() {
        return owner + "." + name;
    }

    public String helpKey() {
        return labelKey() + ".help";
    }

    public Object valueIn(Object record) {
        return Reflection.invoke(accessor, record);
    }
}
