package vn.giamngheo.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Turns Bean Validation's violations into field errors with JSON pointers. */
public final class Violations {

    private Violations() {}

    public static List<ProblemError> errors(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(v -> new ProblemError(pointer(v), code(v), v.getMessage()))
                .sorted(java.util.Comparator.comparing(ProblemError::pointer).thenComparing(ProblemError::code))
                .toList();
    }

    /** Constraint name in upper snake case: {@code NotNull} is {@code NOT_NULL}. */
    public static String code(ConstraintViolation<?> v) {
        var name = v.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** Path of a bean's field; a method's own name and its body parameter are left out, a bean parameter's name is kept. */
    public static String pointer(ConstraintViolation<?> v) {
        var nodes =
                StreamSupport.stream(v.getPropertyPath().spliterator(), false).toList();
        boolean method = nodes.get(0).getKind() == jakarta.validation.ElementKind.METHOD;
        int skip = !method ? 0 : nodes.size() > 2 ? 2 : 1;
        var pointer = new StringBuilder();
        for (Path.Node node : nodes.subList(skip, nodes.size())) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
