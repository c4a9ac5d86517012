package org.gradientlab.shell.monkey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last fifty things the monkey did, for whoever must find out what broke. */
final class Diary {
    private static final int KEPT = 50;

    private final Deque<String> entries = new ArrayDeque<>();
    private long count;

    synchronized void note(String entry) {
        entries.addLast(++count + " " + entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    synchronized long count() {
        return count;
    }

    synchronized List<String> last() {
        return List.copyOf(entries);
    }
}
