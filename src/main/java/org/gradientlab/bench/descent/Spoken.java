package org.gradientlab.bench.descent;

import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The picture of a descent in words, for those who do not see it. */
final class Spoken {
    private Spoken() {}

    static String of(Shot shot, Words words) {
        StringBuilder text = new StringBuilder();
        for (LaneShot lane : shot.lanes()) {
            DescentFrame frame = (DescentFrame) lane.frame();
            text.append(
                            words.say(
                                    "descent.spoken",
                                    frame.f().text(),
                                    Figures.whole(lane.step()),
                                    Figures.whole(shot.last()),
                                    Figures.shown(frame.here().x()),
                                    Figures.shown(frame.here().f()),
                                    Figures.shown(frame.here().slope())))
                    .append(' ')
                    .append(frame.verdict().kind().word().in(words))
                    .append(": ")
                    .append(frame.verdict().why().in(words))
                    .append(". ");
        }
        return text.toString().strip();
    }

    /** One of the small plots. */
    static String ofScalar(String name, double now, long step, Words words) {
        return words.say("descent.spoken-scalar", name, Figures.whole(step), Figures.shown(now));
    }
}
