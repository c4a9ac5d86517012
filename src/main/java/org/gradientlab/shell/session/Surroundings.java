package org.gradientlab.shell.session;

import java.util.concurrent.ThreadFactory;
import java.util.function.LongSupplier;

/** What the lab needs of the computer around it; a test or a picture brings others. */
public record Surroundings(
        ThreadFactory threads,
        LongSupplier clock,
        Background background,
        FileChoice files,
        TextClipboard clipboard) {}
