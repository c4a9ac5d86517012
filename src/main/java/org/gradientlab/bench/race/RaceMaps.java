package org.gradientlab.bench.race;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.landscape.RaceGround;
import org.gradientlab.optimizer.Optimizer;

/**
 * The maps last worked on, so that scrubbing, playing and a second lane go on with one map and do
 * not begin it anew. May be asked from several threads.
 */
final class RaceMaps {
    /** As many lanes as a scene has, and the same again for the scene before. */
    private static final int KEPT = 8;

    /** All that a map depends on. */
    private record Key(
            FunctionOfXY f,
            double kappa,
            RaceGround ground,
            double x0,
            double y0,
            List<Optimizer> racers,
            double epsilon,
            int racer,
            KnobMap.Grid grid) {
        static Key of(RaceSetup setup, KnobMap.Grid grid) {
            return new Key(
                    setup.f(),
                    setup.kappa(),
                    setup.ground(),
                    setup.x0(),
                    setup.y0(),
                    setup.racers(),
                    setup.epsilon(),
                    setup.shownRacer(),
                    grid);
        }
    }

    private final Map<Key, RaceMap> maps =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, RaceMap> eldest) {
                    return size() > KEPT;
                }
            };

    /**
     * Goes on with a map for so many steps and shows how far it is. Loading the run of a cell goes
     * on with the same map.
     */
    synchronized KnobMapPicture worked(RaceSetup setup, KnobMap.Grid grid, int budget) {
        int racer = setup.shownRacer();
        RaceSetup corner = RaceMap.atCorner(setup, racer, grid);
        RaceMap map =
                maps.computeIfAbsent(Key.of(corner, grid), key -> new RaceMap(corner, racer, grid));
        map.work(budget);
        return map.picture();
    }
}
