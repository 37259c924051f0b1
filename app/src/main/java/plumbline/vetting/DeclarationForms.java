package plumbline.vetting;

import java.util.Arrays;
import java.util.Optional;
import plumbline.forms.FormWords;
import plumbline.forms.RecordForm;
import plumbline.law.vetting.application.AboutYou;
import plumbline.law.vetting.application.Addresses;
import plumbline.law.vetting.application.Associates;
import plumbline.law.vetting.application.Family;
import plumbline.law.vetting.application.Money;
import plumbline.law.vetting.application.Online;
import plumbline.law.vetting.application.Past;
import plumbline.law.vetting.application.Section;
import plumbline.law.vetting.application.Service;
import plumbline.law.vetting.application.Work;

/// The form of each part of the declaration.
final class DeclarationForms {
    static final FormWords WORDS = FormWords.beside(DeclarationForms.class);

    private DeclarationForms() {}

    static RecordForm<? extends Record> of(Section section) {
        return RecordForm.of(type(section), section.id(), WORDS);
    }

    private static Class<? extends Record> type(Section section) {
        return switch (section) {
            case ABOUT_YOU -> AboutYou.class;
            case ADDRESSES -> Addresses.class;
            case FAMILY -> Family.class;
            case ASSOCIATES -> Associates.class;
            case PAST -> Past.class;
            case MONEY -> Money.class;
            case WORK -> Work.class;
            case SERVICE -> Service.class;
            case ONLINE -> Online.class;
        };
    }

    /// The part of that id in an address.
    static Optional<Section> section(String id) {
        return Arrays.stream(Section.values())
                .filter(section -> section.id().equals(id))
                .findAny();
    }
}
