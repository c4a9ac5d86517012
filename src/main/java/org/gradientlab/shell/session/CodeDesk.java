package org.gradientlab.shell.session;

import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gradientlab.code.Dialect;
import org.gradientlab.code.Script;
import org.gradientlab.code.ScriptWriter;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The chosen lane as a script: whether it is shown beside the stage, in which dialect, and what can
 * be done with it. It is written away from the screen, and only while it is shown.
 */
public final class CodeDesk {
    private final Session session;
    private final Preferences preferences;
    private final Documents documents;
    private final Background background;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Dialect> dialect =
            new ReadOnlyObjectWrapper<>(Dialect.NUMPY);
    private final ReadOnlyObjectWrapper<@Nullable Script> script = new ReadOnlyObjectWrapper<>();

    /** The last thing asked for: what was asked for before is no longer wanted. */
    private volatile @Nullable Wanted wanted;

    private record Wanted(Scene scene, int lane, Dialect dialect, Words words) {}

    CodeDesk(Session session, Preferences preferences, Documents documents, Background background) {
        this.session = session;
        this.preferences = preferences;
        this.documents = documents;
        this.background = background;
        session.sheetProperty().subscribe(sheet -> write());
        session.lanes().chosenProperty().subscribe(lane -> write());
        preferences.words().subscribe(words -> write());
    }

    // --- what there is to see

    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Dialect> dialectProperty() {
        return dialect.getReadOnlyProperty();
    }

    /** Null until the first one is written. */
    public ReadOnlyObjectProperty<@Nullable Script> scriptProperty() {
        return script.getReadOnlyProperty();
    }

    // --- commands

    public void toggle() {
        shown.set(!shown.get());
        write();
    }

    public void choose(Dialect other) {
        dialect.set(other);
        write();
    }

    public void copy() {
        Script now = script.get();
        if (now != null && !now.isEmpty()) {
            documents.copy(now.text());
        }
    }

    public void save() {
        Script now = script.get();
        if (now != null && !now.isEmpty()) {
            String bench = session.scene().bench().id();
            String name = bench + "-" + now.dialect().word() + ".py";
            documents.chooseAndSave(name.toLowerCase(Locale.ROOT), now.text());
        }
    }

    private void write() {
        if (!shown.get()) {
            return;
        }
        Wanted now =
                new Wanted(
                        session.scene(),
                        session.lanes().chosen(),
                        dialect.get(),
                        preferences.words().getValue());
        if (now.equals(wanted)) {
            return;
        }
        wanted = now;
        background.run(
                () -> now.equals(wanted) ? written(now) : script.get(),
                done -> {
                    if (now.equals(wanted)) {
                        script.set(done);
                    }
                },
                fault -> script.set(null));
    }

    private static Script written(Wanted now) {
        int lane = Math.min(now.lane, now.scene.lanes().size() - 1);
        return ScriptWriter.write(now.scene, lane, now.dialect, now.words);
    }
}
