package org.gradientlab.bench.race;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradientlab.optimizer.Optimizer;
import org.jspecify.annotations.Nullable;

/**
 * Computes a map over two knobs of one racer, a slice at a time: each cell is a run of its own, cut
 * short when it arrives or is out. It has no thread; whoever wants the map goes on with it, and
 * whoever no longer does lets go of it.
 */
final class RaceMap {
    static final int CELLS = 40;
    static final int STEPS = 500;

    private static final int COARSEST = 8;

    /** To begin a cell takes about as long as so many steps. */
    private static final int START = 50;

    private final RaceSetup setup;
    private final int racer;
    private final Course course;
    private final MapAxes axes;
    private final @Nullable MapCell[] cells = new MapCell[CELLS * CELLS];
    private final List<Integer> order = coarseFirst();
    private int done;
    private @Nullable Racer running;

    RaceMap(RaceSetup setup, int racer, KnobMap.Grid grid) {
        this.setup = setup;
        this.racer = racer;
        course = Course.of(setup);
        axes = MapAxes.of(setup, racer, grid, CELLS);
    }

    /** The setup without what the axes say: maps of two that differ only there are the same. */
    static RaceSetup atCorner(RaceSetup setup, int racer, KnobMap.Grid grid) {
        return MapAxes.of(setup, racer, grid, CELLS).with(setup, 0, 0);
    }

    /** Every eighth cell of every eighth row first, then every fourth, and so on. */
    private static List<Integer> coarseFirst() {
        List<Integer> order = new ArrayList<>();
        for (int cell = 0; cell < CELLS * CELLS; cell++) {
            order.add(cell);
        }
        order.sort(Comparator.comparingInt(cell -> -grain(cell)));
        return order;
    }

    private static int grain(int cell) {
        int both = cell / CELLS | cell % CELLS | COARSEST;
        return Integer.lowestOneBit(both);
    }

    /** Goes on for about so many steps on a formula, or as few as take as long elsewhere. */
    void work(int budget) {
        int left = Math.max(1, budget / course.ground().effort());
        while (left > 0 && done < cells.length) {
            left -= advance(left);
        }
    }

    /** Goes on with one cell and says how many steps that took. */
    private int advance(int most) {
        int cell = order.get(done);
        Racer run = running == null ? start(cell) : running;
        running = run;
        int made = 0;
        while (made < most && !isOver(run)) {
            run.step();
            made++;
        }
        if (isOver(run)) {
            cells[cell] = outcome(run);
            done++;
            running = null;
        }
        return made + START;
    }

    private Racer start(int cell) {
        RaceSetup there = axes.with(setup, cell % CELLS, cell / CELLS);
        Optimizer optimizer = there.racers().get(racer);
        return new Racer(course, optimizer, there.x0(), there.y0());
    }

    private static boolean isOver(Racer run) {
        return run.isOut() || run.reachedAt() >= 0 || run.point().steps() >= STEPS;
    }

    private static MapCell outcome(Racer run) {
        return new MapCell(run.fate(), run.point().steps(), run.x(), run.y(), run.point().height());
    }

    boolean isDone() {
        return done == cells.length;
    }

    KnobMapPicture picture() {
        return new KnobMapPicture(
                racer, axes.across(), axes.up(), axes.offered(), STEPS, cells.clone(), done);
    }
}
