package plumbline.demoforce;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import plumbline.cases.Cases;
import plumbline.cases.Corrected;
import plumbline.cases.Corrections;
import plumbline.demo.Exhibit;
import plumbline.demo.Part;
import plumbline.demo.World;
import plumbline.demo.WorldWriter;
import plumbline.evidence.Evidence;
import plumbline.evidence.ExhibitRead;
import plumbline.review.Characteristic;
import plumbline.review.Chosen;
import plumbline.review.Code;
import plumbline.review.Codings;
import plumbline.review.NewCoding;

/// Codes messages on the ringleader's phone once it has been read, and puts them under the allegations against the two
/// who wrote them. The phone is read in the background, so the allegations were raised before on what the broadcaster
/// showed.
@Component
@Profile("demo")
class DemoCitations {
    private static final String REASON = "The phone has been read: these are the messages that the report was about.";

    private static final List<Said> SAID = List.of(
            new Said(
                    Part.RINGLEADER,
                    "front desk is all Vellish tonight, that lot can't queue in any language",
                    Characteristic.RACE),
            new Said(Part.ECHO, "walks like a deckchair in the wind, what a [slur-C]", Characteristic.DISABILITY));

    private final DemoAccounts accounts;
    private final Evidence evidence;
    private final Codings codings;
    private final Cases cases;
    private final Corrections corrections;

    DemoCitations(DemoAccounts accounts, Evidence evidence, Codings codings, Cases cases, Corrections corrections) {
        this.accounts = accounts;
        this.evidence = evidence;
        this.codings = codings;
        this.cases = cases;
        this.corrections = corrections;
    }

    /// A message of the story.
    private record Said(Part by, String words, Characteristic about) {}

    /// The exhibit on which they are found.
    static Exhibit phone(World world) {
        return world.exhibits().getLast();
    }

    @EventListener
    void after(ExhibitRead read) {
        if (read.operationId().equals(DemoIds.operation())) {
            load(World.of(WorldWriter.SEED, 1));
        }
    }

    /// The reading and the start both come here, in either order; one at a time.
    synchronized void load(World world) {
        accounts.as("investigator", () -> {
            var raised = cases.allegations(DemoIds.operation()).stream()
                    .map(one -> one.facts().allegationId())
                    .toList();
            SAID.stream()
                    .filter(said -> raised.contains(DemoIds.allegation(said.by())))
                    .forEach(said -> cite(said, DemoIds.exhibit(phone(world))));
            return world;
        });
    }

    private void cite(Said said, UUID phone) {
        var found = evidence.saying(DemoIds.operation(), phone, said.words()).stream()
                .map(entry -> new Chosen(phone, entry.ordinal()))
                .toList();
        if (found.isEmpty()) {
            return;
        }
        codings.code(
                DemoIds.operation(),
                new NewCoding(
                        DemoIds.coding(said.by(), said.words()),
                        found,
                        Set.of(Code.DISCRIMINATORY),
                        Set.of(said.about()),
                        ""));
        var cited = codings.coded(DemoIds.operation()).stream()
                .filter(coding -> found.contains(coding.message().chosen()))
                .map(coding -> coding.message().cited())
                .toList();
        var facts = cases.allegation(DemoIds.operation(), DemoIds.allegation(said.by()))
                .facts();
        var corrected = corrections.correct(DemoIds.citation(said.by()), facts.citing(cited), REASON);
        if (!(corrected instanceof Corrected.Recorded)) {
            throw new IllegalStateException(said + ": " + corrected);
        }
    }
}
