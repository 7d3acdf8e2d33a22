# Che cosa si dice dei link che vengono condivisi.

## Che cosa non si può fare

sources-no-site = { $seen } non è l’indirizzo di un sito. Scrivilo così: example.org
sources-bad-name = Il nome di una testata ha da 1 a { $most } caratteri normali, su una riga sola.
sources-too-many = Una comunità può decidere al massimo su { $most } siti. Prima dimenticane uno.

claims-too-large = Questo elenco supera i { $most } MB, quindi non è stato letto. Importalo in parti.
claims-no-json = Questo non è un JSON leggibile ({ $why }). Un elenco di verifiche è un file JSON con voci ClaimReview.
claims-too-many = Questo elenco ha più di { $most } verifiche, quindi non ne è stata presa nessuna. Importalo in parti.
claims-none = In questo file non c’è nessuna verifica. Servono voci di tipo ClaimReview.
claims-no-file = { $path } non si può leggere ({ $why }). Indica il nome di un file, o un indirizzo che comincia con https://.
claims-damaged = Le verifiche importate in { $path } non si leggono più. Cancella il file e importale di nuovo.
claims-not-kept = Non è stato possibile scrivere le verifiche in { $path } ({ $why }). Non è cambiato nulla.

fetch-not-https = { $url } non è stato chiamato. Un indirizzo deve cominciare con https://, senza nome, password o porta.
fetch-private = { $host } non è stato chiamato, perché sta in una rete privata o non esiste.
fetch-redirects = L’indirizzo rimanda altrove più di { $most } volte. Indica quello di arrivo.
fetch-too-large = La risposta supera i { $most } MB, quindi non è stata letta fino in fondo. Non è cambiato nulla.
fetch-encoded = La risposta è arrivata compressa, anche se era stata chiesta in chiaro. Scaricala e indica il file.
fetch-status = L’altra parte ha risposto con { $status }. Non è cambiato nulla.
fetch-timeout = Entro { $seconds } secondi non è arrivata una risposta completa. Riprova più tardi.
fetch-failed = Non è stato possibile raggiungere l’indirizzo ({ $why }). Riprova più tardi.

## Al terminale

cli-content-claims = Importa verifiche di notizie (ClaimReview) da un file o da un indirizzo https.
cli-content-claims-source = Un file JSON, o un indirizzo che comincia con https://
cli-content-claims-done = { $new ->
    [one] { $new } verifica nuova
   *[other] { $new } verifiche nuove
 }, { $corrected } corrette. Ora sono { $now }.
cli-content-claims-left-out = { $count } lasciate fuori: { $why ->
    [claim] senza l’affermazione, o con una troppo lunga
    [url] senza l’indirizzo della verifica
    [publisher] senza il nome di chi ha verificato
   *[date] senza una data leggibile
 }.

## Accanto a un link

sources-label-controlled = -# { $outlet } è controllata da uno Stato{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }: la paga, la possiede e decide che cosa pubblica. { $source ->
    [own] Lo dice questo server.
   *[other] Fonte: { $source }.
 }
sources-label-influenced = -# Su ciò che { $outlet } pubblica influisce un governo{ $country ->
    [none] {""}
   *[other] {" "}({ $country })
 }. { $source ->
    [own] Lo dice questo server.
   *[other] Fonte: { $source }.
 }

sources-note-checked = -# { $where ->
    [link] Ciò che sta dietro a questo link è stato verificato
   *[words] Un’affermazione come questa è stata verificata
 } da { $publisher }: “{ $rating }”. { $url }
sources-note-unverified = -# Non verificato: { $publisher } ha esaminato { $where ->
    [link] ciò che sta dietro a questo link
   *[words] un’affermazione come questa
 } e per ora non sa dire se è vero. { $url }

## Il comando

sources-command-labels-name = etichette
sources-command-labels = Righe discrete sotto i link a media controllati da uno Stato e sotto affermazioni già verificate.
sources-command-on-name = attive
sources-command-on = Se quei link ricevono una riga. No, finché non la attivi.
sources-command-claims-name = verifiche
sources-command-claims = Se le affermazioni già verificate da altri ricevono una nota. No, finché non la attivi.
sources-command-site-name = sito
sources-command-site = L’indirizzo di un sito, per esempio example.org
sources-command-says-name = dice
sources-command-says = Che cosa ne dice questo server: niente, controllata o influenzata da uno Stato, o come l’elenco
sources-command-name-name = testata
sources-command-name = Come si chiama la testata
sources-says-nothing = niente
sources-says-controlled = controllata
sources-says-influenced = influenzata
sources-says-listed = elenco
sources-labels-on = Qui i link a media controllati da uno Stato ricevono una riga discreta, al massimo tre all’ora per canale. { $own ->
    [0] Vengono tutte dall’elenco dello State Media Monitor.
    [one] Su un sito questo server dice qualcosa di suo.
   *[other] Su { $own } siti questo server dice qualcosa di suo.
 }
sources-labels-off = Qui i link non ricevono nessuna riga. Per averla usa l’opzione “attive”.
sources-claims-on = Le affermazioni che qualcuno ha verificato ricevono una nota con chi l’ha fatto. { $count ->
    [0] Non ne è stata ancora importata nessuna: chi gestisce il bot lo fa con kindness content claims.
    [one] Si conosce una verifica.
   *[other] Si conoscono { $count } verifiche.
 }
sources-claims-off = Qui le affermazioni non ricevono nessuna nota. Per averla usa l’opzione “verifiche”.
sources-only-watching = ⚠️ Per ora il bot qui osserva soltanto, o è in pausa: finché è così non dice niente di tutto questo.
sources-no-label = I link a { $site } non ricevono nessuna riga.
