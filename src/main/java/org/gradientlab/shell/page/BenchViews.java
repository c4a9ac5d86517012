package org.gradientlab.shell.page;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.view.BenchView;
import org.gradientlab.view.Hand;

/** Finds the view of a bench: the class beside it that is named View instead of Bench. */
public final class BenchViews {
    private final Map<Bench<?>, BenchView> painters = new HashMap<>();

    /** A new stage for a bench. */
    public static BenchView open(Bench<?> bench, Hand hand) {
        String name = bench.getClass().getName().replaceFirst("Bench$", "View");
        try {
            return Class.forName(name, true, bench.getClass().getClassLoader())
                    .asSubclass(BenchView.class)
                    .getConstructor(Hand.class)
                    .newInstance(hand);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    name + " must be public and have a public constructor that takes a Hand", e);
        }
    }

    /** Draws a small picture of a shot with a view that is kept for that and never shown. */
    public void thumbnail(Ink on, double width, double height, Shot shot, Look look) {
        painters.computeIfAbsent(shot.scene().bench(), bench -> open(bench, Hand.idle()))
                .thumbnail(on, width, height, shot, look);
    }
}
