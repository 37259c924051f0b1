package plumbline.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Everything that came out of an export, with the checks that hold for every export.
record Collected(Detection.Recognised detection, List<Event> events, List<Reject> rejects, Account account) {

    static final ReadOptions LONDON = ReadOptions.assuming(ZoneId.of("Europe/London"));

    static Collected text(String text) {
        return of("_chat.txt", text.getBytes(UTF_8));
    }

    static Collected of(String name, byte[] bytes) {
        return of(name, bytes, LONDON);
    }

    static Collected of(String name, byte[] bytes, ReadOptions options) {
        Collected collected = of(Source.bytes(name, bytes), options);
        if (collected.detection.export() instanceof WhatsAppText && !name.endsWith(".zip")) {
            collected.tiles(bytes);
        }
        return collected;
    }

    static Collected of(Source source, ReadOptions options) {
        try {
            Detection detection = ChatFormats.detect(source);
            assertThat(detection).as(detection.reason()).isInstanceOf(Detection.Recognised.class);
            Detection.Recognised recognised = (Detection.Recognised) detection;
            List<Event> events = new ArrayList<>();
            List<Reject> rejects = new ArrayList<>();
            Outcome outcome = recognised.export().read(options, new Sink() {
                @Override
                public boolean event(Event event) {
                    events.add(event);
                    return true;
                }

                @Override
                public void reject(Reject reject) {
                    rejects.add(reject);
                }
            });
            assertThat(outcome).isInstanceOf(Outcome.Complete.class);
            Account account = ((Outcome.Complete) outcome).account();
            assertThat(account.events()).isEqualTo(events.size());
            for (int i = 0; i < events.size(); i++) {
                assertThat(events.get(i).ordinal()).isEqualTo(i);
            }
            return new Collected(recognised, events, rejects, account);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The pieces of a text export follow each other without a gap, and each hash is that of its bytes.
    private void tiles(byte[] bytes) {
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        List<Locator> locators = new ArrayList<>();
        rejects.forEach(reject -> locators.add(reject.locator()));
        events.forEach(event -> locators.add(event.locator()));
        long next = locators.isEmpty() ? 0 : locators.getFirst().offset();
        for (Locator locator : locators) {
            assertThat(locator.offset()).isEqualTo(next);
            int from = (int) locator.offset();
            byte[] piece = Arrays.copyOfRange(bytes, from, from + (int) locator.length());
            assertThat(locator.hash()).isEqualTo(RawHash.of(sha256(piece)));
            pieces.writeBytes(piece);
            next += locator.length();
        }
        assertThat(next).isEqualTo(bytes.length);
        assertThat(account.bytes()).isEqualTo(bytes.length);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Message message(int i) {
        return (Message) events.get(i);
    }

    SystemEvent system(int i) {
        return (SystemEvent) events.get(i);
    }

    List<String> bodies() {
        return events.stream()
                .filter(Message.class::isInstance)
                .map(event -> ((Message) event).body())
                .toList();
    }
}
