package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is opened over or beside the stage and closed again is not kept: a lesson lasts an hour. */
class PutAwayTest {
    private static final int TIMES = 6;

    /** JavaFX itself holds what it showed last, and what had the focus or an event before that. */
    private static final int LAST_SHOWN = 2;

    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    @Test
    void aTalkThatHasEndedIsLetGo() {
        List<WeakReference<Node>> pages = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            lab.presses(KeyCode.F5);
            pages.add(new WeakReference<>(LabOnScreen.fx(() -> lab.find("#present-page"))));
            lab.presses(KeyCode.ESCAPE);
        }
        assertEquals(TIMES, pages.size());
        assertLetGo(pages);
    }

    @Test
    void aLessonThatWasClosedIsLetGo() {
        List<WeakReference<Node>> options = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            LabOnScreen.fx(() -> {
                lab.workbench().lessons().open("gradient-descent");
                lab.workbench().lessons().goTo(1);
                return true;
            });
            lab.settle();
            options.add(new WeakReference<>(LabOnScreen.fx(() -> lab.find("#option-which-way-0"))));
            LabOnScreen.fx(() -> {
                lab.workbench().lessons().close();
                return true;
            });
            lab.settle();
        }
        assertLetGo(options);
    }

    private void assertLetGo(List<WeakReference<Node>> shown) {
        lab.settle();
        System.gc();
        System.gc();
        long held = shown.stream().filter(each -> each.get() != null).count();
        assertTrue(held <= LAST_SHOWN, held + " of " + shown.size() + " are still held");
    }
}
