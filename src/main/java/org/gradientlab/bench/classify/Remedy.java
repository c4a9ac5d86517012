package org.gradientlab.bench.classify;

import java.util.List;
import org.gradientlab.words.Word;

/** A change worth trying. */
public sealed interface Remedy permits Remedy.Turn, Remedy.GoBack {
    /** What stands on its button. */
    Word label();

    /** Whether it would be another run: what is already so is no advice. */
    boolean changes(ClassifySetup setup);

    /** Knobs to turn, one after the other. */
    record Turn(Word label, List<KnobChange> changes) implements Remedy {
        public Turn {
            changes = List.copyOf(changes);
        }

        Turn(Word label, String path, Object value) {
            this(label, List.of(new KnobChange(path, value)));
        }

        @Override
        public boolean changes(ClassifySetup setup) {
            return changes.stream().anyMatch(change -> !change.holds(setup));
        }
    }

    /** A step to go back to. */
    record GoBack(Word label, long step) implements Remedy {
        @Override
        public boolean changes(ClassifySetup setup) {
            return true;
        }
    }
}
