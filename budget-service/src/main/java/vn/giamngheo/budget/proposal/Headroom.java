package vn.giamngheo.budget.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.budget.ledger.PostingLine;
import vn.giamngheo.budget.ledger.Source;
import vn.giamngheo.budget.programme.Nature;

/** What of an approved proposal has not become an appropriation yet, by line, nature and side; dong. */
final class Headroom {

    /** Whose money was asked for: a proposal tells two sides apart, and the local one not by tier. */
    enum Side {
        CENTRAL,
        LOCAL;

        /** Empty for money that no proposal asks for. */
        static Optional<Side> of(Source source) {
            return switch (source) {
                case CENTRAL -> Optional.of(CENTRAL);
                case LOCAL, PROVINCE, DISTRICT, COMMUNE -> Optional.of(LOCAL);
                default -> Optional.empty();
            };
        }
    }

    private record Key(String line, Nature nature, Side side) {}

    private final Map<Key, Long> leftVnd = new HashMap<>();

    Headroom(List<Component> components) {
        for (var component : components) {
            leftVnd.merge(key(component, Side.CENTRAL), component.centralVnd(), Math::addExact);
            leftVnd.merge(key(component, Side.LOCAL), component.localVnd(), Math::addExact);
        }
    }

    long leftVnd(String line, Nature nature, Side side) {
        return leftVnd.getOrDefault(new Key(line, nature, side), 0L);
    }

    /** Takes the entry's money out, down to nothing and not below. */
    boolean take(PostingLine entry, Side side) {
        var key = new Key(entry.line(), entry.nature(), side);
        long left = leftVnd.getOrDefault(key, 0L) - entry.amountVnd();
        if (left < 0) {
            return false;
        }
        leftVnd.put(key, left);
        return true;
    }

    private static Key key(Component component, Side side) {
        return new Key(component.line(), component.nature(), side);
    }
}
