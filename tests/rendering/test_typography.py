"""The mess of real bodies, and what a typesetter makes of it."""

import pytest

from postings.rendering import render

AFTER = "<p>And what follows it is a paragraph.</p>"


def html(source: str) -> str:
    return render(source, "html")


def markdown(source: str) -> str:
    return render(source, "markdown")


def test_lines_with_a_label_each_stay_lines_however_long_the_one_before() -> None:
    lines = f"Title: {'Baker ' * 15}\nLocation: 5 Quay Lane, Leeds\nPay: by the loaf"
    assert markdown(lines).count("<br>") == 2
    wrapped = f"Our bakers say: {'bread ' * 15}\nand more bread: of rye"
    assert "<br>" not in markdown(wrapped)


@pytest.mark.parametrize(
    ("levels", "outline"),
    [
        ([1, 2, 3], [2, 3, 4]),
        ([4, 4, 5], [2, 2, 3]),
        ([3, 2, 3], [2, 2, 3]),
        ([2, 5, 3, 6, 2], [2, 3, 3, 4, 2]),
        ([1, 2, 3, 4, 5, 6], [2, 3, 4, 4, 4, 4]),
    ],
)
def test_the_outline_starts_at_h2_and_has_no_holes(levels: list[int], outline: list[int]) -> None:
    source = "".join(f"<h{level}>Title</h{level}><p>x</p>" for level in levels)
    assert html(source) == "\n".join(f"<h{level}>Title</h{level}>\n<p>x</p>" for level in outline)


@pytest.mark.parametrize(
    "title",
    [
        "<p><strong>What you’ll do</strong></p>",
        "<p><b>What you’ll do</b></p>",
        "<div><strong>What you’ll do</strong></div>",
        "<p><strong><u>What you’ll do</u></strong></p>",
        "<p><u>What you’ll do</u></p>",
        "<p><span style='font-weight: 700'>What you’ll do</span></p>",
        "<p><strong>What you’ll</strong>&nbsp;<strong>do</strong>&nbsp;</p>",
        "<h5><b>What you’ll do</b></h5>",
        "<p>## What you’ll do</p>",
    ],
)
def test_a_title_in_all_but_name_is_a_heading(title: str) -> None:
    assert html(title + AFTER) == f"<h2>What you’ll do</h2>\n{AFTER}"


@pytest.mark.parametrize(
    "emphasis",
    [
        "<strong>Only applicants based in the EU will be considered.</strong>",
        "<strong>Apply now!</strong>",
        "<strong>Location: Lisbon</strong>",
        "<strong>Location:</strong> Lisbon",
        "<strong>jobs@a.example</strong>",
        "<em>What you’ll do</em>",
    ],
)
def test_an_emphasised_sentence_is_no_heading(emphasis: str) -> None:
    assert "<h" not in html(f"<p>{emphasis}</p>{AFTER}").replace("<href", "")


def test_bold_words_with_nothing_under_them_are_no_heading() -> None:
    assert html("<p>Hello</p><p><strong>We are hiring</strong></p>") == (
        "<p>Hello</p>\n<p><strong>We are hiring</strong></p>"
    )


def test_a_title_on_the_first_line_of_its_paragraph_is_a_heading() -> None:
    assert (
        html("<p><strong>About us</strong><br>We make tea.</p>") == "<h2>About us</h2>\n<p>We make tea.</p>"
    )


def test_a_paragraph_in_heading_type_is_a_paragraph() -> None:
    sentence = "We are a company of many people who like very long headings, " * 3
    assert html(f"<h3>{sentence}</h3>") == f"<p>{sentence.strip()}</p>"


def test_headings_in_capitals_keep_their_words() -> None:
    assert html("<p><b>WHAT WE OFFER:</b></p><p>Tea.</p>") == "<h2>WHAT WE OFFER:</h2>\n<p>Tea.</p>"


@pytest.mark.parametrize(
    "mark", ["•", "-", "–", "*", "·", "●", "\uf0b7", "&bull;", "&ndash;", "-&nbsp;", "•&nbsp;&nbsp;"]
)
@pytest.mark.parametrize(
    "lines", ["<p>{0} a</p><p>{0} b</p>", "<p>{0} a<br>{0} b</p>", "<div>{0} a</div>{0} b"]
)
def test_marked_lines_are_a_list(mark: str, lines: str) -> None:
    assert html(lines.format(mark)) == "<ul><li>a</li><li>b</li></ul>"


def test_bullets_in_paragraphs_of_their_own_are_a_list() -> None:
    assert html("<p>•</p><p>a</p><p>•</p><p>b</p>") == "<ul><li>a</li><li>b</li></ul>"


@pytest.mark.parametrize("stop", [")", "."])
def test_numbered_lines_are_a_numbered_list(stop: str) -> None:
    assert html(f"<p>1{stop} a</p><p>2{stop} b</p>") == "<ol><li>a</li><li>b</li></ol>"


