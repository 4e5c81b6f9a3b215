package vn.giamngheo.budget.mobilised;

/** What was pledged, received and spent, in dong. A pledge binds nobody: more or less than it may come. */
record Holdings(long pledgedVnd, long receivedVnd, long spentVnd) {

    static final Holdings NONE = new Holdings(0, 0, 0);

    /** @param amountVnd below zero to take back what was entered */
    Holdings plus(MovementKind kind, long amountVnd) {
        return switch (kind) {
            case PLEDGED -> new Holdings(Math.addExact(pledgedVnd, amountVnd), receivedVnd, spentVnd);
            case RECEIVED -> new Holdings(pledgedVnd, Math.addExact(receivedVnd, amountVnd), spentVnd);
            case SPENT -> new Holdings(pledgedVnd, receivedVnd, Math.addExact(spentVnd, amountVnd));
        };
    }

    Holdings plus(Holdings other) {
        return new Holdings(
                Math.addExact(pledgedVnd, other.pledgedVnd),
                Math.addExact(receivedVnd, other.receivedVnd),
                Math.addExact(spentVnd, other.spentVnd));
    }

    long remainingVnd() {
        return receivedVnd - spentVnd;
    }

    /** Nothing below zero, and nothing spent that was not received. */
    boolean arePossible() {
        return pledgedVnd >= 0 && receivedVnd >= 0 && spentVnd >= 0 && remainingVnd() >= 0;
    }
}
