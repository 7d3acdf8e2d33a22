# Niechciane słowa jako reguły AutoModa, którego ma sam Discord.

discord-command-automod-name = automod
discord-command-automod = Zobacz i włącz reguły AutoModa (samego Discorda) dla słów niechcianych na tym serwerze.

automod-now = { $rules ->
    [0] **Discord na razie niczego dla tego bota nie zatrzymuje.**
    [one] **Discord zatrzymuje dla tego bota { $words ->
        [one] { $words } słowo
        [few] { $words } słowa
        [many] { $words } słów
       *[other] { $words } słowa
    }, zanim ktokolwiek je przeczyta.**
    [few] **Discord zatrzymuje dla tego bota { $words ->
        [one] { $words } słowo
        [few] { $words } słowa
        [many] { $words } słów
       *[other] { $words } słowa
    } (w { $rules } regułach), zanim ktokolwiek je przeczyta.**
    [many] **Discord zatrzymuje dla tego bota { $words ->
        [one] { $words } słowo
        [few] { $words } słowa
        [many] { $words } słów
       *[other] { $words } słowa
    } (w { $rules } regułach), zanim ktokolwiek je przeczyta.**
   *[other] **Discord zatrzymuje dla tego bota { $words ->
        [one] { $words } słowo
        [few] { $words } słowa
        [many] { $words } słów
       *[other] { $words } słowa
    } (w { $rules } reguły), zanim ktokolwiek je przeczyta.**
 } { $listed ->
    [0] Na waszej liście nie ma żadnego niechcianego słowa.
    [one] Na waszej liście jest jedno niechciane słowo.
    [few] Na waszej liście są { $listed } niechciane słowa.
    [many] Na waszej liście jest { $listed } niechcianych słów.
   *[other] Na waszej liście jest { $listed } niechcianego słowa.
 }
automod-asleep = { $n ->
    [one] Jedna z tych reguł jest wyłączona. Wprowadzenie jej w życie ją włączy.
    [few] { $n } z tych reguł są wyłączone. Wprowadzenie ich w życie je włączy.
    [many] { $n } z tych reguł jest wyłączonych. Wprowadzenie ich w życie je włączy.
   *[other] { $n } z tych reguł jest wyłączone. Wprowadzenie ich w życie je włączy.
 }
automod-more = { $n ->
    [one] Zatrzymywane byłoby jeszcze jedno słowo: { $words }
    [few] Zatrzymywane byłyby jeszcze { $n } słowa: { $words }
    [many] Zatrzymywane byłoby jeszcze { $n } słów: { $words }
   *[other] Zatrzymywane byłoby jeszcze { $n } słowa: { $words }
 }
automod-fewer = { $n ->
    [one] Jedno słowo nie byłoby już zatrzymywane: { $words }
    [few] { $n } słowa nie byłyby już zatrzymywane: { $words }
    [many] { $n } słów nie byłoby już zatrzymywanych: { $words }
   *[other] { $n } słowa nie byłoby już zatrzymywane: { $words }
 }
automod-same = Discord zatrzymuje dokładnie to, co jest na waszej liście.
automod-no-words = Najpierw dodaj niechciane słowa; potem można je tu zatrzymywać.
automod-left-out = { $n ->
    [one] Jeden wpis nie może być regułą AutoModa. Bot i tak sam go szuka: { $words }
    [few] { $n } wpisy nie mogą być regułami AutoModa. Bot i tak sam ich szuka: { $words }
    [many] { $n } wpisów nie może być regułami AutoModa. Bot i tak sam ich szuka: { $words }
   *[other] { $n } wpisu nie może być regułą AutoModa. Bot i tak sam go szuka: { $words }
 }
automod-about = Kto chce wysłać takie słowo, od razu czyta, dlaczego nie można, i widzi to tylko ta osoba. Wy dostajecie sprawę, raz dziennie dla tych samych słów. Inne reguły AutoModa zostają bez zmian. AutoMod nie patrzy na osoby, które mogą zarządzać serwerem, ani na boty.
automod-button-apply = Wprowadź w życie
automod-button-remove = Zabierz nasze reguły
automod-changed = Słowa albo reguły w międzyczasie się zmieniły. Teraz jest tak:
automod-done-apply = Obowiązuje.
automod-done-remove = Naszych reguł już nie ma.
automod-reason-apply = { $who } wprowadza niechciane słowa w życie przez /automod
automod-reason-remove = { $who } zabiera je przez /automod
automod-notice = W twojej wiadomości jest słowo, którego nie chcemy na tym serwerze, więc nie poszła. Powiedz to inaczej. Pomyłka? Napisz do moderacji.
automod-out-of-date = Reguły AutoModa dla tej listy nadal zatrzymują słowa sprzed zmiany. `/automod` pokaże różnicę i je zaktualizuje.
automod-no-right = Bot potrzebuje uprawnienia „Zarządzanie serwerem”, żeby widzieć i zmieniać reguły AutoModa. Daj je jego roli i spróbuj jeszcze raz.
automod-no-room = Discord ma tu jeszcze miejsce na tyle reguł słów kluczowych: { $room }. Wasza lista potrzebuje: { $wanted }. Usuń regułę, która nie jest już potrzebna.

discord-why-automod = Zatrzymał to AutoMod Discorda: jest tam słowo z waszej listy. Nikt tego nie przeczytał.
discord-card-automod = Wiadomość od { $who } w { $where } nie poszła.
discord-mine-blocked = twoja wiadomość nie poszła przez słowo niechciane na tym serwerze
discord-mine-past = coś z czasów, zanim pojawił się ten bot
automod-kept-out = **Twoja wiadomość w { $where } na serwerze { $server } nie poszła.** Jest w niej słowo, którego ten serwer nie chce. Oto twój tekst:
automod-kept-out-after = Możesz to powiedzieć inaczej. To nie jest punkt ujemny. Jeśli to pomyłka, daj znać moderacji; wpisz na serwerze `/moje-dane`, a zobaczysz, co jest o tobie w zapisach. Taką wiadomość dostajesz najwyżej raz dziennie.
