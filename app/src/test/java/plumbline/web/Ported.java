package plumbline.web;

import static plumbline.web.Options.put;
import static plumbline.web.Options.raw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// How the options of GOV.UK Frontend's components become parameters of ours.
enum Ported {
    BACK_LINK("backLink", (o, p) -> {
        p.put("href", o.has("href") ? o.must("href") : "#");
        put(p, "text", o.text("text"));
        if (o.has("classes")) {
            p.put("inverse", "inverse".equals(o.modifier("classes", "govuk-back-link")));
        }
    }),
    BREADCRUMBS("breadcrumbs", (o, p) -> {
        var links = new ArrayList<Link>();
        o.list("items").forEach(i -> links.add(new Link(i.must("text"), i.text("href"), null)));
        p.put("links", links);
    }),
    BUTTON("button", (o, p) -> {
        o.words(p);
        put(p, "href", o.text("href"));
        put(p, "id", o.text("id"));
        put(p, "name", o.text("name"));
        put(p, "value", o.text("value"));
        put(p, "type", o.text("type"));
        put(p, "classes", o.text("classes"));
        p.put("start", o.flag("isStartButton"));
        p.put("disabled", o.flag("disabled"));
        p.put("once", o.flag("preventDoubleClick"));
        String element = o.text("element");
        if (element != null && !element.equals(o.has("href") ? "a" : "button")) {
            o.unmet("element=" + element);
        }
    }),
    CHARACTER_COUNT("characterCount", (o, p) -> {
        field(o, p);
        put(p, "value", o.text("value"));
        number(o, p, "maxlength", "maximum");
        number(o, p, "rows", "rows");
        if (!o.has("maxlength")) {
            o.unmet("no maxlength");
        }
    }),
    CHECKBOXES("checkboxes", (o, p) -> {
        var values = new ArrayList<String>(o.texts("values"));
        choices(o, p, values);
        p.put("values", values);
        put(p, "classes", o.text("classes"));
    }),
    DATE_INPUT("dateInput", (o, p) -> date(o, p)),
    DETAILS("details", (o, p) -> {
        o.words(p);
        put(p, "summary", o.must("summaryText"));
        put(p, "id", o.text("id"));
        put(p, "classes", o.text("classes"));
        p.put("open", o.flag("open"));
    }),
    ERROR_MESSAGE("errorMessage", (o, p) -> {
        p.put("text", o.must("text"));
        put(p, "id", o.text("id"));
    }),
    ERROR_SUMMARY("errorSummary", (o, p) -> {
        var problems = Problems.none();
        for (Options error : o.list("errorList")) {
            String href = error.has("href") ? error.must("href") : "#";
            if (!href.startsWith("#") || problems.of(href.substring(1)) != null) {
                o.unmet("a problem without a field of its own");
            }
            problems.add(href.substring(1), error.must("text"));
        }
        if (!problems.any()) {
            o.unmet("no problems");
        }
        p.put("problems", problems);
        put(p, "heading", o.must("titleText"));
        put(p, "description", o.text("descriptionText"));
    }),
    FIELDSET("fieldset", (o, p) -> {
        legend(o.in("legend"), p, "legend", "size");
        put(p, "describedBy", o.text("describedBy"));
        put(p, "role", o.text("role"));
        String html = o.text("html");
        put(p, "content", html == null ? null : raw(html));
    }),
    FILE_UPLOAD("fileUpload", (o, p) -> {
        field(o, p);
        put(p, "classes", o.text("classes"));
        put(p, "describedBy", o.text("describedBy"));
        put(p, "accept", o.in("attributes").text("accept"));
        p.put("multiple", o.flag("multiple"));
        p.put("disabled", o.flag("disabled"));
        p.put("dropZone", o.flag("javascript"));
    }),
    HINT("hint", (o, p) -> {
        p.put("text", o.must("text"));
        put(p, "id", o.text("id"));
        put(p, "classes", o.text("classes"));
    }),
    INPUT("input", (o, p) -> {
        field(o, p);
        for (String same : List.of(
                "value",
                "type",
                "classes",
                "describedBy",
                "inputmode",
                "autocomplete",
                "pattern",
                "autocapitalize",
                "spellcheck")) {
            put(p, same, o.text(same));
        }
        p.put("disabled", o.flag("disabled"));
        put(p, "prefix", o.in("prefix").text("text"));
        put(p, "suffix", o.in("suffix").text("text"));
    }),
    INSET_TEXT("insetText", (o, p) -> {
        o.words(p);
        put(p, "id", o.text("id"));
    }),
    LABEL("label", (o, p) -> {
        p.put("text", o.must("text"));
        put(p, "target", o.text("for"));
        put(p, "size", o.modifier("classes", "govuk-label"));
        p.put("heading", o.flag("isPageHeading"));
    }),
    NOTIFICATION_BANNER("notificationBanner", (o, p) -> {
        put(p, "heading", o.text("text"));
        String html = o.text("html");
        if (html != null) {
            p.remove("heading");
            p.put("content", raw(html));
        }
        put(p, "title", o.text("titleText"));
        String type = o.text("type");
        p.put("success", "success".equals(type));
    }),
    PAGINATION("pagination", (o, p) -> {
        var items = new ArrayList<Paging.Item>();
        for (Options item : o.list("items")) {
            boolean gap = item.flag("ellipsis");
            int number = gap ? 0 : whole(item.must("number"));
            items.add(new Paging.Item(number, gap ? "" : item.must("href"), item.flag("current")));
        }
        p.put("paging", new Paging(o.in("previous").text("href"), o.in("next").text("href"), items));
        put(p, "label", o.text("landmarkLabel"));
    }),
    PANEL("panel", (o, p) -> {
        o.words(p);
        if (o.has("titleHtml") && o.must("titleHtml").contains("<")) {
            o.unmet("markup in a title");
        }
        p.put("title", o.must(o.has("titleHtml") ? "titleHtml" : "titleText"));
    }),
    PASSWORD_INPUT("passwordInput", (o, p) -> {
        field(o, p);
        put(p, "classes", o.text("classes"));
        put(p, "autocomplete", o.text("autocomplete"));
    }),
    PHASE_BANNER("phaseBanner", (o, p) -> {
        o.words(p);
        p.put("tag", o.in("tag").must("text"));
        put(p, "colour", colour(o.in("tag")));
    }),
    RADIOS("radios", (o, p) -> {
        var values = new ArrayList<String>();
        put(p, "value", o.text("value"));
        choices(o, p, values);
        if (!values.isEmpty()) {
            p.put("value", values.getLast());
        }
        put(p, "classes", o.text("classes"));
    }),
    SELECT("select", (o, p) -> {
        field(o, p);
        put(p, "classes", o.text("classes"));
        put(p, "describedBy", o.text("describedBy"));
        put(p, "value", o.text("value"));
        var choices = new ArrayList<Choice>();
        for (Options item : o.list("items")) {
            String value = item.must("value");
            choices.add(new Choice(value, item.must("text"), null, null, item.flag("disabled")));
            if (item.flag("selected")) {
                p.put("value", value);
            }
        }
        p.put("choices", choices);
    }),
    SERVICE_NAVIGATION("serviceNavigation", (o, p) -> navigation(o, p)),
    SKIP_LINK("skipLink", (o, p) -> {
        p.put("text", o.must("text"));
        p.put("href", o.has("href") ? o.must("href") : "#content");
    }),
    SUMMARY_LIST("summaryList", (o, p) -> {
        var rows = new ArrayList<SummaryRow>();
        for (Options row : o.list("rows")) {
            Options value = row.in("value");
            String html = value.text("html");
            String text = value.text("text");
            rows.add(new SummaryRow(
                    row.in("key").must("text"),
                    html == null ? text : null,
                    html == null ? null : raw(html),
                    acts(row.in("actions"))));
        }
        p.put("rows", rows);
        put(p, "classes", o.text("classes"));
        if (o.has("card")) {
            Options card = o.in("card");
            p.put("card.title", card.in("title").must("text"));
            p.put("card.actions", acts(card.in("actions")));
            if (rows.stream().anyMatch(row -> !row.actions().isEmpty())) {
                o.unmet("a card whose rows have actions");
            }
        }
    }),
    TABLE("table", (o, p) -> {
        put(p, "caption", o.text("caption"));
        put(p, "captionSize", o.modifier("captionClasses", "govuk-table__caption"));
        put(p, "classes", o.text("classes"));
        p.put("firstCellIsHeader", o.flag("firstCellIsHeader"));
        p.put("head", cells(o.list("head")));
        var rows = new ArrayList<List<Cell>>();
        o.rows("rows").forEach(row -> rows.add(cells(row)));
        p.put("rows", rows);
    }),
    TAG("tag", (o, p) -> {
        p.put("text", o.must("text"));
        put(p, "colour", colour(o));
    }),
    TASK_LIST("taskList", (o, p) -> {
        var tasks = new ArrayList<Task>();
        for (Options item : o.list("items")) {
            Options status = item.in("status");
            Options tag = status.in("tag");
            boolean plain = status.has("text");
            String words = plain ? status.must("text") : tag.must("text");
            Colour colour = plain ? null : colour(tag);
            if (!plain && colour == null) {
                o.unmet("a tag without colour");
            }
            tasks.add(new Task(
                    item.in("title").must("text"),
                    item.text("href"),
                    item.in("hint").text("text"),
                    words,
                    colour));
            if (status.has("classes")
                    && (item.has("href")
                            || !"cannot-start-yet".equals(status.modifier("classes", "govuk-task-list__status")))) {
                o.unmet("classes of a status");
            }
        }
        p.put("tasks", tasks);
        put(p, "id", o.text("idPrefix"));
    }),
    TEXTAREA("textarea", (o, p) -> {
        field(o, p);
        for (String same : List.of("value", "classes", "describedBy", "autocomplete", "spellcheck")) {
            put(p, same, o.text(same));
        }
        number(o, p, "rows", "rows");
    }),
    WARNING_TEXT("warningText", (o, p) -> {
        o.words(p);
        put(p, "fallback", o.text("iconFallbackText"));
    });

