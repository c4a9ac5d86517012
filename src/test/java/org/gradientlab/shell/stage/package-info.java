@NullMarked
package org.gradientlab.shell.stage;

import org.jspecify.annotations.NullMarked;
