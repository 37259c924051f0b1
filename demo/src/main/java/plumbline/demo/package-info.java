/// A made-up force, an operation of ten, and what three seized handsets say: seeded, deterministic, labelled.
///
/// Three steps, each knowing only the one before:
///
/// 1. the **world**: [World], its [Force] and [Operation], and what happened in its conversations ([Timeline]: the
/// beats of `story.txt` with scenes from `phrases.txt` between them);
/// 2. a **view**: what one [Handset] has of it ([View]: membership, deletions, its clock, its contacts);
/// 3. an **export**: the view in a phone's format ([AndroidText], [IphoneText], [TelegramExport]).
///
/// [Truth] and [Sightings] listen and write down what was so, so that whatever is inferred from the exports can be
/// checked.
@NullMarked
package plumbline.demo;

import org.jspecify.annotations.NullMarked;
