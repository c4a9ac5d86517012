package org.gradientlab.benchmark.contest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What came of letting all libraries do the same: who they were, their times, how they agree. */
public record Contest(Map<Library, String> versions, Samples samples, Agreement agreement) {
    /** All processes have ended when it returns: who measures next has the machine alone. */
    public static Contest hold(Path sources, Path room, List<String> remarks) throws IOException {
        try (Contestants contestants = Contestants.gather(sources, room, remarks)) {
            Agreement agreement = Agreement.among(contestants);
            Samples samples = new Comparison(contestants, remarks).run();
            return new Contest(contestants.versions(), samples, agreement);
        }
    }
}
