package vn.giamngheo.platform.problem;

/**
 * A wrong field, before it is put into words.
 *
 * @param pointer JSON pointer into the body, or {@code /name} of a parameter
 * @param code upper snake case; its sentence stands under {@code field.<code>} in the problem texts
 * @param values what the sentence names
 */
public record FieldFault(String pointer, String code, Object... values) {}
