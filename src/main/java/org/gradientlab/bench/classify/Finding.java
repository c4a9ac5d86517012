package org.gradientlab.bench.classify;

import java.util.List;
import org.gradientlab.words.Word;

/** Something that goes wrong: said in a sentence, with its place, and with changes to try. */
public record Finding(Symptom symptom, Word sentence, Place place, List<Remedy> remedies) {
    public Finding {
        remedies = List.copyOf(remedies);
    }
}
