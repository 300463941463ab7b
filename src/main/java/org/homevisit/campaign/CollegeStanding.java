package org.homevisit.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A college's course with the students it has planned and completed. */
public record CollegeStanding(CollegeCampaign college, CollegeFigures.Figures figures) {

    private static final int DECIMALS = 6;

    /** Distinct completed students by the frozen head count; cut off, so that no share looks reached before it is. */
    public BigDecimal coverage() {
        if (college.headCount() == 0) {
            return BigDecimal.ZERO;
        }
        var share = BigDecimal.valueOf(figures.completed())
                .divide(BigDecimal.valueOf(college.headCount()), DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0) : share;
    }
}
