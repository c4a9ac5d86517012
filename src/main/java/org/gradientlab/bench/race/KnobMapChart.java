package org.gradientlab.bench.race;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.CellMap;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Scale;
import org.gradientlab.words.Figures;

/** What becomes of a racer over two of its knobs: one square for each pair of values. */
record KnobMapChart(CellMap cells, Chart chart) {
    private static final double FASTEST = 0.98;
    private static final double SLOWEST = 0.62;

    static KnobMapChart of(RaceScene scene, KnobMapPicture map) {
        Look look = scene.look();
        CellMap cells =
                new CellMap(
                        map.across().values().size(),
                        map.up().values().size(),
                        (column, row) -> cell(map, column, row, look),
                        place -> card(map, place, look));
        List<Mark> marks = new ArrayList<>();
        marks.add(cells);
        marks.add(
                Dot.ring(now(scene, map.across()), now(scene, map.up()), 6, look.palette().text()));
        Chart chart =
                Chart.of(axis(map.across(), word(map.across(), look)), axis(map.up(), ""))
                        .titled(title(scene, map))
                        .with(marks)
                        .spokenAs(
                                look.words()
                                        .say(
                                                "race.spoken-knob-map",
                                                scene.names().get(map.racer()),
                                                map.done(),
                                                map.total()));
        return new KnobMapChart(cells, chart);
    }

    private static String title(RaceScene scene, KnobMapPicture map) {
        return "*%s*  %s"
                .formatted(
                        scene.names().get(map.racer()),
                        scene.words()
                                .say(
                                        "race.map.axes",
                                        word(map.up(), scene.look()),
                                        word(map.across(), scene.look())));
    }

    static String word(MapAxis axis, Look look) {
        return axis.knob().word().in(look.words());
    }

    /** The value the racer has now. */
    private static double now(RaceScene scene, MapAxis axis) {
        Object value = KnobPath.of(Declaration.of(new RaceBench()), axis.path()).in(scene.setup());
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** Half a cell further at both ends than the values, which stand in the middle of cells. */
    private static Axis axis(MapAxis axis, String name) {
        int last = axis.values().size() - 1;
        double low = axis.values().getFirst();
        double high = axis.values().getLast();
        Scale between = axis.log() ? Scale.log(low, high) : Scale.linear(low, high);
        double half = 0.5 / last;
        return new Axis(between.between(-half, 1 + half), name);
    }

    private static CellMap.Cell cell(KnobMapPicture map, int column, int row, Look look) {
        return map.cell(column, row)
                .map(cell -> filling(cell, map.steps(), look))
                .orElse(new CellMap.Cell(look.palette().window(), CellMap.Pattern.PLAIN));
    }

    /**
     * Blue where the goal is reached, the stronger the sooner; orange and hatched where it is out.
     */
    static CellMap.Cell filling(MapCell cell, int steps, Look look) {
        return switch (cell.fate()) {
            case REACHED -> {
                double share = Math.log1p((double) cell.steps()) / Math.log1p((double) steps);
                yield new CellMap.Cell(
                        look.palette()
                                .diverging()
                                .colour(FASTEST + (SLOWEST - FASTEST) * share * share),
                        CellMap.Pattern.PLAIN);
            }
            case GOING -> new CellMap.Cell(look.palette().border(), CellMap.Pattern.PLAIN);
            case STUCK, STALLED -> new CellMap.Cell(look.palette().past(), CellMap.Pattern.DOTTED);
            case DIVERGED, LEFT -> {
                Color orange = look.palette().diverging().colour(0.18);
                yield new CellMap.Cell(orange, CellMap.Pattern.HATCHED);
            }
        };
    }

    private static List<String> card(KnobMapPicture map, CellMap.Place place, Look look) {
        String across = value(map.across(), place.column(), look);
        String up = value(map.up(), place.row(), look);
        return map.cell(place.column(), place.row())
                .map(cell -> List.of(across, up, fate(cell, look)))
                .orElse(List.of(across, up));
    }

    private static String value(MapAxis axis, int index, Look look) {
        return word(axis, look) + " = " + Figures.shown(axis.values().get(index), 3);
    }

    private static String fate(MapCell cell, Look look) {
        String steps = Figures.whole(cell.steps());
        String text =
                switch (cell.fate()) {
                    case REACHED -> look.words().say("race.reached-at", steps);
                    case DIVERGED -> look.words().say("race.diverged-at", steps);
                    case LEFT -> look.words().say("race.left-at", steps);
                    case GOING, STUCK, STALLED -> cell.fate().word().in(look.words());
                };
        return "*" + text + "*";
    }
}
