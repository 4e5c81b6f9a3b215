package vn.giamngheo.household.bulk;

import vn.giamngheo.platform.caller.Caller;
import vn.giamngheo.platform.request.RequestId;

/**
 * Who sent a file: known to the request's thread, and told to those that check its rows.
 *
 * @param unit null when the token names none, and then nothing is covered
 */
record Sender(String unit, String subject, String requestId) {

    static Sender of(Caller caller) {
        return new Sender(caller.unit(), caller.subject(), RequestId.current());
    }
}
