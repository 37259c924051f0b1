/// A tamper-evident log after the C2SP specifications: tree, tiles, checkpoint, proof, offline verifier.
///
/// An *entry* is a few bytes (with us, a salted commitment to a fact). Its *leaf* is the [Hash] of it; the leaves are
/// hashed pairwise up to one root. Whoever knows the root can be shown that an entry is below it with a handful of
/// hashes ([InclusionProof]), and that a later root continues an earlier one ([ConsistencyProof]).
///
/// - **Writing.** [Appender] turns entries into *tiles* and *entry bundles*, the files of a published log ([TilePath]
///   names them, [TileDirectory] keeps them). [Frontier] is the little that must be remembered to go on.
/// - **Promising.** A [Checkpoint] states origin, size and root. As the text of a [Note] it is signed by the log and
///   cosigned by witnesses; [SigningKey] and [VerifierKey] are the two halves of a signer.
/// - **Proving.** [TileReader] and [Tree] produce proofs; a [ProofFile] carries one with its checkpoint.
/// - **Trusting.** A [Policy] names the logs, the witnesses and the [Quorum]; it gives a [Verdict].
/// - **Checking.** [Fsck] reads everything again and reports each [Difference] with its place.
///
/// Bytes from outside are parsed strictly: one spelling, or [Malformed]. Nothing parsed is believed until a verifier
/// was asked. The package needs the JDK and nothing else, so that a stranger can run it.
@NullMarked
package plumbline.ledger;

import org.jspecify.annotations.NullMarked;
