package org.gradientlab.plot;

/**
 * A round node with a number in it.
 *
 * @param number as it is printed; left out where the disc is too small
 * @param shade from −1 (orange) over 0 (paper) to 1 (blue)
 */
public record NodeDisc(String number, double shade) implements NodeFace {}
