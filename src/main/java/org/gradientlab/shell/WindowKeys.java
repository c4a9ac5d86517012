package org.gradientlab.shell;

import org.gradientlab.shell.session.Notice;
import org.gradientlab.shell.session.Place;
import org.gradientlab.shell.session.Preferences;
import org.gradientlab.shell.session.Session;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.shell.transport.SpeedControl;
import org.gradientlab.words.Fault;

/** What each shortcut does in the window. */
record WindowKeys(LabWindow window, Workbench workbench) {
    Keyboard keyboard() {
        Session session = workbench.session();
        Preferences preferences = workbench.preferences();
        return new Keyboard()
                .on(Shortcut.PLAY, onStage(session::playOrPause))
                .on(Shortcut.STEP_ON, onStage(() -> session.stepBy(1)))
                .on(Shortcut.STEP_BACK, onStage(() -> session.stepBy(-1)))
                .on(Shortcut.TO_START, onStage(session::restart))
                .on(Shortcut.TO_END, onStage(session::seekToEnd))
                .on(Shortcut.SLOWER, onStage(() -> speedBy(-1)))
                .on(Shortcut.FASTER, onStage(() -> speedBy(1)))
                .on(Shortcut.EXPLAIN, onStage(() -> window.stage().explain(1)))
                .on(Shortcut.EXPLAIN_BACK, onStage(() -> window.stage().explain(-1)))
                .on(Shortcut.UNDO, onStage(session::undo))
                .on(Shortcut.REDO, onStage(session::redo))
                .on(Shortcut.NEW, () -> workbench.startNew(session.scene().bench()))
                .on(Shortcut.OPEN, workbench.documents()::chooseAndOpen)
                .on(Shortcut.SAVE, onStage(workbench.documents()::save))
                .on(Shortcut.SAVE_AS, onStage(workbench.documents()::chooseAndSave))
                .on(Shortcut.EXPORT, onStage(window::toggleExport))
                .on(Shortcut.COPY, onStage(workbench.documents()::copy))
                .on(Shortcut.PASTE, workbench.documents()::paste)
                .on(Shortcut.CODE, onStage(workbench.code()::toggle))
                .on(Shortcut.COMPARE, onStage(() -> orTell(session.lanes()::compare)))
                .on(Shortcut.FORK, onStage(() -> orTell(session.lanes()::fork)))
                .on(Shortcut.REMOVE_LANE, onStage(session.lanes()::remove))
                .on(Shortcut.NEXT_LANE, onStage(session.lanes()::chooseNext))
                .on(Shortcut.LARGER, () -> preferences.scaleBy(1))
                .on(Shortcut.SMALLER, () -> preferences.scaleBy(-1))
                .on(Shortcut.NORMAL_SIZE, () -> preferences.scale(1))
                .on(Shortcut.HOME, () -> workbench.goTo(Place.HOME))
                .on(Shortcut.LESSONS, () -> workbench.goTo(Place.LESSONS))
                .on(Shortcut.LESSON, onStage(() -> window.stage().toggleLesson()))
                .on(Shortcut.BENCHES, () -> workbench.goTo(Place.BENCHES))
                .on(Shortcut.KNOBS, onStage(() -> window.stage().focusKnobs()))
                .on(Shortcut.TIMELINE, onStage(() -> window.stage().focusTimeline()))
                .on(Shortcut.SETTINGS, window::toggleSettings)
                .on(Shortcut.THEME, preferences::nextTheme)
                .on(Shortcut.LANGUAGE, preferences::nextLanguage)
                .on(Shortcut.PRESENT, workbench::present)
                .on(Shortcut.FULL_SCREEN, window::toggleFullScreen)
                .on(Shortcut.HELP, window::toggleKeys)
                .on(Shortcut.ABOUT, window::toggleAbout);
    }

    private Runnable onStage(Runnable act) {
        return () -> {
            if (workbench.placeProperty().get() == Place.STAGE) {
                act.run();
            }
        };
    }

    private void orTell(Runnable act) {
        try {
            act.run();
        } catch (Fault fault) {
            workbench.tell(Notice.of(fault));
        }
    }

    private void speedBy(int stages) {
        double now = workbench.session().speedProperty().get();
        workbench.speed(SpeedControl.beside(now, stages));
    }
}
