package plumbline.law.notice;

import java.util.List;

/// A notice as it reads with what was entered; complete only if there are no gaps.
///
/// @param issuer the force or body that gives it
/// @param title what it is
/// @param language the language it is in
/// @param under the provision it is given under, for the line below the title
/// @param head the particulars at its top: to whom, from whom, about whom, when
/// @param blocks its text, in order
/// @param law the provisions behind it, without repeating one, for its foot
/// @param imprint which text this is: notice, version, scope
/// @param gaps the labels of what is still blank and must not be
public record WrittenNotice(
        String issuer,
        String title,
        Language language,
        String under,
        List<Block.Row> head,
        List<Block> blocks,
        List<String> law,
        String imprint,
        List<String> gaps) {

    /// Copies the lists.
    public WrittenNotice {
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
        law = List.copyOf(law);
        gaps = List.copyOf(gaps);
    }
}