    private final String template;
    private final BiConsumer<Options, Map<String, Object>> mapping;

    Ported(String template, BiConsumer<Options, Map<String, Object>> mapping) {
        this.template = template;
        this.mapping = mapping;
    }

    /// The name under which GOV.UK Frontend keeps the component.
    String component() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Map<String, Object> parameters(Options options) {
        var parameters = new HashMap<String, Object>();
        mapping.accept(options, parameters);
        return parameters;
    }

    String render(Map<String, Object> parameters) {
        if (parameters.containsKey("card.title")) {
            var inner = new HashMap<>(parameters);
            Object title = inner.remove("card.title");
            Object actions = inner.remove("card.actions");
            return Rendering.component(
                    "summaryCard",
                    Map.of("title", title, "actions", actions, "content", raw(Rendering.component(template, inner))));
        }
        return Rendering.component(template, parameters);
    }

    private static void field(Options o, Map<String, Object> p) {
        p.put("name", o.must("name"));
        put(p, "id", o.text("id"));
        Options label = o.in("label");
        p.put("label", label.must("text"));
        put(p, "labelSize", label.modifier("classes", "govuk-label"));
        p.put("heading", label.flag("isPageHeading"));
        put(p, "hint", o.in("hint").text("text"));
        put(p, "error", o.in("errorMessage").text("text"));
    }

