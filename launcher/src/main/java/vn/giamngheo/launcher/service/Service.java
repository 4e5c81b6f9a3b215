package vn.giamngheo.launcher.service;

import java.util.Locale;
import java.util.Optional;

/** Our own programs. */
public enum Service {
    HOUSEHOLD("household-service"),
    BUDGET("budget-service"),
    PLAN("plan-service"),
    REPORTING("reporting-service"),
    GATEWAY("gateway");

    private final String module;

    Service(String module) {
        this.module = module;
    }

    /** The module's folder, which is also the name of the part. */
    public String module() {
        return module;
    }

    /** Name of its database and of the role that owns it; the gateway keeps nothing. */
    public Optional<String> database() {
        return this == GATEWAY ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
    }
}
