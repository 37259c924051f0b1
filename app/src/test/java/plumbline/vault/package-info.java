/// Tests of the vault.
@NullMarked
package plumbline.vault;

import org.jspecify.annotations.NullMarked;
