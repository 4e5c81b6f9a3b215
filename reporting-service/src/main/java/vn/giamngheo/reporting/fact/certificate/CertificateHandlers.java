package vn.giamngheo.reporting.fact.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import vn.giamngheo.platform.inbox.EventHandler;
import vn.giamngheo.platform.inbox.EventReader;
import vn.giamngheo.reporting.fact.HandedOn;
import vn.giamngheo.reporting.fact.freshness.Freshness;

/** Takes what is told of certificates. */
@ApplicationScoped
class CertificateHandlers {

    private final EventReader reader;
    private final Freshness freshness;
    private final Certificates certificates;

    CertificateHandlers(EventReader reader, Freshness freshness, Certificates certificates) {
        this.reader = reader;
        this.freshness = freshness;
        this.certificates = certificates;
    }

    @Produces
    @Singleton
    EventHandler certificateIssued() {
        return handler("certificate-issued", certificates::issued);
    }

    @Produces
    @Singleton
    EventHandler certificateRevoked() {
        return handler("certificate-revoked", certificates::changed);
    }

    @Produces
    @Singleton
    EventHandler certificateRestored() {
        return handler("certificate-restored", certificates::changed);
    }

    private EventHandler handler(String fact, Consumer<CertificateTold> keeper) {
        return new HandedOn<>(
                "vn.giamngheo.household." + fact + ".v1", CertificateTold.class, reader, freshness, keeper);
    }
}
