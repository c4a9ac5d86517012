package org.gradientlab.shell.session;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.LongSupplier;

/** What the lab needs of the computer around it; a test or a picture brings others. */
public record Surroundings(
        Path home,
        ThreadFactory threads,
        LongSupplier clock,
        Background background,
        Executor writing,
        FileChoice files,
        TextClipboard clipboard) {}
