package org.gradientlab.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Word;

/** Gathers what is wrong with one lesson, so that one fault does not hide the next. */
final class Findings {
    private final String folder;
    private final List<Finding> all = new ArrayList<>();

    Findings(String folder) {
        this.folder = folder;
    }

    void add(String file, int line, String key, Object... arguments) {
        all.add(new Finding(folder, file, line, Word.of(key, arguments)));
    }

    /** Notes a fault where it says it lies, else at a line. */
    void add(String file, int line, Fault fault) {
        FaultPlace place = FaultPlace.of(fault, line);
        all.add(new Finding(folder, file, place.line(), place.sentence()));
    }

    /** What the code gives, or nothing and a finding where it finds a fault. */
    <T> Optional<T> attempt(String file, int line, Supplier<T> code) {
        try {
            return Optional.of(code.get());
        } catch (Fault fault) {
            add(file, line, fault);
            return Optional.empty();
        }
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
