# `/backtest` over een kanaal: wat regels hadden gedaan met de berichten die er staan.

trying-channel-name = kanaal
trying-channel = Probeer de regels liever op de nieuwste berichten van dit kanaal. Er wordt niets bewaard.
trying-messages-name = berichten
trying-messages = Hoeveel van de nieuwste berichten worden gelezen. Standaard: 200.
trying-no-content = De bot mag hier niet lezen wat wordt geschreven, dus er is niets om de regels op te proberen.
trying-so-far = { $done } van { $of } berichten zijn beoordeeld …
trying-head = { $of ->
    [0] In { $where } staat niets wat de bot zou beoordelen.
    [one] **Eén bericht in { $where }, geprobeerd met de regels { $rules }:**
   *[other] **{ $of } berichten van { $authors } mensen in { $where }, geprobeerd met de regels { $rules }:**
 }
trying-row = { $kind }: **{ $n }**
trying-touched = { $n ->
    [0] Niemand had iets van de bot gehoord.
    [one] Eén persoon had iets van de bot gehoord.
   *[other] { $n } mensen hadden iets van de bot gehoord.
 }
trying-examples = { $n ->
    [one] Een voorbeeld (tik om te lezen):
   *[other] { $n } voorbeelden, de ernstigste eerst (tik om te lezen):
 }
trying-example = { $link }: { $what }
trying-kept-nowhere = Iedereen begon hier zonder strikes. Alleen jij ziet dit; er is niets van bewaard, en niemand heeft er iets over gehoord.
