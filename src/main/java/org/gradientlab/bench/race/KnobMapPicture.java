package org.gradientlab.bench.race;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A map over two knobs of one racer as far as it is done. Cells come in an order in which a coarse
 * map stands early.
 */
public final class KnobMapPicture {
    private final int racer;
    private final MapAxis across;
    private final MapAxis up;
    private final List<MapKnob> offered;
    private final int steps;
    private final @Nullable MapCell[] cells;
    private final int done;

    KnobMapPicture(
            int racer,
            MapAxis across,
            MapAxis up,
            List<MapKnob> offered,
            int steps,
            @Nullable MapCell[] cells,
            int done) {
        this.racer = racer;
        this.across = across;
        this.up = up;
        this.offered = offered;
        this.steps = steps;
        this.cells = cells;
        this.done = done;
    }

    /** The index of the racer whose map this is. */
    public int racer() {
        return racer;
    }

    public MapAxis across() {
        return across;
    }

    public MapAxis up() {
        return up;
    }

    /** The knobs that this racer's axes can show. */
    public List<MapKnob> offered() {
        return offered;
    }

    /** How many steps each cell is given. */
    public int steps() {
        return steps;
    }

    /** The cell of a column and a row; empty while it is not done. */
    public Optional<MapCell> cell(int column, int row) {
        return Optional.ofNullable(cells[row * across.values().size() + column]);
    }

    public int done() {
        return done;
    }

    public int total() {
        return cells.length;
    }

    public boolean isDone() {
        return done == cells.length;
    }
}
