package org.gradientlab.bench.race;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.experiment.Track;
import org.gradientlab.landscape.NetworkGround;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Route;
import org.gradientlab.plot.Series;
import org.gradientlab.words.Words;

/**
 * A race as the pictures of it need it: of a shot with several lanes the first one.
 *
 * @param names of the racers
 */
record RaceScene(
        Shot shot, LaneShot lane, RaceSetup setup, RaceFrame frame, List<String> names, Look look) {
    static RaceScene of(Shot shot, Look look) {
        LaneShot lane = shot.lane();
        RaceSetup setup = (RaceSetup) lane.setup();
        return new RaceScene(
                shot,
                lane,
                setup,
                (RaceFrame) lane.frame(),
                RacerLook.names(setup.racers(), look.words()),
                look);
    }

    Track track() {
        return lane.track();
    }

    Words words() {
        return look.words();
    }

    Series series(int racer) {
        return RacerLook.series(racer, look);
    }

    /** The index of the step shown among the entries of the track. */
    int now() {
        return (int) (lane.step() / track().stride());
    }

    /** The racers that are drawn, the chosen one last and so on top. */
    List<Integer> drawn() {
        int chosen = setup.shownRacer();
        return IntStream.range(0, setup.racers().size())
                .filter(racer -> !setup.isHidden(racer))
                .boxed()
                .sorted((a, b) -> Boolean.compare(a == chosen, b == chosen))
                .toList();
    }

    RacerPicture racer(int index) {
        return frame.racers().get(index);
    }

    RacerPicture chosen() {
        return racer(setup.shownRacer());
    }

    /** Whether the two parameters are the two coordinates of the map. */
    boolean isPlane() {
        return !frame.curve() && !(setup.ground() instanceof NetworkGround);
    }

    /** The places of a racer on the picture, up to where it was out. */
    Route route(int racer) {
        Track track = track();
        return new Route(
                track.count(),
                i -> track.get(RaceBench.x(racer), i),
                i -> track.get(RaceBench.y(racer), i));
    }

    /** Whether a racer had not gone out before the entry. */
    boolean isOn(int racer, int entry) {
        return entry < track().count() && !Double.isNaN(track().get(RaceBench.x(racer), entry));
    }
}
