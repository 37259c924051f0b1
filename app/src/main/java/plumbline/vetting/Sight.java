package plumbline.vetting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import plumbline.access.Access;
import plumbline.access.SignedIn;
import plumbline.web.NotFound;

/// What of applications whoever is signed in sees: those of their own organisation, and those that a later feature
/// shows them; never one that is about themselves.
@Component
class Sight {
    private final ApplicationRepository applications;
    private final ObjectProvider<AlsoSees> also;

    Sight(ApplicationRepository applications, ObjectProvider<AlsoSees> also) {
        this.applications = applications;
        this.also = also;
    }

    /// @throws NotFound where it is hidden, exactly as where it does not exist
    HeldApplication get(UUID applicationId) {
        return find(applicationId).orElseThrow(NotFound::new);
    }

    Optional<HeldApplication> find(UUID applicationId) {
        return applications.find(applicationId, person()).filter(this::sees);
    }

    List<HeldApplication> ofSubject(UUID subjectId) {
        return applications.ofSubject(subjectId, person()).stream()
                .filter(this::sees)
                .toList();
    }

    static @Nullable UUID person() {
        return Access.currentIfAny().map(SignedIn::personId).orElse(null);
    }

    /// What nobody asks for the system does unasked, such as ending what a later feature decided.
    private boolean sees(HeldApplication held) {
        Optional<SignedIn> who = Access.currentIfAny();
        return who.isEmpty()
                || who.get().organisation().equals(held.organisation())
                || also.stream().anyMatch(one -> one.sees(held.id(), who.get()));
    }
}
