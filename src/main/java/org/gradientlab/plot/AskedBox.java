package org.gradientlab.plot;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/** A piece of writing in a plot that can be clicked to have its number explained. */
record AskedBox(Box box, Topic topic) {
    Bounds bounds() {
        return new BoundingBox(box.left(), box.top(), box.width(), box.height());
    }

    boolean holds(double px, double py) {
        return px >= box.left() && px <= box.right() && py >= box.top() && py <= box.bottom();
    }
}
