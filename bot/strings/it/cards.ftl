# Che cosa può fare chi modera su una scheda, e che cosa ne legge.

## Errori di un passo

case-hand-oneself = Questo caso ce l’hai già tu. Scegli qualcun altro.
case-hand-author = Questo caso riguarda un messaggio suo. Scegli un’altra persona che modera.
case-hand-second = Questa persona ha già deciso questo caso. Su un ricorso decide una seconda persona: scegli qualcun altro.
case-removed = È già stato tolto per questo caso.
case-no-record = Di ciò che riguarda questo caso non è più registrato niente, quindi qui non si può fare più nulla.
