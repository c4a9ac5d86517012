package org.gradientlab.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;

/** Notes what it was asked for and draws nothing. */
final class AskedPictures implements Pictures {
    private final List<String> asked = new ArrayList<>();

    /** What it was asked for, in order. */
    List<String> asked() {
        return asked;
    }

    @Override
    public String formulaSvg(String latex) {
        return "<svg>" + latex + "</svg>";
    }

    @Override
    public void lessons(Path png, PictureStyle style) {
        asked.add("lessons");
    }

    @Override
    public void lesson(String id, int part, Path png, PictureStyle style) {
        asked.add("lesson " + id + " " + part);
    }

    @Override
    public Optional<String> formulaFault(String latex) {
        return Optional.empty();
    }

    @Override
    public void soon() {
        // Only where there is a display.
    }

    @Override
    public void open(Optional<Path> file) {
        asked.add("open " + file.map(Path::getFileName).map(Path::toString).orElse("nothing"));
    }

    @Override
    public void firstFrame(boolean onDisplay, double seconds, ObjDoubleConsumer<StartMark> told) {
        told.accept(StartMark.FIRST_FRAME, 400.4);
        told.accept(StartMark.NUMBERS_READY, 900.6);
        told.accept(StartMark.FIRST_STEP, 1000);
    }

    @Override
    public void warmUp(boolean onDisplay, Consumer<String> progress) {
        progress.accept("home");
    }

    @Override
    public void tour(List<NamedScene> scenes, Path to, PictureStyle style, Consumer<Path> written) {
        for (NamedScene named : scenes) {
            asked.add(
                    named.name()
                            + " at "
                            + named.scene().at()
                            + " "
                            + style.theme()
                            + " "
                            + style.language()
                            + " "
                            + style.width()
                            + "x"
                            + style.height());
        }
    }

    @Override
    public void png(NamedScene scene, Path file, StageStyle style) {
        asked.add("png at " + scene.scene().at() + told(style));
    }

    @Override
    public void svg(NamedScene scene, Path file, StageStyle style) {
        asked.add("svg at " + scene.scene().at() + told(style));
    }

    @Override
    public void gif(NamedScene scene, Path file, StageStyle style, FilmPlan film) {
        asked.add(
                String.join(
                        " ",
                        "gif " + film.from(),
                        Long.toString(film.to()),
                        Long.toString(film.every()),
                        film.perSecond() + told(style)));
    }

    private String told(StageStyle style) {
        return " x" + style.times() + (style.opaque() ? "" : " on nothing");
    }

    @Override
    public FrameTimes profile(ProfilePlan plan) {
        asked.add("profile " + plan.scene().bench().id() + (plan.still() ? " still" : ""));
        return new FrameTimes(List.of(16.0, 17.0, 40.0), 1000, 0.9, 50, 60);
    }

    @Override
    public List<String> fuzz(FuzzPlan plan, Consumer<String> progress) {
        return List.of();
    }
}
