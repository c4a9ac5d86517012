package org.gradientlab.shell.present;

import java.util.function.Consumer;
import org.gradientlab.shell.session.Presentation;
import org.gradientlab.shell.session.Session;
import org.gradientlab.shell.session.Whiteboard;
import org.gradientlab.shell.session.Workbench;

/** Carries out what a talk's keys and buttons stand for, and lets the students see which it was. */
public final class PresentActs {
    private final Session session;
    private final Presentation presentation;
    private Consumer<PresentKey> onPage = key -> {};
    private Consumer<String> seen = cap -> {};

    public PresentActs(Workbench workbench) {
        session = workbench.session();
        presentation = workbench.presentation();
    }

    /** Whoever shows the page does what only the page can: zoom, knobs, help. */
    void page(Consumer<PresentKey> page, Consumer<String> ticker) {
        onPage = page;
        seen = ticker;
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
            case ZOOM, KNOBS, HELP, END -> onPage.accept(key);
        }
    }
}
