# Denúncias: o que lê quem denuncia algo, e o que a moderação lê disso.

discord-menu-report = Denunciar à moderação
discord-menu-report-person = Denunciar esta pessoa
discord-command-report-name = denunciar
discord-command-report = Avise a moderação de que algo não está certo. Só você vê a resposta.
discord-command-report-what-name = relato
discord-command-report-what = O que aconteceu? Pode escrever com as suas palavras.
discord-command-report-person-name = pessoa
discord-command-report-person = De quem se trata, se você quiser dizer.

discord-report-thanks = **Que bom que você avisou.** A sua denúncia está registrada.
discord-report-called = A moderação foi chamada.
discord-report-listed = Ela está na lista do que a moderação olha.
discord-report-no-desk = Este servidor ainda não tem um canal para a moderação, por isso ninguém é chamado. A denúncia está na lista dela. Se não dá para esperar, por favor, escreva você a alguém da moderação.
discord-report-decided = A moderação já olhou isto e decidiu. Ela vê que você também está denunciando.
discord-report-anonymous = Ninguém aqui vê que foi você. Nem a pessoa, nem a moderação.
discord-report-named = A moderação daqui vê que foi você. Mais ninguém vê.
discord-report-next = Quando houver uma decisão, escrevemos direto para você. Você também pode olhar com `/meus-dados`.
discord-report-what = O que aconteceu?
discord-report-hint = Tanto ou tão pouco quanto você quiser
discord-report-more-heard = Obrigado. A moderação pode ler isto junto com a sua denúncia.
discord-button-more = Contar mais

discord-told-agreed = Obrigado pela sua denúncia de { $at } no servidor **{ $server }**. A moderação vê como você, e já cuidou disso.
discord-told-fine = Obrigado pela sua denúncia de { $at } no servidor **{ $server }**. A moderação olhou e não vê nada contra as regras de lá. Você fez bem em perguntar. Se continuar, por favor, avise de novo.
discord-reported-open = Você denunciou algo em { $at }. A moderação ainda não decidiu.
discord-reported-agreed = Você denunciou algo em { $at }. A moderação vê como você, e já cuidou disso.
discord-reported-fine = Você denunciou algo em { $at }. A moderação não vê nada contra as regras de lá.

## À moderação

discord-why-reported = Alguém daqui denunciou.
discord-why-reported-person = Alguém daqui contou a vocês.
discord-card-reported-person = Alguém denunciou o comportamento de { $who }, ou algo que aconteceu. Por favor, leiam o que a pessoa diz.
discord-card-reports = { $n ->
    [one] Uma pessoa denunciou.
   *[other] { $n } pessoas denunciaram.
 }
discord-card-raised = **{ $hours ->
    [one] Ninguém pegou este caso há uma hora.
   *[other] Ninguém pegou este caso há { $hours } horas.
 }** Deem uma olhada, por favor:
discord-report-at = Denunciado { $at }:
discord-report-by = Denunciado { $at } por { $who }:
discord-case-upheld-people = Decidido: é contra as regras daqui.
discord-case-overturned-people = Decidido: não há nada de errado. Não conta.
discord-case-closed-people = Decidido de vez: é contra as regras daqui.
discord-step-uphold-people = { $at }: { $who } disse que é contra as regras daqui.
discord-step-overturn-people = { $at }: { $who } disse que não há nada de errado.
discord-button-uphold-people = É contra as regras
discord-button-overturn-people = Não há nada de errado
discord-step-note = { $at }: { $who } deixou uma nota.

## O que a comunidade define sobre a moderação

discord-command-desk-name = plantão
discord-command-desk = Quem é chamado quando um caso espera demais, e quem vê quem denunciou algo.
discord-command-desk-role-name = cargo
discord-command-desk-role = Quem é chamado. Escolha @everyone para não chamar ninguém.
discord-command-desk-hours-name = horas
discord-command-desk-hours = Depois de quantas horas; casos urgentes, no máximo depois de uma.
discord-command-desk-names-name = nomes
discord-command-desk-names = Se a moderação vê quem denuncia algo a partir de agora.
discord-desk-wait = { $hours ->
    [one] Quando ninguém pega um caso por uma hora, o bot o envia de novo ao canal da moderação, e depois uma vez por dia.
   *[other] Quando ninguém pega um caso por { $hours } horas, o bot o envia de novo ao canal da moderação, e depois uma vez por dia. Os urgentes voltam depois de uma hora.
 }
discord-desk-duty = Aí ele chama { $role }.
discord-desk-unheard = ⚠️ Esse cargo não recebe nada quando o bot o menciona. Permita, nas configurações do cargo, que qualquer pessoa o mencione, ou dê ao bot a permissão “Mencionar @everyone, @here e todos os cargos”.
discord-desk-nobody = Aí ele não chama nenhum cargo.
discord-desk-named = A moderação vê quem denuncia algo. Quem denunciou antes dessa mudança continua sem nome.
discord-desk-anonymous = As denúncias são anônimas: a moderação não vê quem as fez.

## Erros

report-gone = A sua denúncia não está mais registrada. Se ainda importa, denuncie de novo, por favor.
case-taken-since = Alguém já pegou o caso, por isso ninguém é chamado de novo.
