/**
 * All libraries in turn on the same tasks: who takes part, whether they agree, how long they take.
 */
@NullMarked
package org.gradientlab.benchmark.contest;

import org.jspecify.annotations.NullMarked;
