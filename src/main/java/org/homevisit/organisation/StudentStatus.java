package org.homevisit.organisation;

/** Whether a student is at the school. */
public enum StudentStatus implements Coded {
    CURRENT("在校"),
    GRADUATED("毕业"),
    SUSPENDED("休学"),
    LEFT("离校");

    private final String label;

    StudentStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
