package org.gradientlab.shell.present;

import java.util.function.Consumer;
import org.gradientlab.shell.session.Presentation;
import org.gradientlab.shell.session.Session;
import org.gradientlab.shell.session.Whiteboard;
import org.gradientlab.shell.session.Workbench;
import org.jspecify.annotations.Nullable;

/** Carries out what a talk's keys and buttons stand for, and lets the students see which it was. */
public final class PresentActs {
    private final Session session;
    private final Presentation presentation;
    private final Runnable explain;
    private Consumer<PresentKey> onPage = key -> {};
    private @Nullable Consumer<PresentKey> onDesk;
    private Consumer<String> seen = cap -> {};

    /**
     * @param explain takes the next number apart
     */
    public PresentActs(Workbench workbench, Runnable explain) {
        this.explain = explain;
        session = workbench.session();
        presentation = workbench.presentation();
    }

    /** Whoever shows the page does what only the page can: zoom, knobs, help. */
    void page(Consumer<PresentKey> page, Consumer<String> ticker) {
        onPage = page;
        seen = ticker;
    }

    /** The page is gone: nobody does it. */
    void pageless() {
        page(key -> {}, cap -> {});
    }

    /** Knobs and help are called on the teacher's own screen where there is one; null if not. */
    public void desk(@Nullable Consumer<PresentKey> desk) {
        onDesk = desk;
    }

    void pressed(PresentKey key) {
        seen.accept(key.cap());
        act(key);
    }

    void act(PresentKey key) {
        switch (key) {
            case FORWARD -> presentation.forward();
            case BACK -> presentation.back();
            case PLAY -> session.playOrPause();
            case TO_START -> session.restart();
            case TO_END -> session.seekToEnd();
            case BLANK -> presentation.toggleBlank();
            case LASER -> presentation.board().take(Whiteboard.Tool.LASER);
            case DRAW -> presentation.board().take(Whiteboard.Tool.PEN);
            case CLEAR -> presentation.board().clear();
            case TICKER -> presentation.toggleTicker();
            case EXPLAIN -> explain.run();
            case KNOBS, HELP -> (onDesk == null ? onPage : onDesk).accept(key);
            case ZOOM, END -> onPage.accept(key);
        }
    }
}
