package org.homevisit.organisation;

/** In which capacity a person visits. 身份 */
public enum VisitorRole implements Coded {
    SCHOOL_LEADER("校领导"),
    COLLEGE_LEADER("学院领导"),
    COUNSELLOR("辅导员"),
    STUDY_MENTOR("学业导师"),
    GROWTH_MENTOR("成长导师"),
    OTHER("其他");

    private final String label;

    VisitorRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
