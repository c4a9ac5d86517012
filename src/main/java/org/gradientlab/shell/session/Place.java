package org.gradientlab.shell.session;

/** Where in the lab the person is. */
public enum Place {
    HOME,
    LESSONS,
    BENCHES,
    STAGE
}
