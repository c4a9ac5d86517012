package org.gradientlab.shell.export;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Shot;
import org.gradientlab.shell.session.Sheet;
import org.gradientlab.shell.stage.LaneReadout;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/**
 * What stands over and under a picture: the bench, the scene's title, and what is to be seen in it.
 * Formulas stand between dollar signs.
 */
record PictureWords(String bench, String title, String caption) {

    static PictureWords of(Sheet sheet, Shot shot, boolean covered, Words words) {
        boolean titled = !sheet.title().key().equals("shell.untitled");
        return new PictureWords(
                words.say(sheet.scene().bench().id()),
                titled ? sheet.title().in(words) : "",
                caption(sheet, shot, covered, words));
    }

    private static String caption(Sheet sheet, Shot shot, boolean covered, Words words) {
        List<String> parts = new ArrayList<>();
        String about = sheet.title().key() + ".about";
        if (words.has(about)) {
            parts.add(words.sentence(about));
        }
        parts.add(
                words.say("shell.step-of", Figures.whole(shot.step()), Figures.whole(shot.last())));
        if (shot.lanes().size() == 1 && !covered) {
            String outcome = LaneReadout.outcome(shot.lane(), words);
            if (!outcome.isEmpty()) {
                parts.add(outcome);
            }
        }
        return String.join(" · ", parts);
    }
}
