package plumbline.law.conduct;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;
import plumbline.law.Verdict;

/// Every number and reading of the catalogue, with the decisions of one force about them.
///
/// Immutable: a decision makes new parameters, and [ClockBook#with] makes a catalogue that counts by them.
public final class Parameters {

    private final SequencedMap<String, Parameter> byId = new LinkedHashMap<>();

    Parameters(Collection<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (byId.put(parameter.id(), parameter) != null) {
                throw new IllegalStateException("two parameters " + parameter.id());
            }
        }
    }

    /// The catalogue's own values, before any decision.
    public static Parameters standard() {
        return ClockBook.standard().parameters();
    }

    /// All of them, in the order of the catalogue.
    public List<Parameter> all() {
        return List.copyOf(byId.values());
    }

    /// The parameter of that id, if there is one.
    public Optional<Parameter> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The parameter of that id.
    ///
    /// @throws NoSuchElementException if there is none
    public Parameter get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no parameter " + id));
    }

    /// Whether the force may decide so: not on confirmed law, and not outside the range.
    ///
    /// @throws NoSuchElementException if there is no such parameter
    public Verdict may(ParameterDecision decision) {
        Parameter parameter = get(decision.parameter());
        return parameter.mayChange().and(() -> parameter.mayBe(decision.value()));
    }

    /// These parameters and one decision more; it takes the place of an earlier one on the same parameter.
    ///
    /// @throws IllegalArgumentException if the decision is one that [#may] refuses
    public Parameters with(ParameterDecision decision) {
        if (!may(decision).isAllowed()) {
            throw new IllegalArgumentException("refused: " + may(decision));
        }
        SequencedMap<String, Parameter> decided = new LinkedHashMap<>(byId);
        decided.computeIfPresent(decision.parameter(), (_, parameter) -> parameter.with(decision));
        return new Parameters(decided.values());
    }
}
