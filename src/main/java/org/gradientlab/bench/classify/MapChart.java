package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import javafx.scene.paint.Color;
import org.gradientlab.dataset.AboveCurve;
import org.gradientlab.function.EvaluatorOfX;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.ColourMap;
import org.gradientlab.plot.Field;
import org.gradientlab.plot.FunctionCurve;
import org.gradientlab.plot.LevelLine;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Shading;
import org.gradientlab.plot.Tex;
import org.gradientlab.words.Figures;

/** The plane with all points on it, and what the network, or one neuron of it, says everywhere. */
final class MapChart {
    /** Under points a map must stay pale. */
    private static final double PALE = 0.8;

    private static final double LEAST_TINT = 0.14;
    private static final double MOST_TINT = 0.55;
    private static final int SHADES = 64;

    private final ClassifyScene scene;
    private final ClassifyFrame frame;
    private final Look look;
    private final List<Mark> marks = new ArrayList<>();

    private MapChart(ClassifyScene scene) {
        this.scene = scene;
        frame = scene.frame();
        look = scene.look();
    }

    static Chart of(ClassifyScene scene) {
        return new MapChart(scene).chart();
    }

    /** Points of a run that cannot begin. */
    static Chart of(UnreadyFrame frame, Look look) {
        List<ClassLook> classes = new ArrayList<>();
        for (int label = 0; label < ClassLook.MOST; label++) {
            classes.add(ClassLook.of(label, look));
        }
        Points points = frame.points();
        PointsOnMap mark = PointsOnMap.inPlane(points, classes, point -> List.of());
        return plane(frame.area())
                .with(mark)
                .spokenAs(look.words().say("classify.spoken-unready", points.count(), frame.why()));
    }

    private static Chart plane(Area area) {
        return Chart.of(
                new Axis(Scale.linear(area.left(), area.right()), "$x_1$"),
                new Axis(Scale.linear(area.bottom(), area.top()), "$x_2$"));
    }

    private Chart chart() {
        ResponseMap enlarged = frame.enlarged();
        if (enlarged != null) {
            marks.add(response(enlarged));
        } else {
            marks.add(decision());
            addBoundary();
        }
        addTypedCurve();
        addPoints();
        return plane(frame.area()).with(marks).spokenAs(ClassifySpoken.ofMap(scene));
    }

    private Mark response(ResponseMap map) {
        ColourMap colours = look.palette().diverging();
        double range = map.high() - map.low();
        return shading(
                map.side(),
                (column, row) -> colours.argb((map.value(column, row) - map.low()) / range));
    }

    private Mark decision() {
        DecisionMap map = frame.map();
        if (map.classes() == 2) {
            ColourMap colours = look.palette().diverging().middle(PALE);
            return shading(map.side(), (column, row) -> colours.argb(map.share(0, column, row)));
        }
        int[][] shades = new int[map.classes()][SHADES];
        for (int label = 0; label < shades.length; label++) {
            shades[label] = shades(scene.look(label).series());
        }
        int none = argb(look.palette().paper());
        return shading(
                map.side(),
                (column, row) -> {
                    int winner = map.winner(column, row);
                    return winner == DecisionMap.NONE
                            ? none
                            : shades[winner][(int) (map.lead(winner, column, row) * (SHADES - 1))];
                });
    }

    private int[] shades(Series series) {
        int[] shades = new int[SHADES];
        for (int i = 0; i < SHADES; i++) {
            double tint = LEAST_TINT + (MOST_TINT - LEAST_TINT) * i / (SHADES - 1);
            shades[i] = argb(look.palette().paper().interpolate(series.area(), tint));
        }
        return shades;
    }

    private static int argb(Color colour) {
        return 0xFF << 24
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    private Mark shading(int side, Shading.Cells cells) {
        Area area = frame.area();
        return new Shading(
                area.left(), area.right(), area.bottom(), area.top(), side, cells, this::cardAt);
    }

    private void addBoundary() {
        DecisionMap map = frame.map();
        int lines = map.classes() == 2 ? 1 : map.classes();
        for (int label = 0; label < lines; label++) {
            int its = label;
            Field leads =
                    field(map.side(), (column, row) -> map.lead(its, (int) column, (int) row));
            marks.add(LevelLine.of(leads, 0, look.palette().decision(), lines == 1 ? 2 : 1.5));
        }
    }

    private Field field(int side, DoubleBinaryOperator cell) {
        Area area = frame.area();
        double[] values = new double[side * side];
        for (int i = 0; i < values.length; i++) {
            values[i] = cell.applyAsDouble(i % side, Math.floorDiv(i, side));
        }
        return new Field(
                area.x(0, side),
                area.x(side - 1, side),
                area.y(0, side),
                area.y(side - 1, side),
                side,
                side,
                values);
    }

    /** The curve that a person typed to divide the classes, to compare the boundary with. */
    private void addTypedCurve() {
        if (scene.setup().data() instanceof AboveCurve above) {
            EvaluatorOfX curve = above.f().evaluator();
            marks.add(new FunctionCurve(curve::value, look.palette().ink(), 1.5, x -> List.of()));
        }
    }

    private void addPoints() {
        Points points = frame.points();
        PointsOnMap dots = PointsOnMap.inPlane(points, scene.classes(), this::cardOf);
        marks.add(dots);
        marks.add(WrongRings.around(dots, frame.decisions()));
    }

    private List<String> cardOf(int point) {
        return card(scene, point);
    }

    /** What is to be said of a point, wherever it is drawn. */
    static List<String> card(ClassifyScene scene, int point) {
        Points points = scene.frame().points();
        int decided = scene.frame().decisions().of(point);
        String kind = scene.words().say("classify.point-of", points.part(point).word());
        List<String> lines = new ArrayList<>();
        lines.add("*" + scene.look(points.label(point)).name() + "* · " + kind);
        lines.add(place(points.x(point), points.y(point)));
        if (decided >= 0) {
            String key =
                    decided == points.label(point) ? "classify.put-right" : "classify.put-wrong";
            lines.add(scene.words().say(key, scene.look(decided).name()));
        }
        return lines;
    }

    static String place(double x, double y) {
        return "$(%s,\\,%s)$".formatted(Tex.number(x, 3), Tex.number(y, 3));
    }

    private List<String> cardAt(double x, double y) {
        List<String> lines = new ArrayList<>();
        lines.add(place(x, y));
        ResponseMap enlarged = frame.enlarged();
        Area area = frame.area();
        if (enlarged != null) {
            double value =
                    enlarged.value(
                            cell(x, area.left(), area.width(), enlarged.side()),
                            cell(y, area.bottom(), area.height(), enlarged.side()));
            lines.add("$" + Tex.number(value, 3) + "$");
            return lines;
        }
        DecisionMap map = frame.map();
        int column = cell(x, area.left(), area.width(), map.side());
        int row = cell(y, area.bottom(), area.height(), map.side());
        for (int label = 0; label < map.classes(); label++) {
            double share = 100 * map.share(label, column, row);
            if (map.classes() <= 3 || share >= 1) {
                lines.add(
                        scene.look(label).name()
                                + "  *"
                                + Figures.shown(Math.rint(share * 10) / 10, 3)
                                + " %*");
            }
        }
        return lines;
    }

    private static int cell(double value, double low, double length, int side) {
        return Math.clamp((int) ((value - low) / length * side), 0, side - 1);
    }
}