@pytest.mark.parametrize(
    "words",
    [
        "<p>- a lone dash</p>",
        "<p>2) a</p><p>3) b</p>",
        "<p>3.5 years</p><p>4.5 years</p>",
        "<p>-5 °C</p><p>-6 °C</p>",
    ],
)
def test_what_only_looks_like_a_list_stays_as_it_is(words: str) -> None:
    assert html(words) == words.replace("</p><p>", "</p>\n<p>")


def test_lists_are_nested_where_indented() -> None:
    nested = "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>"
    assert html("<p>• a<br>&nbsp; &nbsp; • b<br>&nbsp; &nbsp; • c<br>• d</p>") == nested
    assert (
        html("<p>• a</p><p style='margin-left:30px'>• b</p><p style='margin-left:30px'>• c</p><p>• d</p>")
        == nested
    )
    assert html("<p>• a</p><p>◦ b</p><p>◦ c</p><p>• d</p>") == nested
    assert markdown("• a\n  • b\n  • c\n• d") == nested
    assert html("<ul><li>a</li><ul><li>b</li><li>c</li></ul><li>d</li></ul>") == nested


def test_bullets_typed_into_a_list_go() -> None:
    assert html("<ul><li>• a</li><li>·&nbsp;&nbsp; b</li></ul>") == "<ul><li>a</li><li>· b</li></ul>"


def test_two_line_breaks_part_paragraphs_and_one_does_not() -> None:
    assert html("a<br><br>b<br>c<br>&nbsp;<br>d") == "<p>a</p>\n<p>b<br>c</p>\n<p>d</p>"


@pytest.mark.parametrize(
    "debris",
    [
        "<p>&nbsp;</p>",
        "<p></p>",
        "<div><br></div>",
        "<p><span>\u200b</span></p>",
        "<o:p></o:p>",
        "<!-- x -->",
        "<p><b> </b></p>",
        "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->",
        "<style>p{color:red}</style>",
        "<ul><li></li></ul>",
        "<h2>&nbsp;</h2>",
        "<meta charset=utf-8>",
        "{% include 'apply' %}",
        "{{< apply >}}",
        "<table><tr><td></td></tr></table>",
    ],
)
def test_debris_is_gone(debris: str) -> None:
    assert html(f"<p>a</p>{debris}<p>b</p>") == "<p>a</p>\n<p>b</p>"


def test_spans_neither_glue_words_nor_part_them() -> None:
    assert html("<p><span>Remo</span><span>te</span> <span>work </span><b> from</b><i> home</i></p>") == (
        "<p>Remote work <b>from</b> <i>home</i></p>"
    )


def test_stray_text_and_elements_find_their_place() -> None:
    assert html("stray <li>a<li>b</ul> tail") == "<p>stray</p>\n<ul><li>a</li><li>b tail</li></ul>"


def test_a_table_keeps_its_cells() -> None:
    source = "<table border=1><tbody><tr><th colspan=2>Level<th>Pay<tr><td><p>Senior</p><td>90k</table>"
    assert html(source) == (
        "<table><thead><tr><th>Level</th><th>Pay</th></tr></thead>"
        "<tbody><tr><td>Senior</td><td>90k</td></tr></tbody></table>"
    )


def test_a_table_that_only_lays_out_is_taken_apart() -> None:
    assert html("<table><tr><td><h3>Role</h3><p>Tea.</p></td></tr></table>") == "<h2>Role</h2>\n<p>Tea.</p>"


def test_headings_inside_items_are_bold_words() -> None:
    assert (
        html("<ul><li><h4>Tea</h4>hot</li></ul>") == "<ul><li><p><strong>Tea</strong></p><p>hot</p></li></ul>"
    )


def test_a_whole_page_is_its_body() -> None:
    page = "<!DOCTYPE html><html><head><title>T</title><style>x</style></head><body><p>a</p></body></html>"
    assert html(page) == "<p>a</p>"


def test_a_numbered_list_goes_on_after_a_paragraph() -> None:
    assert markdown("1. a\n\nbetween\n\n2. b") == "<ol><li><p>a</p><p>between</p></li><li>b</li></ol>"


def test_a_numbered_list_that_starts_elsewhere_keeps_its_numbers() -> None:
    assert markdown("3. c\n4. d") == "<p>3. c</p>\n<p>4. d</p>"


@pytest.mark.parametrize(
    "line",
    ["###Requirements", "### Requirements", "## Requirements ##", "Requirements\n---", "#Requirements"],
)
def test_a_markdown_heading_is_one_also_without_its_blank(line: str) -> None:
    assert markdown(f"{line}\n\nTea") == "<h2>Requirements</h2>\n<p>Tea</p>"


