# De uitdaging van een week: wat leden en moderators lezen.

challenge-illegal-step = Dat kan niet meer. Kijk er nog eens naar: het is intussen veranderd of teruggenomen.
challenge-own-entry = Dit is je eigen inzending. Iemand anders besluit erover.
challenge-not-yours = Deze inzending is van iemand anders. Alleen die persoon kan haar terugnemen.
challenge-stale = Iemand anders heeft net over deze inzending besloten. Kijk nog eens in de lijst.
challenge-gone = Deze inzending is er niet meer.
challenge-none = Hier loopt nu geen uitdaging. `/ontdekken` laat zien wat er wel is.
entry-not-judged = Een inzending kon nog niet worden gelezen. Er wordt nog een poging gedaan.
campaign-find-timeout = Discord doet er te lang over om te laten zien of het bericht er staat. Er wordt nog een poging gedaan.
campaign-why-campaign-find-timeout = omdat Discord nooit op tijd liet zien of het er stond, en twee keer erger is dan nooit

## De commando's

challenge-command-name = uitdaging
challenge-command = De uitdaging van deze week: doe mee, zie wat je inzond, of kies wat wordt getoond.
challenge-command-show-name = tonen
challenge-command-show = Wat de uitdaging van deze week is, en hoe je meedoet. Alleen jij ziet het.
challenge-command-mine-name = van-mij
challenge-command-mine = Wat jij inzond: neem het terug, of kies of je naam wordt getoond.
challenge-command-choose-name = kiezen
challenge-command-choose = Voor moderators: lees de inzendingen een voor een, en keur ze goed of wijs ze af.
challenge-command-which-name = welke
challenge-command-which = Welke inzendingen? Laat je dit leeg: die wachten.
challenge-which-waiting = die wachten
challenge-which-approved = die zijn goedgekeurd

## Meedoen

challenge-button-join = Meedoen
challenge-form-title = Meedoen
challenge-form-label = Je inzending
challenge-form-hint = Een paar zinnen is genoeg. Laat namen weg.
challenge-until = Je kunt meedoen tot { $at }: met de knop hieronder, of met de hashtag in het kanaal. Een moderator leest elke inzending voordat iemand haar bij de hoogtepunten ziet. Je naam staat er alleen bij als jij dat wilt.
challenge-so-far = { $count ->
    [0] Nog niemand zond iets in. Iemand moet de eerste zijn.
    [one] Al één aardig ding. Bedankt.
   *[other] Al { $count } aardige dingen. Bedankt.
 }
challenge-waiting = -# Voor moderators: { $count ->
    [0] er wachten geen inzendingen.
    [one] er wacht één inzending: `/uitdaging kiezen`
   *[other] er wachten { $count } inzendingen: `/uitdaging kiezen`
 }
challenge-thanks = **Bedankt!** Nu leest een moderator het, en daarvoor ziet niemand anders het. `/uitdaging van-mij` laat je zien wat ervan is geworden.
challenge-not-short = Dat is heel kort. Vertel iets meer: wat gebeurde er, en waarom bleef het je bij?
challenge-not-long = Dat is te lang voor de hoogtepunten. Er passen 500 tekens.
challenge-not-too-many = Er wachten al drie inzendingen van jou. Geef de moderators even de tijd, en stuur deze dan.

## Eigen inzendingen

challenge-mine-none = Je hebt niets ingezonden. `/uitdaging tonen` zegt waar het deze week om gaat.
challenge-mine-head = **Wat je inzond.** Alleen jij ziet dit.
challenge-mine-waiting = { $number }. Wacht om gelezen te worden. { $named ->
    [yes] Als het wordt getoond, dan met je naam.
   *[no] Als het wordt getoond, dan zonder je naam.
 }
challenge-mine-approved = { $number }. Is goedgekeurd. { $named ->
    [yes] Als het wordt getoond, dan met je naam.
   *[no] Als het wordt getoond, dan zonder je naam.
 }
challenge-mine-shown = { $number }. Is gekozen voor de hoogtepunten, { $named ->
    [yes] met je naam.
   *[no] zonder je naam.
 }
challenge-mine-declined = { $number }. Wordt niet getoond. Dat zegt niets over jou: er is nooit plek voor alles.
challenge-button-name = { $number }: mijn naam tonen
challenge-button-unname = { $number }: mijn naam verbergen
challenge-button-withdraw = { $number }: terugnemen
challenge-done-name = Je naam staat erbij, als het wordt getoond.
challenge-done-unname = Je naam wordt niet getoond.
challenge-done-withdraw = Het is teruggenomen, en de woorden zijn gewist. Stond het bij de hoogtepunten, dan verdwijnt het daar binnen een minuut.
challenge-own-waiting = { $at }: je deed mee met een uitdaging; het wacht om gelezen te worden
challenge-own-approved = { $at }: je deed mee met een uitdaging; het is goedgekeurd
challenge-own-declined = { $at }: je deed mee met een uitdaging; het wordt niet getoond
challenge-own-withdrawn = { $at }: je deed mee met een uitdaging en nam het terug

## Voor wie besluit

challenge-queue-head-waiting = **Mag dit bij de hoogtepunten?** { $left ->
    [0] Dit is de laatste die wacht.
    [one] Er wacht er nog één.
   *[other] Er wachten er nog { $left }.
 }
challenge-queue-head-approved = **Dit is goedgekeurd.** { $left ->
    [0] Dit is de laatste.
    [one] Er is er nog één.
   *[other] Er zijn er nog { $left }.
 }
challenge-queue-none-waiting = Er wacht niets om te lezen. Bedankt.
challenge-queue-none-approved = Er zijn geen andere inzendingen goedgekeurd.
challenge-queue-by = Ingezonden door { $who }, { $at }. { $named ->
    [yes] Wil met naam worden genoemd.
   *[no] Wil niet met naam worden genoemd, dus er staat geen naam bij.
 }
challenge-doubt-copy = ⚠️ Het zegt bijna hetzelfde als een eerdere inzending. Het telt niet, en wordt niet getoond, ook niet als je het goedkeurt.
challenge-doubt-disputed = ⚠️ Iemand heeft dit bericht gemeld. Het wordt niet getoond tot een moderator vindt dat er niets mis mee is.
challenge-doubt-unverified = ⚠️ Factcheckers hebben zo’n bewering onderzocht. Het wordt niet getoond, ook niet als je het goedkeurt.
challenge-button-approve = Goedkeuren
challenge-button-decline = Afwijzen
challenge-button-next = Volgende
