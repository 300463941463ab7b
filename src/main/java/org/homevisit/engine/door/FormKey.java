package org.homevisit.engine.door;

/** A key a form may send, with its type and, for texts, the most characters it may have. */
record FormKey(String name, Type type, int longest) {

    enum Type {
        TRUTH,
        TEXT,
        DATE,
        MOMENT,
        INTEGER,
        DECIMAL
    }

    static FormKey truth(String name) {
        return new FormKey(name, Type.TRUTH, 0);
    }

    static FormKey text(String name, int longest) {
        return new FormKey(name, Type.TEXT, longest);
    }

    static FormKey date(String name) {
        return new FormKey(name, Type.DATE, 0);
    }

    static FormKey moment(String name) {
        return new FormKey(name, Type.MOMENT, 0);
    }

    static FormKey integer(String name) {
        return new FormKey(name, Type.INTEGER, 0);
    }

    static FormKey decimal(String name) {
        return new FormKey(name, Type.DECIMAL, 0);
    }
}
