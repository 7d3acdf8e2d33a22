# The studio: the calendar of campaigns, their texts, review and results.

console-studio-lead = Vê o que é publicado e quando, o que foi publicado e o que falhou.
console-studio-waiting = { $n ->
    [0] Nada espera por aprovação.
    [one] Uma campanha espera por aprovação.
   *[other] { $n } campanhas esperam por aprovação.
}
console-studio-no-community = Ainda não geres campanhas em nenhuma comunidade. Pede esse direito a quem administra a tua.
console-studio-calendar = Calendário das campanhas
console-studio-campaigns = Campanhas
console-studio-ahead = O que vem
console-studio-ahead-none = Não há nada previsto.
console-studio-behind = O que foi publicado e o que falhou
console-studio-behind-none = Ainda não foi publicado nada.
console-studio-clock = Horas segundo os relógios de { $zone }
console-studio-col-when = Quando
console-studio-col-campaign = Campanha
console-studio-col-day = Dia
console-studio-col-text = Texto
console-studio-col-became = O que aconteceu
console-studio-became-claimed = a ser publicado
console-studio-became-posted = publicado
console-studio-became-skipped = deixado de fora, { $why }
console-studio-steps = O que se passou
console-studio-read = Ler os textos
console-studio-texts = { $title }: os textos
console-studio-languages = Línguas dos textos
console-studio-as-posted = Tal como é publicado.
console-studio-not-posted = Só para ler: esta campanha é publicada em { $language }.
console-studio-day = Dia { $day }, { $at }
console-studio-unread = lido só por quem o escreveu
console-studio-picture = Imagem:
console-studio-entries = (Aqui fica o que os membros enviaram.)
console-studio-review = Revisão
console-studio-own = Escreveste esta versão, por isso outra pessoa lê-a e aprova-a: quem gere as campanhas ou modera aqui.
console-studio-approve-about = Lê primeiro os textos. Depois começa sozinha.
console-studio-step-approve = Aprovar a versão { $version }
console-studio-step-pause = Pôr em pausa
console-studio-step-resume = Deixar continuar
console-studio-step-stop = Terminar
console-studio-steps-about = Uma pausa vale logo, e o que falha não é recuperado. Depois de terminada não continua.
console-studio-why = Porquê? Fica guardado no histórico.
