package org.gradientlab.plot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** Loads the lab's own faces, with Chinese in them where the system has none to lend. */
public final class Fonts {
    public static final String FAMILY = "Lab Sans";

    /** Where the packed lab keeps its faces as files. */
    private static final String FOLDER = System.getProperty("lab.faces", "");

    private static final String[] WEIGHTS = {"regular", "medium", "semibold"};
    private static boolean loaded;

    private Fonts() {}

    /** Makes the family known to JavaFX; must run before the first stylesheet is applied. */
    public static synchronized void load() {
        if (!loaded) {
            load(systemHasChinese());
            loaded = true;
        }
    }

    static void load(boolean systemHasChinese) {
        for (String weight : WEIGHTS) {
            String face = "lab-sans-" + (systemHasChinese ? "" : "han-") + weight + ".ttf";
            if (!loadFile(face)) {
                load("/assets/fonts/" + face);
            }
        }
    }

    /**
     * Whether a glyph missing in a face is borrowed from a Chinese one: the character for "one" is
     * a single flat stroke, the box drawn for a missing glyph is tall.
     */
    static boolean systemHasChinese() {
        return drawsChinese(Font.font("System", 100));
    }

    static boolean drawsChinese(Font font) {
        Text one = new Text("一");
        one.setFont(font);
        one.setBoundsType(TextBoundsType.VISUAL);
        Bounds drawn = one.getLayoutBounds();
        return drawn.getWidth() > 0 && drawn.getHeight() < drawn.getWidth() / 2;
    }

    /** Of what is no file, JavaFX would first write one. */
    private static boolean loadFile(String face) {
        String url = "file:" + Path.of(FOLDER, face).toAbsolutePath();
        return !FOLDER.isEmpty() && Font.loadFont(url, TextStyle.BODY.size()) != null;
    }

    private static void load(String path) {
        try (InputStream in = Fonts.class.getResourceAsStream(path)) {
            if (in == null || Font.loadFont(in, TextStyle.BODY.size()) == null) {
                throw new IllegalStateException(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
