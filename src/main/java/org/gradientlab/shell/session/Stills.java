package org.gradientlab.shell.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;

/** Pictures of scenes that are not on the workbench, computed once and away from the screen. */
public final class Stills {
    /** As many as any page shows at once, and some pages back. */
    private static final int REMEMBERED = 64;

    private final Background background;
    private final Map<Object, Shot> taken =
            new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Object, Shot> eldest) {
                    return size() > REMEMBERED;
                }
            };

    public Stills(Background background) {
        this.background = background;
    }

    /** Hands over what a scene shows at the step it asks to be shown first. */
    public void still(Scene scene, Consumer<Shot> screen) {
        still(scene, () -> scene, screen);
    }

    /** The same of a scene that need not have been read yet. */
    public void still(BuiltInScene built, Consumer<Shot> screen) {
        still(built, built::scene, screen);
    }

    private void still(Object known, Supplier<Scene> scene, Consumer<Shot> screen) {
        Shot before = taken.get(known);
        if (before != null) {
            screen.accept(before);
            return;
        }
        background.run(
                () -> still(scene.get()),
                shot -> {
                    taken.put(known, shot);
                    screen.accept(shot);
                },
                fault -> {});
    }

    /** Hands over what a scene shows at each step up to one. */
    public void film(BuiltInScene built, long upTo, Consumer<List<Shot>> screen) {
        background.run(() -> film(built.scene(), 0, upTo), screen, fault -> {});
    }

    private static Shot still(Scene scene) {
        return film(scene, scene.at(), scene.at()).getFirst();
    }

    private static List<Shot> film(Scene scene, long from, long upTo) {
        Rehearsal rehearsal = new Rehearsal(scene);
        while (rehearsal.reach() < upTo && rehearsal.advance()) {
            // Each turn of the loop brings the lanes one step on.
        }
        List<Shot> shots = new ArrayList<>();
        long last = Math.min(upTo, rehearsal.last());
        for (long step = Math.min(from, last); step <= last; step++) {
            shots.add(new Shot(0, scene, step, rehearsal.last(), false, rehearsal.shots(step)));
        }
        return shots;
    }
}
