package org.homevisit.organisation;

/** A code of the wire with the Chinese word that forms and sheets show for it. */
public interface Coded {

    String name();

    String label();

    /** The word or the code, as a cell holds it. */
    default boolean isWritten(String cell) {
        return label().equals(cell) || name().equalsIgnoreCase(cell);
    }
}
