package org.gradientlab.bench.descent;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.function.EvaluatorOfX;
import org.gradientlab.plot.Arrow;
import org.gradientlab.plot.FadingDots;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;
import org.gradientlab.plot.Segment;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Theme;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;

/**
 * The points visited before, fading the further back they lie, with the long steps between them.
 */
final class TrailPicture {
    private static final double LONG_STEP = 0.1;
    private static final int ARROWS = 3;
    private static final int NUMBERS = 8;
    private static final double NUMBERED_FROM = 0.025;

    private final DescentFrame frame;
    private final int lane;
    private final Scenery scenery;
    private final Series series;
    private final Look look;
    private final boolean past;
    private final List<Double> xs;
    private final double[] heights;

    /**
     * @param stepShown whether the last point of the trail is drawn apart, as the start of a step
     */
    TrailPicture(
            DescentFrame frame,
            int lane,
            Scenery scenery,
            Series series,
            Look look,
            boolean stepShown) {
        this.frame = frame;
        this.lane = lane;
        this.scenery = scenery;
        this.series = series;
        this.look = look;
        this.past = stepShown;
        this.xs = frame.trail();
        EvaluatorOfX f = frame.f().evaluator();
        heights = xs.stream().mapToDouble(f::value).toArray();
    }

    /** Past steps that are long enough to be seen: in the projector's mid-grey, else faded. */
    List<Mark> arrows() {
        List<Mark> marks = new ArrayList<>();
        int last = xs.size() - (past ? 1 : 0);
        Color grey = look.palette().past();
        Color colour = look.theme() == Theme.PROJECTOR ? grey : look.faded(grey, 0.55);
        for (int i = Math.max(0, last - ARROWS); i < last; i++) {
            double to = i + 1 < xs.size() ? xs.get(i + 1) : frame.here().x();
            double landing = i + 1 < xs.size() ? heights[i + 1] : frame.here().f();
            if (Math.abs(to - xs.get(i)) > LONG_STEP * scenery.width()) {
                marks.add(new Segment(to, heights[i], to, landing, colour, 1, Segment.DASHED));
                marks.add(new Arrow(xs.get(i), heights[i], to, heights[i], colour, 2.5, 0));
            }
        }
        return marks;
    }

    Mark dots() {
        List<FadingDots.Point> points = new ArrayList<>();
        for (int i = 0; i < xs.size() - (past ? 1 : 0); i++) {
            points.add(new FadingDots.Point(xs.get(i), heights[i]));
        }
        boolean hollow = look.theme() == Theme.PROJECTOR;
        long oldest = frame.step() - xs.size();
        return new FadingDots(
                points,
                series.line(),
                hollow ? 4.5 : 4,
                hollow,
                i -> card(oldest, i),
                i -> new Topic(lane, DescentExplained.VALUE, oldest + i));
    }

    private List<String> card(long oldest, int i) {
        return List.of(
                look.words().say("descent.label.at-step", Figures.whole(oldest + i)),
                "$x = " + Tex.number(xs.get(i)) + "$",
                "$f = " + Tex.number(heights[i]) + "$");
    }

    /** Step numbers at the newest points, as far as these stand apart. */
    List<Mark> numbers() {
        List<Mark> marks = new ArrayList<>();
        double apart = NUMBERED_FROM * scenery.width();
        double near = frame.here().x();
        for (int i = xs.size() - 1; i >= Math.max(0, xs.size() - NUMBERS); i--) {
            double x = xs.get(i);
            if (Math.abs(x - near) > apart && Double.isFinite(heights[i])) {
                marks.add(number(frame.step() - xs.size() + i, x, heights[i]));
                near = x;
            }
        }
        return marks;
    }

    private Mark number(long step, double x, double y) {
        boolean rising = frame.f().at(x).slope() > 0;
        Side[] sides =
                rising
                        ? new Side[] {Side.ABOVE_LEFT, Side.RIGHT, Side.BELOW_RIGHT}
                        : new Side[] {Side.ABOVE_RIGHT, Side.LEFT, Side.BELOW_LEFT};
        return new PointLabel(
                        Place.at(x, y, sides),
                        10,
                        new Line(Figures.whole(step), TextStyle.TICK, look.palette().muted()))
                .ifThereIsRoom();
    }
}
