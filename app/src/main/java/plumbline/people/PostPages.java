package plumbline.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.web.Problems;

/// What the pages about posts show.
final class PostPages {
    private PostPages() {}

    /// @param undescribed codes that engagements name and nobody has described
    /// @param mayChange whether whoever looks keeps the posts
    record Listed(List<Post> posts, List<String> undescribed, boolean mayChange) {}

    record Change(Problems problems, Form form) {}

    record Form(
            @Nullable String code,
            @Nullable String title,
            @Nullable String level,
            @Nullable String designated,
            @Nullable String enhanced,
            @Nullable String publicFacing) {
        static Form of(Post post) {
            return new Form(
                    post.code(),
                    post.title(),
                    post.requiredLevel().name(),
                    answer(post.designated()),
                    answer(post.enhanced()),
                    answer(post.publicFacing()));
        }

        static Form empty(String code) {
            return new Form(code, null, null, null, null, null);
        }

        private static String answer(boolean yes) {
            return yes ? "yes" : "no";
        }
    }
}
