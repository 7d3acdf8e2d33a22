# Promemoria che ciascuno chiede per sé.

reminder-needs-zone = In quale fuso orario vivi? Dillo con l’opzione “fuso”, per esempio Europe/Rome. Chi gestisce il server può anche sceglierne uno per tutti con `/campagna avvia`.
reminder-bad-time = “{ $seen }” non è un’ora. Scrivila così: 16:30.
reminder-quiet = Cade nelle ore di silenzio di questo server ({ $quiet }). Scegli un’altra ora.
reminder-too-many = Qui hai già { $most } promemoria. Prima chiudine uno: `/ricorda elenco` li mostra.
reminder-gone = Questo promemoria è già chiuso.
reminder-timeout = Discord ci ha messo troppo a prendere un promemoria. Si riprova.

## The commands

reminder-command-name = ricorda
reminder-command = Fatti ricordare qualcosa, in privato e solo se lo chiedi tu.
reminder-command-me-name = a-me
reminder-command-me = Un messaggio privato te lo ricorda. Ognuno ha un pulsante per smettere.
reminder-command-list-name = elenco
reminder-command-list = Che cosa ti viene ricordato, e come smettere. Lo vedi solo tu.
reminder-option-what-name = cosa
reminder-option-what = Che cosa vuoi ricordarti?
reminder-option-at-name = ora
reminder-option-at = A che ora, per esempio 16:30?
reminder-option-days-name = giorni
reminder-option-days = In quali giorni? Se non lo dici: le cose gentili di venerdì, la pausa ogni giorno.
reminder-option-channel-name = canale
reminder-option-channel = Riguarda un canale?
reminder-option-zone-name = fuso
reminder-option-zone = Il tuo fuso orario, se non è quello di questo server, per esempio Europe/Rome.
reminder-what-kind = dire qualcosa di gentile
reminder-what-pause = fermarti prima di pubblicare
reminder-when-daily = ogni giorno
reminder-when-weekdays = dal lunedì al venerdì
reminder-when-monday = il lunedì
reminder-when-tuesday = il martedì
reminder-when-wednesday = il mercoledì
reminder-when-thursday = il giovedì
reminder-when-friday = il venerdì
reminder-when-saturday = il sabato
reminder-when-sunday = la domenica

## What people read

reminder-added = Te lo ricordiamo, la prima volta { $first }. Arriva solo a te, in privato. Con il pulsante sotto ogni messaggio, o con `/ricorda elenco`, puoi smettere.
reminder-none = Qui non ti viene ricordato niente. Con `/ricorda a-me` puoi cominciare.
reminder-line = { $number }. { $what }: { $when }, { $at }. Il prossimo: { $next }
reminder-button-stop-one = Chiudi il numero { $number }
reminder-button-stop = Non mandarmeli più
reminder-stopped = Fatto. Non te lo ricordiamo più.
reminder-about = -# L’hai chiesto tu su { $server }{ $channel ->
    [none] {""}
   *[other] {" "}per { $channel }
 }.
reminder-own = hai chiesto dei promemoria ({ $n ->
    [one] uno
   *[other] { $n }
 }); li mostra `/ricorda elenco`
reminder-kind-1 = **Una cosa gentile questa settimana:** chi ti ha dato una mano di recente? Digli che cosa ha fatto. Basta una frase.
reminder-kind-2 = **Una cosa gentile questa settimana:** chi non si sente da un po’? Chiedi come sta.
reminder-kind-3 = **Una cosa gentile questa settimana:** qualcuno ha fatto o scritto qualcosa che ti è piaciuto? Digli che cosa ti è piaciuto.
reminder-kind-4 = **Una cosa gentile questa settimana:** c’è qualcuno di nuovo? Salutalo.
reminder-pause-1 = **Prima di scrivere, oggi:** rileggi una volta come se arrivasse a te.
reminder-pause-2 = **Prima di scrivere, oggi:** hai i nervi? Conta fino a dieci. Il messaggio può aspettare, e anche tu.
reminder-pause-3 = **Prima di scrivere, oggi:** glielo diresti se foste nella stessa stanza?
reminder-pause-4 = **Prima di far girare qualcosa, oggi:** sai se è vero? Se no, prima chiedi.

## Tips beside a message

tips-command-name = consigli
tips-command = Consigli discreti sotto i messaggi che ne hanno bisogno. Spenti finché non li accendi.
tips-command-on-name = accesi
tips-command-on = Se dare i consigli.
tips-on = Qui i consigli sono accesi: uno, discreto, sotto un messaggio che chiede se una cosa è vera o un’immagine autentica, che si preoccupa per un account, o che chiede di far girare un link. Al massimo uno ogni sei ore in un canale e uno a settimana per persona, e nessuno a chi ne ha chiesti meno.
tips-off = Qui non arrivano consigli da soli. Accendili con l’opzione “accesi”. `/consiglio` ne dà sempre uno.
