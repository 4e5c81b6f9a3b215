package vn.giamngheo.household.citizen;

/**
 * A citizen id as it is stored.
 *
 * @param keyId key that opens it
 * @param cipher initialisation vector and text, base64
 * @param hash keyed hash by which it is found, hexadecimal
 */
public record Sealed(String keyId, String cipher, String hash) {}
