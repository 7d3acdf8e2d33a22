# As regras de uma comunidade: mostradas, comparadas e mudadas no Discord.

rules-no-field = Estas regras não têm a configuração “{ $key }”. Escolha uma das sugeridas enquanto você digita.
rules-stale = As regras mudaram depois que isto foi mostrado a você. Peça de novo, e você vê a diferença em relação ao que está em vigor agora.
rules-no-version = Não há essa versão das regras aqui. Escolha uma das sugeridas enquanto você digita.
rules-same-versions = Estas são a mesma versão. Escolha duas diferentes.

## Comandos

discord-command-rules-name = regras
discord-command-rules = Veja e mude as regras que o bot segue aqui.
discord-command-rules-show-name = mostrar
discord-command-rules-show = Veja as regras em vigor, em palavras simples.
discord-command-rules-preset-name = prontas
discord-command-rules-preset = Use outras regras prontas. Você vê a diferença antes.
discord-command-rules-set-name = definir
discord-command-rules-set = Mude um número. Você vê a diferença antes.
discord-command-rules-diff-name = comparar
discord-command-rules-diff = Veja no que duas versões das regras são diferentes.
discord-command-rules-revert-name = voltar
discord-command-rules-revert = Volte a uma versão anterior. Você vê a diferença antes.
rules-option-name-name = nome
rules-option-name = Que regras prontas?
rules-option-what-name = qual
rules-option-what = Que limite, ou que número da escada? Digite algumas letras.
rules-option-value-name = valor
rules-option-value = O novo valor: um número como 0.9, ou “nunca” para um limite.
rules-option-before-name = antes
rules-option-before = A versão anterior.
rules-option-after-name = depois
rules-option-after = A versão posterior. Padrão: a que está em vigor.
rules-option-version-name = versão
rules-option-version = A que versão voltar?

## O que está em vigor

rules-head = **{ $preset }** ({ $version })
rules-mode = Modo: { $mode }
rules-since = Em vigor desde { $at }, por { $who }.
rules-nobody = Ninguém mudou as regras daqui ainda.
rules-limits = O modelo dá pontuações de 0 a 1. O que acontece a partir de que pontuação:
rules-limit-nudge-at = recado
rules-limit-strike-at = ponto negativo
rules-limit-hold-at = tirar do ar
rules-limit-escalate-at = moderação
rules-limit-zero-tolerance-at = sempre tirar do ar
rules-limit-strike-weight = peso de um ponto negativo
rules-ladder = Quando os pontos negativos de alguém se somam (depois de { $days } dias cada um conta pela metade):
rules-then-stern = um recado mais firme
rules-then-escalate = a moderação é chamada
rules-then-restrict = é proposta uma restrição
rules-then-timeout = é proposta uma pausa
rules-then-stern-from = a partir de { $at }: os recados ficam mais firmes
rules-then-escalate-from = a partir de { $at }: a moderação é chamada
rules-then-restrict-from = a partir de { $at }: pergunta-se à moderação se deve retirar { $feature ->
    [links] os links
    [attachments] as imagens e os arquivos
    [streaming] as transmissões
   *[voice] os canais de voz
} por { $span }. O Discord não consegue fazer só isso: a oferta é uma pausa de no máximo uma hora
rules-then-timeout-from = a partir de { $at }: pergunta-se à moderação sobre uma pausa de { $span }
rules-rung-at = a partir de que peso
rules-rung-seconds = quantos segundos
rules-step = degrau { $n } ({ $what })
rules-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
rules-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
rules-field-preset = Regras prontas
rules-field-prompts-per-day = Máximo de vezes por dia que o bot fala com uma pessoa
rules-field-half-life-days = Dias até um ponto negativo contar pela metade
rules-field-tip-every-days = Dias sem recado até alguém receber uma dica
rules-field-campaign-every-days = Dias sem recado até uma mensagem gentil para o canal
rules-field-profanity-tip-at = Uma dica sobre palavrões a partir de
rules-field-unsupported = Um idioma em que o bot não foi testado
rules-field-unsupported-at = Em um idioma assim, palavras duras a partir de
rules-field-unread = Uma mensagem longa demais para ler até o fim
rules-value-note = só é contada
rules-value-escalate = a moderação é chamada
rules-words = Palavras próprias: { $allow } permitidas, { $deny } barradas (`/palavras lista`).
rules-never = nunca
rules-nothing = nada

## O que mudaria

rules-difference = **Isto mudaria.** Nada está em vigor antes de você tocar no botão.
rules-compared = **De** { $before } **para** { $after }:
rules-version = { $at } ({ $who }, { $version })
rules-choice = { $at } UTC · { $who } · { $version }
rules-choice-now = agora · { $at } UTC · { $who } · { $version }
rules-alike = Dizem o mesmo: nada é diferente, a não ser talvez o modo.
rules-already = **As regras já dizem isso.** Nada mudou.
rules-label-gone = nada mais resulta disto
rules-label-new = novo: { $limits }
rules-ladder-changed = Degrau { $n }: { $before } → **{ $after }**
rules-words-added-allow = Passam a ser permitidas:
rules-words-removed-allow = Deixam de ser permitidas:
rules-words-added-deny = Passam a ser barradas:
rules-words-removed-deny = Saem da lista do que é barrado:
rules-and-more = { $n ->
    [one] … e mais uma linha, no arquivo.
   *[other] … e mais { $n } linhas, no arquivo.
}
rules-unseen = -# Mensagens abaixo do limite não são guardadas, por isso ninguém pode dizer quantas a mais um limite mais baixo encontraria. `/simular` diz o que outras regras teriam feito com o que está registrado.
rules-apply = Pôr em vigor
rules-done = **Em vigor.** O canal da moderação fica sabendo quem mudou o quê:
