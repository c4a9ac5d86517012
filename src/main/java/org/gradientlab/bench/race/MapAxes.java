package org.gradientlab.bench.race;

import java.util.List;

/**
 * Over which two knobs of a racer a map is.
 *
 * @param offered the knobs that this racer's axes can show
 */
record MapAxes(List<MapKnob> offered, MapAxis across, MapAxis up) {
    /** A knob that the racer has not is replaced by one that it has. */
    static MapAxes of(RaceSetup setup, int racer, KnobMap.Grid grid, int cells) {
        List<MapKnob> offered = MapAxis.offered(setup, racer);
        MapKnob first = offered.contains(grid.across()) ? grid.across() : offered.getFirst();
        MapKnob second =
                grid.up() != first && offered.contains(grid.up())
                        ? grid.up()
                        : offered.stream().filter(knob -> knob != first).findFirst().orElseThrow();
        return new MapAxes(
                offered,
                MapAxis.of(setup, racer, first, cells),
                MapAxis.of(setup, racer, second, cells));
    }

    /** The setup of the run of a cell. */
    RaceSetup with(RaceSetup setup, int column, int row) {
        return up.with(across.with(setup, column), row);
    }
}
