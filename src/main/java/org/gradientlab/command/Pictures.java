package org.gradientlab.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gradientlab.experiment.Scene;

/** What the command line asks of a window, without knowing one: the shell implements it. */
public interface Pictures {
    /** Opens the lab for a person and returns when they close it. */
    void open();

    /** Opens home and each scene in turn without a display, and writes a picture of each. */
    void tour(List<NamedScene> scenes, Path folder, PictureStyle style, Consumer<Path> written);

    /** Writes a picture of the list of lessons. */
    void lessons(Path png, PictureStyle style);

    /** Writes a picture of a lesson at one of its parts, counted from 0. */
    void lesson(String id, int part, Path png, PictureStyle style);

    /** Writes one picture of a scene at its telling step. */
    void picture(Scene scene, Path png, PictureStyle style);

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
