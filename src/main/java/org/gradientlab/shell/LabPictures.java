package org.gradientlab.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import org.gradientlab.command.FrameTimes;
import org.gradientlab.command.FuzzPlan;
import org.gradientlab.command.PictureStyle;
import org.gradientlab.command.Pictures;
import org.gradientlab.command.ProfilePlan;
import org.gradientlab.experiment.Scene;
import org.gradientlab.plot.Formula;
import org.gradientlab.plot.FormulaSvg;
import org.gradientlab.shell.monkey.MonkeyBusiness;

/** What the command line can have of the window. */
public final class LabPictures implements Pictures {
    /** The size formulas are set at for paper, where they follow the text around them. */
    private static final double FORMULA = 16;

    @Override
    public void open() {
        Application.launch(LabApplication.class);
    }

    @Override
    public void tour(
            List<NamedScene> scenes, Path folder, PictureStyle style, Consumer<Path> written) {
        Path home = folder.resolve("home.png");
        WindowPicture.of(style).home(home);
        written.accept(home);
        for (NamedScene scene : scenes) {
            Path png = folder.resolve(scene.name() + ".png");
            picture(scene.scene(), png, style);
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
    public void picture(Scene scene, Path png, PictureStyle style) {
        WindowPicture.of(style).scene(scene, png);
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
