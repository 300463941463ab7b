package org.homevisit.organisation.web;

import org.homevisit.organisation.Actor;
import org.homevisit.organisation.AddAccount;
import org.homevisit.organisation.FindAccounts;
import org.homevisit.organisation.NewAccount;
import org.homevisit.organisation.SetActive;
import org.homevisit.organisation.SetPassword;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Staff: looked up by those who name them, added and closed by the administrator. */
@RestController
@RequestMapping("/api/accounts")
class AccountsController {

    record NewPassword(@Nullable String password) {}

    private final FindAccounts findAccounts;
    private final AddAccount addAccount;
    private final SetPassword setPassword;
    private final SetActive setActive;

    AccountsController(FindAccounts findAccounts, AddAccount addAccount, SetPassword setPassword, SetActive setActive) {
        this.findAccounts = findAccounts;
        this.addAccount = addAccount;
        this.setPassword = setPassword;
        this.setActive = setActive;
    }

    @GetMapping
    Page<AccountLine> list(
            @RequestParam(required = false) @Nullable String college,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        return findAccounts.find(college, q, PageRequest.of(page, size), actor).map(AccountLine::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AccountLine add(@RequestBody NewAccount account, Actor actor) {
        return AccountLine.of(addAccount.add(account, actor));
    }

    @PostMapping("/{account}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(@PathVariable String account, @RequestBody NewPassword password, Actor actor) {
        setPassword.set(account, password.password(), actor);
    }

    @PostMapping("/{account}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String account, Actor actor) {
        setActive.set(account, false, actor);
    }

    @PostMapping("/{account}/open")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@PathVariable String account, Actor actor) {
        setActive.set(account, true, actor);
    }
}
