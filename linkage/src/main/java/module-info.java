/// Record linkage.
module plumbline.linkage {
    requires static org.jspecify;
}
