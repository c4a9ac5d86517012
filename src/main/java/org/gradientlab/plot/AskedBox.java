package org.gradientlab.plot;

/** A piece of writing in a plot that can be clicked to have its number explained. */
record AskedBox(Box box, Topic topic) {
    boolean holds(double px, double py) {
        return px >= box.left() && px <= box.right() && py >= box.top() && py <= box.bottom();
    }
}
