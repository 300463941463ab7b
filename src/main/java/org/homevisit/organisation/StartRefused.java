package org.homevisit.organisation;

/** Why the application does not start, and what to do about it. */
class StartRefused extends RuntimeException {

    private final String remedy;

    StartRefused(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
