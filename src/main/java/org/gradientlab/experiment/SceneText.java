package org.gradientlab.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Word;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Turns YAML, which may come from anyone, into entries that know their line. Aliases are refused
 * rather than counted, so that no text is larger inside than outside.
 */
public final class SceneText {
    static final int MOST_BYTES = 1 << 20;
    private static final int MOST_DEPTH = 20;

    private final String source;

    private SceneText(String source) {
        this.source = source;
    }

    static String load(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file) || !Files.exists(file)) {
                throw new Fault("scene.no-such-file", name);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new Fault("scene.too-large", name, MOST_BYTES >> 20);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Fault("scene.not-text", name);
        } catch (IOException e) {
            throw new Fault("scene.unreadable", name);
        }
    }

    public static Entry parse(String source, String text) {
        if (text.length() > MOST_BYTES) {
            throw new Fault("scene.too-large", source, MOST_BYTES >> 20);
        }
        return new SceneText(source).parse(text);
    }

    private Entry parse(String text) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(source).setAllowDuplicateKeys(true).build();
        try {
            refuseAliases(settings, text);
            Node root =
                    new Compose(settings)
                            .composeString(text)
                            .orElseThrow(() -> new Fault("scene.empty", source));
            return entry(root, new Entry.Place(source, line(root), ""), 0);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new Fault("scene.fault-at-line", source, line, Word.of("scene.not-yaml"));
        } catch (YamlEngineException e) {
            throw new Fault("scene.not-text", source);
        }
    }

    private void refuseAliases(LoadSettings settings, String text) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
            switch (event.getEventId()) {
                case Alias ->
                        throw new Fault(
                                "scene.fault-at-line", source, line, Word.of("scene.alias"));
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > MOST_DEPTH) {
                throw new Fault(
                        "scene.fault-at-line", source, line, Word.of("scene.too-deep", MOST_DEPTH));
            }
        }
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private Entry entry(Node node, Entry.Place place, int depth) {
        return switch (node) {
            case ScalarNode scalar -> new Entry.Scalar(place, scalar.getValue());
            case SequenceNode sequence -> items(sequence, place, depth);
            case MappingNode mapping -> fields(mapping, place, depth);
            default -> throw place.fault("scene.expected-fields");
        };
    }

    private Entry items(SequenceNode sequence, Entry.Place place, int depth) {
        List<Entry> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(
                    entry(
                            item,
                            place.inside(Integer.toString(items.size()), line(item)),
                            depth + 1));
        }
        return new Entry.Items(place, items);
    }

    private Entry fields(MappingNode mapping, Entry.Place place, int depth) {
        Map<String, Entry> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode scalar)) {
                throw place.inside("?", line(key)).fault("scene.expected-key");
            }
            Entry.Place inside = place.inside(scalar.getValue(), line(key));
            if (fields.put(scalar.getValue(), entry(tuple.getValueNode(), inside, depth + 1))
                    != null) {
                throw inside.fault("scene.duplicate-key", scalar.getValue());
            }
        }
        return new Entry.Fields(place, fields);
    }
}
