/** Layers, activations, losses, initialization, penalties: a network forward and backward. */
@NullMarked
package org.gradientlab.network;

import org.jspecify.annotations.NullMarked;
