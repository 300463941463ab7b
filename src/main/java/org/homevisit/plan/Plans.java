package org.homevisit.plan;

import java.util.List;
import org.homevisit.campaign.CollegeKey;
import org.springframework.stereotype.Component;

/** The plans of the colleges. */
@Component
public class Plans {

    /** In plan order, as they now are (changes applied). */
    public List<PlanRow> rows(CollegeKey key) {
        throw new UnsupportedOperationException();
    }
}
