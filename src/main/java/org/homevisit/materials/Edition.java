package org.homevisit.materials;

/** The two editions of 附件2: as planned, due before the visits (notice 八(四)), and as carried out. */
public enum Edition {
    PLANNED("计划口径"),
    COMPLETED("完成口径");

    private final String label;

    Edition(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
