package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gradientlab.command.FilmPlan;
import org.gradientlab.command.PictureStyle;
import org.gradientlab.command.Pictures.NamedScene;
import org.gradientlab.command.StageStyle;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Files of a stage as the command line makes them, looked into by readers of the JDK. */
class StageFilesTest {
    private final LabPictures pictures = new LabPictures();

    @TempDir private Path folder;

    private static StageStyle style(int times, boolean opaque, Language language) {
        return new StageStyle(
                new PictureStyle(900, 560, PictureStyle.Theme.LIGHT, language, 1), times, opaque);
    }

    private static NamedScene builtIn(String name) {
        return new NamedScene(name, BuiltInScenes.named(name));
    }

    private static NamedScene fresh(String bench) {
        Scene scene =
                Benches.all().stream()
                        .filter(one -> one.id().equals(bench))
                        .map(Scene::of)
                        .findFirst()
                        .orElseThrow();
        return new NamedScene(bench, scene.at(Math.min(12, scene.steps())));
    }

    // --- SVG

    private Document svg(NamedScene scene, Language language) throws Exception {
        Path file = folder.resolve("stage.svg");
        pictures.svg(scene, file, style(1, true, language));
        String text = Files.readString(file);
        assertFalse(text.contains("NaN"), "no line is without a place");
        assertFalse(text.contains("Infinity"));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> words(Document svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent().strip())
                .toList();
    }

