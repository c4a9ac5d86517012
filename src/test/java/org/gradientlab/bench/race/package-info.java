/** Tests of races. */
@NullMarked
package org.gradientlab.bench.race;

import org.jspecify.annotations.NullMarked;
