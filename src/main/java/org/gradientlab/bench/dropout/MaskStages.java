package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.gradientlab.view.Hand;

/** The microscopes of all lanes: one alone, two side by side, more in two rows. */
final class MaskStages extends Pane {
    private final Hand hand;
    private final List<MaskStage> stages = new ArrayList<>();

    MaskStages(Hand hand) {
        this.hand = hand;
        stages.add(new MaskStage(hand));
        getChildren().add(stages.getFirst());
    }

    void show(List<MaskScene> scenes) {
        while (stages.size() < scenes.size()) {
            stages.add(new MaskStage(hand));
            getChildren().add(stages.getLast());
        }
        while (stages.size() > Math.max(1, scenes.size())) {
            getChildren().remove(stages.removeLast());
        }
        for (int i = 0; i < scenes.size(); i++) {
            stages.get(i).show(scenes.get(i));
        }
        requestLayout();
    }

    MaskStage first() {
        return stages.getFirst();
    }

    @Override
    protected void layoutChildren() {
        int columns = stages.size() == 1 ? 1 : 2;
        int rows = (stages.size() + columns - 1) / columns;
        for (int i = 0; i < stages.size(); i++) {
            double left = Math.floor(getWidth() * (i % columns) / columns);
            double right = Math.floor(getWidth() * (i % columns + 1) / columns);
            int row = i / columns;
            double top = Math.floor(getHeight() * row / rows);
            double bottom = Math.floor(getHeight() * (row + 1) / rows);
            stages.get(i).resizeRelocate(left, top, right - left, bottom - top);
        }
    }
}
