/** The bar that moves the playhead: buttons, speed, timeline, counter. */
@NullMarked
package org.gradientlab.shell.transport;

import org.jspecify.annotations.NullMarked;
