package org.gradientlab.bench.dropout;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.ChartPainter;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.NetworkDiagram;
import org.gradientlab.plot.NetworkDrawing;
import org.gradientlab.plot.NetworkLegend;
import org.gradientlab.view.BenchView;
import org.gradientlab.view.Hand;
import org.jspecify.annotations.Nullable;

/** The stage of dropout: masks under the microscope, or networks that learn with them. */
public final class DropoutView implements BenchView {
    private final MaskStages masks;
    private final LearningStage learning = new LearningStage();
    private final StackPane stage;
    private Look look = Look.standard();
    private @Nullable Shot shot;

    public DropoutView(Hand hand) {
        masks = new MaskStages(hand);
        stage = new StackPane(masks, learning);
    }

    @Override
    public Node stage() {
        return stage;
    }

    /** Losses of lanes are compared on one scale. */
    @Override
    public boolean showsAllLanes() {
        return true;
    }

    @Override
    public void restyle(Look newLook) {
        look = newLook;
        if (shot != null) {
            show(shot);
        }
    }

    @Override
    public void show(Shot newShot) {
        shot = newShot;
        // Lanes of the two kinds have nothing to be compared in: the first one says which is shown.
        boolean ofMasks = newShot.lane().frame() instanceof MaskFrame;
        masks.setVisible(ofMasks);
        learning.setVisible(!ofMasks);
        if (ofMasks) {
            masks.show(MaskScene.all(newShot, look));
        } else {
            learning.show(LearningLane.all(newShot, look));
        }
    }

    /** Shows the ensemble on maps. */
    void showMaps() {
        masks.first().ensemble().choose(1);
    }

    @Override
    public void thumbnail(Ink canvas, double width, double height, Shot newShot, Look newLook) {
        if (newShot.lane().frame() instanceof MaskFrame) {
            canvas.setFill(newLook.palette().paper());
            canvas.fillRect(0, 0, width, height);
            NetworkDrawing drawing =
                    MaskDrawing.of(MaskScene.all(newShot, newLook).getFirst())
                            .with(NetworkLegend.NONE);
            NetworkDiagram.paintThumbnail(canvas, drawing, newLook, width, height);
        } else {
            List<LearningLane> lanes = LearningLane.all(newShot, newLook);
            new ChartPainter(
                            canvas,
                            LearningMap.of(lanes.getFirst()).asThumbnail(),
                            newLook.scaled(0.8))
                    .paint(width, height);
        }
    }
}
