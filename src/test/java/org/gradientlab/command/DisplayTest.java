package org.gradientlab.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {
    @Test
    void aDeadDisplayIsNoDisplay() {
        assertFalse(Display.answers(null));
        assertFalse(Display.answers(""));
        assertFalse(Display.answers("nonsense"));
        assertFalse(Display.answers(":93217"));
    }

    @Test
    void aDisplayIsThereWhereSomebodyListens(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("X7");
        assertFalse(Display.listens(socket.toString()));
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertEquals(Display.isLinux(), Display.listens(socket.toString()));
            assertTrue(Display.connects(socket.toString()));
        }
        // The file is left behind, as by a server that broke off.
        assertTrue(Files.exists(socket));
        assertFalse(Display.listens(socket.toString()));
        assertFalse(Display.connects(socket.toString()));
    }
}
