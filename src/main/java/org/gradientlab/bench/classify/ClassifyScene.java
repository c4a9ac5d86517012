package org.gradientlab.bench.classify;

import java.util.List;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.experiment.Track;
import org.gradientlab.plot.Look;
import org.gradientlab.words.Words;

/** One shot of a classification as the stage draws it: its only lane, in one look. */
record ClassifyScene(Shot shot, ClassifyFrame frame, List<ClassLook> classes, Look look) {

    /** Only for a lane whose run has begun. */
    static ClassifyScene of(Shot shot, ClassifyFrame frame, Look look) {
        return new ClassifyScene(shot, frame, ClassLook.all(frame.classNames(), look), look);
    }

    LaneShot laneShot() {
        return shot.lane();
    }

    ClassifySetup setup() {
        return (ClassifySetup) laneShot().setup();
    }

    Track track() {
        return laneShot().track();
    }

    Words words() {
        return look.words();
    }

    ClassLook look(int label) {
        return classes.get(label);
    }
}
