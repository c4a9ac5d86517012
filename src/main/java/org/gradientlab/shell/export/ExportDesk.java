package org.gradientlab.shell.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.gradientlab.experiment.SceneWriter;
import org.gradientlab.experiment.Shot;
import org.gradientlab.file.WholeFile;
import org.gradientlab.shell.session.Notice;
import org.gradientlab.shell.session.Session;
import org.gradientlab.shell.session.Sheet;
import org.gradientlab.shell.session.Surroundings;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is on screen into files. What takes long is done beside the window, one thing at a
 * time. Used on the FX thread only.
 */
public final class ExportDesk {
    private final Workbench workbench;
    private final Session session;
    private final Surroundings surroundings;
    private final Supplier<@Nullable Node> stage;
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress =
            new ReadOnlyObjectWrapper<>();
    private @Nullable LongExport underWay;

    /**
     * @param stage what the person has chosen to see there is seen in pictures too
     */
    public ExportDesk(Workbench workbench, Supplier<@Nullable Node> stage) {
        this.workbench = workbench;
        this.session = workbench.session();
        this.surroundings = workbench.surroundings();
        this.stage = stage;
    }

    // --- what there is to see

    /** How far what is being written is, or null. */
    public ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The last step there is to show, as far as is known by now. */
    public long last() {
        Shot shot = session.shotProperty().get();
        return shot == null ? session.scene().steps() : shot.last();
    }

    /** What a picture would look like. */
    public Image preview(PictureForm form) {
        return painted(form.once(), StagePicture::image);
    }

    // --- commands

    /** Asks for a file and writes it; the stretch is that of a film. */
    public void write(ExportKind kind, PictureForm form, Stretch stretch) {
        try {
            check(kind, stretch);
            surroundings
                    .files()
                    .toSave(suggested(kind))
                    .ifPresent(file -> write(kind, form, stretch, kind.ended(file)));
        } catch (Fault fault) {
            workbench.tell(Notice.of(fault));
        }
    }

    /** Gives up what is being written; nothing of it is left. */
    public void cancel() {
        if (underWay != null) {
            underWay.cancel();
        }
    }

    /** Gives up what is being written, and waits until nothing of it is left. */
    public void close() throws InterruptedException {
        if (underWay != null) {
            underWay.close();
        }
    }

    private void check(ExportKind kind, Stretch stretch) {
        if (kind == ExportKind.GIF || kind == ExportKind.CSV) {
            if (underWay != null) {
                throw new Fault("export.busy");
            }
            if (session.cover().isOn()) {
                throw new Fault("export.covered");
            }
        }
        if (kind == ExportKind.GIF) {
            stretch.within(last());
        }
    }

    private String suggested(ExportKind kind) {
        Path file = session.sheetProperty().get().file();
        String name =
                file == null ? session.scene().bench().id() : String.valueOf(file.getFileName());
        return name.replaceFirst("\\.ya?ml$", "") + "." + kind.ending();
    }

    private void write(ExportKind kind, PictureForm form, Stretch stretch, Path file) {
        switch (kind) {
            case PNG -> {
                WritableImage image = painted(form, StagePicture::image);
                writeNow(file, () -> PictureFile.writePng(image, file));
            }
            case SVG -> {
                String svg = painted(form.once(), StagePicture::svg);
                writeNow(file, () -> new WholeFile(file).write(svg));
            }
            case SCENE -> {
                String text = SceneWriter.write(session.scene());
                writeNow(file, () -> new WholeFile(file).write(text));
            }
            case CSV -> begin(LongExport.numbers(file, session.scene()), 0);
            case GIF -> begin(film(file, form.once(), stretch), stretch.pictures());
        }
    }

    // --- what is done at once

    private interface Painting<T> {
        T of(StagePicture picture);
    }

    private <T> T painted(PictureForm form, Painting<T> painting) {
        Shot shot = session.shotProperty().get();
        if (shot == null) {
            throw new Fault("export.nothing");
        }
        Sheet sheet = session.sheetProperty().get();
        try (StagePicture picture = new StagePicture(sheet, form, session.lanes().chosen())) {
            picture.cover(session.cover().isOn());
            picture.show(shot, stage.get());
            return painting.of(picture);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private void writeNow(Path file, Writing writing) {
        surroundings
                .background()
                .run(
                        () -> written(file, writing),
                        whole -> workbench.tell(Notice.done("export.written", whole)),
                        fault -> workbench.tell(Notice.of(fault)));
    }

    private static Path written(Path file, Writing writing) {
        try {
            writing.write();
            return file;
        } catch (IOException e) {
            throw new Fault("export.cannot-write", file);
        }
    }

    // --- what takes its time

    private LongExport film(Path file, PictureForm form, Stretch stretch) {
        Sheet sheet = session.sheetProperty().get();
        FilmStage painter = new FilmStage(sheet, form, session.lanes().chosen(), stage);
        return LongExport.film(file, new Film(sheet.scene(), stretch, form), painter, this::tell);
    }

    private void begin(LongExport export, int pictures) {
        underWay = export;
        progress.set(new Progress(export.name(), 0, pictures));
        export.start(surroundings.threads(), this::end);
    }

    private void tell(int done) {
        Progress now = progress.get();
        if (now != null) {
            progress.set(new Progress(now.file(), done, now.of()));
        }
    }

    private void end(Notice notice) {
        underWay = null;
        progress.set(null);
        workbench.tell(notice);
    }
}
