/** Tests of networks: the golden values, the oracle in plain ND4J, the same bits, bad input. */
@NullMarked
package org.gradientlab.network;

import org.jspecify.annotations.NullMarked;
