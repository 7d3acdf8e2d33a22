# Frases para erros, por código. Uma linha cada: primeiro a coisa, depois o que fazer.
# Os fatos em { $name } vêm do erro. Deixe uma linha em branco entre os grupos.

unexpected = Algo deu errado de um jeito que ninguém esperava: { $kind }: { $what }. Por favor, relate o problema.

language_model_missing = Falta o arquivo { $file }, que distingue os idiomas. Instale kindness-bot de novo.

rules-several = Erros nas regras: { $count }; corrija todos juntos.
rules-unknown-key = Regras: não existe a configuração “{ $key }”. Use uma destas: { $allowed }.
rules-misspelt-key = Regras: não existe a configuração “{ $key }”. Você quis dizer “{ $near }”? Use uma destas: { $allowed }.
rules-unknown-choice = Regras: “{ $key }” não pode ser “{ $seen }”. Use um destes: { $allowed }.
rules-misspelt-choice = Regras: “{ $key }” não pode ser “{ $seen }”. Você quis dizer “{ $near }”? Use um destes: { $allowed }.
rules-missing-key = Regras: falta “{ $key }”. Acrescente.
rules-useless-key = Regras: “{ $key }” não quer dizer nada ao lado de “{ $then }”. Tire.
rules-not-a-number = Regras: “{ $key }” é “{ $seen }”. Escreva um número, por exemplo 0.9.
rules-not-whole = Regras: “{ $key }” é “{ $seen }”. Escreva um número inteiro, por exemplo 3.
rules-not-text = Regras: “{ $key }” é “{ $seen }”. Escreva um texto entre aspas.
rules-not-a-table = Regras: “{ $key }” é “{ $seen }”. Escreva uma tabela de configurações.
rules-not-a-list = Regras: “{ $key }” é “{ $seen }”. Escreva uma lista de tabelas.
rules-out-of-range = Regras: “{ $key }” é { $seen }. Escolha um número de { $low } a { $high }.
rules-wrong-order = Regras: “{ $key }” é { $seen }, abaixo de “{ $other }”, que está em { $limit }. Aumente um ou diminua o outro.
rules-profanity-limits = Regras: “{ $key }” não pode ser definido, porque só falar palavrão nunca conta contra ninguém. Use “profanity_tip_at” para uma dica.
rules-no-human-gate = Regras: “{ $key }” propõe { $then } antes de alguém ser chamado. Ponha abaixo dele um degrau com then = "escalate".
rules-bad-version = Regras: “{ $key }” tem que ser um nome de 1 a 64 caracteres imprimíveis.
rules-version-taken = Regras: a versão “{ $seen }” é de regras que vêm com o programa. Dê outro nome às suas.

record-unknown-action = O registro traz uma ação de um tipo que esta versão não conhece: “{ $kind }”. Use a versão que a escreveu, ou uma mais nova.
record-malformed = Não dá para ler o registro de “{ $what }” em “{ $key }”. Restaure de uma cópia de segurança.

case-illegal-step = Um caso que está { $state } não pode receber o passo “{ $event }”. Leia de novo para ver em que pé ele está.
case-not-the-author = Só quem escreveu o comentário pode dar o passo “{ $event }”.
case-own-comment = Este caso é sobre um comentário seu. Outra pessoa tem que dar o passo “{ $event }”.
case-not-yours = Só { $holder } pode dar o passo “{ $event }”, porque pegou este caso. Pergunte a essa pessoa, ou devolva o caso à fila e pegue você.
case-second-person = Você já decidiu este caso. Um recurso é decidido por uma segunda pessoa.

