/** A seeded monkey that plays with the real window, and what watches whether it breaks anything. */
@NullMarked
package org.gradientlab.shell.monkey;

import org.jspecify.annotations.NullMarked;
