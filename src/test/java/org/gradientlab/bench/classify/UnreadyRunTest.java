package org.gradientlab.bench.classify;

import static org.gradientlab.bench.classify.Classifications.BENCH;
import static org.gradientlab.bench.classify.Classifications.frame;
import static org.gradientlab.bench.classify.Classifications.run;
import static org.gradientlab.bench.classify.Classifications.tape;
import static org.gradientlab.bench.classify.Classifications.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Objects;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Tape;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadyRunTest {
    private static String why(Run run) {
        return Objects.requireNonNull(run.ending()).why().in(Words.in(Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data={kind: drawn, points: \"\"}",
                "data={kind: drawn, points: \"1 1 0; 2 2 0\"}",
                "data={kind: drawn, points: \"1 1 0; 2 2 2\"}",
                "data={kind: csv, label: 99}",
                "data={kind: csv, file: no-such.csv}",
                "data={kind: above, f: x + 100}",
                "features={x1: false, x2: false}"
            })
    void pointsThatCannotBeLearntFromAreShownWithTheReason(String assignment) {
        Run run = BENCH.start(with(assignment));
        assertFalse(why(run).isBlank());
        UnreadyFrame frame = (UnreadyFrame) run.frame();
        assertEquals(why(run), frame.why().in(Words.in(Language.ENGLISH)));
        Tape tape = new Tape(BENCH, new Lane(with(assignment)));
        assertFalse(tape.advance());
        if (assignment.contains("2 2 0")) {
            assertEquals(2, frame.points().count());
        }
    }
}
