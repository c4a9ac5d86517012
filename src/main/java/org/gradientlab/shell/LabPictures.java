package org.gradientlab.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;
import javafx.application.Application;
import org.gradientlab.command.FilmPlan;
import org.gradientlab.command.FrameTimes;
import org.gradientlab.command.FuzzPlan;
import org.gradientlab.command.PictureStyle;
import org.gradientlab.command.Pictures;
import org.gradientlab.command.ProfilePlan;
import org.gradientlab.command.StageStyle;
import org.gradientlab.command.StartMark;
import org.gradientlab.plot.Formula;
import org.gradientlab.plot.FormulaSvg;
import org.gradientlab.shell.monkey.MonkeyBusiness;

/** What the command line can have of the window. */
public final class LabPictures implements Pictures {
    /** The size formulas are set at for paper, where they follow the text around them. */
    private static final double FORMULA = 16;

    @Override
    public void soon() {
        Prologue.begin();
    }

    @Override
    public void open(Optional<Path> file) {
        Prologue.begin();
        Application.launch(
                LabApplication.class, file.stream().map(Path::toString).toArray(String[]::new));
    }

    @Override
    public void firstFrame(boolean onDisplay, double seconds, ObjDoubleConsumer<StartMark> told) {
        if (!onDisplay) {
            FxThread.willBeHeadless();
        }
        Prologue.begin();
        FirstFrame.launch(seconds, told);
    }

    @Override
    public void warmUp(boolean onDisplay, Consumer<String> progress) {
        if (!onDisplay) {
            FxThread.willBeHeadless();
        }
        Prologue.begin();
        WarmUp.launch(onDisplay, progress);
    }

    @Override
    public void tour(
            List<NamedScene> scenes, Path folder, PictureStyle style, Consumer<Path> written) {
        Path home = folder.resolve("home.png");
        WindowPicture.of(style).home(home);
        written.accept(home);
        for (NamedScene scene : scenes) {
            Path png = folder.resolve(scene.name() + ".png");
            WindowPicture.of(style).scene(scene.scene(), png);
            written.accept(png);
        }
    }

    @Override
    public void lessons(Path png, PictureStyle style) {
        WindowPicture.of(style).lessons(png);
    }

    @Override
    public void lesson(String id, int part, Path png, PictureStyle style) {
        WindowPicture.of(style).lesson(id, part, png);
    }

    @Override
    public void png(NamedScene scene, Path file, StageStyle style) {
        new StageFiles(scene, style).png(file);
    }

    @Override
    public void svg(NamedScene scene, Path file, StageStyle style) {
        new StageFiles(scene, style).svg(file);
    }

    @Override
    public void gif(NamedScene scene, Path file, StageStyle style, FilmPlan film) {
        new StageFiles(scene, style).gif(file, film);
    }

    @Override
    public Optional<String> formulaFault(String latex) {
        return Formula.fault(latex);
    }

    @Override
    public String formulaSvg(String latex) {
        return FormulaSvg.of(latex, FORMULA);
    }

    @Override
    public FrameTimes profile(ProfilePlan plan) {
        FxThread.startHeadless();
        return FxThread.await(outcome -> ProfileWindow.measure(plan, outcome));
    }

    @Override
    public List<String> fuzz(FuzzPlan plan, Consumer<String> progress) {
        FxThread.startHeadless();
        FuzzWindow window = FxThread.get(FuzzWindow::new);
        try {
            return new MonkeyBusiness(plan, window, progress).run();
        } finally {
            FxThread.get(window::closed);
        }
    }
}
