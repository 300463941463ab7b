package org.homevisit.organisation;

/** A college (学院); its code is the engine's tenant id. */
public record College(String code, String name) {}
