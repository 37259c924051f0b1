/// Chat exports in, conversations out, with every byte of the export accounted for.
@NullMarked
package plumbline.chat;

import org.jspecify.annotations.NullMarked;
