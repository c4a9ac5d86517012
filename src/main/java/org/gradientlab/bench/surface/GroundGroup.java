package org.gradientlab.bench.surface;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;

/**
 * Lanes that go down the same surface, and so are drawn on one map; others, such as that of
 * standardised data, have a map of their own beside it.
 *
 * @param lanes their numbers in the scene
 */
record GroundGroup(DrawnGround ground, List<Integer> lanes) {
    GroundGroup {
        lanes = List.copyOf(lanes);
    }

    /** The groups of a shot; grounds drawn before are used again. */
    static List<GroundGroup> of(Shot shot, List<GroundGroup> before) {
        List<DrawnGround> grounds = new ArrayList<>();
        List<List<Integer>> lanes = new ArrayList<>();
        for (int i = 0; i < shot.lanes().size(); i++) {
            SurfaceFrame frame = frame(shot.lanes().get(i));
            int known = find(grounds, frame);
            if (known < 0) {
                grounds.add(drawn(frame, before));
                lanes.add(new ArrayList<>(List.of(i)));
            } else {
                lanes.get(known).add(i);
            }
        }
        List<GroundGroup> groups = new ArrayList<>();
        for (int i = 0; i < grounds.size(); i++) {
            groups.add(new GroundGroup(grounds.get(i), lanes.get(i)));
        }
        return groups;
    }

    static SurfaceFrame frame(LaneShot lane) {
        return (SurfaceFrame) lane.frame();
    }

    private static int find(List<DrawnGround> grounds, SurfaceFrame frame) {
        for (int i = 0; i < grounds.size(); i++) {
            if (grounds.get(i).shows(frame.map())) {
                return i;
            }
        }
        return -1;
    }

    private static DrawnGround drawn(SurfaceFrame frame, List<GroundGroup> before) {
        return before.stream()
                .map(GroundGroup::ground)
                .filter(ground -> ground.shows(frame.map()))
                .findFirst()
                .orElseGet(() -> DrawnGround.of(frame.map(), frame.ground(), Symbols.of(frame)));
    }
}
