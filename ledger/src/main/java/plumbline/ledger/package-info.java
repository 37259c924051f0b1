/// A tamper-evident log after the C2SP specifications: tree, tiles, checkpoint, proof, offline verifier.
@NullMarked
package plumbline.ledger;

import org.jspecify.annotations.NullMarked;
