package org.homevisit.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Text;
import org.homevisit.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, and where a person lands after it. */
@Controller
class SignInPage {

    private final Texts texts;

    SignInPage(Texts texts) {
        this.texts = texts;
    }

    @GetMapping("/login")
    String show() {
        return "sign-in";
    }

    /** Reached from the security chain alone. */
    @PostMapping("/internal/login-refused")
    String again(
            @RequestParam(defaultValue = "") String username, HttpServletRequest request, Model model, Locale locale) {
        if (request.getAttribute("refused") instanceof Text text) {
            model.addAttribute("refusal", texts.in(locale, text));
        }
        model.addAttribute("username", username);
        return "sign-in";
    }

    @GetMapping("/")
    String start(Actor actor) {
        return actor.is(Group.CAMUNDA_ADMIN)
                ? "redirect:/camunda/app/admin/default/"
                : "redirect:/camunda/app/tasklist/default/";
    }
}
