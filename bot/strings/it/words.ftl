# Le parole di una comunità: che cosa va bene lì, e che cosa non vuole leggere.

cli-reason-listed = contiene una parola della lista di questa comunità.
discord-why-listed = Contiene una parola della lista di questo server. Discord non dice chi l’ha scritto, oppure l’ha scelto qualcun altro al posto suo.
