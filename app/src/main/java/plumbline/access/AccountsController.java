package plumbline.access;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import plumbline.web.NavigationEntry;
import plumbline.web.NotFound;
import plumbline.web.Notice;
import plumbline.web.Problems;
import plumbline.web.Show;
import plumbline.web.Typed;

/// Accounts, for administrators. They manage who may sign in; they see no matter and cannot choose a password.
@Controller
class AccountsController {
    private final Access access;
    private final AccountRepository accounts;

    AccountsController(Access access, AccountRepository accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    @Bean
    static NavigationEntry accountsEntry() {
        return new NavigationEntry(90, "Accounts", "/accounts", Set.of(Role.ADMINISTRATOR.name()));
    }

    @GetMapping("/accounts")
    @Allowed(Role.ADMINISTRATOR)
    ModelAndView list() {
        return Show.page("access/accounts", new AccessPages.Accounts(accounts.all()));
    }

    @GetMapping("/accounts/new")
    @Allowed(Role.ADMINISTRATOR)
    ModelAndView form() {
        return Show.page("access/account-new", new AccessPages.New(Problems.none(), AccessPages.NewAccountForm.EMPTY));
    }

    @PostMapping("/accounts")
    @Allowed(Role.ADMINISTRATOR)
    ModelAndView open(@ModelAttribute AccessPages.NewAccountForm form) {
        var problems = Problems.none()
                .require("userName", form.userName(), "Enter a user name")
                .require("name", form.name(), "Enter the person's name")
                .require("organisation", form.organisation(), "Enter the organisation the person works for");
        if (form.roles() == null || form.roles().isEmpty()) {
            problems.add("roles", "Choose at least one role");
        }
        if (!problems.any()) {
            var wanted = new NewAccount(
                    Objects.requireNonNull(form.userName()),
                    Objects.requireNonNull(form.name()),
                    Objects.requireNonNull(form.organisation()),
                    Objects.requireNonNull(form.roles()),
                    personId(form.personId(), problems));
            if (!problems.any()) {
                switch (access.open(wanted)) {
                    case OpenedAccount.Opened(var id) -> {
                        return show(id, access.issueActivation(id));
                    }
                    case OpenedAccount.Refused(var field, var reason) -> problems.add(field, reason);
                }
            }
        }
        return Show.refused("access/account-new", new AccessPages.New(problems, form));
    }

    @GetMapping("/accounts/{accountId}")
    @Allowed(Role.ADMINISTRATOR)
    ModelAndView show(@PathVariable UUID accountId) {
        return show(accountId, null);
    }

    @PostMapping("/accounts/{accountId}/activation")
    @Allowed(Role.ADMINISTRATOR)
    ModelAndView newCode(@PathVariable UUID accountId) {
        var account = accounts.byId(accountId).filter(one -> !one.closed()).orElseThrow(NotFound::new);
        return show(accountId, access.issueActivation(account.accountId()));
    }

    @PostMapping("/accounts/{accountId}/roles")
    @Allowed(Role.ADMINISTRATOR)
    ModelAndView changeRoles(
            @PathVariable UUID accountId,
            @RequestParam(required = false) @Nullable Set<Role> roles,
            RedirectAttributes redirect) {
        var account = accounts.byId(accountId).orElseThrow(NotFound::new);
        var clash = access.changeRoles(account.accountId(), roles == null ? Set.of() : roles);
        if (clash.isPresent()) {
            var problems = Problems.none().add("roles", clash.get());
            return Show.refused("access/account", new AccessPages.Show(account, null, problems));
        }
        Notice.leave(redirect, "Roles changed", "The change holds from the next page that the person opens.");
        return Show.redirect("/accounts/" + accountId);
    }

    @PostMapping("/accounts/{accountId}/close")
    @Allowed(Role.ADMINISTRATOR)
    ModelAndView close(@PathVariable UUID accountId, @RequestParam String reason, RedirectAttributes redirect) {
        var account = accounts.byId(accountId).orElseThrow(NotFound::new);
        var problems = Problems.none().require("reason", reason, "Enter why the account is closed");
        if (problems.any()) {
            return Show.refused("access/account", new AccessPages.Show(account, null, problems));
        }
        access.close(accountId, reason.strip());
        Notice.leave(redirect, "Account closed", "Its sessions have ended. What it recorded stays.");
        return Show.redirect("/accounts/" + accountId);
    }

    private ModelAndView show(UUID accountId, @Nullable String code) {
        var account = accounts.byId(accountId).orElseThrow(NotFound::new);
        return Show.page("access/account", new AccessPages.Show(account, code, Problems.none()));
    }

    private static @Nullable UUID personId(@Nullable String typed, Problems problems) {
        if (Typed.text(typed).isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(Typed.text(typed));
        } catch (IllegalArgumentException e) {
            problems.add("personId", "Enter the person's register number as it stands on the person's page");
            return null;
        }
    }
}