    private static int count(Document svg, String element) {
        return svg.getElementsByTagName(element).getLength();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "descent",
                "surface",
                "race",
                "classify",
                "activation",
                "initialization",
                "dropout"
            })
    void everyBenchIsLinesAndWords(String bench) throws Exception {
        Document svg = svg(fresh(bench), Language.ENGLISH);
        int lines = count(svg, "polyline") + count(svg, "path") + count(svg, "line");
        assertTrue(lines > 30, bench + " has only so many lines: " + lines);
        assertTrue(count(svg, "text") > 15, bench + " has only so many words");
        assertEquals("900", svg.getDocumentElement().getAttribute("width"));
        assertTrue(words(svg).contains(Words.in(Language.ENGLISH).say(bench)), bench);
        assertTrue(words(svg).stream().anyMatch(word -> word.startsWith("Step ")));
    }

    @Test
    void aCurveIsOneLineWithItsCornersAndItsAxesAreNamed() throws Exception {
        Document svg = svg(builtIn("small-step"), Language.ENGLISH);
        NodeList lines = svg.getElementsByTagName("polyline");
        int most =
                IntStream.range(0, lines.getLength())
                        .map(i ->
                                ((Element) lines.item(i))
                                        .getAttribute("points")
                                        .split(" ", -1)
                                        .length)
                        .max()
                        .orElse(0);
        assertTrue(most > 100, "the curve of f has only so many corners: " + most);
        assertTrue(words(svg).containsAll(List.of("step", "A small step", "Converges")));
        assertEquals(0, count(svg, "image"), "nothing here is a map");
    }

    @Test
    void onlyMapsArePixels() throws Exception {
        Document svg = svg(fresh("classify"), Language.ENGLISH);
        NodeList images = svg.getElementsByTagName("image");
        for (int i = 0; i < images.getLength(); i++) {
            double width = Double.parseDouble(((Element) images.item(i)).getAttribute("width"));
            assertTrue(width < 450, "a picture as wide as that is no map: " + width);
        }
        assertTrue(images.getLength() > 10, "the map of each neuron and the large one");
    }

    @Test
    void wordsAreInTheLanguageAskedFor() throws Exception {
        List<String> words = words(svg(builtIn("small-step"), Language.CHINESE));
        assertTrue(words.contains(Words.in(Language.CHINESE).say("descent")), words.toString());
        assertTrue(words.stream().anyMatch(word -> word.contains("步")), words.toString());
    }

    // --- PNG

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aSharperPictureHasSoManyMorePixels(int times) throws IOException {
        Path file = folder.resolve("stage.png");
        pictures.png(builtIn("small-step"), file, style(times, true, Language.ENGLISH));
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(900 * times, image.getWidth());
        assertEquals(560 * times, image.getHeight());
        assertEquals(255, image.getRGB(2, 2) >>> 24, "paper");
    }

    @Test
    void aSharperPictureIsNotTheSameOneEnlarged() throws IOException {
        Path file = folder.resolve("stage.png");
        pictures.png(builtIn("small-step"), file, style(4, true, Language.ENGLISH));
        BufferedImage image = ImageIO.read(file.toFile());
        int sharp = 0;
        // Here is only what is drawn on a canvas.
        for (int y = image.getHeight() / 5; y < image.getHeight() / 2; y++) {
            for (int x = 1; x < image.getWidth(); x++) {
                int red = (image.getRGB(x, y) >> 16) & 0xFF;
                int before = (image.getRGB(x - 1, y) >> 16) & 0xFF;
                sharp += Math.abs(red - before) > 140 ? 1 : 0;
            }
        }
        assertTrue(sharp > 1000, "edges from one pixel to the next: " + sharp);
    }

    @Test
    void withoutBackgroundOneSeesThrough() throws IOException {
        Path file = folder.resolve("stage.png");
        pictures.png(fresh("race"), file, style(1, false, Language.ENGLISH));
        BufferedImage image = ImageIO.read(file.toFile());
        long nothing = 0;
        for (int x = 0; x < image.getWidth(); x += 3) {
            for (int y = 0; y < image.getHeight(); y += 3) {
                nothing += image.getRGB(x, y) >>> 24 == 0 ? 1 : 0;
            }
        }
        double share = 9.0 * nothing / image.getWidth() / image.getHeight();
        assertTrue(share > 0.3, "the share of nothing is only " + share);
        assertEquals(0, image.getRGB(2, 2) >>> 24);
    }

    @Test
    void withoutBackgroundTheLineOfArithmeticHasNoneEither() throws IOException {
        Path file = folder.resolve("stage.png");
        pictures.png(builtIn("small-step"), file, style(1, false, Language.ENGLISH));
        BufferedImage image = ImageIO.read(file.toFile());
        int seenThrough = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            seenThrough += image.getRGB(3, y) >>> 24 == 0 ? 1 : 0;
        }
        assertTrue(seenThrough > 0.95 * image.getHeight(), "of the left edge: " + seenThrough);
    }

    // --- GIF

    @Test
    void aFilmHasItsPicturesItsDelaysAndItsSize() throws IOException {
        Path file = folder.resolve("film.gif");
        pictures.gif(
                builtIn("small-step"),
                file,
                style(1, true, Language.ENGLISH),
                new FilmPlan(0, 10, 3, 20));
        List<Integer> delays = delays(file);
        assertEquals(List.of(5, 5, 5, 5, 200).subList(0, delays.size() - 1), most(delays));
        assertEquals(5, delays.size(), "steps 0, 3, 6, 9, 10");
        assertEquals(900, ImageIO.read(file.toFile()).getWidth());
    }

    private static List<Integer> most(List<Integer> delays) {
        return delays.subList(0, delays.size() - 1);
    }

    @Test
    void aFilmEndsWhereTheRunEnds() throws IOException {
        Path file = folder.resolve("film.gif");
        String text =
                """
                lab: 1
                bench: descent
                steps: 60
                lanes:
                  - f: log(x)
                    x0: 0.01
                    optimizer: {kind: sgd, eta: 0.05}
                """;
        NamedScene scene = new NamedScene("ends.yaml", SceneReader.read("ends.yaml", text));
        pictures.gif(
                scene,
                file,
                style(1, true, Language.ENGLISH),
                new FilmPlan(0, scene.scene().steps(), 1, 10));
        int pictures = delays(file).size();
        assertTrue(pictures < scene.scene().steps(), "pictures: " + pictures);
    }

    private static List<Integer> delays(Path gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        List<Integer> delays = new ArrayList<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                IIOMetadataNode tree =
                        (IIOMetadataNode)
                                reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                IIOMetadataNode control =
                        (IIOMetadataNode)
                                tree.getElementsByTagName("GraphicControlExtension").item(0);
                delays.add(Integer.parseInt(control.getAttribute("delayTime")));
            }
        }
        return delays;
    }

    // --- faults

    @Test
    void whatCannotBeWrittenIsToldAndLeavesNothing() throws IOException {
        Path file = folder.resolve("nowhere").resolve("a.svg");
        Fault fault =
                assertThrows(
                        Fault.class,
                        () ->
                                pictures.svg(
                                        builtIn("small-step"),
                                        file,
                                        style(1, true, Language.ENGLISH)));
        assertTrue(fault.getMessage().contains("a.svg"), fault.getMessage());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void tooManyPicturesAreTold() {
        Fault fault =
                assertThrows(
                        Fault.class,
                        () ->
                                pictures.gif(
                                        builtIn("spiral"),
                                        folder.resolve("a.gif"),
                                        style(1, true, Language.ENGLISH),
                                        new FilmPlan(0, 5000, 1, 10)));
        assertTrue(fault.getMessage().contains("2000"), fault.getMessage());
    }
}
