/**
 * Training libraries, ours among them, each at work in a process of its own on the very same task.
 */
@NullMarked
package org.gradientlab.benchmark.peer;

import org.jspecify.annotations.NullMarked;