content-no-folder = Não há pasta de conteúdo em { $path }. Crie, ou dê o caminho de outra.
content-unknown-text = Não há o texto “{ $id }” no conteúdo. Acrescente, ou use outro nome.
content-no-practice = Não há conversa de treino para { $locale } em { $path }. Acrescente uma como arquivo .yaml.
content-bad-practice = { $file }: não dá para ler como YAML em UTF-8 ({ $why }). Corrija, ou compare com um arquivo que funciona.
content-practice-keys = { $file }, item { $entry }: as chaves são “{ $seen }”. Use estas: { $known }.
content-practice-value = { $file }, item { $entry }: “{ $key }” é “{ $seen }”, e isso não faz sentido ali. Corrija.
content-too-large = { $file }: tem mais de { $limit } bytes. Encurte.
content-not-utf8 = { $file }, linha { $line }: isto não é texto em UTF-8. Salve como UTF-8.
content-unreadable = { $file }: não dá para ler ({ $why }). Confira se é um arquivo e se você pode lê-lo.
content-no-head = { $file }: não há cabeçalho. Comece o arquivo com uma linha ---, depois um “chave: valor” por linha, e depois uma linha ---.
content-bad-yaml = { $file }, linha { $line }: não dá para ler o cabeçalho ({ $why }). Escreva um “chave: valor” por linha, e ponha entre aspas um valor com dois-pontos.
content-not-text = { $file }, linha { $line }: “{ $key }” é uma lista ou uma tabela. Escreva texto simples.
content-key-twice = { $file }, linha { $line }: “{ $key }” está lá duas vezes. Tire uma.
content-unknown-key = { $file }, linha { $line }: ninguém conhece a chave “{ $key }”. Use uma destas: { $known }.
content-missing-key = { $file }: falta “{ $key }” no cabeçalho. Acrescente.
content-empty-value = { $file }, linha { $line }: “{ $key }” está vazio. Preencha.
content-other-place = { $file }, linha { $line }: “{ $key }” é “{ $seen }”, mas o arquivo está em “{ $place }”. Mova o arquivo, ou corrija a chave.
content-bad-locale = { $file }, linha { $line }: “{ $seen }” não é um idioma. Escreva um como en, it ou pt-BR.
content-bad-id = { $file }, linha { $line }: “{ $seen }” não pode ser um id. Use letras minúsculas, números e hífens.
content-unknown-topic = { $file }, linha { $line }: não existe o tema “{ $seen }”. Use um destes: { $known }.
content-own-reviewer = { $file }, linha { $line }: “{ $seen }” escreveu e revisou. Peça que outra pessoa leia.
content-bad-date = { $file }, linha { $line }: “{ $key }” é “{ $seen }”. Escreva um dia como 2026-03-31.
content-dates-crossed = { $file }, linha { $line }: o texto termina antes de começar. Troque valid_from e valid_to, ou corrija as datas.
content-empty-body = { $file }, linha { $line }: não há texto abaixo do cabeçalho. Escreva.
content-too-long = { $file }, linha { $line }: o texto tem { $length } caracteres com o título, e cabem { $limit }. Encurte.
content-mass-mention = { $file }, linha { $line }: “{ $seen }” tocaria para todo mundo que menciona. Tire.
content-plain-link = { $file }, linha { $line }: o link { $seen } não é seguro. Use https.
content-misplaced = { $file }: um texto fica em <tipo>/<idioma>/<id>.md, e o tipo é um destes: { $known }. Mova o arquivo.
content-other-text = { $file }: “{ $id }” é { $seen } aqui e { $wanted } em { $locale }. Dê outro id, ou o mesmo tipo e tema.
content-missing-locale = { $file }: este texto não existe em { $locale }. Traduza.
content-hard-to-read = { $file }, linha { $line }: isto é difícil de ler ({ $seen } na escala para { $locale }, em que { $limit } é o limite). Use palavras e frases mais curtas.
content-review-twice = { $file }, linha { $line }: “{ $seen }” revisou isto, e ao mesmo tempo está dito que ninguém revisou. Fique com uma das duas linhas.
content-bad-reviewed = { $file }, linha { $line }: “reviewed” é “{ $seen }”. Escreva false, ou tire a linha e dê o nome de quem revisou.
content-no-reviewer = { $file }, linha { $line }: “{ $seen }” não é nome de ninguém. Se ninguém leu ainda, escreva reviewed: false.
content-not-reviewed = { $file }, linha { $line }: só quem escreveu leu isto, por isso não é mostrado aos membros. Peça que alguém leia, e depois escreva reviewer: e o nome no lugar de reviewed: false.
content-over = { $file }, linha { $line }: este texto não é mostrado desde { $day }. Dê um valid_to novo, ou apague.
content-unknown-audience = { $file }, linha { $line }: não existe o público “{ $seen }”. Use um destes: { $known }.
content-variants = { $file }, linha { $line }: o cabeçalho fala das variantes “{ $wanted }”, e o texto traz “{ $seen }”. Faça os dois concordarem; uma variante começa abaixo de uma linha <!-- variant: name -->.
content-unknown-placeholder = { $file }, linha { $line }: não se sabe o que pôr aqui no lugar de “{ $seen }”. Use um destes, ou tire as chaves: { $known }.
content-other-parts = { $file }: as variantes e os espaços a preencher são “{ $seen }” aqui e “{ $wanted }” em { $locale }. Deixe iguais.
content-masked-link = { $file }, linha { $line }: { $seen } não mostra para onde leva. Escreva o próprio endereço.
content-broken-link = { $file }, linha { $line }: { $seen } não leva a lugar nenhum. Corrija, ou tire.
content-alt-alone = { $file }, linha { $line }: há a descrição de uma imagem, e não há imagem. Acrescente image, ou tire image_alt.
content-no-alt = { $file }, linha { $line }: quem não pode ver { $seen } não fica sabendo o que há nela. Acrescente image_alt.
content-long-alt = { $file }, linha { $line }: a descrição da imagem tem { $length } caracteres, e cabem { $limit }. Encurte.
content-bad-image = { $file }, linha { $line }: “{ $seen }” não pode ser uma imagem nossa. Ponha na pasta images, com uma destas terminações: { $known }.
content-no-image = { $file }, linha { $line }: não há a imagem { $seen }. Acrescente, ou corrija o nome.
content-large-image = { $file }, linha { $line }: { $seen } tem mais de { $limit } bytes. Diminua.
content-bad-calendar = { $file }: não dá para ler como YAML em UTF-8 ({ $why }). Corrija, ou compare com um calendário que funciona.
content-calendar-keys = { $file }, linha { $line }: as chaves são “{ $seen }”. Use cada uma destas uma vez: { $known }.
content-calendar-value = { $file }, linha { $line }: “{ $key }” é “{ $seen }”, e isso não faz sentido ali. Corrija: um dia é um número de 1 até days, uma hora é assim: "16:00".
content-calendar-text = { $file }, linha { $line }: não há um texto “{ $seen }” que possa ficar aqui. Acrescente, ou corrija o nome.
content-calendar-twice = { $file }, linha { $line }: “{ $seen }” (dia { $day }, { $at }) já é publicado, ou há outra coisa nessa hora. Escolha outra hora, ou tire.
content-unplanned = { $file }: nenhum calendário publica “{ $id }”. Acrescente a um, ou apague.

