package org.homevisit.materials;

/** The three decisions on a college's materials, in order, with the task of each. */
public enum MaterialsStep {
    SIGN("UserTask_SignMaterials"),
    SEAL("UserTask_SealMaterials"),
    REVIEW("UserTask_ReviewMaterials");

    private final String task;

    MaterialsStep(String task) {
        this.task = task;
    }

    public String task() {
        return task;
    }
}
