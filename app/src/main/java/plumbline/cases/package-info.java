/// Casework: operations, the people concerned, and for each person and allegation what the law asks.
///
/// An operation groups; nothing legal lives on it. Whether the person signed in may know of an operation is asked here,
/// once, by [Operations#get]: later features call it first.
@ApplicationModule(allowedDependencies = {"web", "audit", "access", "people", "intake"})
@NullMarked
package plumbline.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
