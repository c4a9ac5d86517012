package org.gradientlab.plot;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keyboard on a drawn network: arrows go from node to node, with shift through the bias and the
 * incoming links of a node; enter acts on what is reached, escape lets go.
 */
final class NetworkKeys {
    private final NetworkDiagram diagram;

    NetworkKeys(NetworkDiagram diagram) {
        this.diagram = diagram;
    }

    void listen() {
        diagram.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        diagram.focusedProperty()
                .addListener((focus, was, is) -> {
                    if (!is) {
                        diagram.point(null);
                    }
                });
    }

    private void pressed(KeyEvent e) {
        // After a click the diagram has the focus without showing it: then arrows are the run's.
        boolean hasKeys = diagram.isFocusVisible() || !diagram.isFocused();
        if (e.getTarget() == diagram
                && hasKeys
                && !e.isShortcutDown()
                && !e.isAltDown()
                && handled(e)) {
            e.consume();
        }
    }

    private boolean handled(KeyEvent e) {
        NetworkPlace at = diagram.pointed().orElse(null);
        return switch (e.getCode()) {
            case ENTER -> {
                if (at != null) {
                    diagram.act(at);
                }
                yield at != null;
            }
            case ESCAPE -> {
                diagram.point(null);
                yield at != null;
            }
            case UP, DOWN, LEFT, RIGHT -> {
                if (at == null) {
                    start();
                } else {
                    move(at, e.getCode(), e.isShiftDown());
                }
                yield true;
            }
            default -> false;
        };
    }

    private void start() {
        NetworkPlace.Node chosen = diagram.drawing().chosen();
        NetworkPlace.Node first = chosen == null ? new NetworkPlace.Node(0, 0) : chosen;
        if (diagram.drawing().has(first)) {
            diagram.point(first);
        }
    }

    private void move(NetworkPlace at, KeyCode code, boolean within) {
        NetworkPlace.Node node = nodeOf(at);
        switch (code) {
            case LEFT -> toColumn(node, node.column() - 1);
            case RIGHT -> toColumn(node, node.column() + 1);
            default -> {
                int by = code == KeyCode.DOWN ? 1 : -1;
                if (within) {
                    diagram.point(partOf(node, index(at) + by));
                } else {
                    to(new NetworkPlace.Node(node.column(), node.row() + by));
                }
            }
        }
    }

    private static NetworkPlace.Node nodeOf(NetworkPlace at) {
        return switch (at) {
            case NetworkPlace.Node node -> node;
            case NetworkPlace.Link link -> new NetworkPlace.Node(link.column(), link.row());
            case NetworkPlace.Bias bias -> new NetworkPlace.Node(bias.column(), bias.row());
            default -> new NetworkPlace.Node(at.column(), 0);
        };
    }

    /** To the node of that column at about the same height. */
    private void toColumn(NetworkPlace.Node from, int column) {
        if (column >= 0 && column < diagram.drawing().columns().size()) {
            int rows = diagram.drawing().columns().get(column).nodes().size();
            int before = diagram.drawing().columns().get(from.column()).nodes().size();
            int row = from.row() * rows / Math.max(1, before);
            to(new NetworkPlace.Node(column, row));
        }
    }

    private void to(NetworkPlace.Node node) {
        if (diagram.drawing().has(node)) {
            diagram.point(node);
        }
    }

    /** 0 is the node itself, 1 its bias, then its incoming links from the top. */
    private static int index(NetworkPlace at) {
        return switch (at) {
            case NetworkPlace.Bias bias -> 1;
            case NetworkPlace.Link link -> 2 + link.from();
            default -> 0;
        };
    }

    private NetworkPlace partOf(NetworkPlace.Node node, int index) {
        int links =
                node.column() == 0
                        ? 0
                        : diagram.drawing().columns().get(node.column() - 1).nodes().size();
        int part = Math.floorMod(index, 2 + links);
        return switch (part) {
            case 0 -> node;
            case 1 -> new NetworkPlace.Bias(node.column(), node.row());
            default -> new NetworkPlace.Link(node.column(), part - 2, node.row());
        };
    }
}
