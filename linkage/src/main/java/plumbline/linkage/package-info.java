/// Same person? Record linkage: blocking, comparison, weights, explanation.
///
/// Empty until the workforce wash is built; the module stands so that the house has its rooms.
@NullMarked
package plumbline.linkage;

import org.jspecify.annotations.NullMarked;
