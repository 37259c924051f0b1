package plumbline.chat;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// A WhatsApp text export whose first pass has been made.
public final class WhatsAppText implements ChatExport {

    private final Source source;
    private final Encoding encoding;
    private final String part;
    private final ShapeSurvey survey;
    private final DateOrderDecision dateOrder;
    private final Conversation conversation;
    private final Set<String> files;
    private final List<String> notes;

    WhatsAppText(
            Source source,
            Encoding encoding,
            String part,
            ShapeSurvey survey,
            Conversation conversation,
            Set<String> files,
            List<String> notes) {
        this.source = source;
        this.encoding = encoding;
        this.part = part;
        this.survey = survey;
        this.dateOrder = survey.dateOrder();
        this.conversation = conversation;
        this.files = Set.copyOf(files);
        this.notes = List.copyOf(notes);
    }

    @Override
    public String format() {
        String system = HeaderShape.system(survey.shape());
        String order = switch (dateOrder) {
            case DateOrderDecision.Decided decided -> decided.order().words();
            case DateOrderDecision.Ambiguous ambiguous -> "day and month not told apart";
            case DateOrderDecision.NotNeeded notNeeded ->
                HeaderShape.has(survey.shape(), HeaderShape.YEAR_FIRST) ? "year first" : "day and month equal";
        };
        return "WhatsApp text export, " + system + ", " + order;
    }

    DateOrderDecision dateOrder() {
        return dateOrder;
    }

    @Override
    public Outcome read(ReadOptions options, Sink sink) throws IOException {
        DateOrder told = options.dateOrder();
        return switch (dateOrder) {
            case DateOrderDecision.Decided decided -> read(options, decided.order(), sink);
            case DateOrderDecision.NotNeeded notNeeded ->
                read(
                        options,
                        HeaderShape.has(survey.shape(), HeaderShape.YEAR_FIRST)
                                ? DateOrder.YEAR_FIRST
                                : DateOrder.DAY_FIRST,
                        sink);
            case DateOrderDecision.Ambiguous ambiguous ->
                told == DateOrder.DAY_FIRST || told == DateOrder.MONTH_FIRST
                        ? read(options, told, sink)
                        : new Outcome.AsksDateOrder(ambiguous.reason());
        };
    }

    private Outcome read(ReadOptions options, DateOrder order, Sink sink) throws IOException {
        EntryReader events = new EntryReader(survey.roster(), new BodyReader(survey.marksTell(), files), conversation);
        WallClock clock = new WallClock(options, survey.resolution());
        try (Lines lines = new Lines(source, encoding)) {
            WhatsAppReader reader =
                    new WhatsAppReader(new Entries(lines, encoding, survey, order), events, clock, part, sink);
            if (!reader.read()) {
                return new Outcome.Stopped(reader.tally().events());
            }
            if (reader.tally().bytes() != lines.offset()) {
                throw new IllegalStateException("bytes in and out differ in " + source.name());
            }
            return new Outcome.Complete(reader.tally()
                    .account(Account.Unit.LINES, lines.line(), reader.tally().bytes(), 1, notes));
        }
    }
}
