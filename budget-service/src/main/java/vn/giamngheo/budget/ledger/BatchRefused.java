package vn.giamngheo.budget.ledger;

import java.util.List;
import vn.giamngheo.platform.problem.Fault;
import vn.giamngheo.platform.problem.FieldFault;

/** One posting of a batch cannot be posted, so none was. */
public final class BatchRefused extends Fault {

    /** @param number of the posting in the batch, from 1 */
    BatchRefused(int status, List<FieldFault> fields, int number) {
        super(status, fields, number);
    }

    /** The refusal of one posting, with pointers into the batch; a refusal that points nowhere stays what it is. */
    public static RuntimeException of(Fault refusal, String pointer, int index) {
        var fields = refusal.fields().stream()
                .map(field -> new FieldFault(pointer + "/" + index + field.pointer(), field.code(), field.values()))
                .toList();
        return fields.isEmpty() ? refusal : new BatchRefused(refusal.status(), fields, index + 1);
    }
}
