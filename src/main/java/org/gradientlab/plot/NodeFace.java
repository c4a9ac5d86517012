package org.gradientlab.plot;

/** What a node of a drawn network shows of itself. */
public sealed interface NodeFace permits NodeMap, NodeDisc {}
