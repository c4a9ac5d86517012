package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the parts of a drawn network lie. */
class NetworkLayoutTest {
    private static final Look LOOK = Look.standard();

    @BeforeAll
    static void facesAreLoaded() {
        FxThread.call(() -> {
            Fonts.load();
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({"320,260,1", "480,320,1", "600,400,1", "900,420,1", "900,420,2.5", "320,200,0.8"})
    void nothingOverlapsAndNothingLiesOutside(double width, double height, double scale) {
        Look look = LOOK.scaled(scale);
        for (NetworkDrawing drawing : samples(look)) {
            NetworkLayout layout = new NetworkLayout(drawing, look, width, height);
            List<Box> boxes = new ArrayList<>(layout.nodes());
            layout.headings().buttons().forEach(button -> boxes.add(button.box()));
            Box all = new Box(0, 0, width, height);
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                assertTrue(box.inside(all), () -> box + " lies outside");
                for (int j = 0; j < i; j++) {
                    Box other = boxes.get(j);
                    assertFalse(box.meets(other), () -> box + " meets " + other);
                }
            }
        }
    }

    private static List<NetworkDrawing> samples(Look look) {
        return List.of(
                SampleNetworks.classification(look),
                SampleNetworks.large(look),
                SampleNetworks.dropout(4, 8),
                SampleNetworks.dropout(2, 24));
    }

    @Test
    void titlesKeepApart() {
        for (double width : new double[] {320, 500, 700, 900}) {
            NetworkLayout layout = new NetworkLayout(SampleNetworks.large(LOOK), LOOK, width, 400);
            for (int i = 1; i < 10; i++) {
                Box one = layout.headings().title(i - 1);
                Box next = layout.headings().title(i);
                assertFalse(one.meets(next), "titles " + i + " at " + width + " px");
            }
        }
    }

    @Test
    void eachNodeIsFoundAtItsMiddle() {
        NetworkDrawing drawing = SampleNetworks.classification(LOOK);
        NetworkLayout layout = new NetworkLayout(drawing, LOOK, 600, 400);
        for (int column = 0; column < drawing.columns().size(); column++) {
            for (int row = 0; row < drawing.columns().get(column).nodes().size(); row++) {
                NetworkPlace.Node node = new NetworkPlace.Node(column, row);
                assertEquals(Optional.of(node), at(layout, drawing, layout.node(column, row)));
            }
        }
    }

    private static Optional<NetworkPlace> at(
            NetworkLayout layout, NetworkDrawing drawing, Box box) {
        return layout.at(
                box.left() + box.width() / 2,
                box.top() + box.height() / 2,
                DrawnLinks.of(drawing, layout));
    }

    @Test
    void aLinkIsFoundAlongItsCurveAndABiasAtItsDot() {
        NetworkDrawing drawing = SampleNetworks.classification(LOOK);
        NetworkLayout layout = new NetworkLayout(drawing, LOOK, 600, 400);
        List<DrawnLink> links = DrawnLinks.of(drawing, layout);
        DrawnLink top = links.getLast();
        LinkCurve curve = top.curve();
        assertEquals(Optional.of(top.place()), layout.at(curve.x(0.5), curve.y(0.5), links));
        Box node = layout.node(1, 3);
        assertEquals(
                Optional.of(new NetworkPlace.Bias(1, 3)),
                layout.at(layout.biasX(node), layout.biasY(node), links));
        assertEquals(Optional.empty(), layout.at(2, 399, links));
    }

    @Test
    void theCurveRunsLevelFromNodeToNode() {
        LinkCurve curve = new LinkCurve(10, 20, 110, 80);
        assertEquals(10, curve.x(0), 1e-12);
        assertEquals(110, curve.x(1), 1e-12);
        assertEquals(50, curve.y(0.5), 1e-12);
        assertEquals(0, (curve.y(1e-6) - 20) / 1e-6, 1e-3);
        assertEquals(0, curve.distance(60, 50), 1e-9);
        assertTrue(curve.distance(60, 30) > 8);
    }

    @Test
    void aFeatureThatIsOffHasNoLinks() {
        NetworkDrawing drawing = SampleNetworks.classification(LOOK);
        NetworkLayout layout = new NetworkLayout(drawing, LOOK, 600, 400);
        List<DrawnLink> links = DrawnLinks.of(drawing, layout);
        assertEquals(2 * 8 + 8 * 6 + 6 * 2, links.size());
        assertTrue(links.stream().noneMatch(l -> l.place().column() == 1 && l.place().from() > 1));
    }

    @Test
    void ofVeryManyLinksTheStrongestAreDrawnAndThoseOfTheChosenNode() {
        NetworkDrawing drawing =
                SampleNetworks.large(LOOK).choosing(new NetworkPlace.Node(4, 2), true);
        NetworkLayout layout = new NetworkLayout(drawing, LOOK, 900, 400);
        List<DrawnLink> links = DrawnLinks.of(drawing, layout);
        assertTrue(links.size() <= DrawnLinks.MOST + 32, () -> links.size() + " links");
        long own = links.stream().filter(link -> !link.back()).count();
        assertEquals(32, own);
        double weakest =
                links.stream()
                        .filter(DrawnLink::back)
                        .min(Comparator.comparingDouble(DrawnLink::share))
                        .orElseThrow()
                        .share();
        assertTrue(weakest > 0.5, "weakest drawn " + weakest);
    }

    @Test
    void linksOfADroppedNodeFade() {
        NetworkDrawing drawing = SampleNetworks.dropout(4, 8);
        NetworkLayout layout = new NetworkLayout(drawing, LOOK, 600, 400);
        for (DrawnLink link : DrawnLinks.of(drawing, layout)) {
            NetworkPlace.Link place = link.place();
            boolean out =
                    dropped(place.column() - 1, place.from())
                            || dropped(place.column(), place.row());
            assertEquals(out, link.faded(), place.toString());
        }
    }

    private static boolean dropped(int column, int row) {
        return (column == 1 || column == 2) && row % 3 == 0;
    }

    @Test
    void aColumnWithMoreThanIsDrawnHasRoomForItsSummary() {
        NetworkDrawing drawing = SampleNetworks.large(LOOK);
        NetworkLayout layout = new NetworkLayout(drawing, LOOK, 700, 420);
        assertEquals(17, drawing.columns().get(8).slots());
        assertTrue(layout.summary(8).top() >= layout.node(8, 15).bottom());
        assertTrue(layout.summary(8).bottom() <= 420);
    }

    @Test
    void aMapIsReadSmoothlyFromBottomToTop() {
        NodeMap map = new NodeMap(2, (column, row) -> column + 2 * row, 0, 3);
        assertEquals(0, map.share(0, 0), 1e-12);
        assertEquals(1, map.share(1, 1), 1e-12);
        assertEquals(0.5, map.share(0.5, 0.5), 1e-12);
        assertEquals(2 / 3.0, map.share(0, 1), 1e-12);
        assertEquals(0.5, new NodeMap(1, (c, r) -> 7, 7, 7).share(0.3, 0.3), 1e-12);
    }
}
