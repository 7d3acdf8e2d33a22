# Mudança de casa: `kindness import` e `kindness export`.

cli-import = Traz casos e advertências de antes: de um CSV, do Zeppelin, ou de outra instalação deste bot.
cli-import-file = Um CSV com as colunas { $columns } (e weight, se você quiser), um JSON exportado pelo Zeppelin, ou o que "kindness export" escreveu.
cli-import-community = Onde aconteceram, por exemplo discord:123.
cli-import-source = Para um CSV: de onde vêm os casos. Um caso da mesma origem e do mesmo número só entra uma vez.
cli-import-weight = Quanto conta uma advertência quando o arquivo não diz. Ela perde peso a partir do dia em que foi dada.
cli-import-bot = O id de um bot: uma advertência que ele deu sozinho não conta contra ninguém. Pode ser usado várias vezes.
cli-import-locale = O idioma em que se responde a quem recorre de uma advertência antiga.
cli-import-dry-run = Só diz o que aconteceria. O que não dá para ler é listado do mesmo jeito.
cli-import-done = { $new ->
    [0] Nada de novo.
    [one] Entrou um caso (advertências que contam: { $warnings }; histórico: { $history }).
   *[other] Entraram { $new } casos (advertências que contam: { $warnings }; histórico: { $history }).
 } { $known ->
    [0] Nenhum deles já estava aqui.
    [one] Um já estava aqui e fica como está.
   *[other] { $known } já estavam aqui e ficam como estão.
 }
cli-import-would = { $new ->
    [0] Não entraria nada de novo.
    [one] Entraria um caso (advertências que contam: { $warnings }; histórico: { $history }).
   *[other] Entrariam { $new } casos (advertências que contam: { $warnings }; histórico: { $history }).
 } { $known ->
    [0] Nenhum deles já está aqui.
    [one] Um já está aqui e ficaria como está.
   *[other] { $known } já estão aqui e ficariam como estão.
 } Nada foi mudado.
cli-import-rejected = { $n ->
    [one] Não deu para ler uma linha. Ela está em { $path }, com o número e o motivo.
   *[other] Não deu para ler { $n } linhas. Elas estão em { $path }, cada uma com o número e o motivo.
 }

import-no-community = Diga onde os casos aconteceram, com a porta na frente, por exemplo --community discord:123.
import-twice = Outro caso deste arquivo tem o mesmo número, por isso só o primeiro entra.
import-unreadable = Não dá para ler { $path } ({ $problem }). Confira se está inteiro.
import-columns = { $path } precisa destas colunas: { $columns }. Dê a elas estes nomes na primeira linha.
import-not-zeppelin = { $path } não é o que o Zeppelin exporta. Pegue o arquivo do painel dele, como está.
import-malformed = Isto não é um caso inteiro ({ $problem }).
import-kind = Este tipo de caso não é conhecido. Use warning, ban, kick, mute, note, unban, unmute ou other.
import-no-number = Um caso precisa de um número, para não entrar duas vezes.
import-person = Aqui uma pessoa é indicada pelo id: um número de até 20 dígitos.
import-time = Uma hora se escreve como 2025-03-01 18:30, em UTC, ou com o fuso horário.
import-future = Segundo isto, aconteceu no futuro.
import-weight = Um peso é um número acima de 0 e até { $most }.
import-own-case = Ninguém decide sobre si, por isso isto não pode estar certo.
import-not-ours = Isto não é um caso como este bot exporta ({ $format }).
import-elsewhere = Este caso é de outra comunidade ({ $community }).

cli-export = Escreve tudo o que está guardado sobre uma comunidade, em arquivos que qualquer pessoa consegue ler.
cli-export-community = Qual comunidade, por exemplo discord:123.
cli-export-output = Uma pasta nova, ou um arquivo compactado novo, se o nome terminar em .zip.
cli-export-without-text = Deixa de fora tudo o que as pessoas escreveram.
cli-export-done = { $rows ->
    [one] Uma linha escrita em { $path }. Guarde em lugar seguro: é sobre pessoas.
   *[other] { $rows } linhas escritas em { $path }. Guarde em lugar seguro: são sobre pessoas.
 }
export-exists = { $path } já existe, e nada é sobrescrito. Escolha outro --output.
export-nothing = Não há nada guardado sobre { $community }. Confira o nome: "kindness doctor" mostra onde estão os dados.

export-readme = Tudo o que o Kindness guarda sobre { $community }, como estava em { $at } UTC.
export-file = { $name } (.jsonl e .csv), { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
 }: { $about }
export-is-answers = o que a moderação respondeu quando o bot perguntou se um recado era desejado.
export-is-campaign-habits = quando as campanhas podem publicar, como foi definido ao longo do tempo.
export-is-campaign-slots = o que as campanhas publicaram, ou iam publicar.
export-is-campaign-steps = quem propôs, aprovou, pausou ou encerrou uma campanha.
export-is-campaign-versions = os planos e as palavras das campanhas, em cada versão.
export-is-campaigns = as campanhas e em que pé estão.
export-is-cases = os casos, cada um com os passos, a decisão de que trata e os pontos negativos.
export-is-counters = quantas mensagens foram vistas, receberam recado, saíram do ar e assim por diante, por hora. Não há nomes.
export-is-decisions = o que foi decidido sobre mensagens, por quê, com que regras e que modelo.
export-is-errands = o que o bot tem para fazer, ou fez há pouco.
export-is-memos = as configurações.
export-is-pardons = quem foi perdoado e por quem.
export-is-raised = quando a moderação foi chamada mais uma vez para um caso.
export-is-reports = o que as pessoas denunciaram. Quem denunciou só aparece se a sua comunidade mostra isso.
export-is-rulebook = as regras em cada versão: quem as pôs em vigor, quando e por quê.
export-is-standings = pessoas sobre as quais algo foi decidido, e quem pediu menos recados.
export-is-strikes = o que conta contra as pessoas, desde quando, e quanto.
export-is-waiting = mensagens que ainda não puderam ser avaliadas.
export-is-campaign-files = os arquivos enviados para campanhas, em Base64.
export-is-challenge-amends = destaques de que uma participação deve ser retirada.
export-is-challenge-entries = o que os membros enviaram para um desafio, e o que aconteceu com isso.
export-is-challenge-tallies = quantas coisas gentis um desafio teve. Não há nomes.
export-is-reminders = quem pediu para ser lembrado de quê, e quando.
export-is-trials = testes das palavras dos recados.
export-is-webhook-posts = o que os sites ainda vão ficar sabendo.
export-is-other = o que outra parte do bot guarda sobre a comunidade.
export-with-text = O que as pessoas escreveram está aqui, legível. Apague estes arquivos quando não precisar mais deles.
export-no-text = O que as pessoas escreveram ficou de fora.
export-forms = Um arquivo .jsonl tem um objeto JSON por linha e é exato. O .csv tem as mesmas linhas para uma planilha; lá, um ' vem antes do que ela tomaria por uma fórmula.
export-back = Para trazer os casos de volta: kindness import ESTA-PASTA --community { $community }

## Casos de antes de este bot chegar

discord-card-past = Isto aconteceu antes de este bot chegar, em { $at }. É sobre { $who } e não conta contra ninguém.
discord-why-past-ban = Um banimento de antes.
discord-why-past-unban = Um banimento de antes foi retirado.
discord-why-past-kick = Expulsão do servidor, antes.
discord-why-past-mute = Uma pausa de antes.
discord-why-past-unmute = Uma pausa de antes foi retirada.
discord-why-past-note = Uma nota de antes.
discord-why-past-other = Um caso de antes.
