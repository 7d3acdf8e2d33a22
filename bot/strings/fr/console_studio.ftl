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
