# Quem está de plantão na moderação: a escala da semana.

## Os comandos

duty-command-name = escala
duty-command = Quem é chamado quando ninguém pega um caso, por dias e horas da semana.
duty-command-add-name = acrescentar
duty-command-add = Ponha um cargo ou alguém da moderação de plantão, toda semana nesta hora.
duty-command-remove-name = tirar
duty-command-remove = Tire um turno da escala.
duty-command-show-name = mostrar
duty-command-show = Veja a semana, e quem está de plantão agora. Só você vê.
duty-option-days-name = dias
duty-option-days = Em que dias começa?
duty-option-begins-name = de
duty-option-begins = A partir de que hora, por exemplo 16:00?
duty-option-ends-name = até
duty-option-ends = Até que hora, por exemplo 22:00? Uma hora menor quer dizer o dia seguinte.
duty-option-who-name = quem
duty-option-who = Um cargo, ou um membro que pode moderar aqui.
duty-option-zone-name = fuso
duty-option-zone = O fuso horário deste servidor, por exemplo Europe/Rome. Só é pedido uma vez.
duty-option-turn-name = turno
duty-option-turn = Qual? Comece a digitar para procurar.
duty-days-daily = todos os dias
duty-days-weekdays = de segunda a sexta
duty-days-weekend = sábado e domingo
duty-days-monday = segunda-feira
duty-days-tuesday = terça-feira
duty-days-wednesday = quarta-feira
duty-days-thursday = quinta-feira
duty-days-friday = sexta-feira
duty-days-saturday = sábado
duty-days-sunday = domingo

## O que se responde

duty-added = **O turno está na escala.** Ninguém foi avisado; por favor, avise você.
duty-removed = **O turno saiu da escala.**
duty-head = **Quem está de plantão**, no horário de { $zone }. Agora: { $who }.
duty-none = **Nenhum turno definido.** A qualquer hora o bot chama: { $who }. `/kindness escala acrescentar` põe alguém de plantão.
duty-nobody = ninguém
duty-all-day = o dia todo { $who }
duty-more = … e mais, que não cabe aqui.
duty-line = Quando ninguém pega um caso a tempo, é chamado quem está de plantão nessa hora. Se essa pessoa não vem, é o cargo que você definiu com `/kindness plantão`. Sem um cargo assim, é quem está de plantão a seguir. Depois disso tudo recomeça, um dia mais tarde.
duty-desk = Primeiro é chamado quem está de plantão: `/kindness escala mostrar` mostra a semana.

## Tópicos

discord-command-desk-threads-name = tópicos
discord-command-desk-threads = Se cada caso tem um tópico próprio, para conversar sobre ele.
desk-threads = Cada caso tem um tópico embaixo do cartão. Ele é arquivado quando o caso é decidido.
desk-no-threads = Os casos não têm tópicos.
desk-threads-lacking = ⚠️ O bot não consegue abrir tópicos em { $channel }, ou não consegue escrever neles. Dê ao cargo dele lá “Criar tópicos públicos” e “Enviar mensagens em tópicos”; ele tenta de novo sozinho.
desk-thread-name = Caso { $number }

## Erros

rota-needs-zone = Em que fuso horário está este servidor? Diga com a opção “fuso”, por exemplo Europe/Rome.
rota-other-zone = Este servidor segue o horário de { $zone }, e as campanhas dele também. Deixe de fora a opção “fuso”. Para mudar em tudo, use `/campanha iniciar`.
rota-known = Este turno já está na escala.
rota-full = Há { $most } turnos na escala, e não cabem mais. Tire um com `/kindness escala tirar`.
rota-unknown = Não há esse turno na escala. Escolha um da lista.
rota-everybody = Isso chamaria todo mundo neste servidor. Escolha o cargo de quem está de plantão.
rota-not-moderator = Essa pessoa não pode moderar aqui, por isso não poderia pegar um caso. Escolha alguém da moderação, ou um cargo.
