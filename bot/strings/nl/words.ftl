# De eigen woorden van een community: wat ze toestaat, en wat ze niet wil lezen.

cli-reason-listed = er staat een woord in van de eigen lijst van de community.
discord-why-listed = Er staat een woord in van de lijst van deze server. Discord zegt niet wie het schreef, of iemand anders koos het voor die persoon.
words-too-many = De lijsten zijn vol: { $most } woorden. Haal er eerst een af, met `/woorden verwijderen`.
words-length = Er passen { $least } tot { $most } tekens in: een woord of een korte uitdrukking.
words-common = “{ $word }” staat in bijna elk bericht, dus een lijst met dat woord zou niets zeggen. Kies het woord waar het om gaat.
words-on-list = “{ $word }” staat op de andere lijst. Haal het daar eerst af, met `/woorden verwijderen`.
words-not-listed = “{ $word }” staat op geen van beide lijsten. `/woorden lijst` laat zien wat erop staat.
words-in-prompt = Er staat een woord in van de lijst van deze server met woorden die hier ongewenst zijn.
words-on-card = Er staat een woord in van de eigen lijst van deze server.

## Commando's

discord-command-words-name = woorden
discord-command-words = Woorden die op deze server kunnen, en woorden die ongewenst zijn.
discord-command-words-list-name = lijst
discord-command-words-list = Zie beide lijsten.
discord-command-words-allow-name = toestaan
discord-command-words-allow = Een woord dat hier kan. Je ziet eerst wat het zou hebben veranderd.
discord-command-words-deny-name = weren
discord-command-words-deny = Een woord dat hier ongewenst is. Je ziet eerst wat het zou hebben gevonden.
discord-command-words-remove-name = verwijderen
discord-command-words-remove = Haal een woord van zijn lijst af.
discord-command-words-try-name = proberen
discord-command-words-try = Zie wat er met een tekst zou gebeuren, met de lijsten en zonder.
words-option-word-name = woord
words-option-word = Een woord of een korte uitdrukking.
words-option-text-name = tekst
words-option-text = Een tekst om te proberen. Hij wordt niet bewaard.

## Waar een woord zou zijn gevonden

words-propose-allow = **“{ $word }” hier toestaan?** Er verandert niets voordat je op de knop drukt.
words-propose-deny = **“{ $word }” op de lijst zetten van wat hier ongewenst is?** Er verandert niets voordat je op de knop drukt.
words-propose-remove = **“{ $word }” van de lijst halen van { $list ->
    [allow] wat hier kan
   *[deny] wat hier ongewenst is
}?** Er verandert niets voordat je op de knop drukt.
words-found = { $looked ->
    [0] Geen tekst van de laatste 30 dagen is nog bewaard, dus niemand kan zeggen waar het zou zijn gevonden.
   *[other] Het staat in { $found } van de { $looked } teksten van de laatste 30 dagen die zijn vastgelegd en nog bewaard.
}
words-asked = { $asked } van deze { $found } leidden al tot een seintje.
words-spared = { $judged ->
    [one] Eén ervan leidde tot een seintje.
   *[other] { $judged } ervan leidden tot een seintje.
} Als het woord is toegestaan, { $spared ->
    [0] was dat bij geen ervan anders geweest: de seintjes gaan over andere woorden, of over een bedreiging.
    [one] was er één niet nodig geweest.
   *[other] waren er { $spared } niet nodig geweest.
}
words-example = Bijvoorbeeld:
words-means-allow = -# Waar een seintje op dit woord berust, wordt niemand iets gevraagd. Wat er verder staat, telt zoals altijd, en geen lijst verbergt een bedreiging of woorden die iemand aanzetten om zichzelf iets aan te doen. Alleen het woord zelf telt: voeg ook de andere vormen toe.
words-means-deny = -# Wie het schrijft, krijgt de vraag om nog eens te kijken, in elke taal, ook als het is vermomd (v3rm0md, v e r m o m d). Op zichzelf is het geen strike. Gewone berichten worden niet bewaard, dus niemand kan tellen in hoeveel het zou hebben gestaan. Alleen het woord zelf telt: voeg ook de andere vormen toe.
words-apply-allow = Toestaan
words-apply-deny = Op de lijst zetten
words-apply-remove = Eraf halen
words-there = “{ $word }” staat al op de lijst van { $list ->
    [allow] wat hier kan
   *[deny] wat hier ongewenst is
}. Er is niets veranderd.

## De lijsten

words-head = **Woorden van deze server** ({ $used } van { $most })
words-listed-allow = { $n ->
    [0] Er is niets toegestaan buiten de regels om: `/woorden toestaan`.
   *[other] **Kan hier** ({ $n }):
}
words-listed-deny = { $n ->
    [0] Er staat niets op de lijst van wat ongewenst is: `/woorden weren`.
   *[other] **Hier ongewenst** ({ $n }):
}
words-choice-allow = { $word } (kan hier)
words-choice-deny = { $word } (ongewenst)

## Proberen

words-try-nothing = Er staat geen woord van deze server in.
words-try-allowed = Kan hier: { $words }
words-try-denied = Hier ongewenst: { $words }
words-try-without = Zonder de lijsten: { $what }
words-try-with = Met de lijsten: **{ $what }**
words-verdict-nothing = er zou niets gebeuren
words-verdict-other = geen seintje, wel iets kleiners: een tip, of een notitie voor de moderators
words-verdict-listed = een seintje, vanwege een woord op de lijst van deze server
words-verdict-prompt = een seintje over { $label }
