# Déménager : `kindness import` et `kindness export`.

cli-import = Reprendre des cas et des avertissements d’avant : d’un CSV, de Zeppelin, ou d’un autre dossier de ce bot.
cli-import-file = Un CSV avec les colonnes { $columns } (et weight, si tu veux), un JSON exporté par Zeppelin, ou ce qu’a écrit "kindness export".
cli-import-community = Où ça s’est passé, par exemple discord:123.
cli-import-source = Pour un CSV : d’où viennent ses cas. Un cas de même source et de même numéro n’est repris qu’une fois.
cli-import-weight = Ce que compte un avertissement quand le fichier ne le dit pas. Il s’efface peu à peu à partir du jour où il a été donné.
cli-import-bot = L’identifiant d’un bot : un avertissement qu’il a donné tout seul ne compte contre personne. Peut être utilisé plusieurs fois.
cli-import-locale = La langue dans laquelle on répond aux personnes qui font appel d’un ancien avertissement.
cli-import-dry-run = Dire seulement ce qui se passerait. Ce qui est illisible est quand même listé.
cli-import-done = { $new ->
    [0] Rien de nouveau.
    [one] Un cas est repris : { $warnings } comme avertissement qui compte, { $history } comme historique.
   *[other] { $new } cas sont repris : { $warnings } comme avertissements qui comptent, { $history } comme historique.
 } { $known ->
    [0] Aucun n’était déjà là.
    [one] Un était déjà là et reste comme il est.
   *[other] { $known } étaient déjà là et restent comme ils sont.
 }
cli-import-would = { $new ->
    [0] Rien de nouveau ne serait repris.
    [one] Un cas serait repris : { $warnings } comme avertissement qui compte, { $history } comme historique.
   *[other] { $new } cas seraient repris : { $warnings } comme avertissements qui comptent, { $history } comme historique.
 } { $known ->
    [0] Aucun n’est déjà là.
    [one] Un est déjà là et resterait comme il est.
   *[other] { $known } sont déjà là et resteraient comme ils sont.
 } Rien n’a été changé.
cli-import-rejected = { $n ->
    [one] Lignes illisibles : { $n }. Elle est dans { $path }, avec son numéro et la raison.
   *[other] Lignes illisibles : { $n }. Elles sont dans { $path }, chacune avec son numéro et la raison.
 }

import-no-community = Dis où les cas se sont passés, avec la porte devant, par exemple --community discord:123.
import-twice = Un autre cas de ce fichier a le même numéro, donc seul le premier est repris.
import-unreadable = { $path } est illisible ({ $problem }). Vérifie qu’il est entier.
import-columns = { $path } a besoin de ces colonnes : { $columns }. Nomme-les ainsi sur sa première ligne.
import-not-zeppelin = { $path } n’est pas ce qu’exporte Zeppelin. Prends le fichier de son tableau de bord tel quel.
import-malformed = Ce n’est pas un cas entier ({ $problem }).
import-kind = Ce genre de cas n’est pas connu. Utilise warning, ban, kick, mute, note, unban, unmute ou other.
import-no-number = Un cas a besoin d’un numéro, pour ne pas être repris deux fois.
import-person = Ici, on nomme une personne par son identifiant : un nombre de 20 chiffres au plus.
import-time = Une heure s’écrit comme 2025-03-01 18:30, en UTC, ou avec son fuseau horaire.
import-future = D’après le fichier, ça se serait passé dans le futur.
import-weight = Un poids est un nombre au-dessus de 0, et de { $most } au plus.
import-own-case = Personne ne décide de son propre cas, donc ça ne peut pas être juste.
import-not-ours = Ce n’est pas un cas tel que ce bot l’exporte ({ $format }).
import-elsewhere = Ce cas est d’une autre communauté ({ $community }).

