# De regels van een community: getoond, vergeleken en veranderd in Discord.

rules-no-field = Deze regels hebben geen instelling “{ $key }”. Kies er een van wat tijdens het typen wordt voorgesteld.
rules-stale = De regels zijn veranderd sinds je dit te zien kreeg. Vraag het opnieuw, dan zie je het verschil met wat nu geldt.
rules-no-version = Zo’n versie van de regels is er hier niet. Kies er een van wat tijdens het typen wordt voorgesteld.
rules-same-versions = Dit is twee keer dezelfde versie. Kies twee verschillende.

## Commando's

discord-command-rules-name = regels
discord-command-rules = Zie en verander de regels die de bot hier volgt.
discord-command-rules-show-name = tonen
discord-command-rules-show = Zie de regels die gelden, in gewone woorden.
discord-command-rules-preset-name = sjabloon
discord-command-rules-preset = Neem andere kant-en-klare regels. Je ziet eerst het verschil.
discord-command-rules-set-name = instellen
discord-command-rules-set = Verander één getal. Je ziet eerst het verschil.
discord-command-rules-diff-name = vergelijken
discord-command-rules-diff = Zie waarin twee versies van de regels verschillen.
discord-command-rules-revert-name = terugzetten
discord-command-rules-revert = Ga terug naar een eerdere versie. Je ziet eerst het verschil.
rules-option-name-name = naam
rules-option-name = Welke kant-en-klare regels?
rules-option-what-name = wat
rules-option-what = Welke grens, of welk getal van de ladder? Typ er een paar letters van.
rules-option-value-name = waarde
rules-option-value = De nieuwe waarde: een getal zoals 0.9, of “nooit” voor een grens.
rules-option-before-name = voor
rules-option-before = De eerdere versie.
rules-option-after-name = na
rules-option-after = De latere versie. Standaard: de versie die geldt.
rules-option-version-name = versie
rules-option-version = Naar welke versie terug?

## Wat geldt

rules-head = **{ $preset }** ({ $version })
rules-mode = Modus: { $mode }
rules-since = Geldt sinds { $at }, door { $who }.
rules-nobody = Nog niemand heeft de regels hier veranderd.
rules-limits = Het model geeft scores van 0 tot 1. Vanaf welke score wat gebeurt:
rules-limit-nudge-at = een seintje
rules-limit-strike-at = een strike
rules-limit-hold-at = weggehaald
rules-limit-escalate-at = moderators
rules-limit-zero-tolerance-at = altijd weggehaald
rules-limit-strike-weight = gewicht van een strike
rules-ladder = Als iemands strikes optellen (na { $days } dagen telt elke nog half):
rules-then-stern = een steviger seintje
rules-then-escalate = moderators worden geroepen
rules-then-restrict = een beperking wordt voorgesteld
rules-then-timeout = een time-out wordt voorgesteld
rules-then-stern-from = vanaf { $at }: seintjes worden steviger
rules-then-escalate-from = vanaf { $at }: moderators worden geroepen
rules-then-restrict-from = vanaf { $at }: moderators wordt gevraagd om { $feature ->
    [links] links
    [attachments] plaatjes en bestanden
    [streaming] streamen
   *[voice] spraakkanalen
} niet toe te staan, { $span } lang. Alleen dat kan Discord niet: hun wordt een time-out van hoogstens een uur aangeboden
rules-then-timeout-from = vanaf { $at }: moderators wordt gevraagd om een time-out van { $span }
rules-rung-at = vanaf welk gewicht
rules-rung-seconds = hoeveel seconden
rules-step = trede { $n } ({ $what })
rules-hours = { $n ->
    [one] één uur
   *[other] { $n } uur
}
rules-minutes = { $n ->
    [one] één minuut
   *[other] { $n } minuten
}
rules-field-preset = Kant-en-klare regels
rules-field-prompts-per-day = Hoe vaak de bot één persoon per dag hoogstens aanspreekt
rules-field-half-life-days = Dagen waarna een strike nog half telt
rules-field-tip-every-days = Dagen zonder iets te zeggen voordat iemand een tip krijgt
rules-field-campaign-every-days = Dagen zonder iets te zeggen voor een aardig bericht in het kanaal
rules-field-profanity-tip-at = Een tip over vloeken vanaf
rules-field-unsupported = Een taal waarin de bot niet is getest
rules-field-unsupported-at = In zo’n taal, harde woorden vanaf
rules-field-unread = Een bericht dat te lang is om tot het einde te lezen
rules-value-note = het wordt geteld
rules-value-escalate = moderators worden geroepen
rules-words = Eigen woorden: { $allow } toegestaan, { $deny } ongewenst (`/woorden lijst`).
rules-never = nooit
rules-nothing = niets

## Wat zou veranderen

rules-difference = **Dit zou veranderen.** Er gaat niets in voordat je op de knop drukt.
rules-compared = **Van** { $before } **naar** { $after }:
rules-version = { $at } ({ $who }, { $version })
rules-choice = { $at } UTC · { $who } · { $version }
rules-choice-now = nu · { $at } UTC · { $who } · { $version }
rules-alike = Deze zeggen hetzelfde: er verschilt niets, behalve misschien de modus.
rules-already = **Dit staat al zo in de regels.** Er is niets veranderd.
rules-label-gone = er volgt niets meer op
rules-label-new = nieuw: { $limits }
rules-ladder-changed = Trede { $n }: { $before } → **{ $after }**
rules-words-added-allow = Vanaf dan toegestaan:
rules-words-removed-allow = Niet meer toegestaan:
rules-words-added-deny = Vanaf dan ongewenst:
rules-words-removed-deny = Niet meer op de lijst van wat ongewenst is:
rules-and-more = { $n ->
    [one] … en nog één regel, in het bestand.
   *[other] … en nog { $n } regels, in het bestand.
}
rules-unseen = -# Berichten onder de grens worden niet bewaard, dus niemand kan zeggen hoeveel meer een lagere grens zou vinden. `/regeltest` zegt wat andere regels hadden gedaan met wat is vastgelegd.
rules-apply = Laten ingaan
rules-done = **Ingegaan.** Het kanaal van de moderators hoort wie wat heeft veranderd:
