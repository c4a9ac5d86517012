package org.gradientlab.shell;

import javafx.scene.layout.Region;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;
import org.gradientlab.shell.present.PresentPage;
import org.gradientlab.shell.session.Workbench;
import org.gradientlab.shell.stage.LaneStages;

/** The lanes of the scene on the page that an audience sees. */
record PresentStage(LaneStages stages) implements PresentPage.Picture {
    static PresentStage of(Workbench workbench, Look look) {
        LaneStages stages =
                new LaneStages(
                        new SessionHand(workbench),
                        workbench.session().lanes()::chosen,
                        workbench.session().lanes()::choose,
                        look,
                        workbench.session().scene().bench());
        stages.getStyleClass().add("stage");
        return new PresentStage(stages);
    }

    @Override
    public Region node() {
        return stages;
    }

    @Override
    public void show(Shot shot) {
        stages.show(shot);
    }

    @Override
    public void restyle(Look look) {
        stages.restyle(look);
    }

    @Override
    public void dispose() {
        stages.dispose();
    }
}