    private static void legend(Options legend, Map<String, Object> p, String name, String size) {
        put(p, name, legend.must("text"));
        put(p, size, legend.modifier("classes", "govuk-fieldset__legend"));
        p.put("heading", legend.flag("isPageHeading"));
    }

    private static void choices(Options o, Map<String, Object> p, List<String> chosen) {
        p.put("name", o.must("name"));
        put(p, "id", o.text("idPrefix"));
        put(p, "describedBy", o.text("describedBy"));
        put(p, "hint", o.in("hint").text("text"));
        put(p, "error", o.in("errorMessage").text("text"));
        if (o.has("fieldset")) {
            Options fieldset = o.in("fieldset");
            legend(fieldset.in("legend"), p, "legend", "legendSize");
            put(p, "describedBy", fieldset.text("describedBy"));
        }
        var choices = new ArrayList<Choice>();
        for (Options item : o.list("items")) {
            String value = item.must("value");
            String html = item.in("conditional").text("html");
            choices.add(new Choice(
                    value,
                    item.must("text"),
                    item.in("hint").text("text"),
                    html == null ? null : raw(html),
                    item.flag("disabled")));
            if (item.flag("checked")) {
                chosen.add(value);
            }
        }
        p.put("choices", choices);
    }

    private static void date(Options o, Map<String, Object> p) {
        if (!o.has("fieldset") || !o.has("namePrefix")) {
            o.unmet("no legend or no name of the whole date");
        }
        legend(o.in("fieldset").in("legend"), p, "legend", "legendSize");
        put(p, "id", o.text("id"));
        p.put("name", o.must("namePrefix"));
        put(p, "hint", o.in("hint").text("text"));
        put(p, "error", o.in("errorMessage").text("text"));
        if (o.has("items")) {
            if (o.list("items").size() != 3) {
                o.unmet("not three fields");
            }
            String mark = o.has("errorMessage") ? " govuk-input--error" : "";
            for (Options item : o.list("items")) {
                String name = item.must("name");
                String classes = item.must("classes");
                if (!classes.equals("govuk-input--width-" + (name.equals("year") ? 4 : 2) + mark)) {
                    o.unmet("classes " + classes);
                }
            }
        }
    }