@pytest.mark.parametrize("line", ["#hiring", "#management,#office", "#1 in tea"])
def test_a_hashtag_is_no_heading(line: str) -> None:
    assert markdown(line) == f"<p>{line}</p>"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Pay: by the loaf\\\nHours: at night", "<p>Pay: by the loaf<br>Hours: at night</p>"),
        ("**Location: **Lisbon", "<p><strong>Location:</strong> Lisbon</p>"),
        ("**Location:**Lisbon", "<p><strong>Location:</strong>Lisbon</p>"),
        ("We **really **care", "<p>We <strong>really</strong> care</p>"),
        ("    indented is no code", "<p>indented is no code</p>"),
        ("~~old~~ new", "<p><s>old</s> new</p>"),
        ("![logo](https://a.example/x.png)Tea", "<p>Tea</p>"),
        ("[Apply](javascript:alert(1))", "<p>Apply</p>"),
        ("<!-- old\n\nposting -->Tea", "<p>Tea</p>"),
        ("Tea <!-- old\n\nposting --> time", "<p>Tea time</p>"),
        (
            "|a|b|\n|-|-|\n|1|2|",
            "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
        ),
    ],
)
def test_markdown_as_people_write_it(source: str, expected: str) -> None:
    assert markdown(source) == expected


@pytest.mark.parametrize("words", ["職務内容：東京オフィス", "מיקום: תל אביב", "الموقع: الرياض"])
def test_other_scripts_are_set_as_they_come(words: str) -> None:
    assert html(f"<div>{words}</div>") == f"<p>{words}</p>"


@pytest.mark.parametrize(
    "lines", ["Pay: 10k\nPlace: Lisbon", "**Pay**: 10k\n**Place**: Lisbon", "One\nTwo\nThree"]
)
def test_lines_of_markdown_that_were_ended_on_purpose_stay_lines(lines: str) -> None:
    assert markdown(lines).count("<br>") == lines.count("\n")


def test_lines_of_markdown_that_an_editor_wrapped_are_one() -> None:
    wrapped = (
        "We are a small company that makes very good tea for all of the\n"
        "Portuguese, who drink more of it than anybody would think when they\n"
        "look at all the coffee."
    )
    assert markdown(wrapped) == f"<p>{wrapped}</p>".replace("\n", " ")


def test_a_line_in_capitals_above_others_is_a_heading() -> None:
    assert html("ABOUT US<br>We make tea.<br><br>YOUR DUTIES:<br>• Brew<br>• Pour") == (
        "<h2>ABOUT US</h2>\n<p>We make tea.</p>\n<h2>YOUR DUTIES:</h2>\n<ul><li>Brew</li><li>Pour</li></ul>"
    )


def test_addresses_in_angles_are_no_tags() -> None:
    link = '<a href="mailto:jobs@a.example" rel="nofollow ugc noopener noreferrer">jobs@a.example</a>'
    assert (
        html("Write to <jobs@a.example>.")
        == markdown("Write to <jobs@a.example>.")
        == f"<p>Write to {link}.</p>"
    )
    assert ">Acme</a>" in markdown("See <https://a.example|Acme>")


def test_how_characters_are_read_stays_beside_them() -> None:
    assert html("<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>") == "<p>東京(とうきょう)</p>"


def test_what_word_says_of_other_scripts_is_not_said_of_the_text() -> None:
    word = (
        "<p><b style='mso-bidi-font-weight:normal'>Duties</b></p><p style='mso-para-margin-left:40px'>x</p>"
    )
    assert html(word) == "<h2>Duties</h2>\n<p>x</p>"


@pytest.mark.parametrize(
    "mark", ["\u2705", "\u25b6\ufe0f", "\U0001f539", "\u30fb", "\u25aa\ufe0f", "\u27a1\ufe0f"]
)
def test_pictures_before_lines_are_bullets(mark: str) -> None:
    items = "<ul><li>Brew</li><li>Pour</li></ul>"
    assert html(f"{mark} Brew<br>{mark} Pour") == markdown(f"{mark} Brew\n{mark} Pour") == items


@pytest.mark.parametrize(
    "lines", ["\U0001f449 Apply now", "\u25a0Duties<br>Brew<br>\u25a0Place<br>Porto", "\u25a0 a<br>\u2705 b"]
)
def test_a_picture_without_its_like_beside_it_stays(lines: str) -> None:
    assert html(lines) == f"<p>{lines}</p>"


@pytest.mark.parametrize("title", ["**You bring:**", "**You bring**:", "__You bring__", "You bring:"])
def test_a_title_of_markdown_right_under_a_list_is_none_of_its_items(title: str) -> None:
    rendered = markdown(f"- Tea\n- Time\n{title}\n- Cups")
    assert rendered.startswith("<ul><li>Tea</li><li>Time</li></ul>")
    assert rendered.endswith("<ul><li>Cups</li></ul>")


@pytest.mark.parametrize("line", ["and milk, which is:", "**bold** milk", "  **Milk**"])
def test_the_rest_of_an_item_of_markdown_stays_in_it(line: str) -> None:
    assert markdown(f"- Tea\n{line}").count("</li></ul>") == 1
    assert markdown(f"- Tea\n{line}").endswith("</li></ul>")


def test_controls_and_what_is_no_character_go_however_they_are_written() -> None:
    assert html("<p>a&#8;b&#x7f;c&#xfdd0;d\ufdd0e&#x1ffff;f") == "<p>abcdef</p>"
    assert html("a\x0bb&#11;c") == "<p>a b c</p>"
