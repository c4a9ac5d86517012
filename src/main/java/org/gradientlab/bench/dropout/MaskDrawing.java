package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.plot.NetworkColumn;
import org.gradientlab.plot.NetworkDrawing;
import org.gradientlab.plot.NetworkLegend;
import org.gradientlab.plot.NetworkLinks;
import org.gradientlab.plot.NetworkNode;
import org.gradientlab.plot.NetworkPlace;
import org.gradientlab.plot.NodeDisc;
import org.gradientlab.plot.Tex;
import org.gradientlab.words.Words;

/** The network under the microscope with the mask of one step. */
final class MaskDrawing {
    private final MaskScene scene;
    private final MaskFrame frame;
    private final Words words;

    private MaskDrawing(MaskScene scene) {
        this.scene = scene;
        frame = scene.frame();
        words = scene.words();
    }

    static NetworkDrawing of(MaskScene scene) {
        return new MaskDrawing(scene).drawing();
    }

    private NetworkDrawing drawing() {
        List<NetworkColumn> columns = new ArrayList<>();
        List<NetworkLinks> links = new ArrayList<>();
        for (int column = 0; column <= frame.values().size(); column++) {
            columns.add(column(column));
            if (column > 0) {
                links.add(links(column - 1));
            }
        }
        Followed followed = frame.followed();
        return NetworkDrawing.of(columns, links)
                .choosing(new NetworkPlace.Node(followed.layer() + 1, followed.unit()), false)
                .with(legend())
                .spokenAs(spoken());
    }

    private NetworkColumn column(int column) {
        int count = column == 0 ? frame.inputs().size() : frame.values().get(column - 1).length;
        double largest = 0;
        for (int row = 0; row < count; row++) {
            largest = Math.max(largest, Math.abs(scene.value(column, row)));
        }
        List<NetworkNode> nodes = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            nodes.add(node(column, row, largest));
        }
        boolean hidden = column > 0 && column <= frame.kept().size();
        String name = scene.columnName(column);
        String brief = hidden ? Integer.toString(column) : brief(column == 0);
        NetworkColumn made = NetworkColumn.of(name, brief, nodes);
        return hidden
                ? made.subtitled(
                        words.say(
                                "dropout.kept",
                                Integer.toString(frame.keptOf(column - 1)),
                                Integer.toString(count)))
                : made;
    }

    private String brief(boolean input) {
        return words.say(input ? "dropout.input.short" : "dropout.output.short");
    }

    private NetworkNode node(int column, int row, double largest) {
        double value = scene.value(column, row);
        double shade = column == 0 || largest == 0 ? 0 : value / largest;
        NodeDisc face = new NodeDisc(MaskScene.number(value), MaskScene.brief(value), shade);
        boolean kept = scene.isKept(column, row);
        return NetworkNode.of(face).in(kept ? NetworkNode.State.ON : NetworkNode.State.DROPPED);
    }

    private NetworkLinks links(int layer) {
        int froms = layer == 0 ? frame.inputs().size() : frame.values().get(layer - 1).length;
        return NetworkLinks.of(
                froms,
                frame.values().get(layer).length,
                (from, row) -> frame.wiring().weight(layer, from, row));
    }

    private NetworkLegend legend() {
        String how = scene.isTraining() ? "train" : "test";
        String note = scene.knobs().rescale() ? how : how + "-raw";
        note = frame.step() == 0 && scene.isTraining() ? "test" : note;
        return new NetworkLegend(
                words.say("dropout.positive"),
                words.say("dropout.negative"),
                words.say("dropout.note." + note));
    }

    private String spoken() {
        int kept = 0;
        int all = 0;
        for (int layer = 0; layer < frame.kept().size(); layer++) {
            kept += frame.keptOf(layer);
            all += frame.kept().get(layer).length;
        }
        return words.say("dropout.spoken.network", frame.step(), kept, all);
    }

    /** What the card says of a place of the drawing. */
    static List<String> read(MaskScene scene, NetworkPlace place) {
        return switch (place) {
            case NetworkPlace.Node node -> readNode(scene, node.column(), node.row());
            case NetworkPlace.Link link ->
                    List.of(
                            scene.words()
                                    .say(
                                            "dropout.read.link",
                                            scene.neuronName(link.column() - 1, link.from()),
                                            scene.neuronName(link.column(), link.row())),
                            "$w = "
                                    + Tex.number(
                                            scene.frame()
                                                    .wiring()
                                                    .weight(
                                                            link.column() - 1,
                                                            link.from(),
                                                            link.row()))
                                    + "$");
            default -> List.of();
        };
    }

    private static List<String> readNode(MaskScene scene, int column, int row) {
        String name = "*" + scene.neuronName(column, row) + "*";
        if (!scene.isKept(column, row)) {
            return List.of(name, scene.words().say("dropout.read.dropped"));
        }
        String symbol = column == 0 ? "x" : "h'";
        return List.of(name, "$" + symbol + " = " + Tex.number(scene.value(column, row)) + "$");
    }
}
