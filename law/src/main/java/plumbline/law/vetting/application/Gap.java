package plumbline.law.vetting.application;

/// Something that the declaration lacks.
///
/// @param field the question at which it is answered
/// @param sentence for the applicant
/// @param needed whether the form cannot be sent without it; otherwise it is worth another look
public record Gap(Section section, String field, String sentence, boolean needed) {

    static Gap needed(Section section, String field, String sentence) {
        return new Gap(section, field, sentence, true);
    }

    static Gap look(Section section, String field, String sentence) {
        return new Gap(section, field, sentence, false);
    }
}
