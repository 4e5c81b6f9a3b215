package vn.giamngheo.household.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipException;
import vn.giamngheo.platform.problem.FieldFault;
import vn.giamngheo.platform.problem.InvalidRequest;

/** Streams a file into {@code household_import_chunk}: memory does not grow with the file. */
@ApplicationScoped
class Staging {

    /** Rows of one file, blank ones included. */
    static final int MOST_ROWS = 1_000_000;

    private final CheckLine line;
    private final RowCheck check;
    private final RowWording wording;
    private final Chunks chunks;

    Staging(CheckLine line, RowCheck check, RowWording wording, Chunks chunks) {
        this.line = line;
        this.check = check;
        this.wording = wording;
        this.chunks = chunks;
    }

    /**
     * What a file came to.
     *
     * @param households all of them, refused ones included
     */
    record Result(int households, RowErrors errors) {}

    /** @throws ImportTooLarge when the file holds more than one import may (413) */
    Result stage(UUID importId, Rows rows, Sender sender, Locale locale) {
        var stage = new Stage(importId, sender, locale);
        try {
            line.run(rows, sender, stage::take);
            stage.flush();
            return new Result(stage.households, stage.errors);
        } catch (ZipException | java.io.EOFException e) {
            throw new InvalidRequest(new FieldFault("", "NOT_GZIP"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One file on its way. */
    private final class Stage {

        private final UUID importId;
        private final Sender sender;
        private final Locale locale;
        private final RowErrors errors = new RowErrors();
        private final List<StagedRow> waiting = new ArrayList<>();
        private int households;
        private int number;

        Stage(UUID importId, Sender sender, Locale locale) {
            this.importId = importId;
            this.sender = sender;
            this.locale = locale;
        }

        void take(List<Checked> batch) throws IOException {
            for (var checked : batch) {
                households++;
                if (checked.refusal() == null) {
                    waiting.add(checked.row());
                } else {
                    refused(checked).forEach(error -> errors.add(checked.told().placed(error)));
                }
            }
            if (waiting.size() >= Chunk.ROWS) {
                flush();
            }
        }

        void flush() throws IOException {
            if (!waiting.isEmpty()) {
                chunks.add(importId, ++number, waiting);
                waiting.clear();
            }
        }

        /** Sentences come in the caller's language only on the caller's thread: there it is refused again. */
        private List<RowError> refused(Checked checked) {
            int row = checked.told().number();
            var refusal = errors.isFull() ? checked.refusal() : again(checked);
            return wording.of(row, refusal, locale)
                    .orElseThrow(() -> new IllegalStateException("Row " + row + " could not be checked", refusal));
        }

        private Exception again(Checked checked) {
            try {
                check.accept(checked.told(), sender);
                return checked.refusal();
            } catch (RuntimeException | IOException e) {
                return e;
            }
        }
    }
}
