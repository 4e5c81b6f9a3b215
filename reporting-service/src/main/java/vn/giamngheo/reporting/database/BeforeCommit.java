package vn.giamngheo.reporting.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets the events of one transaction be written together: each adds to a collection that belongs to the transaction, and
 * the collection is written once, just before the commit. A failure there rolls the transaction back.
 */
@ApplicationScoped
public class BeforeCommit {

    private final TransactionSynchronizationRegistry transaction;

    BeforeCommit(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /**
     * The running transaction's collection.
     *
     * @param owner names the collection; one collection per owner and transaction
     */
    @SuppressWarnings("unchecked") // what is kept under an owner was created by the same owner
    public <T> T collect(Object owner, Supplier<T> empty, Consumer<T> write) {
        var collected = (T) transaction.getResource(owner);
        if (collected == null) {
            var created = empty.get();
            transaction.putResource(owner, created);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    write.accept(created);
                }

                @Override
                public void afterCompletion(int status) {
                    // nothing is kept outside of the transaction
                }
            });
            collected = created;
        }
        return collected;
    }
}
