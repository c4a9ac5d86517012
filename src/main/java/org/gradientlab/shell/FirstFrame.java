package org.gradientlab.shell;

import java.util.function.BooleanSupplier;
import java.util.function.ObjDoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import org.gradientlab.command.StartMark;
import org.gradientlab.command.ThisProcess;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.Sheet;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.tensor.Nd4jStart;

/** The lab as everyone opens it, which takes the time until it can be used and then ends. */
public final class FirstFrame extends LabApplication {
    private static final String SCENE = "spiral";
    private static final double MILLIS = 1000;

    /** JavaFX makes its applications itself, so they can be told only by a static field. */
    private static ObjDoubleConsumer<StartMark> told = (mark, millis) -> {};

    private static double seconds;

    static void launch(double running, ObjDoubleConsumer<StartMark> listener) {
        told = listener;
        seconds = running;
        Application.launch(FirstFrame.class);
    }

    @Override
    protected void painted(Workbench workbench) {
        tell(StartMark.FIRST_FRAME);
        whenNumbersAreReady(workbench);
    }

    private static void whenNumbersAreReady(Workbench workbench) {
        when(
                Nd4jStart::done,
                () -> {
                    tell(StartMark.NUMBERS_READY);
                    Scene scene = BuiltInScene.named(SCENE).scene();
                    workbench.documents().lay(Sheet.untitled(scene.withSteps(Scene.MOST_STEPS)));
                    workbench.session().play();
                    when(() -> hasLearnt(workbench), () -> run(workbench));
                });
    }

    private static void run(Workbench workbench) {
        tell(StartMark.FIRST_STEP);
        workbench.session().speed(Double.POSITIVE_INFINITY);
        double end = ThisProcess.millis() + seconds * MILLIS;
        when(() -> ThisProcess.millis() >= end, Platform::exit);
    }

    private static boolean hasLearnt(Workbench workbench) {
        Shot shot = workbench.session().shotProperty().get();
        return shot != null && shot.step() > 0;
    }

    private static void tell(StartMark mark) {
        told.accept(mark, ThisProcess.millis());
    }

    private static void when(BooleanSupplier ready, Runnable act) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (ready.getAsBoolean()) {
                    stop();
                    act.run();
                }
            }
        }.start();
    }
}
