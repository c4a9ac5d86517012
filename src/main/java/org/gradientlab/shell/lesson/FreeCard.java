package org.gradientlab.shell.lesson;

import javafx.scene.control.TextArea;
import org.gradientlab.shell.control.Icon;

/** A question that is answered in one's own words, for the teacher; it is kept, not graded. */
final class FreeCard extends LessonCard {
    private static final int MOST = 4000;

    FreeCard(Asking asking) {
        super(
                asking.look(),
                asking.markdown(),
                Icon.PENCIL,
                asking.word("text"),
                asking.ask().prompt());
        TextArea area = new TextArea(asking.before() == null ? "" : asking.before().given());
        area.setId("answer-" + asking.ask().id());
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setAccessibleText(asking.word("text"));
        area.focusedProperty()
                .subscribe(focused -> {
                    String text = area.getText() == null ? "" : area.getText().strip();
                    if (!focused && !text.isEmpty()) {
                        asking.answer(text.substring(0, Math.min(MOST, text.length())), true);
                        say(Icon.TICK, "right", asking.said(0));
                    }
                });
        answerWith(area);
        if (asking.before() != null) {
            say(Icon.TICK, "right", asking.said(0));
        }
    }
}