classifier-busy = O classificador está com trabalho demais. Tente de novo daqui a pouco.
classify-timeout = A avaliação demorou mais de { $seconds } segundos. Tente de novo, ou aumente KINDNESS_CLASSIFY_SECONDS.
standing-keeps-changing = Esta pessoa está escrevendo em muitos lugares ao mesmo tempo; { $tries } decisões foram ultrapassadas. O comentário é avaliado de novo mais tarde.

case-unknown = Não existe o caso “{ $case }”. Talvez tenha sido apagado; olhe a lista de casos.
case-stale = O caso “{ $case }” avançou depois que você olhou. Leia de novo e decida outra vez.

practice-no-member = Não há ninguém com o nome “{ $member }” na sala de treino. Escolha um dos membros dela.
practice-no-message = A mensagem “{ $comment }” não foi escrita nesta sala de treino. Responda a uma que foi.
practice-no-words = A mensagem está vazia. Primeiro escreva algo.
practice-no-prompt = Não há pergunta sobre a mensagem “{ $comment }”. Responda a uma que foi feita.
practice-no-choice = “{ $choice }” não pode (mais) ser escolhido aqui. Escolha uma das opções oferecidas.
practice-authors-only = “{ $event }” é para quem escreveu o comentário. Escolha no lugar dessa pessoa.
practice-no-hands = A tarefa “{ $errand }” é só um registro; não há nada a fazer por ela.

