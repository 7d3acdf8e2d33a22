# What all pages of the console share. Each area has a file of its own.

console-name = Kindness
console-start = Inizio
console-skip = Vai al contenuto
console-nav = Aree
console-language = Lingua
console-language-choose = Cambia
console-signed-in = Sei { $name }
console-sign-in = Accedi
console-sign-out = Esci
console-to-start = Vai all’inizio
console-start-title = Ciao
console-start-lead = Kindness legge con voi, chiede di pensarci ancora e chiama chi modera quando non basta. Scegli dove andare.

console-area-practice = Sala prove
console-area-practice-about = Scrivi un messaggio come chi vuoi e guarda che cosa succede. Non resta nulla.
console-area-desk = Banco
console-area-desk-about = Che cosa aspetta chi modera, e che cosa è già stato deciso.
console-area-studio = Studio
console-area-studio-about = Prepara una campagna, scrivila in ogni lingua e guarda che cosa ne è nato.
console-area-numbers = Numeri
console-area-numbers-about = Che cosa ha fatto il bot, e quante volte chi modera ha deciso in altro modo.

console-refused-nobody = Prima accedi
console-refused-nobody-do = Questa pagina è per chi ha fatto l’accesso. Accedi, e torni qui.
console-refused-role = Questa pagina è per altri
console-refused-role-do = Hai fatto l’accesso, ma qui serve un altro ruolo. Se pensi di doverlo avere, chiedi a chi gestisce la comunità.
console-refused-not-there = Qui non c’è nulla
console-refused-not-there-do = Forse nell’indirizzo c’è un errore, o quello che era qui non c’è più. La pagina iniziale mostra dove puoi andare.
console-refused-method = Qui non funziona
console-refused-method-do = Questo indirizzo serve ad altro. Torna indietro e usa i pulsanti della pagina.
console-refused-forged = Non sappiamo se viene da te
console-refused-forged-do = La pagina è rimasta aperta troppo a lungo, o ti manda un altro sito. Torna indietro, ricarica la pagina e riprova. Non è cambiato nulla.
console-refused-large = È troppo grande
console-refused-large-do = Manda meno in una volta, o un file più piccolo. Non è cambiato nulla.
console-refused-wrong = Qualcosa non si può usare
console-refused-wrong-do = Torna indietro, guarda che cosa hai scritto e riprova. Non è cambiato nulla.
console-refused-too-often = Sono troppe volte
console-refused-too-often-do = Aspetta un minuto, poi riprova.
console-refused-stale = Qualcuno è arrivato prima
console-refused-later = Adesso no
console-refused-failed = Qualcosa da noi non ha funzionato
console-refused-failed-do = È scritto per chi gestisce il bot. Riprova tra un momento.
console-refused-host = Questo indirizzo non è nostro
console-refused-host-do = Apri la console all’indirizzo che ti ha dato chi la gestisce.
