
# O que pode haver de errado em arquivos de conteúdo, além do que está em errors.ftl. Cada frase diz o que fazer.

content-bom = { $file }, linha { $line }: há uma marca invisível (um “BOM”) no começo. Salve o arquivo como UTF-8 sem ela.
content-title-marks = { $file }, linha { $line }: o título aparece em negrito do jeito que está. Escreva em uma linha, sem asteriscos.
content-far-day = { $file }, linha { $line }: { $day } está a mais de dez anos daqui. Confira o ano.
content-open-mark = { $file }, linha { $line }: “{ $seen }” começa algo que nunca termina, por isso quem lê vê a própria marca. Feche, ou tire.
content-html = { $file }, linha { $line }: o Discord mostra “{ $seen }” exatamente como está. Use Markdown, ou tire.
content-drawn-picture = { $file }, linha { $line }: o Discord não mostra imagem para “{ $seen }”. Indique a imagem no cabeçalho, com image e image_alt.
content-table = { $file }, linha { $line }: o Discord não mostra tabelas. Escreva uma lista.
content-tab = { $file }, linha { $line }: uma tabulação aparece diferente em cada tela. Use espaços.
content-loud = { $file }, linha { $line }: “{ $seen }” soa como um grito. Diga com calma.
content-short-link = { $file }, linha { $line }: { $seen } esconde para onde leva. Escreva o endereço completo.
content-unfinished = { $file }, linha { $line }: “{ $seen }” parece um lembrete para você. Termine o texto.
content-conflict = { $file }, linha { $line }: “{ $seen }” sobrou da junção de duas versões. Escolha uma e apague a marca.
content-garbled = { $file }, linha { $line }: letras como “{ $seen }” vêm da codificação errada. Digite de novo e salve o arquivo como UTF-8.
content-invisible = { $file }, linha { $line }: há uma letra que ninguém consegue ver ({ $seen }). Apague, ou digite a linha de novo.
content-empty-alt = { $file }, linha { $line }: “{ $seen }” é o nome da imagem e não diz o que há nela. Descreva o que se vê.
content-other-image = { $file }, linha { $line }: { $seen } por dentro não é uma imagem { $ending }. Salve de novo nesse formato, ou dê a terminação certa.
content-variant-parts = { $file }, linha { $line }: esta variante traz os espaços a preencher “{ $seen }”, e o próprio texto “{ $wanted }”. Deixe iguais.
content-same-variant = { $file }, linha { $line }: a variante “{ $seen }” diz o mesmo que outra. Mude, ou tire.
content-calendar-again = { $file }: já há outro calendário para “{ $campaign }”. Fique com um dos dois.
content-calendar-otherwise = { $file }, linha { $line }: “{ $seen }” não pode ficar aqui. Só um texto com lugar para { "{entries}" } tem um otherwise, e este não tem um lugar assim.
content-calendar-nothing = { $file }, linha { $line }: se os membros não enviaram nada, “{ $seen }” fica de fora. Indique com otherwise um texto para publicar no lugar, ou deixe assim.
content-stray = { $file }: nada lê este arquivo aqui. Dê a ele uma das terminações { $known }, ou tire.
content-unused-picture = { $file }: nenhum texto mostra esta imagem. Indique em um texto, ou tire.
content-not-translated = { $file }: isto é { $other }, palavra por palavra. Traduza.
content-copied = { $file }: isto diz o mesmo que { $other }, palavra por palavra. Mude, ou apague um dos dois.

## Campanhas: aprovar por conta própria

campaign-not-yours = Esta versão foi escrita por outra pessoa. Use o passo “approve” no lugar de “{ $event }”.
campaign-event-vouch = aprovou a própria versão, porque mais ninguém aqui pode; mais ninguém leu

## O que alguém envia

bundle-large = Esse arquivo tem mais de { $most } MB. Envie um menor: tire imagens, ou diminua.
bundle-kind = Não dá para usar “{ $name }”. Envie um texto como arquivo .md, ou vários como arquivo .zip.
bundle-broken = Não dá para abrir esse arquivo zip ({ $why }). Compacte de novo, sem senha, e envie mais uma vez.
bundle-empty = Não há nada nesse arquivo zip. Compacte as pastas com os textos e envie de novo.
bundle-locked = “{ $path }” está protegido por senha. Compacte o arquivo zip de novo, sem senha.
bundle-many = Há { $count } arquivos ali, e o máximo é { $most }. Deixe de fora o que não é da campanha.
bundle-swells = Descompactado, isso passaria de { $most } MB. Deixe algo de fora, ou diminua as imagens.
bundle-path = “{ $path }” não é lugar para um arquivo. Compacte as próprias pastas, com nomes simples, e envie de novo.
bundle-link = “{ $path }” é só um atalho para outro arquivo. Ponha o próprio arquivo.
bundle-twice = “{ $path }” está ali duas vezes. Tire um.
upload-large = Tudo junto passaria de { $most } MB. Deixe algo de fora, ou diminua as imagens.
upload-kind = { $path }: um texto do tipo “{ $kind }” não é publicado por uma campanha. Tire; quem opera o bot pode acrescentá-lo aos textos do próprio bot.
upload-calendars = Há { $count } calendários ali. Envie uma campanha de cada vez, com o calendário dela na pasta calendars.
upload-language = No idioma “{ $seen }” faltam alguns textos. Traduza, ou escolha um destes idiomas: { $known }.
upload-many = Já estão guardadas { $most } campanhas próprias deste servidor. Use para esta o nome de uma delas.

