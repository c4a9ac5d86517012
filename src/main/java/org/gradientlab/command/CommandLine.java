package org.gradientlab.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientlab.experiment.SceneWriter;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Words;

/** Finds the command that the first word names and tells faults in one line. */
public final class CommandLine {
    /** The exit status after bad input. */
    public static final int BAD_INPUT = 2;

    private static final List<Command> COMMANDS =
            List.of(
                    new OpenCommand(),
                    new RunCommand(),
                    new CodeCommand(),
                    new BenchesCommand(),
                    new KnobsCommand(),
                    new TourCommand(),
                    new FuzzCommand(),
                    new CheckCommand(),
                    new NewLessonCommand(),
                    new WorksheetCommand(),
                    new ProfileCommand(),
                    new FirstFrameCommand(),
                    new WarmUpCommand(),
                    new VersionCommand());

    private final Console console;

    public CommandLine(Pictures pictures, Words words, PrintStream out, PrintStream err) {
        this.console = new Console(out, err, words, pictures);
    }

    /** Carries out one command line and returns its exit status. */
    public int run(List<String> words) {
        try {
            if (isFile(words)) {
                return new OpenCommand().run(words, console);
            }
            return find(words)
                    .run(words.isEmpty() ? words : words.subList(1, words.size()), console);
        } catch (Fault fault) {
            console.err().println(fault.in(console.words()));
            return BAD_INPUT;
        }
    }

    /** A double click hands over nothing but a file. */
    private static boolean isFile(List<String> words) {
        return words.size() == 1
                && COMMANDS.stream().noneMatch(command -> command.name().equals(words.getFirst()))
                && (words.getFirst().endsWith(SceneWriter.ENDING)
                        || Files.isRegularFile(SceneArgument.path(words.getFirst())));
    }

    private Command find(List<String> words) {
        if (!words.isEmpty() && List.of("help", "--help", "-h").contains(words.getFirst())) {
            return new HelpCommand();
        }
        String name = words.isEmpty() ? "open" : words.getFirst();
        String bare = name.startsWith("--") ? name.substring(2) : name;
        return COMMANDS.stream()
                .filter(command -> command.name().equals(bare))
                .findFirst()
                .orElseThrow(() -> new Fault("command.unknown", name, names()));
    }

    static String names() {
        return COMMANDS.stream().map(Command::name).collect(Collectors.joining(", "));
    }
}
