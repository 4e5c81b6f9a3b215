package vn.giamngheo.gateway.service;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The services behind the gateway, in the order of their names. */
@Singleton
public class Services {

    private final SortedMap<String, URI> addresses;

    Services(ServiceSettings settings) {
        addresses = Collections.unmodifiableSortedMap(new TreeMap<>(settings.services()));
    }

    /** Base address of each service, by its name. */
    public SortedMap<String, URI> addresses() {
        return addresses;
    }
}