## O que lê quem gerencia

campaign-which = Há várias campanhas. Diga qual, com a opção “campanha”: { $known }.
campaign-alone = Foi você quem escreveu esta versão, e mais ninguém neste servidor pode aprová-la. O melhor é outro par de olhos: dê a alguém de confiança o direito de moderar. Se não há mesmo ninguém, leia mais uma vez com `/campanha prévia` e use `/campanha aprovar versão:{ $version } só-eu:True`. O histórico vai dizer que você aprovou por conta própria.
campaign-not-alone = Foi você quem escreveu esta versão, por isso outra pessoa tem que aprovar. Estas podem: { $who }. Peça a uma delas.
campaign-vouched = ✅ Aprovada só por você, porque mais ninguém aqui pode; o histórico diz isso. Ela começa sozinha. `/campanha pausar` segura a campanha quando você quiser.
upload-refused = { $n ->
    [one] **Nada foi proposto.** Uma coisa em { $file } tem que mudar antes:
   *[other] **Nada foi proposto.** { $n } coisas em { $file } têm que mudar antes:
}
upload-put-forward = 📝 Conferida e proposta. **Agora outra pessoa lê** com `/campanha prévia` e diz sim com `/campanha aprovar`. Antes disso nada é publicado.
upload-remarks = { $n ->
    [one] Dá para usar como está. Uma coisa que talvez você queira olhar:
   *[other] Dá para usar como está. { $n } coisas que talvez você queira olhar:
}
export-done = Aqui está “{ $called }”: { $n } arquivos. Mude o que quiser e envie de volta com `/campanha enviar`.
discord-command-campaign-upload-name = enviar
discord-command-campaign-upload = Traga uma campanha, ou um texto dela, e proponha.
discord-command-campaign-export-name = exportar
discord-command-campaign-export = Leve uma campanha como arquivo zip, para mudar ou usar em outro lugar.
discord-command-campaign-option-file-name = arquivo
discord-command-campaign-option-file = Um .zip com as pastas, ou um arquivo .md com um texto.
discord-command-campaign-option-alone-name = só-eu
discord-command-campaign-option-alone = Para quem é dono de um servidor em que mais ninguém pode aprovar.

## Imagens dos textos

preview-author = Kindness
preview-badge = APP
preview-at = Hoje às 16:00
preview-channel = kindness
preview-only-you = Só você pode ver isto
preview-entry-one = Você me esperou quando todo mundo já tinha ido embora. Eu não esqueci.
preview-entry-two = Boa partida, e valeu por explicar de novo.
preview-nothing = Não há um texto assim para desenhar. Tire --language, ou escolha outro.
preview-no-picture = Não dá para ler como imagem a que { $path } indica. Corrija e tente de novo.
preview-output = Não dá para escrever { $path } ({ $why }). Escolha outra pasta com --output.
cli-content-preview = Desenha textos como o Discord vai mostrar: uma imagem para cada, no escuro e no claro.
cli-preview-source = Uma pasta de conteúdo, um .zip ou um arquivo .md. Sem isso: os nossos textos e os seus.
cli-preview-output = A pasta em que pôr as imagens.
cli-preview-text = Só este texto, pelo id. Pode ser dado várias vezes.
cli-preview-language = Só este idioma, por exemplo it. Pode ser dado várias vezes.
cli-preview-theme = Escuro, claro ou os dois.
cli-preview-done = { $n ->
    [one] Um texto desenhado em { $folder }.
   *[other] { $n } textos desenhados em { $folder }.
}

## Pacotes na linha de comando

cli-content-export = Escreve uma campanha, com todos os textos em todos os idiomas, em um arquivo zip.
cli-content-import = Põe um arquivo zip, ou um texto, na pasta dos seus próprios textos, depois de conferido.
cli-bundle-campaign = O nome da campanha, por exemplo create-kindness.
cli-bundle-written = O arquivo zip a escrever.
cli-bundle-read = Um arquivo .zip, ou um arquivo .md.
cli-bundle-into = A pasta em que pôr. Sem isso: a que KINDNESS_CONTENT indica.
cli-bundle-replace = Substitui arquivos que já existem.
cli-bundle-exported = Arquivos escritos em { $file }: { $n }.
cli-bundle-imported = Arquivos postos em { $folder }: { $n }.
bundle-no-folder = Ninguém disse onde ficam os seus próprios textos. Dê a pasta com --into, ou defina KINDNESS_CONTENT.
bundle-there = { $count } destes arquivos já existem, a começar por { $first }. Use --replace para pôr os novos no lugar deles.
bundle-not-read = Não dá para ler { $path } ({ $why }). Confira o nome.
bundle-not-written = Não dá para escrever { $path } ({ $why }). Escolha outro lugar.
