package org.homevisit.evidence;

/** The file, and whether the same bytes were there already (then nothing was added). */
public record Added(EvidenceFile file, boolean existed) {}