cli-export = Écrire tout ce qui est gardé sur une communauté, dans des fichiers que tout le monde peut lire.
cli-export-community = Quelle communauté, par exemple discord:123.
cli-export-output = Un nouveau dossier, ou une nouvelle archive si son nom finit par .zip.
cli-export-without-text = Laisser de côté tout ce que les gens ont écrit.
cli-export-done = { $rows ->
    [one] Lignes écrites dans { $path } : { $rows }. Garde le fichier en lieu sûr : il parle de personnes.
   *[other] Lignes écrites dans { $path } : { $rows }. Garde-les en lieu sûr : elles parlent de personnes.
 }
export-exists = { $path } est déjà là, et rien n’est écrasé. Choisis un autre --output.
export-nothing = Rien n’est gardé sur { $community }. Vérifie son nom : "kindness doctor" montre où sont les données.

export-readme = Tout ce que Kindness garde sur { $community }, dans l’état du { $at } UTC.
export-file = { $name } (.jsonl et .csv), { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
 } : { $about }
export-is-answers = ce que la modération a répondu quand on lui a demandé si une note était souhaitée.
export-is-campaign-habits = quand les campagnes peuvent poster, selon les réglages au fil du temps.
export-is-campaign-slots = ce que les campagnes ont posté, ou allaient poster.
export-is-campaign-steps = qui a proposé, approuvé, mis en pause ou arrêté une campagne.
export-is-campaign-versions = les plans et les mots des campagnes, dans chaque version.
export-is-campaigns = les campagnes et où elles en sont.
export-is-cases = les cas, chacun avec ses étapes, la décision dont il parle, et ses strikes.
export-is-counters = combien de messages ont été vus, suivis d’une note, retenus et ainsi de suite, heure par heure. Ils ne nomment personne.
export-is-decisions = ce qui a été décidé sur des messages, pourquoi, selon quelles règles et quel modèle.
export-is-errands = ce que le bot doit faire, ou a fait récemment.
export-is-memos = les réglages.
export-is-pardons = qui a été pardonné par qui.
export-is-raised = quand la modération a été appelée une fois de plus pour un cas.
export-is-reports = ce que les gens ont signalé. Qui l’a signalé n’y est que si ta communauté le montre.
export-is-rulebook = les règles dans chaque version : qui les a mises en vigueur, quand et pourquoi.
export-is-standings = les personnes pour qui quelque chose a été décidé, et celles qui ont demandé moins de notes.
export-is-strikes = ce qui compte contre des personnes, depuis quand, et combien.
export-is-waiting = les messages qui n’ont pas encore pu être jugés.
export-is-campaign-files = les fichiers envoyés pour des campagnes, en Base64.
export-is-challenge-amends = les messages à la une dont il faut retirer une participation.
export-is-challenge-entries = ce que les membres ont envoyé pour un défi, et ce que c’est devenu.
export-is-challenge-tallies = combien de choses gentilles un défi a réunies. Ça ne nomme personne.
export-is-reminders = qui a demandé quel rappel, et quand.
export-is-trials = les essais sur les mots des notes.
export-is-webhook-posts = ce que des sites doivent apprendre.
export-is-other = ce qu’une autre partie du bot garde sur la communauté.
export-with-text = Ce que les gens ont écrit est ici, lisible. Supprime ces fichiers dès que tu n’en as plus besoin.
export-no-text = Ce que les gens ont écrit a été laissé de côté.
export-forms = Un fichier .jsonl a un objet JSON par ligne et est exact. Le .csv a les mêmes lignes pour un tableur ; un ' s’y trouve devant ce que le tableur prendrait pour une formule.
export-back = Pour reprendre les cas : kindness import CE-DOSSIER --community { $community }

## Cas d'avant l'arrivée de ce bot

discord-card-past = Ça s’est passé avant l’arrivée de ce bot, le { $at }. Il s’agit de { $who }, et ça ne compte contre personne.
discord-why-past-ban = Un bannissement d’avant.
discord-why-past-unban = La levée d’un bannissement d’avant.
discord-why-past-kick = Une expulsion du serveur d’avant.
discord-why-past-mute = Une exclusion temporaire d’avant.
discord-why-past-unmute = La levée d’une exclusion temporaire d’avant.
discord-why-past-note = Une note d’avant.
discord-why-past-other = Un cas d’avant.
