package org.homevisit.verification;

/** The decision table of how many visits of a college are called (VerificationSample). */
public interface SampleRules {

    int size(int completedVisits);
}
