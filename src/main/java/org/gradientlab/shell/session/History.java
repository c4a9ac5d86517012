package org.gradientlab.shell.session;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The values a thing has had, to go back and forth between. Acts that carry the same mark while it
 * is under way, such as the many of one drag, count as one.
 */
public final class History<T> {
    private static final int MOST = 200;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private T now;
    private @Nullable Object underWay;

    public History(T first) {
        now = first;
    }

    public T now() {
        return now;
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** Goes on to a value that one undo takes back. */
    public void act(T next) {
        act(next, null, false);
    }

    /**
     * Goes on to a value that is part of a longer act known by its mark; it {@code continues} until
     * the last one.
     */
    public void act(T next, @Nullable Object mark, boolean continues) {
        if (mark == null || !mark.equals(underWay)) {
            past.push(now);
            if (past.size() > MOST) {
                past.removeLast();
            }
        }
        underWay = continues ? mark : null;
        future.clear();
        now = next;
    }

    /** Puts something about the present value right; nothing to undo. */
    public void amend(T better) {
        now = better;
        underWay = null;
    }

    public T undo() {
        if (canUndo()) {
            future.push(now);
            now = past.pop();
        }
        underWay = null;
        return now;
    }

    public T redo() {
        if (canRedo()) {
            past.push(now);
            now = future.pop();
        }
        underWay = null;
        return now;
    }
}
