@NullMarked
package org.gradientlab.shell.page;

import org.jspecify.annotations.NullMarked;
