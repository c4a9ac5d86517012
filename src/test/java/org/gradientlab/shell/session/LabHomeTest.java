package org.gradientlab.shell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LabHomeTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void eachPlatformHasItsOwnPlace() {
        assertEquals(
                Path.of("/home/ada/.local/share/gradient-lab"),
                LabHome.folder("Linux", HOME, null, null));
        assertEquals(Path.of("/data/gradient-lab"), LabHome.folder("Linux", HOME, null, "/data"));
        assertEquals(
                Path.of("/home/ada/Library/Application Support/Gradient Lab"),
                LabHome.folder("Mac OS X", HOME, null, null));
        assertEquals(
                Path.of("/roaming/Gradient Lab"),
                LabHome.folder("Windows 11", HOME, "/roaming", null));
        assertEquals(
                Path.of("/home/ada/AppData/Roaming/Gradient Lab"),
                LabHome.folder("Windows 11", HOME, " ", null));
    }
}
