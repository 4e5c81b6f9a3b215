package vn.giamngheo.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.giamngheo.reporting.fact.Family;
import vn.giamngheo.reporting.fact.certificate.Certificates;
import vn.giamngheo.reporting.place.Selection;

/** Certificates that hold on a day. */
@ApplicationScoped
class CertificateCells implements CellSource {

    private final Certificates certificates;

    CertificateCells(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Family family() {
        return Family.CERTIFICATE;
    }

    @Override
    public List<Cell> cells(Selection selection, Period period, LocalDate asOf, Set<String> measures, String by) {
        return certificates.valid(selection, asOf).stream()
                .map(counted -> Cell.of("certificates", counted))
                .toList();
    }

    @Override
    public Coverage coverage(Selection selection, String label) {
        return Coverage.ofCommunes(selection, label);
    }
}
