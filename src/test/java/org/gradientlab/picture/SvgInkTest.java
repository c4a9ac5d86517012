package org.gradientlab.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import org.gradientlab.plot.Ink;
import org.junit.jupiter.api.Test;

class SvgInkTest {
    private static final Pattern ATTRIBUTE = Pattern.compile(" (points|d)=\"([^\"]*)\"");

    private static String drawn(boolean opaque, Consumer<Ink> drawing) {
        Markup out = new Markup();
        SvgInk ink = new SvgInk(out, opaque);
        drawing.accept(ink);
        ink.finish();
        return out.toString();
    }

    private static String drawn(Consumer<Ink> drawing) {
        return drawn(true, drawing);
    }

    private static List<String> lines(String svg) {
        return ATTRIBUTE.matcher(svg).results().map((MatchResult found) -> found.group(2)).toList();
    }

    @Test
    void straightLinesAreOnePolyline() {
        String svg =
                drawn(on -> {
                    on.beginPath();
                    on.lineTo(1, 2);
                    on.lineTo(3, 4.567);
                    on.lineTo(5, 6);
                    on.stroke();
                });
        assertTrue(svg.startsWith("<polyline"), svg);
        assertEquals(List.of("1,2 3,4.57 5,6"), lines(svg));
    }

    @Test
    void whereThereIsNoNumberALineIsBroken() {
        String svg =
                drawn(on -> {
                    on.beginPath();
                    on.moveTo(0, 0);
                    on.lineTo(1, 1);
                    on.lineTo(2, Double.NaN);
                    on.lineTo(3, Double.POSITIVE_INFINITY);
                    on.lineTo(4, 4);
                    on.lineTo(5, 5);
                    on.stroke();
                    on.strokeLine(0, Double.NaN, 1, 1);
                    on.fillOval(0, 0, Double.NaN, 3);
                    on.fillRect(0, 0, -1, 3);
                });
        assertEquals(List.of("M0 0L1 1M4 4L5 5"), lines(svg));
        assertFalse(svg.contains("ellipse") || svg.contains("rect"), svg);
    }

    @Test
    void whatIsRestoredIsClosed() {
        String svg =
                drawn(on -> {
                    on.setLineWidth(3);
                    on.save();
                    on.beginPath();
                    on.rect(0, 0, 10, 10);
                    on.clip();
                    on.translate(4, 5);
                    on.rotate(-90);
                    on.setLineWidth(7);
                    on.restore();
                    on.strokeLine(0, 0, 1, 1);
                    on.save();
                    on.translate(1, 1);
                });
        assertEquals(count(svg, "<g"), count(svg, "</g>"));
        assertEquals(4, count(svg, "<g"));
        assertTrue(svg.contains("stroke-width=\"3\""), "the width of before is back");
        assertTrue(svg.contains("rotate(-90)"), svg);
    }

    @Test
    void coloursAreHexAndSeeThroughWhereTheyAre() {
        String svg =
                drawn(on -> {
                    on.setFill(Color.web("#0072B2", 0.5));
                    on.fillRect(0, 0, 1, 1);
                });
        assertTrue(svg.contains("fill=\"#0072b2\" fill-opacity=\"0.5\""), svg);
    }

    @Test
    void withoutPaperThereIsNoGround() {
        assertTrue(drawn(true, on -> on.ground(Color.WHITE, 4, 4)).contains("<rect"));
        assertEquals("", drawn(false, on -> on.ground(Color.WHITE, 4, 4)));
    }

    @Test
    void anArcTurnsAgainstTheClock() {
        String svg = drawn(on -> on.strokeArc(0, 0, 20, 10, 0, 90, ArcType.OPEN));
        assertEquals(List.of("M20 5A10 5 0 0 0 10 0"), lines(svg));
    }

    @Test
    void wordsThatWouldBeMarkupAreNot() {
        String svg = drawn(on -> on.fillText("a < b & \"c\"", 1, 2));
        assertTrue(svg.contains(">a &lt; b &amp; &quot;c&quot;</text>"), svg);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
