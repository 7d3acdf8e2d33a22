# Erros de `kindness screen`, por código: primeiro a coisa, depois o que fazer.

screen-no-input = Não há o arquivo { $path }. Confira o caminho.
screen-input-is-folder = { $path } é uma pasta. Dê um arquivo dela, ou junte antes os arquivos.
screen-unreadable = Não dá para ler { $path } ({ $problem }). Confira as permissões.
screen-empty = { $path } está vazio. Dê um arquivo com cabeçalho e linhas (ou objetos JSON).
screen-missing-column = { $path } não tem a coluna “{ $column }”. Escolha uma com --text-column ou --parent-column; há: { $columns }.
screen-column-twice = { $path } tem duas colunas “{ $column }”. Dê outro nome a uma delas.
screen-column-clash = { $path } já tem uma coluna “{ $column }”, que seria acrescentada. Dê outro nome às colunas acrescentadas com --prefix, por exemplo --prefix kindness_.
screen-bad-header = Não dá para ler a primeira linha de { $path } como nomes de colunas. Confira as aspas, ou diga a codificação com --encoding.
screen-unknown-encoding = Não existe a codificação “{ $encoding }”. Use uma como utf-8, windows-1252 ou utf-16.
screen-wrong-encoding = { $path } não está escrito em { $encoding }. Diga a codificação com --encoding, talvez --encoding { $guess }.
screen-unknown-format = O nome { $path } não diz o formato. Diga com --format csv, tsv, jsonl ou parquet.
screen-unknown-output = A terminação “{ $ending }” de { $path } não diz o formato. Use uma destas: { $known }, ou diga o formato com --output-format.
screen-no-parquet-stream = Não dá para ler ou escrever Parquet em um pipe. Use um arquivo, ou --format e --output-format para csv, tsv ou jsonl.
screen-not-parquet = { $path } não é um arquivo Parquet ({ $problem }). Diga o formato com --format.
screen-not-text = A coluna “{ $column }” de { $path } traz { $type }, e não texto. Escolha outra com --text-column ou --parent-column.
screen-mixed-types = As primeiras linhas de { $path } não têm os mesmos tipos ({ $problem }). Escreva em .jsonl.
screen-needs-parquet = Parquet precisa de uma biblioteca que não está instalada. Rode: pip install "kindness-bot[parquet]"
screen-output-is-folder = { $path } é uma pasta. Dê a --output o nome de um arquivo.
screen-no-folder = Não há a pasta { $path } para escrever. Crie antes, ou escolha outro --output.
screen-same-file = { $path } também é a entrada. Dê outro nome a --output.
screen-exists = { $path } já existe. Escolha outro --output, ou substitua com --force.
screen-begun = Uma execução anterior deixou { $path }. Continue com --resume, ou recomece com --force.
screen-resume-stream = Não dá para continuar uma execução de ou para { $path }: não é um arquivo, então ninguém sabe de onde continuar. Tire --resume.
screen-resume-or-force = --resume continua e --force recomeça. Use só um deles.
screen-resume-changed = { $what ->
    [input] A entrada mudou desde que { $path } foi escrito.
    [model] O modelo é outro do que quando { $path } foi escrito.
    [rules] As regras são outras do que quando { $path } foi escrito.
   *[options] As opções são outras do que quando { $path } foi escrito.
 } Ponha de volta para continuar, ou recomece com --force.
screen-bad-journal = Não dá para ler { $path }, então ninguém sabe de onde continuar. Recomece com --force.
screen-disk-full = Não há mais espaço para escrever { $path }. Libere espaço; o que já foi avaliado pode continuar com --resume.
screen-stream-full = Não há mais espaço em { $path }. Libere espaço ou escolha outro --output, e rode de novo desde o começo.
screen-cannot-write = Não dá para escrever { $path } ({ $problem }). Confira as permissões, ou escolha outro --output.

home-unusable = Não dá para criar ou usar a pasta { $path } ({ $problem }). Aponte KINDNESS_HOME para uma que funcione.
