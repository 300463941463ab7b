package org.homevisit.materials;

/** A record with the version it is edited by. */
public record Versioned<T>(T content, int version) {}
