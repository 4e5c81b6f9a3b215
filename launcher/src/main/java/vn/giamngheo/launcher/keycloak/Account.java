package vn.giamngheo.launcher.keycloak;

import java.util.List;

/**
 * Someone who can get a token: a demo user, or a program.
 *
 * @param name user name or client id
 * @param program whether it is a client of its own rather than a person
 * @param secret name under which its password is kept
 * @param unit code of the administrative unit that it belongs to, {@code VN} for the whole country
 */
public record Account(String name, boolean program, String secret, List<String> roles, String unit) {}
