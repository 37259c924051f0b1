package plumbline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "One line",
                "Two\nlines",
                "One paragraph\n\nand another",
                "## Not a heading\n\n# Nor a title",
                "spaces  \r\n\r\n\r\n\r\nand empty lines"
            })
    void what_is_read_from_the_text_is_what_made_it(String words) {
        var content = new Content(
                "Notice of a misconduct hearing",
                List.of(new Content.Passage("What is alleged", words), new Content.Passage("Place", "County Hall")));

        assertThat(Content.read(content.text())).isEqualTo(content);
    }

    @Test
    void no_passage_can_pass_for_a_heading() {
        var content = new Content("Title", List.of(new Content.Passage("Reasons", "Fine\n\n## What follows\n\nNone")));

        assertThat(Content.read(content.text()).passages()).hasSize(1);
        assertThat(content.text()).doesNotContain("## What follows");
    }
}