    private static void navigation(Options o, Map<String, Object> p) {
        var entries = new ArrayList<NavigationEntry>();
        p.put("path", "/elsewhere");
        for (Options item : o.list("navigation")) {
            String href = item.must("href");
            entries.add(new NavigationEntry(0, item.must("text"), href, java.util.Set.of()));
            if (item.flag("current")) {
                p.put("path", href);
            } else if (item.flag("active")) {
                p.put("path", href + "/below");
            }
        }
        if (entries.isEmpty()) {
            o.unmet("no navigation");
        }
        p.put("entries", entries);
    }

    private static List<Link> acts(Options actions) {
        var links = new ArrayList<Link>();
        for (Options action : actions.list("items")) {
            links.add(new Link(action.must("text"), action.must("href"), action.text("visuallyHiddenText")));
        }
        return links;
    }

    private static List<Cell> cells(List<Options> from) {
        var cells = new ArrayList<Cell>();
        for (Options cell : from) {
            String html = cell.text("html");
            String text = cell.text("text");
            boolean numeric = "numeric".equals(cell.text("format"));
            cells.add(new Cell(html == null ? text : null, html == null ? null : raw(html), numeric));
        }
        return cells;
    }

    private static @Nullable Colour colour(Options o) {
        String suffix = o.modifier("classes", "govuk-tag");
        if (suffix == null) {
            return null;
        }
        for (Colour colour : Colour.values()) {
            if (colour.suffix().equals(suffix)) {
                return colour;
            }
        }
        o.unmet("colour " + suffix);
        return null;
    }

    private static void number(Options o, Map<String, Object> p, String key, String name) {
        if (o.has(key)) {
            p.put(name, whole(o.must(key)));
        }
    }

    private static int whole(String text) {
        return text.isEmpty() || !text.chars().allMatch(Character::isDigit) ? 1 : Integer.parseInt(text);
    }
}
