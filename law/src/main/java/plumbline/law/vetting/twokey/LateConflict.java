package plumbline.law.vetting.twokey;

/// What follows from a conflict that comes to light after the draw.
///
/// @param voidsOpinion the reviewer's sealed or opened opinion stands no more
/// @param redraws the seat is drawn again and the case decided again
/// @param flagsClearance a clearance that rests on it is under review until then
public record LateConflict(boolean voidsOpinion, boolean redraws, boolean flagsClearance) {

    /// Once a conflict is established the seat is always drawn again.
    ///
    /// @param sealed whether the reviewer had sealed an opinion
    /// @param cleared whether a clearance rests on the case
    public static LateConflict of(boolean sealed, boolean cleared) {
        return new LateConflict(sealed, true, cleared);
    }
}
