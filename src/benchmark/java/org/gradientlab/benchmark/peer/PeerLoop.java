package org.gradientlab.benchmark.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers requests from standard input, one a line, until it ends:
 *
 * <pre>
 * version                            name, version and precision
 * time MS step NET BATCH OPTIMIZER   microseconds a step, over about so many milliseconds
 * time MS grid NET                   microseconds for the 100 × 100 grid
 * time MS deep LAYERS UNITS ROWS     microseconds for the large forward pass
 * result step NET BATCH OPTIMIZER N  loss over all points after N steps from the shared weights
 * result grid NET | deep …           the sum of the outputs with the shared weights
 * </pre>
 *
 * What is timed is made once and kept, so that later rounds find it warm.
 */
final class PeerLoop {
    private static final double NANOS_PER_MICRO = 1e3;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long SHORTEST_STRETCH = NANOS_PER_MILLI / 2;

    private final Peer peer;
    private final Map<String, Runnable> tasks = new HashMap<>();

    PeerLoop(Peer peer) {
        this.peer = peer;
    }

    /** What libraries print to standard output goes to standard error instead. */
    void serve() throws IOException {
        PrintStream replies = System.out;
        System.setOut(System.err);
        BufferedReader requests =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            replies.println(reply(line));
            replies.flush();
        }
    }

    private String reply(String line) {
        try {
            return answer(line.split(" "));
        } catch (RuntimeException e) {
            return "error " + e;
        }
    }

    private String answer(String[] words) {
        return switch (words[0]) {
            case "version" -> peer.version();
            case "time" -> String.valueOf(microseconds(keptTask(words), Long.parseLong(words[1])));
            case "result" -> String.valueOf(result(words));
            default -> throw new IllegalArgumentException("unknown request: " + words[0]);
        };
    }

    private Runnable keptTask(String[] words) {
        String[] task = Arrays.copyOfRange(words, 2, words.length);
        return tasks.computeIfAbsent(String.join(" ", task), key -> task(task));
    }

    private Runnable task(String[] words) {
        return switch (words[0]) {
            case "step" -> peer.trainee(Cell.parse(words[1], words[2], words[3]))::step;
            case "grid" -> peer.mapper(SharedNet.of(words[1]))::map;
            case "deep" -> peer.deep()::map;
            default -> throw new IllegalArgumentException("unknown task: " + words[0]);
        };
    }

    private double result(String[] words) {
        return switch (words[1]) {
            case "step" -> lossAfter(words);
            case "grid" -> peer.mapper(SharedNet.of(words[2])).sum();
            case "deep" -> peer.deep().sum();
            default -> throw new IllegalArgumentException("unknown task: " + words[1]);
        };
    }

    private double lossAfter(String[] words) {
        Peer.Trainee trainee = peer.trainee(Cell.parse(words[2], words[3], words[4]));
        int steps = Integer.parseInt(words[5]);
        for (int step = 0; step < steps; step++) {
            trainee.step();
        }
        return trainee.loss();
    }

    /**
     * The median over stretches of half a millisecond and more: those in which the system gave the
     * processor to somebody else do not count. Calls that are longer make a stretch each.
     */
    private static double microseconds(Runnable task, long milliseconds) {
        long end = System.nanoTime() + milliseconds * NANOS_PER_MILLI;
        List<Double> stretches = new ArrayList<>();
        long calls = 1;
        do {
            long elapsed = nanoseconds(task, calls);
            if (elapsed < SHORTEST_STRETCH) {
                calls *= 2;
            } else {
                stretches.add(elapsed / NANOS_PER_MICRO / calls);
            }
        } while (stretches.isEmpty() || System.nanoTime() < end);
        Collections.sort(stretches);
        return stretches.get(stretches.size() / 2);
    }

    private static long nanoseconds(Runnable task, long calls) {
        long start = System.nanoTime();
        for (long i = 0; i < calls; i++) {
            task.run();
        }
        return System.nanoTime() - start;
    }
}
