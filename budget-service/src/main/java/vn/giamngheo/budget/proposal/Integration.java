package vn.giamngheo.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.giamngheo.budget.programme.Programmes;
import vn.giamngheo.platform.problem.FieldFault;

/** Lines that another programme pays (lồng ghép, Decree 27/2022/NĐ-CP): a pointer to it, and no money here. */
@ApplicationScoped
class Integration {

    private final Programmes programmes;

    Integration(Programmes programmes) {
        this.programmes = programmes;
    }

    List<FieldFault> faults(RecordProposal request) {
        return IntStream.range(0, request.components().size())
                .boxed()
                .flatMap(i -> fault(request, request.components().get(i))
                        .map(fault -> new FieldFault("/components/" + i + "/paidBy", fault.code(), fault.values()))
                        .stream())
                .toList();
    }

    private Optional<FieldFault> fault(RecordProposal request, Component component) {
        var payer = component.paidBy();
        if (payer == null) {
            return Optional.empty();
        }
        if (payer.equals(request.programme())) {
            return Optional.of(new FieldFault("", "PAID_BY_ITSELF", payer));
        }
        if (programmes.in(payer, request.year()).lines().isEmpty()) {
            return Optional.of(new FieldFault("", "UNKNOWN_PROGRAMME", payer, request.year()));
        }
        return component.split().totalVnd() == 0
                ? Optional.empty()
                : Optional.of(new FieldFault("", "PAID_TWICE", payer));
    }
}
