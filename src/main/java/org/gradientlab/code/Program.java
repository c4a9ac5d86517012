package org.gradientlab.code;

import java.util.List;
import java.util.function.Supplier;
import org.gradientlab.landscape.Landscape;
import org.gradientlab.words.Word;

/** What a run does, apart from any language it could be written in. */
public sealed interface Program
        permits DescentProgram, RaceProgram, NetworkProgram, SoftmaxProgram, Program.None {
    /** There is nothing to write down, and why. */
    record None(Word why) implements Program {}

    /** What is to be done on ground, or why there is none to stand on. */
    static Program onGround(Landscape ground, List<Double> start, Supplier<Program> program) {
        return GroundText.of(ground, Dialect.NUMPY).isPresent()
                ? program.get()
                : new None(
                        ground.reason(start.stream().mapToDouble(x -> x).toArray())
                                .orElseGet(() -> Word.of("landscape.beyond-numbers")));
    }
}
