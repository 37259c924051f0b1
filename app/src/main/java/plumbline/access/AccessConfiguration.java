package plumbline.access;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import plumbline.web.Assets;

/// Sign-in by form, one cookie, no basic authentication, no remembered sessions; headers of pages are set in `web`.
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
