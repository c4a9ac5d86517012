/**
 * Signals on their way through a deep network whose weights were just drawn, and what it learns.
 */
@NullMarked
package org.gradientlab.bench.initialization;

import org.jspecify.annotations.NullMarked;
