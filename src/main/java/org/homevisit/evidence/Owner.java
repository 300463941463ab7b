package org.homevisit.evidence;

/** To whom a file belongs: an opaque kind (<code>visit</code>, <code>campaign</code>, <code>summary</code>, <code>revisit</code>) and id. */
public record Owner(String kind, String id) {}
