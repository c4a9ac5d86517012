package org.gradientlab.bench.surface;

import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The pictures of a surface in words, for those who do not see them. */
final class Spoken {
    private Spoken() {}

    /** A map with its lanes. */
    static String of(Shot shot, GroundGroup group, Words words) {
        StringBuilder text = new StringBuilder();
        for (int i : group.lanes()) {
            LaneShot lane = shot.lanes().get(i);
            SurfaceFrame frame = GroundGroup.frame(lane);
            String what =
                    frame.regression() == null
                            ? "f(x, y) = " + ((SurfaceSetup) lane.setup()).f().text()
                            : words.say("surface-ground.regression");
            text.append(
                            words.say(
                                    "surface.spoken",
                                    what,
                                    Figures.whole(lane.step()),
                                    Figures.whole(shot.last()),
                                    Figures.shown(frame.here().x()),
                                    Figures.shown(frame.here().y()),
                                    Figures.shown(frame.here().f()),
                                    Figures.shown(frame.here().fx()),
                                    Figures.shown(frame.here().fy())))
                    .append(' ')
                    .append(verdict(frame, words))
                    .append(' ');
        }
        return text.toString().strip();
    }

    private static String verdict(SurfaceFrame frame, Words words) {
        return frame.verdict().kind().word().in(words)
                + ": "
                + frame.verdict().why().in(words)
                + ".";
    }

    /** The line of arithmetic: the step that led here, or at the start the one that comes. */
    static String ofStep(SurfaceFrame frame, Words words) {
        Move move = frame.last() == null ? frame.next() : frame.last();
        return move == null
                ? ""
                : words.say(
                        "surface.spoken-step",
                        Figures.shown(move.from().x()),
                        Figures.shown(move.from().y()),
                        Figures.shown(move.changeX()),
                        Figures.shown(move.changeY()),
                        Figures.shown(move.toX()),
                        Figures.shown(move.toY()));
    }

    static String ofTerrain(Shot shot, Words words) {
        SurfaceFrame frame = GroundGroup.frame(shot.lane());
        return words.say(
                "surface.spoken-terrain",
                frame.place().word().in(words),
                Figures.shown(frame.here().f()));
    }

    static String ofHeights(Shot shot, Words words) {
        SurfaceFrame frame = GroundGroup.frame(shot.lane());
        return words.say(
                "surface.spoken-heights",
                Figures.whole(shot.lane().step()),
                Figures.shown(frame.here().f()));
    }
}
