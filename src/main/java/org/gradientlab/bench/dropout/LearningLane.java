package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.plot.Look;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** One lane of a scene in which networks learn, with its name among the others. */
record LearningLane(
        Shot shot,
        LaneShot lane,
        TrainingFrame frame,
        DropoutExperiment.Training knobs,
        String name,
        Look look) {

    /** Those lanes of a shot in which a network learns. */
    static List<LearningLane> all(Shot shot, Look look) {
        List<LearningLane> lanes = new ArrayList<>();
        for (LaneShot lane : shot.lanes()) {
            DropoutSetup setup = (DropoutSetup) lane.setup();
            if (lane.frame() instanceof TrainingFrame frame
                    && setup.experiment() instanceof DropoutExperiment.Training knobs) {
                String name = name(knobs, look.words());
                lanes.add(new LearningLane(shot, lane, frame, knobs, name, look));
            }
        }
        return lanes;
    }

    private static String name(DropoutExperiment.Training knobs, Words words) {
        return knobs.p() == 0
                ? words.say("dropout.lane.without")
                : words.say("dropout.lane.with", Figures.plain(knobs.p()));
    }

    /** Its place among all lanes of the shot. */
    int index() {
        return shot.lanes().indexOf(lane);
    }

    Words words() {
        return look.words();
    }

    static String percent(double share) {
        return Figures.shown(Math.rint(share * 1000) / 10, 4) + " %";
    }
}
