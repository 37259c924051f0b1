package plumbline.review;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import plumbline.evidence.CitedPlaces;

/// Tells the evidence which places the codings rest on, and with them the allegations, which are raised from codings.
@Component
class CodedPlaces implements CitedPlaces {
    private final CodingRepository codings;

    CodedPlaces(CodingRepository codings) {
        this.codings = codings;
    }

    @Override
    public List<Cited> of(UUID operationId) {
        return codings.newest(operationId).stream()
                .map(row -> new Cited(row.chosen().exhibitId(), row.chosen().ordinal(), row.place()))
                .toList();
    }
}
