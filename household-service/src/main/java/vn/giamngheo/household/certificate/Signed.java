package vn.giamngheo.household.certificate;

import java.util.Map;

/** A token whose signature is ours. */
record Signed(String type, Map<String, Object> claims) {}
