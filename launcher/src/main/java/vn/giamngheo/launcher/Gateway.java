package vn.giamngheo.launcher;

import java.net.URI;
import java.util.function.Supplier;

/**
 * The suite's only door as a client sees it.
 *
 * @param address base address without a path, such as {@code http://localhost:8080}
 * @param token gives a bearer token that is valid now; ask again for every call, tokens expire
 */
public record Gateway(URI address, Supplier<String> token) {}
