# Un server che ha tolto il bot, e uno che lo riprende.

discord-returned = 👋 Il bot è tornato. Dal { $since } al { $until } non era in questo server. Regole, casi e campagne sono come prima, e ciò che si è scritto nel frattempo non è stato letto. { $n ->
    [0] Ciò che doveva ancora fare lo fa adesso.
    [one] Una cosa che doveva ancora fare era ormai tardiva, e non è stata fatta.
   *[other] { $n } cose che doveva ancora fare erano ormai tardive, e non sono state fatte.
 } Controlla se il suo ruolo può ancora fare ciò che serve: lo dice `/kindness stato`.
discord-status-grace = { $n ->
    [0] Se togli il bot, tutto ciò che riguarda questo server è cancellato subito.
    [one] Se togli il bot, tutto ciò che riguarda questo server è cancellato dopo un giorno; se lo riprendi prima, è come prima.
   *[other] Se togli il bot, tutto ciò che riguarda questo server è cancellato dopo { $n } giorni; se lo riprendi prima, è come prima.
 }
discord-mine-elsewhere = In un server che ha tolto il bot si conserva ancora qualcosa su di te. Tutto è cancellato al più tardi il { $until }, a meno che prima il server riprenda il bot.
discord-mine-elsewhere-button = Cancella anche lì
discord-mine-direct = Qui vedi che cosa si conserva su di te nei server che hanno tolto il bot. Per un server in cui sei, scrivi questo comando lì.
discord-mine-direct-nothing = Nei server che hanno tolto il bot non si conserva nulla su di te. Per un server in cui sei, scrivi questo comando lì.
cli-data-left = Elenca i server che hanno tolto il bot, e quando ciascuno è cancellato.
cli-data-left-none = Non si conserva nessun server che ha tolto il bot.
cli-data-left-one = { $community }: tolto il { $left }, cancellato al più tardi il { $until }
cli-data-left-now = Per cancellarne uno subito: kindness data erase-community COMUNITÀ
