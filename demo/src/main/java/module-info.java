/// A demonstration force, made from a seed.
module plumbline.demo {
    requires static org.jspecify;

    exports plumbline.demo;
}
