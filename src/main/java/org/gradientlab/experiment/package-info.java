/** Setup, bench, run, tape, lane, scene, player: knows no neural network and no window. */
@NullMarked
package org.gradientlab.experiment;

import org.jspecify.annotations.NullMarked;
