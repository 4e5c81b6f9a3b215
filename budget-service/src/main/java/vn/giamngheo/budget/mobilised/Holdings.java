package vn.giamngheo.budget.mobilised;

import vn.giamngheo.budget.ledger.Sums;

/** What was pledged, received and spent, in dong. A pledge binds nobody: more or less than it may come. */
record Holdings(long pledgedVnd, long receivedVnd, long spentVnd) {

    static final Holdings NONE = new Holdings(0, 0, 0);

    /** @param amountVnd below zero to take back what was entered */
    Holdings plus(MovementKind kind, long amountVnd) {
        return switch (kind) {
            case PLEDGED -> new Holdings(Sums.plus(pledgedVnd, amountVnd), receivedVnd, spentVnd);
            case RECEIVED -> new Holdings(pledgedVnd, Sums.plus(receivedVnd, amountVnd), spentVnd);
            case SPENT -> new Holdings(pledgedVnd, receivedVnd, Sums.plus(spentVnd, amountVnd));
        };
    }

    Holdings plus(Holdings other) {
        return new Holdings(
                Sums.plus(pledgedVnd, other.pledgedVnd),
                Sums.plus(receivedVnd, other.receivedVnd),
                Sums.plus(spentVnd, other.spentVnd));
    }

    long remainingVnd() {
        return receivedVnd - spentVnd;
    }

    /** Nothing below zero, and nothing spent that was not received. */
    boolean arePossible() {
        return pledgedVnd >= 0 && receivedVnd >= 0 && spentVnd >= 0 && remainingVnd() >= 0;
    }
}
