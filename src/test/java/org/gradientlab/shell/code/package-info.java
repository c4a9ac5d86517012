@NullMarked
package org.gradientlab.shell.code;

import org.jspecify.annotations.NullMarked;
