package org.gradientlab.experiment;

import java.util.random.RandomGenerator;
import org.gradientlab.knob.Effect;

/**
 * What values a knob can have. Every kind can give its default, read a value from a scene, write it
 * back, and draw a legal one at random: panel, files, command line and fuzzing all go through
 * these.
 */
public sealed interface KnobKind
        permits RealKind,
                WholeKind,
                YesNoKind,
                ChoiceKind,
                TextKind,
                VariantKind,
                RecordKind,
                ListKind {
    Object defaultValue();

    /** Reads a value; a {@link org.gradientlab.words.Fault} names the place and what is allowed. */
    Object read(Entry entry);

    /** The value as a tree of maps, lists and scalar texts. */
    Object write(Object value);

    Object random(RandomGenerator chance);

    /**
     * What going from one value to another does, given what turning all of the knob does: lists of
     * one length, records and cases of one kind leave it to the knobs inside.
     */
    default Effect effect(Object one, Object other, Effect whole) {
        return one.equals(other) ? Effect.SHOWS : whole;
    }

    /** What is allowed, for tables and messages: “0 … 10”, “a | b”. */
    String allowed();
}
