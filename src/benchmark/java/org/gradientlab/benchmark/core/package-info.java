/** What JMH measures: the training core alone, with the memory it allocates. */
@NullMarked
package org.gradientlab.benchmark.core;

import org.jspecify.annotations.NullMarked;
