package org.gradientlab.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientlab.code.Dialect;
import org.gradientlab.code.Program;
import org.gradientlab.code.Script;
import org.gradientlab.code.ScriptWriter;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;

/** Prints the run of one lane of a scene as a Python script. */
final class CodeCommand implements Command {
    @Override
    public String name() {
        return "code";
    }

    @Override
    public int run(List<String> words, Console console) {
        List<String> others = new ArrayList<>();
        Dialect dialect = Dialect.NUMPY;
        for (String word : words) {
            Optional<Dialect> named = dialect(word);
            dialect = named.orElse(dialect);
            if (named.isEmpty()) {
                others.add(word);
            }
        }
        Arguments arguments =
                Arguments.of(others, "--set", "--steps", "--lane", "--out", "--language");
        arguments.onlyName("command.code-needs-scene");
        Scene scene = RunCommand.scene(arguments);
        int lane = (int) arguments.number("--lane", 1, 1, scene.lanes().size()) - 1;
        if (ScriptWriter.program(scene, lane) instanceof Program.None(var why)) {
            throw new Fault(why);
        }
        String language = arguments.last("--language", console.words().language().code());
        Words comments = Words.in(Language.ofCode(language));
        Script script = ScriptWriter.write(scene, lane, dialect, comments);
        CsvTarget.write(
                arguments.last("--out", "-"), console.out(), out -> out.print(script.text()));
        script.remarks().forEach(remark -> console.err().println(remark.in(console.words())));
        return 0;
    }

    private static Optional<Dialect> dialect(String word) {
        return word.startsWith("--") ? Dialect.named(word.substring(2)) : Optional.empty();
    }
}
