package org.gradientlab.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a window could be shown here: on Linux, whether an X server answers where DISPLAY points.
 */
final class Display {
    private static final int FIRST_PORT = 6000;
    private static final Path SOCKETS = Path.of("/proc/net/unix");

    /** The flags of a socket that waits for others to connect. */
    private static final String LISTENING = " 00010000 ";

    private Display() {}

    static boolean isThere() {
        return isNamed() && (!isLinux() || answers(System.getenv("DISPLAY")));
    }

    /** Whether there should be one; whether it answers takes longer to find out. */
    static boolean isNamed() {
        return !"Headless".equals(System.getProperty("glass.platform"))
                && (!isLinux() || System.getenv("DISPLAY") != null);
    }

    static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    /** An unset, malformed or dead DISPLAY is no display; JavaFX would fail on it beyond repair. */
    static boolean answers(@Nullable String display) {
        int colon = display == null ? -1 : display.indexOf(':');
        if (display == null || colon < 0) {
            return false;
        }
        String host = display.substring(0, colon);
        int number = number(display.substring(colon + 1));
        if (number < 0) {
            return false;
        }
        if (host.isEmpty() || host.equals("unix")) {
            String socket = "/tmp/.X11-unix/X" + number;
            return listens(socket) || connects(socket);
        }
        try (SocketChannel channel =
                SocketChannel.open(new InetSocketAddress(host, FIRST_PORT + number))) {
            return channel.isConnected();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** What stands before the point, or -1. */
    private static int number(String displayAndScreen) {
        int point = displayAndScreen.indexOf('.');
        try {
            return Integer.parseInt(
                    point < 0 ? displayAndScreen : displayAndScreen.substring(0, point));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /**
     * Whether Linux knows of a server at this socket. Where it does not, as in a box with a network
     * of its own, connecting tells; that has Java make ready its sources of chance.
     */
    static boolean listens(String socket) {
        try (BufferedReader sockets = Files.newBufferedReader(SOCKETS)) {
            return sockets.lines()
                    .anyMatch(line -> line.contains(LISTENING) && line.endsWith(" " + socket));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    static boolean connects(String socket) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
