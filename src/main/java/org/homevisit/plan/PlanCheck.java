package org.homevisit.plan;

/** The answer of one rule of the plan (coverage grades levels schoolLeader cells scheme safetyPlan). */
public record PlanCheck(String rule, boolean ok, String message) {}
