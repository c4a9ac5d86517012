package org.gradientlab.shell.panel;

/** What a row does when its knob is turned; throws a fault where the value cannot be. */
@FunctionalInterface
public interface Turner {
    void turn(Object value, boolean adjusting);
}
