# The studio: the calendar of campaigns, their texts, review and results.

console-studio-lead = Voyez ce qui est publié et quand, ce qui l’a été, et ce qui a été manqué.
console-studio-waiting = { $n ->
    [0] Rien n’attend d’être approuvé.
    [one] Une campagne attend d’être approuvée.
   *[other] { $n } campagnes attendent d’être approuvées.
}
console-studio-no-community = Vous ne gérez encore les campagnes d’aucune communauté. Demandez ce droit à qui administre la vôtre.
console-studio-calendar = Calendrier des campagnes
console-studio-campaigns = Campagnes
console-studio-ahead = Ce qui vient
console-studio-ahead-none = Rien n’est prévu.
console-studio-behind = Ce qui a été publié, et ce qui a été manqué
console-studio-behind-none = Rien n’a encore été publié.
console-studio-clock = Heures à l’horloge de { $zone }
console-studio-col-when = Quand
console-studio-col-campaign = Campagne
console-studio-col-day = Jour
console-studio-col-text = Texte
console-studio-col-became = Ce qu’il en est advenu
console-studio-became-claimed = en cours de publication
console-studio-became-posted = publié
console-studio-became-skipped = laissé de côté, { $why }
console-studio-steps = Ce qui s’est passé
console-studio-read = Lire les textes
console-studio-texts = { $title } : les textes
console-studio-languages = Langues des textes
console-studio-as-posted = Exactement comme c’est publié.
console-studio-not-posted = Seulement pour lire : cette campagne est publiée dans cette langue : { $language }.
console-studio-day = Jour { $day }, { $at }
console-studio-unread = lu seulement par qui l’a écrit
console-studio-picture = Image :
console-studio-entries = (Ici se trouve ce que les membres ont envoyé.)
console-studio-review = Relecture
console-studio-own = Vous avez écrit cette version, donc quelqu’un d’autre la lit et l’approuve : qui gère les campagnes ou modère ici.
console-studio-approve-about = Lisez d’abord les textes. Ensuite elle commence toute seule.
console-studio-step-approve = Approuver la version { $version }
console-studio-step-pause = La mettre en pause
console-studio-step-resume = La laisser continuer
console-studio-step-stop = Y mettre fin
console-studio-steps-about = Une pause vaut tout de suite, et ce qui est manqué n’est pas rattrapé. Une fois finie, elle ne reprend pas.
console-studio-why = Pourquoi ? C’est gardé dans l’historique.
