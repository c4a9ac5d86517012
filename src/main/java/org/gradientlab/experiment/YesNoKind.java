package org.gradientlab.experiment;

import java.util.random.RandomGenerator;

/** On or off. */
public record YesNoKind(boolean value) implements KnobKind {
    @Override
    public Object defaultValue() {
        return value;
    }

    @Override
    public Object read(Entry entry) {
        String text = entry.scalar("knob.expected-yes-no").strip();
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw entry.place().fault("knob.not-yes-no", text);
        };
    }

    @Override
    public Object write(Object on) {
        return on.toString();
    }

    @Override
    public Object random(RandomGenerator chance) {
        return chance.nextBoolean();
    }

    @Override
    public String allowed() {
        return "true | false";
    }
}
