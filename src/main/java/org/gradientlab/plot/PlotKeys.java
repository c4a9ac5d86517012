package org.gradientlab.plot;

import javafx.scene.input.KeyEvent;

/**
 * The keyboard on a plot: enter opens the card of the hover, arrows then move the reading, up and
 * down too, and E has it explained; else arrows move the grip; plus, minus and zero zoom.
 */
final class PlotKeys {
    private static final double ZOOM = 1.25;
    private static final double STEP = 6;

    private final Plot plot;
    private boolean reading;
    private double px;
    private double py;

    PlotKeys(Plot plot) {
        this.plot = plot;
    }

    void listen() {
        plot.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        plot.focusedProperty()
                .addListener((focus, was, is) -> {
                    if (!is) {
                        stop();
                    }
                });
    }

    private void pressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        plot.area().filter(area -> handled(e, area)).ifPresent(area -> e.consume());
    }

    private boolean handled(KeyEvent e, PlotArea area) {
        switch (e.getCode()) {
            case ENTER -> toggle(area);
            case ESCAPE -> {
                boolean was = reading;
                stop();
                return was;
            }
            case LEFT -> {
                return across(-1, e.isShiftDown(), area);
            }
            case RIGHT -> {
                return across(1, e.isShiftDown(), area);
            }
            case UP -> {
                return up(1, e.isShiftDown(), area);
            }
            case DOWN -> {
                return up(-1, e.isShiftDown(), area);
            }
            case E -> {
                return plot.ask();
            }
            case PLUS, ADD, EQUALS -> zoom(ZOOM, area);
            case MINUS, SUBTRACT -> zoom(1 / ZOOM, area);
            case DIGIT0, NUMPAD0 -> plot.resetZoom();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void toggle(PlotArea area) {
        if (reading) {
            stop();
            return;
        }
        reading = true;
        px = plot.grip().map(grip -> area.px(grip.x())).orElse(area.left() + area.width() / 2);
        py = area.top() + area.height() / 2;
        plot.readOut(px, py);
    }

    private static double step(int direction, boolean coarse) {
        return direction * STEP * (coarse ? 5 : 1);
    }

    private void stop() {
        reading = false;
        plot.stopReading();
    }

    private boolean across(int direction, boolean coarse, PlotArea area) {
        if (reading) {
            px = Math.clamp(px + step(direction, coarse), area.left(), area.right());
            plot.readOut(px, py);
            return true;
        }
        if (!gripHasKeys()) {
            return false;
        }
        plot.grip().ifPresent(grip -> grip.nudge(direction, 0, coarse));
        return true;
    }

    /**
     * After a click the plot has the focus without showing it: then arrow keys still belong to the
     * run, not to the grip.
     */
    private boolean gripHasKeys() {
        return plot.grip().isPresent() && (plot.isFocusVisible() || !plot.isFocused());
    }

    private boolean up(int direction, boolean coarse, PlotArea area) {
        if (reading) {
            py = Math.clamp(py - step(direction, coarse), area.top(), area.bottom());
            plot.readOut(px, py);
            return true;
        }
        if (!gripHasKeys()) {
            return false;
        }
        plot.grip().ifPresent(grip -> grip.nudge(0, direction, coarse));
        return true;
    }

    private void zoom(double factor, PlotArea area) {
        PlotZoom.zoom(
                plot, area, factor, area.left() + area.width() / 2, area.top() + area.height() / 2);
    }
}
