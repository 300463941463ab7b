package org.homevisit.organisation;

/** A code of the wire with the Chinese word that forms and sheets show for it. */
public interface Coded {

    String name();

    String label();
}
