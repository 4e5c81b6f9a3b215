package vn.giamngheo.household.bulk;

/** Says of a refusal that its pointers start at a part of the household. */
final class Within extends RuntimeException {

    private final String part;

    /** @param part {@code /review}, for one */
    Within(String part, Exception refusal) {
        super(null, refusal, false, false);
        this.part = part;
    }

    String part() {
        return part;
    }

    Exception refusal() {
        return (Exception) getCause();
    }
}
