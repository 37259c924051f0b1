package plumbline.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is engaged as what, from when to when, in which post; and what each post takes.
@Service
public class Workforce {
    private static final int UNDESCRIBED = 200;

    private final EngagementRepository engagements;
    private final PostRepository posts;
    private final ApplicationEventPublisher events;

    Workforce(EngagementRepository engagements, PostRepository posts, ApplicationEventPublisher events) {
        this.engagements = engagements;
        this.posts = posts;
        this.events = events;
    }

    /// All engagements of these people, by person, each person's in the order in which they began.
    @Transactional(readOnly = true)
    public Map<UUID, List<Engagement>> engagements(Collection<UUID> personIds) {
        return engagements.of(personIds).stream().collect(Collectors.groupingBy(Engagement::personId));
    }

    /// Who bears each of these numbers; numbers of nobody are left out.
    @Transactional(readOnly = true)
    public Map<String, UUID> byNumber(Collection<String> personNumbers) {
        return engagements.byNumber(personNumbers);
    }

    /// People with an engagement that began or ended after one day and up to another.
    @Transactional(readOnly = true)
    public Set<UUID> turning(LocalDate after, LocalDate upTo) {
        return engagements.turning(after, upTo);
    }

    /// The next people with engagements after one, in the order of their ids.
    @Transactional(readOnly = true)
    public List<UUID> walk(UUID after, int size) {
        return engagements.walk(after, size);
    }

    /// Somebody whose leaving became known only after the day.
    public record Departure(UUID personId, LocalDate leftOn, LocalDate knownOn) {}

    /// Whose leaving was made known since a day, and after the day of leaving, although the extract had named them as
    /// serving before; the newest first.
    @Transactional(readOnly = true)
    public List<Departure> knownLate(LocalDate since) {
        return engagements.knownLate(since);
    }

    /// The posts by their code.
    @Transactional(readOnly = true)
    public Map<String, Post> posts() {
        return posts.all().stream().collect(Collectors.toMap(Post::code, Function.identity()));
    }

    @Transactional(readOnly = true)
    List<Post> listed() {
        return posts.all();
    }

    @Transactional(readOnly = true)
    List<String> undescribed() {
        return posts.undescribed(UNDESCRIBED);
    }

    @Transactional(readOnly = true)
    Optional<Post> post(String code) {
        return posts.all().stream().filter(post -> post.code().equals(code)).findFirst();
    }

    /// Records what a post takes. Saying the same again changes nothing.
    @Transactional
    public void record(Post post) {
        if (!post(post.code()).filter(post::equals).isPresent()) {
            posts.add(post);
            events.publishEvent(new WorkforceChanged(engagements.holding(post.code())));
        }
    }
}
