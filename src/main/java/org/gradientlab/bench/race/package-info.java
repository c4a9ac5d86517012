/** Optimizers compared: racers from one start on one ground. */
@NullMarked
package org.gradientlab.bench.race;

import org.jspecify.annotations.NullMarked;
