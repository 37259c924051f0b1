package plumbline.law.vetting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.law.vetting.level.Stay;

/// Where the applicant lived.
public record Addresses(List<Address> addresses) {

    static final Addresses BLANK = new Addresses(List.of());

    /// Copies the list.
    public Addresses {
        addresses = List.copyOf(addresses);
    }

    /// One address, and for how long.
    ///
    /// @param uk whether it is in the United Kingdom
    /// @param to the last day; empty while they live there
    public record Address(
            @Nullable String lines,
            @Nullable String postcode,
            @Nullable YesNo uk,
            @Nullable String country,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Stay.@Nullable Basis basis) {

        Stream<Span> span() {
            return from == null ? Stream.empty() : Stream.of(new Span(from, Optional.ofNullable(to)));
        }
    }

    /// The stays on which residency is judged.
    public List<Stay> stays() {
        return addresses.stream()
                .filter(address -> address.from() != null)
                .map(Addresses::stay)
                .toList();
    }

    private static Stay stay(Address address) {
        return new Stay(
                Objects.requireNonNull(address.from()),
                Optional.ofNullable(address.to()),
                address.uk() == YesNo.YES,
                Objects.requireNonNullElse(address.basis(), Stay.Basis.RESIDENT));
    }
}
