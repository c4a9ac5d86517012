package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.gradientlab.command.PictureStyle;
import org.gradientlab.command.Pictures.NamedScene;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabPicturesTest {
    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 3) {
            for (int y = 0; y < image.getHeight(); y += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    @Test
    void theTourPicturesHomeAndEachSceneInTheSizeAskedFor(@TempDir Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        PictureStyle style =
                new PictureStyle(1440, 900, PictureStyle.Theme.DARK, Language.CHINESE, 1);
        new LabPictures()
                .tour(
                        List.of(new NamedScene("edge", BuiltInScenes.named("over-the-edge"))),
                        folder,
                        style,
                        written::add);
        assertEquals(List.of(folder.resolve("home.png"), folder.resolve("edge.png")), written);
        for (Path path : written) {
            BufferedImage image = ImageIO.read(path.toFile());
            assertEquals(1440, image.getWidth());
            assertEquals(900, image.getHeight());
            assertTrue(colours(image).size() > 20, "an empty picture: " + path);
        }
    }
}
