package org.homevisit.materials;

import java.util.Arrays;
import org.homevisit.campaign.CollegeState;
import org.homevisit.organisation.Group;

/** The three decisions on a college's materials, in order, with the task, the state and the office of each. */
public enum MaterialsStep {
    SIGN("UserTask_SignMaterials", CollegeState.SIGNING_MATERIALS, Group.COLLEGE_LEADER),
    SEAL("UserTask_SealMaterials", CollegeState.SEALING_MATERIALS, Group.SEAL_KEEPER),
    REVIEW("UserTask_ReviewMaterials", CollegeState.REVIEWING_MATERIALS, Group.CENTRE);

    private final String task;
    private final CollegeState state;
    private final Group office;

    MaterialsStep(String task, CollegeState state, Group office) {
        this.task = task;
        this.state = state;
        this.office = office;
    }

    public String task() {
        return task;
    }

    static boolean isTask(String task) {
        return Arrays.stream(values()).anyMatch(step -> step.task.equals(task));
    }

    CollegeState state() {
        return state;
    }

    Group office() {
        return office;
    }
}
