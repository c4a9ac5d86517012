package org.gradientlab.plot;

/**
 * A round node with a number in it.
 *
 * @param number as it is printed where it fits
 * @param brief fewer digits, for smaller discs; the smallest have no number at all
 * @param shade from −1 (orange) over 0 (paper) to 1 (blue)
 */
public record NodeDisc(String number, String brief, double shade) implements NodeFace {}
