package org.gradientlab.plot;

/**
 * One link as it is drawn.
 *
 * @param share its size relative to the largest of its layer
 * @param faded whether one of its ends takes no part
 * @param back whether it steps back behind those of the chosen node
 */
record DrawnLink(
        NetworkPlace.Link place,
        LinkCurve curve,
        double weight,
        double share,
        boolean faded,
        boolean back,
        boolean frozen) {}
