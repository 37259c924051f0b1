package plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import plumbline.demo.Part;
import plumbline.demo.World;

/// From a word in a search box to the form of an allegation that rests on the message found.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class SearchAndCodeBrowserTest {

    private static final World WORLD = Journey.WORLD;
    private static final String WORDS = "some reporter has been asking";

    @RegisterExtension
    static final Journey journey = new Journey();

    @Test
    void an_investigator_searches_codes_and_goes_on_to_an_allegation() {
        try (Visit investigator = journey.by("investigator")) {
            investigator.open("/operations").follow(WORLD.operation().name().replace("Operation ", ""));
            investigator.follow("Search").unfold();
            investigator.enter("Words", "\"" + WORDS).press("Search");
            assertThat(investigator.text()).contains("unclosed quote at character 1");

            investigator.enter("Words", "\"" + WORDS + "\"").press("Search").waitFor("Code the messages chosen");
            assertThat(investigator.text()).contains(WORDS);

            investigator.choose("Choose the message by").press("Code the messages chosen");
            assertThat(investigator.heading()).isEqualTo("Code 1 message");
            investigator.press("Record coding");
            assertThat(investigator.text()).contains("Choose at least one code");
            investigator
                    .choose("Challenge")
                    .enter("Note", "Asked for it to stop")
                    .press("Record coding");
            // The demonstration's own codings may be there by now, and they are others.
            investigator.select("Show", "Challenge").press("Show");
            assertThat(investigator.text())
                    .containsPattern("1 of \\d coded message")
                    .contains("Asked for it to stop");

            investigator
                    .choose("Choose the message by")
                    .choose(WORLD.operation().who(Part.RINGLEADER).name())
                    .press("Continue with the messages chosen");
            assertThat(investigator.heading()).contains("Raise an allegation");
            assertThat(investigator.text()).contains("1 message", WORDS);
        }
    }
}
