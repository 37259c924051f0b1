package plumbline.demo;

/// Told by an export what it wrote and where, so that the ground truth can say so.
interface Witness {

    /// The happening stands on `lines` lines from `line` on, under the name `sender`; `text` is found there as it is.
    void wrote(Glimpse.Seen seen, long line, long lines, String sender, String text);

    /// A line that belongs to no happening, such as a notice about encryption.
    void filled(long line, String text);

    /// The happening is not in the export.
    void missed(Glimpse.Missed missed);
}
