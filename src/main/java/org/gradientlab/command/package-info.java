/** The command line. */
@NullMarked
package org.gradientlab.command;

import org.jspecify.annotations.NullMarked;
