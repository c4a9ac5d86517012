package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** A way over a terrain can be asked about. */
class TerrainPlotTest {
    private static final Look LOOK = Look.standard();

    private final List<Topic> asked = new ArrayList<>();

    private TerrainPlot shown() {
        TerrainPlot plot = FxThread.call(() -> new TerrainPlot(LOOK));
        FxThread.call(() -> {
            plot.show(SampleMaps.terrain(LOOK), LOOK);
            plot.addEventHandler(TopicEvent.ASKED, event -> asked.add(event.topic()));
            return plot;
        });
        return plot;
    }

    private static Point2D onTheWay(Picture picture) {
        int ink = Raster.argb(LOOK.palette().series(1).line());
        for (int y = 0; y < picture.pixels().getHeight(); y++) {
            for (int x = 0; x < picture.pixels().getWidth(); x++) {
                if (picture.pixels().getRGB(x, y) == ink) {
                    return new Point2D(x, y);
                }
            }
        }
        throw new AssertionError("no way is drawn");
    }

    @Test
    void aClickOnAWayAsksAboutThePlaceThereAndOneBesideItDoesNot() {
        TerrainPlot plot = shown();
        Picture picture = Picture.of("terrain-asked", new StackPane(plot), LOOK, 420, 320);
        Point2D place = onTheWay(picture);
        FxThread.call(() -> {
            Gestures.click(plot, place.getX(), place.getY());
            return plot;
        });
        assertEquals(1, asked.size());
        assertEquals("f", asked.getFirst().key());
        assertTrue(asked.getFirst().step() >= 0 && asked.getFirst().step() <= 60);
        FxThread.call(() -> {
            Gestures.click(plot, 3, 317);
            return plot;
        });
        assertEquals(1, asked.size());
    }

    @Test
    void enterAsksAboutWhereTheWayHasComeTo() {
        TerrainPlot plot = shown();
        FxThread.call(() -> {
            Gestures.key(plot, KeyCode.ENTER);
            return plot;
        });
        assertEquals(List.of(new Topic(0, "f", 60)), asked);
    }
}
