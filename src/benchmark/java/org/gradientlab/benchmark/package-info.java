/**
 * The program behind {@code mvn -Pbenchmark}: brings the peers, runs everything, writes the report.
 */
@NullMarked
package org.gradientlab.benchmark;

import org.jspecify.annotations.NullMarked;
