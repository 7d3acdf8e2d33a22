"""What reading undoes, what it leaves alone, and the laws it keeps."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from classifiers.normalise import ALL_STEPS, normalise, quotation, read

NASTY = st.sampled_from([
    *"aAiIoOsStTuUlLdDzZxwW013457@$!|+*_~`><#:&;.,-/\\[]()'\"= \n\t\r",
    *("**", "||", "~~", "```", "> ", ">>> ", ">:(", "<@1>", "<@&2>", "<#3>", "@bob", "@user"),
    *("&lt;", "&gt;", "&amp;", "&#62;", "http://a.b/c", "www.", "x.com", "](http://x)", "[a"),
    *("<:ab:12>", ":sob:", "😂", "👨‍👩‍👧", "🏽", "🇺🇸", "🇫", "1\ufe0f\u20e3", "\u20e3", "🅰"),
    *("\u200d", "\u200b", "\ufe0f", "\u00ad", "\u202e", "\u2028", "\x00", "\x7f", "\ud800"),
    *("\u0301", "\u0300", "\u0345", "\u1f95", "\u0306", "\u2df2", "\u0338", "\u3099", "\u0e49"),
    *("\u064b", "\u0f77", "\u0f81", "ﬃ", "ﷺ", "ｉ", "ⓘ", "𝖎", "ᴀ", "ſ", "İ", "K", "ĳ", "ŉ", "½"),
    *("і", "е", "ѕ", "с", "ж", "α", "д", "ß", "ø", "＊", "＞", "＆", "＠", "｀", "＜", "€", "₵"),
    *("가", "ᄀ", "ᅡ", "か", "ﾞ", "¨", "´", "…", "“", "Ã©", "â€™", "ðŸ˜‚", "™", "℀", "⒈"),
    *("idiot", "fuck", "i d i o t", "f*ck", "sh1t", "n00b", "ooo", "zzz", "k y s", "b-b"),
])  # fmt: skip
SOUP = st.lists(NASTY, max_size=40).map("".join)
ANY_TEXT = st.one_of(SOUP, st.text(st.characters(), max_size=60), st.text(max_size=60))


@given(ANY_TEXT)
@example("\u1f95\u0306\u2df2")
@example("&amp;amp;gt; idiot")
@example("[[[[[[[[[[a](http://x)](http://x)](http://x)](http://x)](http://x)](http://x)](http://x)")
@settings(max_examples=1000, deadline=None)
def test_reading_twice_is_reading_once(text: str) -> None:
    once = read(text)
    assert read(once) == once


@given(ANY_TEXT)
@settings(max_examples=1000, deadline=None)
def test_offsets_never_run_backwards_and_never_leave_the_original(text: str) -> None:
    reading = normalise(text)
    spans = [reading.span(at, at + 1) for at in range(len(reading.text))]
    assert reading.text == read(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[0] <= after[0] and before[1] <= after[1] for before, after in pairwise(spans))


@given(st.text("aAbBiIoOsStT013 .,!?'\"():;/%=-", max_size=40))
@settings(max_examples=1000, deadline=None)
def test_the_short_cut_for_plain_text_says_what_the_long_way_says(text: str) -> None:
    assert read(text) == read(text, list(ALL_STEPS))


@given(SOUP)
@settings(max_examples=500, deadline=None)
def test_what_is_read_holds_nothing_that_cannot_be_encoded(text: str) -> None:
    read(text).encode("utf-8")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("n00b 1d10t b!tch @ss $hit f4gg0t", "noob idiot bitch ass shit faggot"),
        ("a$$hole @$$ f@g 5tupid", "asshole ass fag stupid"),
        ("f*ck this sh*t, b****", "fuck this shit, bitch"),
        ("you i d i o t", "you idiot"),
        ("y o u  a r e  u g l y", "you are ugly"),
        ("s.t.u.p.i.d s-t-u-p-i-d", "stupid stupid"),
        ("ret.ard id-iot", "retard idiot"),
        ("k y s", "kys"),
        ("i.w.i.l.l.h.u.r.t.y.o.u", "i will hurt you"),
        ("looooser shiiiit soooo goooood", "loser shit so good"),
        ("aaaaargh NOOOOO", "argh NO"),
        ("wow!!!!!!!!", "wow!!!"),
        ("ｉｄｉｏｔ ⓘⓓⓘⓞⓣ 𝖎𝖉𝖎𝖔𝖙 🅵🆄🅲🅺 ɪᴅɪᴏᴛ", "idiot idiot idiot fuck idiot"),
        ("іdіоt ѕtuріd", "idiot stupid"),
        ("your\u200bself id\u00adiot", "yourself idiot"),
        ("i̶d̶i̶o̶t̶ z̸̧̛͎̈́a", "idiot za"),
        ("donâ€™t cafÃ©", "don't café"),
        ("don’t “stop” … it—now", 'don\'t "stop" ... it-now'),
        ("&lt;3 tom &amp; jerry", "<3 tom & jerry"),
        ("id\ud800iot\x00", "idiot"),
    ],
)
def test_disguises_are_undone(typed: str, meant: str) -> None:
    assert read(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("**bold** ~~gone~~ ||secret|| _it_ __under__", "bold gone secret it under"),
        ("id**io**t", "idiot"),
        ("# big\n- one\n* two", "big one two"),
        ("> you idiot\nthat was mean", "that was mean"),
        ("fine\n>>> you idiot\nand more", "fine"),
        (">:( go away >_<", ">:( go away >_<"),
        ("hi <@123> and @bob <@!9> <user>", "hi @user and @user @user @user"),
        ("@everyone <@&5> look in <#9>", "@group @group look in #channel"),
        ("see https://x.com/idiot?a=b or foo.com/bar", "see link or link"),
        ("[id](http://x.y)[iot](http://z)", "idiot"),
        ("mail fool@idiot.example.org", "mail link"),
        ("<:pepe_Sad:123> :middle_finger:", "pepe Sad middle finger"),
        ("you 🤡🤡🤡", "you clown face"),
        ("🖕🏽 🏳️\u200d🌈 🇺🇸", "middle finger rainbow flag United States"),
        ("run `rm -rf /tmp/x` now", "run code now"),
        ("```py\nx = 1\n``` ok", "code ok"),
        ("`you are dumb` ```kill yourself```", "you are dumb kill yourself"),
        ("I don`t", "I don't"),
        ("  many   spaces\n\nhere ", "many spaces here"),
    ],
)
def test_chat_markup_is_read_as_a_reader_sees_it(typed: str, meant: str) -> None:
    assert read(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "you played really well, thanks (see you at 10:30)!",
        "c4 mp3 3d b2b w8 gr8 v1.2.3 0xdeadbeef h264 ps5 top10 1v1 4head 5kills player1 cs2",
        "$100 or $AAPL, 80s music, 9am, 1st and 2nd, 100000",
        "2*3*4 = 24 and 5 * 3",
        "snake_case and x_1",
        "pick a b c d",
        "это кот и сосна",
        "η γάτα είναι εδώ",
        "Straße København łódź café naïve señor",
        "مرحبا بالعالم می‌خواهم",
        "日本語 Tシャツ 한국어 ไทย हिन्दी",
        "-_- ^_^",
        "KKK www iii",
    ],
)
def test_ordinary_text_is_left_alone(typed: str) -> None:
    assert read(typed) == typed


@pytest.mark.parametrize("typed", ["", "   ", "> only a quote", "\u200b\u200b", "\ud800"])
def test_nothing_of_the_authors_own_reads_as_nothing(typed: str) -> None:
    assert read(typed) == ""


def test_a_span_points_at_what_was_typed() -> None:
    typed = "hey @bob you are an **1d10t** 🤡 lol"
    reading = normalise(typed)
    found = reading.text.index("idiot")
    clown = reading.text.index("clown face")
    start, end = reading.span(found, found + len("idiot"))
    assert typed[start:end] == "1d10t"
    start, end = reading.span(clown, clown + len("clown face"))
    assert typed[start:end] == "🤡"


@pytest.mark.parametrize(("start", "end"), [(0, 0), (-1, 2), (1, 99)])
def test_a_span_outside_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        normalise("hello").span(start, end)


@pytest.mark.parametrize("step", ALL_STEPS)
def test_every_step_can_be_left_out_and_does_something(step: str) -> None:
    typed = {
        "mojibake": "cafÃ©", "entities": "&lt;3", "quotes": "> a\nhello", "code": "`x = 1`",
        "links": "http://a.b", "mentions": "@bob", "emoji": "😂", "fold": "ｉｄｉｏｔ",
        "marks": "a\u0338", "lookalikes": "іdiot", "gapped": "f*ck", "formatting": "**hi**",
        "singles": "i d i o t", "leet": "n00b", "stretched": "soooo", "space": "a  b",
    }[step]  # fmt: skip
    without = [name for name in ALL_STEPS if name != step]
    assert read(typed, without) != read(typed)


@pytest.mark.parametrize(
    "piece",
    [
        *("*", "|", "> ", ">", "a ", "a", "i.", "\u0301", "e\u0301", "`", "` ``", "<", "<@", "<:a"),
        *(":a", "[", "[a](", "](http://", "http://", "a.", "a-", "@", "@a", "a@", "&", "&amp;"),
        *(
            "😂👍",
            "🇺",
            "\u200d",
            "\ufdfa",
            "і",
            "\n",
            " ",
            "1a",
            "$",
            "!a",
            "_",
            "f*",
            "aaab",
            "x1!|",
        ),
    ],
)
def test_a_flood_of_any_sign_is_read_to_the_end(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert len(read(text)) <= 2 * len(text)


@pytest.mark.parametrize(
    ("typed", "quoted"),
    [
        ("> you idiot", "you idiot"),
        ("&gt; you idiot", "you idiot"),
        ("> > you 1d10t\n> go away", "you idiot go away"),
        (">>> you\nidiot", "you idiot"),
        ("```\n> you idiot\n```", "you idiot"),
        ("> you idiot\n<@301> 😂 ...", "you idiot @user face with tears of joy ..."),
    ],
)
def test_what_is_nothing_but_quotation_can_be_read_as_such(typed: str, quoted: str) -> None:
    found = quotation(typed)

    assert found is not None
    assert found.text == quoted == read(found.text)


@pytest.mark.parametrize(
    "typed",
    ["", "> ", "> ...", "hello", ">:( idiot", "> you idiot\nthat was mean", "a > b", "-> idiot",
     "> idiot\n" * 10_000],
)  # fmt: skip
def test_beside_words_of_somebodys_own_nothing_is_taken_for_a_quotation(typed: str) -> None:
    assert quotation(typed) is None


def test_what_a_door_sets_below_a_quote_block_is_no_part_of_it() -> None:
    assert read(">>> you idiot\u2063\nthe name of a file") == "the name of a file"


@given(st.text("> \n.ab😂&;gt", max_size=30) | SOUP)
@settings(max_examples=1000, deadline=None)
def test_words_are_either_somebodys_own_or_quoted(text: str) -> None:
    without_quotes = [name for name in ALL_STEPS if name != "quotes"]
    found = quotation(text)

    if found is not None:
        assert any(map(str.isalnum, found.text))
        assert read(found.text) == found.text
    elif not read(text):
        assert not set(read(text, without_quotes)) & set("ab")
