package io.keikaku.core.model;

/**
 * A department, working group or outside body that a measure belongs to.
 *
 * @param scope a remark on reach, such as 庁内横断的
 * @param andOthers whether the plan adds "and others" to this name
 * @param text as printed
 */
public record Department(String name, Role role, String scope, boolean andOthers, String text) {

    /** What a department does for a measure. */
    public enum Role {
        /** Responsible for the measure. */
        OWNER,
        /** Coordinates or supports those responsible. */
        COORDINATOR
    }
}
