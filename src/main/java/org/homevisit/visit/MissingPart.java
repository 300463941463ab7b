package org.homevisit.visit;

/** What a report lacks before it can be handed in, by the names of the wire. */
public record MissingPart(String field, String message) {}
