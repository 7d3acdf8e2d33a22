# Um servidor que removeu o bot, e um que o recebe de volta.

discord-returned = 👋 O bot está de volta. De { $since } a { $until } ele não esteve neste servidor. Regras, casos e campanhas estão como estavam, e o que se escreveu nesse tempo não foi lido. { $n ->
    [0] O que ele ainda tinha para fazer é feito agora.
    [one] Uma coisa que ele ainda tinha para fazer chegou tarde demais e ficou de lado.
   *[other] { $n } coisas que ele ainda tinha para fazer chegaram tarde demais e ficaram de lado.
 } Por favor, confira se o cargo dele ainda pode o que precisa: `/kindness situação` diz.
discord-status-grace = { $n ->
    [0] Se você remover o bot, tudo sobre este servidor é apagado na hora.
    [one] Se você remover o bot, tudo sobre este servidor é apagado depois de um dia; se ele voltar antes, tudo fica como estava.
   *[other] Se você remover o bot, tudo sobre este servidor é apagado depois de { $n } dias; se ele voltar antes, tudo fica como estava.
 }
discord-mine-elsewhere = Em um servidor que removeu o bot ainda há algo guardado sobre você. Tudo isso é apagado o mais tardar em { $until }, a não ser que o servidor receba o bot de volta antes.
discord-mine-elsewhere-button = Apagar lá também
discord-mine-direct = Aqui você vê o que está guardado sobre você em servidores que removeram o bot. Para um servidor em que você está, digite este comando lá.
discord-mine-direct-nothing = Não há nada guardado sobre você em um servidor que removeu o bot. Para um servidor em que você está, digite este comando lá.
cli-data-left = Lista os servidores que removeram o bot, e quando cada um é apagado.
cli-data-left-none = Não há guardado nenhum servidor que removeu o bot.
cli-data-left-one = { $community }: saiu { $left }, apagado o mais tardar { $until }
cli-data-left-now = Para apagar um na hora: kindness data erase-community COMUNIDADE
