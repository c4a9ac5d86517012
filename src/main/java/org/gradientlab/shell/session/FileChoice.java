package org.gradientlab.shell.session;

import java.nio.file.Path;
import java.util.Optional;

/** How the person names a file; empty where they thought better of it. */
public interface FileChoice {
    Optional<Path> toOpen();

    Optional<Path> toSave(String suggestedName);

    /** One that always thinks better of it: where no dialog may open. */
    static FileChoice none() {
        return new FileChoice() {
            @Override
            public Optional<Path> toOpen() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toSave(String suggestedName) {
                return Optional.empty();
            }
        };
    }
}
