package org.gradientlab.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradientlab.words.Edition;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final String SMALL_STEP =
            """
            lab: 1
            bench: descent
            steps: 60
            lanes:
              - f: (x-1)^2+1
                x0: 6
                optimizer: {kind: sgd, eta: 0.05}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AskedPictures pictures = new AskedPictures();
    private final List<String> asked = pictures.asked();

    @TempDir private Path folder;

    private int run(String... words) {
        out.reset();
        err.reset();
        return new CommandLine(
                        pictures,
                        Words.in(Language.ENGLISH),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(words));
    }

    private String scene(String text) throws IOException {
        return Files.writeString(folder.resolve("scene.yaml"), text).toString();
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void runPrintsEveryStepInFullPrecision() throws IOException {
        assertEquals(0, run("run", scene(SMALL_STEP), "--steps", "3", "--csv", "-"));
        assertEquals(
                List.of(
                        "lane,step,x,f,gradient",
                        "0,0,6.0,26.0,10.0",
                        "0,1,5.5,21.25,9.0",
                        "0,2,5.05,17.4025,8.1",
                        "0,3,4.645,14.286024999999997,7.289999999999999"),
                lines());
    }

    @Test
    void knobsAreSetFromTheCommandLine() throws IOException {
        assertEquals(
                0,
                run(
                        "run",
                        scene(SMALL_STEP),
                        "--set",
                        "optimizer.eta=0.5",
                        "--set",
                        "x0=4",
                        "--steps",
                        "1",
                        "--csv",
                        "-"));
        assertEquals("0,1,1.0,1.0,0.0", lines().getLast());
        assertEquals(
                0,
                run(
                        "run",
                        scene(SMALL_STEP),
                        "--set",
                        "optimizer=momentum",
                        "--steps",
                        "1",
                        "--csv",
                        "-"));
        assertEquals(3, lines().size());
    }

    @Test
    void anyKnobIsSweptFromTheCommandLine() throws IOException {
        assertEquals(0, run("run", scene(SMALL_STEP), "--sweep", "optimizer.eta=0.01, 0.1,1"));
        assertEquals(3, lines().size());
        assertEquals(0, run("run", scene(SMALL_STEP), "--sweep", "optimizer.kind=sgd,adam"));
        assertEquals(2, lines().size());
        assertEquals(2, run("run", scene(SMALL_STEP), "--sweep", "x0=1,2,3,4,5"));
        assertEquals(
                "A scene has at most 4 lanes; this would make 5.",
                err.toString(StandardCharsets.UTF_8).strip());
        assertEquals(2, run("run", scene(SMALL_STEP), "--sweep", "x0"));
    }

    @Test
    void aRunThatLeavesTheDomainSaysSoBesideTheNumbers() throws IOException {
        String text = SMALL_STEP.replace("(x-1)^2+1", "log(x)").replace("x0: 6", "x0: 0.01");
        assertEquals(0, run("run", scene(text), "--csv", "-"));
        assertTrue(complaint().contains("step 1"), complaint());
        assertTrue(lines().getLast().contains("NaN"), lines().getLast());
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll() throws IOException {
        Path csv = folder.resolve("out.csv");
        assertEquals(0, run("run", scene(SMALL_STEP), "--csv", csv.toString()));
        assertEquals(62, Files.readAllLines(csv).size());
        assertFalse(Files.exists(folder.resolve("out.csv.part")));
        assertEquals(
                2,
                run(
                        "run",
                        scene(SMALL_STEP),
                        "--csv",
                        folder.resolve("no/such/out.csv").toString()));
        assertEquals(1, complaint().lines().count());
    }

    @Test
    void badInputIsOneLineAndStatusTwo() throws IOException {
        assertEquals(2, run("run", scene(SMALL_STEP.replace("eta: 0.05", "eta: fast"))));
        assertEquals(
                "scene.yaml, line 7, lanes.0.optimizer.eta: “fast” is not a number; allowed: 0 … 1000000.",
                complaint());
        assertEquals(2, run("run", scene(SMALL_STEP), "--set", "optimizer.et=1"));
        assertTrue(complaint().contains("“et”"), complaint());
        assertEquals(2, run("dance"));
        assertTrue(complaint().startsWith("There is no command “dance”"), complaint());
        assertEquals(2, run("run", "nowhere.yaml"));
        assertEquals(2, run("run", scene(SMALL_STEP), "--faster", "1"));
        assertEquals(2, run("run"));
        assertEquals(2, run("tour", "--size", "huge"));
        assertEquals(2, run("tour", "--scale", "9"));
        assertEquals(2, run("knobs", "nothing"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theTourVisitsWhatIsNamedOrEverything() throws IOException {
        assertEquals(
                0,
                run(
                        "tour",
                        scene(SMALL_STEP),
                        "--theme",
                        "dark",
                        "--language",
                        "zh",
                        "--size",
                        "1024x768"));
        assertEquals(List.of("scene at 20 DARK CHINESE 1024x768"), asked);
        asked.clear();
        assertEquals(0, run("tour"));
        assertTrue(asked.size() > 3, asked.toString());
    }

    @Test
    void aNetworkRunsWithoutAWindow() {
        assertEquals(0, run("run", "classify", "--steps", "3", "--csv", "-"));
        assertEquals(
                "lane,step,epoch,loss,penalty,train_accuracy,validation_loss,validation_accuracy,"
                        + "test_loss,test_accuracy,gradient_1,gradient_2,gradient_3,gradient_4,"
                        + "gradient_5,gradient_6,gradient_7,gradient_8,gradient_9",
                lines().getFirst());
        assertEquals(5, lines().size());
    }

    @Test
    void theSummaryOfARunNamesOnlyWhatItHas() {
        assertEquals(0, run("run", "classify", "--steps", "3"));
        assertTrue(lines().getFirst().contains("gradient_3 = "), lines().getFirst());
        assertFalse(lines().getFirst().contains("NaN"), lines().getFirst());
    }

    @Test
    void theFramesOfASceneAreTimedAndTheLastLineSaysHow() {
        assertEquals(0, run("profile", "classify", "--seconds", "5", "--still"));
        assertEquals(List.of("profile classify still"), asked);
        assertEquals("frames=3 p50=17.0 p99=40.0 max=40.0 steps/s=1000", lines().getLast());
        assertTrue(lines().stream().anyMatch(line -> line.startsWith("1 frames took longer")));
        assertEquals(2, run("profile"));
        assertEquals(2, run("profile", "classify", "--seconds", "0"));
    }

    @Test
    void aFileAloneIsOpened() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.gradientlab"), SMALL_STEP);
        assertEquals(0, run(file.toString()));
        assertEquals(List.of("mine at 20 LIGHT ENGLISH 1280x720"), asked);
        asked.clear();
        assertEquals(0, run("open", file.toString()));
        assertEquals(List.of("mine at 20 LIGHT ENGLISH 1280x720"), asked);
        assertEquals(2, run("open", file.toString(), "another"));
        assertEquals(2, run("nowhere.gradientlab"));
    }

    @Test
    void theStartIsToldMarkByMark() {
        assertEquals(0, run("--first-frame"));
        assertEquals(
                List.of("first frame 400 ms", "ND4J ready 901 ms", "first training step 1000 ms"),
                lines());
        assertEquals(0, run("first-frame", "--run", "1"));
        assertTrue(lines().getLast().matches("resident memory [1-9]\\d* MB"), lines().getLast());
        assertEquals(2, run("first-frame", "spiral"));
    }

    @Test
    void wordsInQuotesStayTogether() {
        assertEquals(
                List.of("run", "my scene.yaml", "--csv", "-"),
                SpokenLine.words("run 'my scene.yaml'  --csv -"));
        assertEquals(List.of("", "a b"), SpokenLine.words("\"\" \"a b\""));
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        assertEquals(0, run("--version"));
        assertEquals(List.of("Gradient Lab " + Edition.VERSION), lines());
        assertTrue(
                Files.readString(Path.of("pom.xml"))
                        .contains("<version>" + Edition.VERSION + "</version>"));
    }

    @Test
    void aMissingLibraryIsOneSentenceThatSaysWhatToInstall() {
        var fault =
                org.junit.jupiter.api.Assertions.assertThrows(
                        org.gradientlab.words.Fault.class,
                        () ->
                                NativeLibraries.require(
                                        java.util.Map.of("libnowhere.so.9", "libnowhere9")));
        assertTrue(fault.getMessage().endsWith("apt install libnowhere9"), fault.getMessage());
    }

    @Test
    void picturesAreTakenAtTheEndUnlessAnotherStepIsNamed() {
        assertEquals(0, run("run", "descent", "--steps", "9", "--png", "a.png"));
        assertEquals(0, run("run", "descent", "--svg", "a.svg", "--at", "4", "--times", "3"));
        assertEquals(0, run("run", "descent", "--png", "a.png", "--background", "none"));
        assertEquals(List.of("png at 9 x1", "svg at 4 x3", "png at 60 x1 on nothing"), asked);
    }

    @Test
    void aFilmIsOfTheWholeRunUnlessAStretchIsNamed() {
        assertEquals(0, run("run", "descent", "--gif", "a.gif"));
        assertEquals(
                0,
                run(
                        "run",
                        "descent",
                        "--gif",
                        "a.gif",
                        "--from",
                        "5",
                        "--to",
                        "15",
                        "--every",
                        "2",
                        "--per-second",
                        "25"));
        assertEquals(List.of("gif 0 60 0 10.0 x1", "gif 5 15 2 25.0 x1"), asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--times 5",
                "--times 0",
                "--background blue",
                "--at 61",
                "--to 61",
                "--from -1",
                "--per-second 0",
                "--size 12"
            })
    void whatAPictureCannotBeIsToldInOneSentence(String option) {
        String[] words = option.split(" ", 2);
        assertEquals(
                2, run("run", "descent", "--png", "a.png", "--gif", "b.gif", words[0], words[1]));
        assertEquals(1, complaint().lines().count(), complaint());
        assertFalse(complaint().contains("⟨"), complaint());
        assertEquals(List.of(), asked);
    }
}
