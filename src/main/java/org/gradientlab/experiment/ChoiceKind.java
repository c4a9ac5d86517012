package org.gradientlab.experiment;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** One of the constants of an enum; {@code family} begins the bundle keys of their names. */
public record ChoiceKind(List<Enum<?>> constants, Enum<?> value, String family)
        implements KnobKind {
    public ChoiceKind {
        constants = List.copyOf(constants);
    }

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The bundle key of a constant's name. */
    public String labelKey(Enum<?> constant) {
        return family + "." + word(constant);
    }

    @Override
    public Object defaultValue() {
        return value;
    }

    @Override
    public Object read(Entry entry) {
        String text = entry.scalar("knob.expected-choice", allowed()).strip();
        for (Enum<?> constant : constants) {
            if (word(constant).equals(text)) {
                return constant;
            }
        }
        throw entry.place().fault("knob.not-a-choice", text, allowed());
    }

    @Override
    public Object write(Object constant) {
        return word((Enum<?>) constant);
    }

    @Override
    public Object random(RandomGenerator chance) {
        return constants.get(chance.nextInt(constants.size()));
    }

    @Override
    public String allowed() {
        return constants.stream().map(ChoiceKind::word).collect(Collectors.joining(" | "));
    }
}
