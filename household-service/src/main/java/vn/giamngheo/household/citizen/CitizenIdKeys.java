package vn.giamngheo.household.citizen;

import io.smallrye.config.ConfigMapping;

/** Secrets that citizen ids are kept under. Without them the service does not start. */
@ConfigMapping(prefix = "giamngheo.citizen-ids")
interface CitizenIdKeys {

    /** {@code id:secret,id:secret}: new ids are enciphered under the first; the others only open what is older. */
    String keys();

    /** Under which ids are found again. It stays when the others change. */
    String searchKey();
}
