package org.homevisit.materials;

import java.util.List;
import org.homevisit.campaign.CollegeKey;

/** The verification calls of a college, shown to who decides on its materials; implemented by the verification. */
public interface CallStates {

    List<CallState> of(CollegeKey key);

    record CallState(String studentNumber, String state) {}
}
