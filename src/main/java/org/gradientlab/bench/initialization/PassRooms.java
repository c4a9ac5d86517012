package org.gradientlab.bench.initialization;

import java.util.ArrayDeque;
import java.util.Deque;

/** Hands the room of a finished pass to the next one, so that dragging a knob allocates little. */
final class PassRooms {
    private static final int MOST_IDLE = 1;

    /** Larger rooms are not kept for the next time. */
    private static final int MOST_NUMBERS = 1 << 23;

    private final Deque<PassRoom> idle = new ArrayDeque<>();

    synchronized PassRoom take(PassRoom.Size size) {
        PassRoom found = idle.poll();
        return found != null && found.size().equals(size) ? found : new PassRoom(size);
    }

    synchronized void giveBack(PassRoom room) {
        long numbers = room.size().numbers() * room.size().layers();
        if (idle.size() < MOST_IDLE && numbers <= MOST_NUMBERS) {
            idle.add(room);
        }
    }
}
