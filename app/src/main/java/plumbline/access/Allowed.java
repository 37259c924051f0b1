package plumbline.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The roles that may call a handler, or every handler under an annotation of ours. Anyone else is answered as if the
/// page did not exist.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Allowed {
    Role[] value() default {};

    /// Whether anybody who is signed in may call it, whatever their roles: for what is each person's own.
    boolean everybody() default false;
}
