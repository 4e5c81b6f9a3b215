package vn.giamngheo.budget.proposal;

import java.util.Optional;

/**
 * What a line counts for in the sum of the line above, in dong.
 *
 * @param split empty when it cannot be known: the line states another total than its parts have, and not how it is split
 */
record Worth(long totalVnd, Optional<Split> split) {

    static Worth of(Split split) {
        return new Worth(split.totalVnd(), Optional.of(split));
    }

    /**
     * A declared line counts as declared. A split that it does not state is that of its parts where these agree with the total,
     * and is plain where all parts come from one side.
     */
    static Worth of(Declared declared, Optional<Worth> parts) {
        long total = declared.totalVnd();
        var implied = parts.flatMap(Worth::split).flatMap(split -> {
            if (split.totalVnd() == total) {
                return Optional.of(split);
            }
            if (split.localVnd() == 0) {
                return Optional.of(new Split(total, 0));
            }
            return split.centralVnd() == 0 ? Optional.of(new Split(0, total)) : Optional.empty();
        });
        return new Worth(total, declared.split().or(() -> implied));
    }

    Worth plus(Worth other) {
        return new Worth(Math.addExact(totalVnd, other.totalVnd), split.flatMap(mine -> other.split.map(mine::plus)));
    }
}
