package vn.giamngheo.household.bulk;

/** Says of a refusal that its pointers start at {@code /review}. */
final class WithinReview extends RuntimeException {

    WithinReview(Exception refusal) {
        super(null, refusal, false, false);
    }

    Exception refusal() {
        return (Exception) getCause();
    }
}
