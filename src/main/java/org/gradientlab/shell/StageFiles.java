package org.gradientlab.shell;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import org.gradientlab.command.FilmPlan;
import org.gradientlab.command.PictureStyle;
import org.gradientlab.command.Pictures.NamedScene;
import org.gradientlab.command.StageStyle;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.file.WholeFile;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Theme;
import org.gradientlab.shell.export.Film;
import org.gradientlab.shell.export.PictureFile;
import org.gradientlab.shell.export.PictureForm;
import org.gradientlab.shell.export.Reel;
import org.gradientlab.shell.export.StagePicture;
import org.gradientlab.shell.export.Stretch;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.Sheet;
import org.gradientlab.words.Fault;

/** Files of what a scene's stage shows, made for the command line without a window. */
final class StageFiles {
    private final Scene scene;
    private final Sheet sheet;
    private final PictureForm form;

    StageFiles(NamedScene named, StageStyle style) {
        scene = named.scene();
        sheet = sheet(named);
        form = form(style);
        FxThread.startHeadless();
    }

    /** A scene that comes with the lab keeps its title whatever was set in it. */
    private static Sheet sheet(NamedScene named) {
        if (BuiltInScenes.names().contains(named.name())) {
            return new Sheet(named.scene(), BuiltInScene.named(named.name()).title(), null);
        }
        return named.name().equals(named.scene().bench().id())
                ? Sheet.untitled(named.scene())
                : Sheet.of(named.scene(), Path.of(named.name()));
    }

    private static PictureForm form(StageStyle asked) {
        PictureStyle style = asked.style();
        Look look =
                new Look(
                        Theme.valueOf(style.theme().name()), style.language(), style.scale(), true);
        return new PictureForm(look, style.width(), style.height(), asked.times(), asked.opaque());
    }

    void png(Path file) {
        WritableImage image = painted(StagePicture::image);
        write(file, () -> PictureFile.writePng(image, file));
    }

    void svg(Path file) {
        String svg = painted(StagePicture::svg);
        write(file, () -> new WholeFile(file).write(svg));
    }

    void gif(Path file, FilmPlan plan) {
        long every =
                plan.every() == 0 ? Stretch.usual(plan.from(), plan.to()).every() : plan.every();
        Stretch stretch = new Stretch(plan.from(), plan.to(), every, plan.perSecond());
        StagePicture picture = FxThread.get(() -> new StagePicture(sheet, form, 0));
        try {
            Film film = new Film(scene, stretch, form);
            write(
                    file,
                    () -> film.write(file, shot -> pixels(picture, shot), n -> {}, () -> false));
        } finally {
            FxThread.get(() -> closed(picture));
        }
    }

    private static int[] pixels(StagePicture picture, Shot shot) {
        return FxThread.get(() -> {
            picture.show(shot, null);
            return PictureFile.pixels(picture.image());
        });
    }

    private interface Painting<T> {
        T of(StagePicture picture);
    }

    private <T> T painted(Painting<T> painting) {
        Shot shot = new Reel(scene, () -> false).shot(scene.at());
        return FxThread.get(() -> {
            try (StagePicture picture = new StagePicture(sheet, form, 0)) {
                picture.show(shot, null);
                return painting.of(picture);
            }
        });
    }

    private static boolean closed(StagePicture picture) {
        picture.close();
        return true;
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Path file, Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new Fault("command.cannot-write", file);
        }
    }
}
