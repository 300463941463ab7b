package org.homevisit.visit;

import org.homevisit.plan.Mode;

/** The decision table of the evidence a visit owes (RequiredEvidence). */
public interface EvidenceRules {

    Owed owed(Mode mode, int photoMinimum, boolean mediaRequired, boolean waived);

    /** Photos at least, whether a video or audio, whether a call record instead of pictures. */
    record Owed(int photos, boolean media, boolean callRecord) {}
}
