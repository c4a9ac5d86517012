package org.gradientlab.code;

import java.util.List;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Word;
import org.gradientlab.words.Words;

/** Writes the run of one lane as a script in one dialect. */
public final class ScriptWriter {
    private ScriptWriter() {}

    /** Whether there is anything to write, and if not, why: otherwise null. */
    public static Program program(Scene scene, int lane) {
        return scene.bench() instanceof Programmed bench
                ? bench.program(scene.lanes().get(lane))
                : new Program.None(Word.of("code.does-not-train", scene.bench().id()));
    }

    public static Script write(Scene scene, int lane, Dialect dialect, Words words) {
        Page page = new Page(words);
        Program program = program(scene, lane);
        if (program instanceof Program.None(Word why)) {
            return new Script(dialect, List.of(), List.of(why));
        }
        Word bench = Word.of(scene.bench().id());
        page.comment("", "code.title", bench, lane + 1, dialect.label());
        Page rest = page.fresh();
        switch (program) {
            case DescentProgram descent -> new DescentWriter(descent, scene, dialect).write(rest);
            case RaceProgram race -> new RaceWriter(race, dialect).write(rest);
            case NetworkProgram network -> new NetworkWriter(network, scene, dialect).write(rest);
            case SoftmaxProgram softmax -> new SoftmaxWriter(softmax, scene, dialect).write(rest);
            case Program.None none -> throw new IllegalStateException(none.toString());
        }
        Preamble.write(page, dialect, rest, scene.steps());
        return page.add(rest).script(dialect);
    }
}
