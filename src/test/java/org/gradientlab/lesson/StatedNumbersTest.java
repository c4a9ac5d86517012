package org.gradientlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.Tape;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;

/**
 * What the prose of the lessons says that runs come to is what the engine computes, and both
 * languages say it. The statements stand in a table beside the tests.
 */
class StatedNumbersTest {
    private static final Path TABLE = Path.of("src/test/resources/lessons/stated.txt");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.])-?\\d+(\\.\\d+)?(e-?\\d+)?(?![\\d])");
    private static final Pattern POWER = Pattern.compile("(\\d[\\d.]* [·×] )?10([⁻⁰¹²³⁴-⁹]+)");
    private static final Pattern CELL = Pattern.compile("(percent )?(\\w+) in layer (\\d+)");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Map<String, Lesson> lessons =
            Course.lessons().stream().collect(Collectors.toMap(Lesson::id, lesson -> lesson));
    private final Map<String, Rehearsed> runs = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    /** One row of the table. */
    private record Stated(
            String lesson, String file, String run, List<String> measures, List<String> printed) {
        static Stated of(String row) {
            String[] cells = row.split(" \\| ", -1);
            assertEquals(5, cells.length, row);
            return new Stated(
                    cells[0].strip(),
                    cells[1].strip(),
                    cells[2].strip(),
                    List.of(cells[3].strip().split("; ", -1)),
                    List.of(cells[4].strip().split(" ", -1)));
        }
    }

    /** The scene of the lesson with the knobs turned, and the lane of it that is meant. */
    private record Staged(Scene scene, int lane) {}

    private static List<Stated> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Stated::of)
                .toList();
    }

    @Test
    void everyLessonHasStatementsThatAreChecked() throws IOException {
        Map<String, Long> counts =
                table().stream()
                        .collect(Collectors.groupingBy(Stated::lesson, Collectors.counting()));
        assertEquals(lessons.keySet(), counts.keySet());
        counts.forEach((lesson, count) -> assertTrue(count >= 3, lesson + ": " + count));
    }

    @Test
    void theEngineComesToWhatIsPrintedAndBothLanguagesPrintIt() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Stated stated : table()) {
            assertEquals(stated.measures().size(), stated.printed().size(), stated.toString());
            for (int i = 0; i < stated.printed().size(); i++) {
                compare(stated, i, faults);
            }
            for (Language language : Language.values()) {
                if (lines(stated, language).stream().noneMatch(line -> has(line, stated))) {
                    faults.add(stated + ": no line with these in " + language);
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private void compare(Stated stated, int index, List<String> faults) {
        String printed = stated.printed().get(index);
        double value = value(stated, stated.measures().get(index));
        if (!(Math.abs(value - Double.parseDouble(printed)) <= halfAUnit(printed) * 1.000001)) {
            faults.add(stated + ": " + stated.measures().get(index) + " is " + value);
        }
    }

    /** Half of what the last digit that is printed stands for. */
    private static double halfAUnit(String printed) {
        String[] parts = printed.split("e", -1);
        int point = parts[0].indexOf('.');
        int decimals = point < 0 ? 0 : parts[0].length() - point - 1;
        int power = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return 0.5 * StrictMath.pow(10, power - decimals);
    }

    // --- what the engine says

    private double value(Stated stated, String measure) {
        int minus = measure.indexOf(" minus ");
        if (minus > 0) {
            return value(stated, measure.substring(0, minus))
                    - value(stated, measure.substring(minus + " minus ".length()));
        }
        Matcher cell = CELL.matcher(measure);
        if (cell.matches()) {
            return cell(staged(stated), cell);
        }
        Rehearsed run =
                runs.computeIfAbsent(
                        stated.lesson() + "/" + stated.run(),
                        any -> new Rehearsed(staged(stated).scene(), staged(stated).lane()));
        if (measure.startsWith("first ")) {
            return first(run, Condition.parse(measure.substring("first ".length())));
        }
        if (measure.startsWith("least ")) {
            Quantity least = Quantity.parse(measure.substring("least ".length()));
            return least.in(run.at(whereLeast(run, least)));
        }
        int at = measure.indexOf(" at ");
        Quantity quantity = Quantity.parse(measure.substring(0, at));
        return quantity.in(run.at(step(run, measure.substring(at + " at ".length()))));
    }

    private static long step(Rehearsed run, String when) {
        if (when.startsWith("least ")) {
            return whereLeast(run, Quantity.parse(when.substring("least ".length())));
        }
        return when.equals("end") ? last(run) : Long.parseLong(when);
    }

    private static long last(Rehearsed run) {
        return run.at(Long.MAX_VALUE).step();
    }

    private static long first(Rehearsed run, Condition condition) {
        return LongStream.rangeClosed(0, last(run))
                .filter(step -> condition.holds(run.at(step)))
                .findFirst()
                .orElse(-1);
    }

    private static long whereLeast(Rehearsed run, Quantity quantity) {
        return LongStream.rangeClosed(0, last(run))
                .boxed()
                .min(Comparator.comparingDouble(step -> quantity.in(run.at(step))))
                .orElseThrow();
    }

    /** A number of the table that the frame of the first step is. */
    private static double cell(Staged staged, Matcher cell) {
        Scene scene = staged.scene();
        Tape tape = new Tape(scene.bench(), scene.lanes().get(staged.lane()));
        Frame frame = tape.frame(0);
        while (frame.isUnfinished()) {
            frame = tape.frame(0);
        }
        int column = scene.bench().columns().indexOf(cell.group(2));
        int layer = Integer.parseInt(cell.group(3));
        double value =
                frame.table().stream()
                        .filter(row -> row.getFirst().intValue() == layer)
                        .mapToDouble(row -> row.get(column).doubleValue())
                        .findFirst()
                        .orElseThrow();
        return cell.group(1) == null ? value : 100 * value;
    }

    private Staged staged(Stated stated) {
        String[] words = stated.run().split(" ", -1);
        Lesson lesson = Objects.requireNonNull(lessons.get(stated.lesson()), stated.lesson());
        Scene scene = Objects.requireNonNull(lesson.scenes().get(words[0]), stated.run());
        int lane = 0;
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            if (word.startsWith("@")) {
                lane = Integer.parseInt(word.substring(1)) - 1;
            } else {
                scene = SceneReader.with(scene, word);
            }
        }
        return new Staged(scene, lane);
    }

    // --- what is printed

    private List<String> lines(Stated stated, Language language) {
        String name = (stated.file().equals("teacher") ? "teacher." : "") + language.code() + ".md";
        Lesson lesson = Objects.requireNonNull(lessons.get(stated.lesson()), stated.lesson());
        return lines.computeIfAbsent(
                stated.lesson() + "/" + name,
                any -> lesson.files().text(name).orElseThrow().lines().toList());
    }

    private static boolean has(String line, Stated stated) {
        Matcher number = NUMBER.matcher(plain(line));
        List<String> found = new ArrayList<>();
        while (number.find()) {
            found.add(number.group());
        }
        return found.containsAll(stated.printed());
    }

    /** With signs and powers of ten as computers write them. */
    private static String plain(String line) {
        Matcher power = POWER.matcher(line.replace('−', '-'));
        return power.replaceAll(found -> {
            String times = Objects.requireNonNullElse(found.group(1), "1");
            return times.replaceAll(" [·×] ", "") + "e" + lowered(found.group(2));
        });
    }

    private static String lowered(String raised) {
        return raised.chars()
                .mapToObj(sign -> sign == '⁻' ? "-" : "" + RAISED.indexOf(sign))
                .collect(Collectors.joining());
    }
}
