package org.gradientlab.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.explain.ExplainLayer;
import org.gradientlab.shell.present.PresentPage;
import org.gradientlab.shell.session.Session;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.shell.stage.LaneStages;

/** The lanes of the scene as an audience sees them, with the card that explains a number. */
final class PresentStage implements PresentPage.Picture {
    /** A card at the size of the picture's own words would cover half of the picture. */
    private static final double CARD = 0.75;

    private final LaneStages stages;
    private final StackPane over;
    private final ExplainLayer explain;

    PresentStage(Workbench workbench, Voice voice, Look look) {
        Session session = workbench.session();
        stages =
                new LaneStages(
                        new SessionHand(workbench),
                        session.lanes()::chosen,
                        session.lanes()::choose,
                        look,
                        session.scene().bench());
        stages.getStyleClass().add("stage");
        over = new StackPane(stages);
        over.setMinSize(0, 0);
        explain = new ExplainLayer(over, stages::find, session, voice, ofCard(look));
    }

    private static Look ofCard(Look look) {
        return look.scaled(CARD * look.scale());
    }

    @Override
    public Region node() {
        return over;
    }

    @Override
    public void show(Shot shot) {
        stages.show(shot);
    }

    @Override
    public void restyle(Look look) {
        stages.restyle(look);
        explain.restyle(ofCard(look));
    }

    @Override
    public void dispose() {
        stages.dispose();
        explain.dispose();
    }
}
