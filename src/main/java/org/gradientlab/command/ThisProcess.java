package org.gradientlab.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How old this process is and what memory it takes. Linux tells to a hundredth of a second when a
 * process was started; elsewhere it counts from when the Java machine was, which is a little later.
 */
public final class ThisProcess {
    private static final Path STARTED = Path.of("/proc/self/stat");
    private static final Path MACHINE = Path.of("/proc/uptime");
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";
    private static final double TICKS_PER_SECOND = 100;
    private static final double MILLIS = 1000;
    private static final long KILO = 1024;

    /** Where the start stands behind the name, which is in brackets and may hold spaces. */
    private static final int START_FIELD = 19;

    private ThisProcess() {}

    public static double millis() {
        try {
            return millis(Files.readString(STARTED), Files.readString(MACHINE));
        } catch (IOException e) {
            return ManagementFactory.getRuntimeMXBean().getUptime();
        }
    }

    static double millis(String process, String machine) {
        String[] fields = process.substring(process.lastIndexOf(')') + 2).split(" ", -1);
        double started = Double.parseDouble(fields[START_FIELD]) / TICKS_PER_SECOND;
        double now = Double.parseDouble(machine.substring(0, machine.indexOf(' ')));
        return (now - started) * MILLIS;
    }

    /** Where the system does not tell, that of the Java heap. */
    static long residentMegabytes() {
        try {
            return residentMegabytes(Files.readString(STATUS));
        } catch (IOException e) {
            return Runtime.getRuntime().totalMemory() / KILO / KILO;
        }
    }

    static long residentMegabytes(String status) {
        return status.lines()
                        .filter(line -> line.startsWith(RESIDENT))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / KILO;
    }
}
