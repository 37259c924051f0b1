package plumbline.reviewer;

import java.io.IOException;

/// What one of the programs here shows and takes. [Site] sees to the rules that hold for all of them.
interface Pages {
    /// @param query what stands behind the question mark of the address
    Answer get(String path, Form query) throws IOException;

    /// From a page of ours.
    Answer post(String path, byte[] body) throws IOException;
}
