package org.gradientlab.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;
import org.gradientlab.experiment.Scene;

/** What the command line asks of a window, without knowing one: the shell implements it. */
public interface Pictures {
    /** A window is about to be asked for: begins with what takes longest, and returns at once. */
    void soon();

    /** Opens the lab for a person, with a file in it or none; returns when they close it. */
    void open(Optional<Path> file);

    /**
     * Opens the lab, tells the milliseconds since the process began at each mark, goes on training
     * for so many seconds as fast as it can, and closes.
     */
    void firstFrame(boolean onDisplay, double seconds, ObjDoubleConsumer<StartMark> told);

    /** Opens the lab and goes once through what people do first. */
    void warmUp(boolean onDisplay, Consumer<String> progress);

    /** Opens home and each scene in turn without a display, and writes a picture of each. */
    void tour(List<NamedScene> scenes, Path folder, PictureStyle style, Consumer<Path> written);

    /** Writes a picture of the list of lessons. */
    void lessons(Path png, PictureStyle style);

    /** Writes a picture of a lesson at one of its parts, counted from 0. */
    void lesson(String id, int part, Path png, PictureStyle style);

    /** Writes a picture of a scene's stage at the step the scene asks to be shown first. */
    void png(NamedScene scene, Path file, StageStyle style);

    /** The same as lines and words. */
    void svg(NamedScene scene, Path file, StageStyle style);

    /** Writes a moving picture of a scene's stage. */
    void gif(NamedScene scene, Path file, StageStyle style, FilmPlan film);

    /** Lets a seeded monkey loose on the window; returns what went wrong, or nothing. */
    List<String> fuzz(FuzzPlan plan, Consumer<String> progress);

    /** Why a formula cannot be set; nothing where it can. */
    Optional<String> formulaFault(String latex);

    /** A formula as a piece of SVG for a page to print. */
    String formulaSvg(String latex);

    /** Times the frames of the window while a scene runs in it. */
    FrameTimes profile(ProfilePlan plan);

    /** A scene and what its file or bench is called. */
    record NamedScene(String name, Scene scene) {}
}
