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
