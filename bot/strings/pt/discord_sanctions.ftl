# Advertências, perdões e o que está registrado sobre alguém.

discord-command-member-name = membro
discord-command-warn-name = advertir
discord-command-warn = Advirta alguém. A pessoa fica sabendo em particular por quê, e pode recorrer.
discord-command-warn-member = Quem você adverte. Pode já ter saído.
discord-command-warn-why = O motivo que a pessoa lê. Fale do que ela fez, e não de quem ela é.
discord-command-warn-weight-name = peso
discord-command-warn-weight = Quanto conta; tanto quanto um insulto, se você deixar em branco.
discord-command-pardon-name = perdoar
discord-command-pardon = Faça com que não conte mais nada do que alguém fez até agora.
discord-command-pardon-member = Quem você perdoa. Pode já ter saído.
discord-command-pardon-why = Por quê; fica registrado para a moderação.
discord-command-history-name = histórico
discord-command-history = Veja o que está registrado sobre alguém neste servidor. Só você vê.
discord-command-history-member = De quem se trata. Pode já ter saído.

discord-warned = { $who } recebe uma advertência. Fica sabendo em particular, e pode pedir uma segunda pessoa. Se o aviso não chegar, o canal da moderação fica sabendo.
discord-pardoned = Nada do que { $who } fez até agora conta mais.
discord-pardon-undone = O perdão de { $who } foi desfeito. O que ele cobria volta a contar, se ainda não perdeu o peso.
discord-button-unpardon = Desfazer o perdão

discord-history-nothing = Não há nada registrado sobre { $who } neste servidor.
discord-history-head = **O que está registrado sobre { $who } neste servidor.** Só você vê isto.
discord-history-strikes = { $n ->
    [0] Hoje nada conta contra essa pessoa.
    [one] Uma coisa conta contra essa pessoa; hoje ela pesa { $weight }.
   *[other] { $n } coisas contam contra essa pessoa; hoje elas pesam { $weight }.
 }
discord-history-strike = - { $at }: { $what } (peso { $weight })
discord-history-cases = { $n ->
    [0] Não há casos sobre essa pessoa.
    [one] Há um caso sobre essa pessoa:
   *[other] Há { $n } casos sobre essa pessoa, os mais novos primeiro:
 }
discord-history-case = - { $at }: { $what } · { $state }
discord-history-pardon = { $at }: { $who } perdoou o que tinha acontecido até ali.
discord-history-unpardoned = { $at }: { $who } deu um perdão, que depois foi desfeito.

discord-why-warned = A moderação deu uma advertência.
discord-card-warned = A moderação deu uma advertência a { $who }, em { $where }.

## O que lê quem recebeu uma advertência

discord-warning = **A moderação do servidor { $server } deu uma advertência a você.** O motivo é este:
discord-warning-after = Conta por um tempo, menos a cada semana. Se você vê de outro jeito, toque no botão: aí outra pessoa olha.
discord-warning-gone = A moderação voltou atrás na advertência de { $at } no servidor **{ $server }**. Ela não conta.
discord-warning-stands = Outra pessoa olhou a advertência de { $at } no servidor **{ $server }**. Ela fica, e conta menos a cada semana.
discord-warning-not-told = { $who } não recebe mensagens do bot, por isso ninguém lhe contou da advertência. Por favor, conte você, se puder.
discord-warn-bot = Não dá para advertir um programa. Quem gerencia este servidor pode removê-lo.

## Pausas de quem saiu

discord-timeout-away = { $who } saiu do servidor. A pausa até { $at } é dada se essa pessoa voltar antes disso.

## Erros

warn-oneself = Você não pode advertir a si.
warning-taken-back = A moderação voltou atrás na advertência antes de alguém contar dela.
pardon-oneself = Um perdão para você tem que ser decidido por outra pessoa da moderação.
pardon-nothing = Nada conta contra essa pessoa, por isso não há o que perdoar.
discord-member-away = Essa pessoa saiu do servidor. O bot olha de novo se ela voltou.
