/** The pages beside the stage: home, benches, lessons. */
@NullMarked
package org.gradientlab.shell.page;

import org.jspecify.annotations.NullMarked;
