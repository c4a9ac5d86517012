/** From measured numbers to the page they are read on. */
@NullMarked
package org.gradientlab.benchmark.report;

import org.jspecify.annotations.NullMarked;
