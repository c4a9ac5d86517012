package org.gradientlab.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a window could be shown here: on Linux, whether an X server answers where DISPLAY points.
 */
final class Display {
    private static final Pattern NAME = Pattern.compile("([^:]*):(\\d+)(\\.\\d+)?");
    private static final int FIRST_PORT = 6000;

    private Display() {}

    static boolean isThere() {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            return false;
        }
        return !isLinux() || answers(System.getenv("DISPLAY"));
    }

    static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    /** An unset, malformed or dead DISPLAY is no display; JavaFX would fail on it beyond repair. */
    static boolean answers(@Nullable String display) {
        Matcher name = NAME.matcher(display == null ? "" : display);
        if (!name.matches()) {
            return false;
        }
        int number = Integer.parseInt(name.group(2));
        if (name.group(1).isEmpty() || name.group(1).equals("unix")) {
            return connects("/tmp/.X11-unix/X" + number);
        }
        try (SocketChannel channel =
                SocketChannel.open(new InetSocketAddress(name.group(1), FIRST_PORT + number))) {
            return channel.isConnected();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean connects(String socket) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
