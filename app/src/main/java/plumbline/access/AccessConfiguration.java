package plumbline.access;

import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import plumbline.web.Assets;

/// Sign-in by form, one cookie, no basic authentication, no remembered sessions; headers of pages are set in `web`.
///
/// Pages that are open to everyone have a chain of their own, which knows nobody.
@Configuration
class AccessConfiguration implements WebMvcConfigurer {
    private final Doorkeeper doorkeeper;

    AccessConfiguration(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper);
    }

    @Bean
    @Order(1)
    SecurityFilterChain openChain(HttpSecurity http, ObjectProvider<OpenPages> pages) {
        List<PathPatternRequestMatcher> open = pages.stream()
                .flatMap(one -> one.patterns().stream())
                .map(PathPatternRequestMatcher::pathPattern)
                .toList();
        return http.securityMatcher(request -> open.stream().anyMatch(one -> one.matches(request)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(requests -> requests.disable())
                .csrf(tokens -> tokens.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    @Bean
    SecurityFilterChain signInChain(HttpSecurity http, SignInDoor door, Access access, InstantSource clock) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in", "/activate", Assets.PATH + "**", "/error", "/favicon.ico", "/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .authenticationManager(new ProviderManager(door))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("userName")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/", false)
                        .failureUrl("/sign-in?refused"))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?signed-out")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .sessionManagement(sessions -> sessions.maximumSessions(2))
                .httpBasic(basic -> basic.disable())
                .addFilterAfter(new RequestActor(access, clock), AuthorizationFilter.class)
                .build();
    }
}