settings-wrong = { $count ->
    [one] Não dá para usar as configurações.
   *[other] Há { $count } erros nas configurações; corrija todos juntos.
 }
settings-unknown = { $name } não é uma configuração conhecida. Use uma destas: { $known }.
settings-misspelt = { $name } não é uma configuração conhecida. Você quis dizer { $near }?
settings-value = { $name } tem um valor que não pode ser usado. Escreva algo como: { $wanted }.
settings-file = Não dá para ler o arquivo { $path } ({ $problem }). Corrija.
settings-discord-half = KINDNESS_DISCORD_CLIENT_ID e KINDNESS_DISCORD_CLIENT_SECRET andam juntos. Defina os dois, da página “OAuth2” do portal de desenvolvedores do Discord, ou nenhum.

card-missing = Não há ficha do modelo em { $path }. Ponha ao lado do modelo o card.toml que veio com ele.
card-damaged = Não dá para ler a ficha do modelo { $path } ({ $problem }). Pegue a ficha que veio com o modelo.
card-wrong = Não dá para usar a ficha do modelo { $path }: olhe “{ $key }”. Pegue a ficha que veio com o modelo, ou corrija.
card-calibration = A ficha do modelo não tem uma calibração utilizável para “{ $label }”. Pegue a ficha que veio com o modelo.
model-missing = Não há modelo em { $path }. Confira o caminho, ou deixe a configuração de fora para usar o modelo que vem junto.
model-corrupt = O arquivo de modelo { $path } está danificado, ou não é o que a ficha descreve. Baixe de novo.
model-labels = O modelo em { $path } não fala de nenhum dos nossos rótulos, ou fala de outros. Dê os nomes em kindness.toml ao lado dele, ou escolha outro modelo.
model-parents = O modelo em { $path } e a ficha dele não concordam sobre se ele lê a mensagem a que uma resposta se refere. Baixe o modelo de novo, ou escolha outro.
model-numbers = O modelo { $model } calculou algo que não é uma probabilidade. Baixe os arquivos dele de novo, ou escolha outro modelo.
model-pickle = Os pesos em { $path } estão em um formato que pode executar código. Converta para safetensors.
model-headless = O checkpoint { $path } nunca aprendeu a classificar (falta “{ $key }”). Escolha um de classificação de texto.
model-unreachable = Não deu para baixar o checkpoint { $path } como safetensors. Confira o nome e a rede, ou dê o caminho de uma pasta.
torch-missing = Este modelo precisa do pacote { $module }. Instale kindness-bot[torch], ou use o modelo que vem junto.
otel-missing = KINDNESS_OTEL_ENDPOINT precisa de uma biblioteca que não está instalada. Rode: pip install "kindness-bot[otel]", ou deixe a configuração de fora.
classifier-failed = O classificador falhou ({ $why }). O comentário é avaliado de novo mais tarde; kindness doctor diz mais.
classifier-closed = O classificador está desligando. Tente de novo quando estiver rodando.

