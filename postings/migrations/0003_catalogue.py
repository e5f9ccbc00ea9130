"""The tables that keep the catalogue fresh and hold its full text; the triggers are installed after
every `migrate`, because SQLite drops a table's triggers when Django makes the table anew."""

from uuid import uuid4

from django.db import migrations

STATE = [
    # The one row: `revision` counts writes, `stamp` tells apart two writes of one number of which one
    # was rolled back, `rebuilt` is the revision at which everything may have changed, `epoch` names
    # this database, `triggers` the version of the triggers in place.
    """CREATE TABLE postings_catalogue_state (
        id smallint PRIMARY KEY CHECK (id = 1), epoch varchar(32) NOT NULL, revision bigint NOT NULL,
        stamp bigint NOT NULL, rebuilt bigint NOT NULL, triggers varchar(64) NOT NULL)""",
    # The last revision at which each posting changed; a posting that is gone stays here.
    "CREATE TABLE postings_catalogue_changed (posting_id {id} PRIMARY KEY, revision bigint NOT NULL)",
    "CREATE INDEX postings_catalogue_changed_revision ON postings_catalogue_changed (revision)",
]

SQLITE = [
    """CREATE VIRTUAL TABLE postings_catalogue_title USING fts5 (
        title, content = 'postings_posting', content_rowid = 'id',
        tokenize = 'porter unicode61 remove_diacritics 2')""",
    """CREATE VIRTUAL TABLE postings_catalogue_text USING fts5 (
        summary, summary_fallback, description_text, content = 'postings_posting', content_rowid = 'id',
        tokenize = 'porter unicode61 remove_diacritics 2')""",
    # Names of companies, tags and cities; not stemmed: "Generali" is not "general".
    """CREATE VIRTUAL TABLE postings_catalogue_name USING fts5 (
        name, facet UNINDEXED, value UNINDEXED, tokenize = 'unicode61 remove_diacritics 2')""",
    # The words of titles as they are written, for completion and for suggestions.
    """CREATE VIRTUAL TABLE postings_catalogue_title_word USING fts5 (
        title, content = 'postings_posting', content_rowid = 'id', detail = 'none', columnsize = 0,
        tokenize = 'unicode61 remove_diacritics 2')""",
    "CREATE VIRTUAL TABLE postings_catalogue_title_words USING fts5vocab (postings_catalogue_title_word, row)",
    "CREATE VIRTUAL TABLE postings_catalogue_name_words USING fts5vocab (postings_catalogue_name, row)",
]

WORDS = (
    "asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart"
)

POSTGRESQL = [
    "CREATE EXTENSION IF NOT EXISTS unaccent",
    *(
        statement.format(language=language, words=WORDS)
        for language in ("english", "portuguese")
        for statement in (
            # No stop words: "it" is a trade, and both engines are to find the same.
            "CREATE TEXT SEARCH DICTIONARY catalogue_{language} (TEMPLATE = snowball, LANGUAGE = {language})",
            "CREATE TEXT SEARCH CONFIGURATION catalogue_{language} (COPY = simple)",
            "ALTER TEXT SEARCH CONFIGURATION catalogue_{language} ALTER MAPPING FOR {words}"
            " WITH unaccent, catalogue_{language}",
        )
    ),
    "CREATE TEXT SEARCH CONFIGURATION catalogue_name (COPY = simple)",
    f"ALTER TEXT SEARCH CONFIGURATION catalogue_name ALTER MAPPING FOR {WORDS} WITH unaccent, simple",
    """CREATE TABLE postings_catalogue_text (
        posting_id bigint PRIMARY KEY, title tsvector NOT NULL, body tsvector NOT NULL)""",
    "CREATE INDEX postings_catalogue_text_title ON postings_catalogue_text USING gin (title)",
    "CREATE INDEX postings_catalogue_text_body ON postings_catalogue_text USING gin (body)",
    # Bodies out of line keep the rows that a search visits short.
    "ALTER TABLE postings_catalogue_text SET (toast_tuple_target = 128)",
    """CREATE TABLE postings_catalogue_name (
        facet varchar(10) NOT NULL, id bigint NOT NULL, value text NOT NULL, words tsvector NOT NULL,
        PRIMARY KEY (facet, id))""",
    "CREATE INDEX postings_catalogue_name_words ON postings_catalogue_name USING gin (words)",
    'CREATE TABLE postings_catalogue_word (word text COLLATE "C" PRIMARY KEY)',
    # Counts statements, of transactions that were rolled back as well.
    "CREATE SEQUENCE postings_catalogue_writes",
]

DROP = {
    "sqlite": [
        f"DROP TABLE IF EXISTS postings_catalogue_{name}"
        for name in ("title_words", "name_words", "title", "text", "name", "title_word", "changed", "state")
    ],
    "postgresql": [
        "DROP TABLE postings_catalogue_text, postings_catalogue_name, postings_catalogue_word,"
        " postings_catalogue_changed, postings_catalogue_state",
        "DROP SEQUENCE postings_catalogue_writes",
        "DROP TEXT SEARCH CONFIGURATION catalogue_english, catalogue_portuguese, catalogue_name",
        "DROP TEXT SEARCH DICTIONARY catalogue_english, catalogue_portuguese",
    ],
}


def create(apps, schema_editor):
    vendor = schema_editor.connection.vendor
    number = {"sqlite": "integer", "postgresql": "bigint"}[vendor]
    tables = {"sqlite": SQLITE, "postgresql": POSTGRESQL}[vendor]
    for statement in [*(statement.format(id=number) for statement in STATE), *tables]:
        schema_editor.execute(statement, params=None)
    schema_editor.execute(
        "INSERT INTO postings_catalogue_state VALUES (1, %s, 0, 0, 0, '')", [uuid4().hex]
    )


def drop(apps, schema_editor):
    for statement in DROP[schema_editor.connection.vendor]:
        schema_editor.execute(statement, params=None)


class Migration(migrations.Migration):
    dependencies = [("postings", "0002_import_keys")]
    operations = [migrations.RunPython(create, drop)]
