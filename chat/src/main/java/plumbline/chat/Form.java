package plumbline.chat;

import org.jspecify.annotations.Nullable;

/// One way in which an export writes something that is not text.
interface Form {

    /// What the text stands for; null when it is not of this form.
    ///
    /// @param text not empty
    /// @param marked whether it holds the platform's mark
    @Nullable
    Content read(String text, boolean marked);
}