key-missing = Não há chave de criptografia. Dê uma em KINDNESS_KEY, ou deixe sem valor para usar o arquivo de chave.
key-malformed = A chave de criptografia número { $number } não é uma chave. Copie de novo, inteira: ela tem 44 caracteres.
key-file-open = Outras pessoas além do dono podem ler ou mudar o arquivo de chave { $path }. Rode chmod 600 nele, e troque a chave se alguém pode tê-la visto.
key-file-missing = Falta o arquivo de chave: ponha a cópia de segurança de volta em { $path }. Sem ele ninguém consegue ler o que o banco de dados guarda; nada foi criado nem mudado.
key-file-unusable = Não dá para usar o arquivo de chave { $path } ({ $why }). Confira se é um arquivo em uma pasta em que você pode escrever.
key-wrong = O banco de dados { $where } foi escrito com outra chave. Dê o arquivo de chave ou o KINDNESS_KEY que pertence a ele; nada foi mudado.
key-opens-nothing = Um texto registrado está sob uma chave que não está no chaveiro. Ponha a chave mais antiga de volta, depois da primeira.
keys-in-use = Está rodando algo que usa as chaves, como “kindness run” ou “kindness serve” (ele segura { $path }). Pare, troque as chaves e inicie de novo.
keys-turning = As chaves estão sendo trocadas agora (quem faz isso segura { $path }). Tente de novo quando terminar.

store-url = Com o que KINDNESS_DATABASE diz, não dá para achar o banco de dados. Escreva um destes: { $allowed }.
store-driver-missing = O banco de dados precisa do pacote { $name }, que não está instalado. Instale kindness-bot[scale].
store-busy = O banco de dados { $where } está ocupado com outra coisa. Tente de novo daqui a pouco.
store-disk-full = O disco do banco de dados { $where } está cheio. Libere espaço; o que já estava registrado está a salvo.
store-disk-failed = Não dá para ler ou escrever no disco do banco de dados { $where }. Confira o disco e tente de novo.
store-read-only = O banco de dados { $where } só pode ser lido. Deixe este usuário escrever no arquivo e na pasta dele.
store-cannot-open = Não dá para abrir o banco de dados { $where }. Confira se é um arquivo, e se este usuário pode ler e escrever nele e na pasta dele.
store-not-a-database = O arquivo { $where } não é um banco de dados. Dê o caminho de outro; nada foi mudado.
store-damaged = O banco de dados { $where } está danificado. Pare o serviço e restaure uma cópia de segurança.
store-unreachable = Não dá para chegar ao banco de dados { $where }. Confira se está rodando e tente de novo.
store-refused = O banco de dados { $where } não nos deixa entrar. Confira o nome, o usuário e a senha em KINDNESS_DATABASE.
store-unusable-value = O banco de dados { $where } não consegue guardar um dos nomes ou ids que recebeu. Tire caracteres NUL e Unicode quebrado.
store-newer = O banco de dados { $where } foi feito por uma versão mais nova (passo { $found }; esta conhece { $known }). Instale essa versão, ou restaure uma cópia de segurança.
store-failed = O banco de dados { $where } falhou de um jeito que ninguém esperava ({ $kind }). Por favor, relate o problema.

data-no-author = O id da pessoa está vazio. Dê o id como está registrado, por exemplo “discord:123456789”.

nothing-to-dispute = Não há decisão sobre o comentário “{ $comment }” que você possa contestar. Só quem escreveu pode, enquanto estiver registrada.

prompt-gone = Faz tanto tempo que não há mais nada registrado sobre isto. Não há mais o que escolher.
prompt-not-yours = Este recado é para outra pessoa. O seu chegaria até você.
prompt-answered = Você já mudou ou apagou esta mensagem. Não há mais o que escolher.
prompt-not-to-keep = Esta mensagem não pode mais ficar como está: ela foi ou vai ser tirada do ar, ou a moderação já decidiu sobre ela.
prompt-not-cleared = Não dá para publicar isto de novo exatamente como era. Ou ninguém da moderação disse que está bem, ou não guardamos mais o texto. Você pode escrever de novo.
prompt-empty = Não há palavras nela. Primeiro escreva algo.
case-no-proposal = O caso “{ $case }” não tem a proposta { $number }. Leia de novo e escolha uma das que há.
