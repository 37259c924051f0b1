package plumbline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Points the context of every Spring test at a database of its own. Found through `META-INF/spring.factories`.
class FreshDatabase implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new ForClass(testClass);
    }

    /// One per test class, which is also what keeps cached contexts from being shared between classes.
    private record ForClass(Class<?> testClass) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var postgres = Postgres.fresh();
            var server = postgres.server();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "fresh database",
                            Map.of(
                                    "plumbline.data", postgres.directory().toString(),
                                    "plumbline.database.url", server.url(),
                                    "plumbline.database.owner-password",
                                            server.owner().password(),
                                    "plumbline.database.app-password",
                                            server.app().password(),
                                    "plumbline.database.sequencer-password",
                                            server.sequencer().password(),
                                    "plumbline.database.pool", 4)));
            context.getBeanFactory().registerSingleton("postgres", postgres);
        }
    }
}
