package org.gradientlab.view;

import java.util.List;
import javafx.scene.Node;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.Look;

/**
 * The stage of one bench. It lives in the bench's folder, is named like the bench with View in
 * place of Bench, and has a public constructor that takes a {@link Hand}. It only draws shots:
 * whatever the person does to it goes through the hand. All methods are called on the FX thread.
 */
public interface BenchView {
    /** The node that fills the stage. */
    Node stage();

    /** Draws a shot of a scene of this bench. Called at most once a pulse; never computes. */
    void show(Shot shot);

    /**
     * Whether it draws all lanes of a shot in one picture. Otherwise each lane has a view of its
     * own, which sees a scene of that lane alone.
     */
    default boolean showsAllLanes() {
        return false;
    }

    /** Takes on another theme, type scale or language and draws the last shot again. */
    void restyle(Look look);

    /** Draws a small picture of a shot, without words, for the gallery. */
    void thumbnail(Ink canvas, double width, double height, Shot shot, Look look);

    /** Bounds that matter on a knob's slider now, such as the largest stable step size. */
    default List<KnobMark> marks(String knobPath) {
        return List.of();
    }

    /** Lets go of whatever would outlive the stage. */
    default void dispose() {}
}
