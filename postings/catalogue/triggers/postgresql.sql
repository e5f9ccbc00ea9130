-- One statement a paragraph. Statement triggers with the changed rows as tables; full text by row.
-- The lock on the one row of state is taken before a statement changes anything and held to the end of
-- its transaction. So revisions become visible in the order of their numbers, and no reader misses one.

CREATE OR REPLACE FUNCTION catalogue_lock() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM 1 FROM postings_catalogue_state FOR UPDATE;
    RETURN NULL;
END $$

-- A transaction has one revision, however many statements; the sequence tells them apart for itself.
CREATE OR REPLACE FUNCTION catalogue_raise() RETURNS void LANGUAGE plpgsql AS $$ BEGIN
    PERFORM nextval('postings_catalogue_writes');
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = txid_current()
        WHERE stamp <> txid_current();
END $$

CREATE OR REPLACE FUNCTION catalogue_note(postings bigint[]) RETURNS void LANGUAGE sql AS $$
    INSERT INTO postings_catalogue_changed AS changed
        SELECT DISTINCT posting, revision FROM unnest(postings) posting, postings_catalogue_state
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision
            WHERE changed.revision < excluded.revision
$$

-- TG_ARGV[0] is the column of the changed table that names the posting.
CREATE OR REPLACE FUNCTION catalogue_rows_came() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE postings bigint[];
BEGIN
    EXECUTE format('SELECT array_agg(%I) FROM came', TG_ARGV[0]) INTO postings;
    IF postings IS NOT NULL THEN
        PERFORM catalogue_raise();
        PERFORM catalogue_note(postings);
    END IF;
    RETURN NULL;
END $$

CREATE OR REPLACE FUNCTION catalogue_rows_went() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE postings bigint[];
BEGIN
    EXECUTE format('SELECT array_agg(%I) FROM went', TG_ARGV[0]) INTO postings;
    IF postings IS NOT NULL THEN
        PERFORM catalogue_raise();
        PERFORM catalogue_note(postings);
    END IF;
    RETURN NULL;
END $$

CREATE OR REPLACE FUNCTION catalogue_rows_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE postings bigint[];
BEGIN
    EXECUTE format('SELECT array_agg(posting) FROM (SELECT %1$I AS posting FROM went UNION SELECT %1$I FROM came) rows',
        TG_ARGV[0]) INTO postings;
    IF postings IS NOT NULL THEN
        PERFORM catalogue_raise();
        PERFORM catalogue_note(postings);
    END IF;
    RETURN NULL;
END $$

CREATE OR REPLACE FUNCTION catalogue_any_came() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF EXISTS (SELECT FROM came) THEN PERFORM catalogue_raise(); END IF;
    RETURN NULL;
END $$

CREATE OR REPLACE FUNCTION catalogue_any_went() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF EXISTS (SELECT FROM went) THEN PERFORM catalogue_raise(); END IF;
    RETURN NULL;
END $$

CREATE OR REPLACE FUNCTION catalogue_truncated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM catalogue_raise();
    UPDATE postings_catalogue_state SET rebuilt = revision;
    IF TG_TABLE_NAME = 'postings_posting' THEN
        TRUNCATE postings_catalogue_text, postings_catalogue_word;
    END IF;
    DELETE FROM postings_catalogue_name WHERE facet = CASE TG_TABLE_NAME
        WHEN 'postings_company' THEN 'company' WHEN 'postings_tag' THEN 'tag' WHEN 'postings_place' THEN 'city' END;
    RETURN NULL;
END $$

CREATE OR REPLACE TRIGGER catalogue_posting_lock BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON postings_posting
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_lock()

CREATE OR REPLACE TRIGGER catalogue_posting_truncate AFTER TRUNCATE ON postings_posting
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_truncated()

CREATE OR REPLACE TRIGGER catalogue_location_lock BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON postings_location
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_lock()

CREATE OR REPLACE TRIGGER catalogue_location_truncate AFTER TRUNCATE ON postings_location
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_truncated()

CREATE OR REPLACE TRIGGER catalogue_posting_tags_lock BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON postings_posting_tags
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_lock()

CREATE OR REPLACE TRIGGER catalogue_posting_tags_truncate AFTER TRUNCATE ON postings_posting_tags
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_truncated()

CREATE OR REPLACE TRIGGER catalogue_company_lock BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON postings_company
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_lock()

CREATE OR REPLACE TRIGGER catalogue_company_truncate AFTER TRUNCATE ON postings_company
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_truncated()

CREATE OR REPLACE TRIGGER catalogue_tag_lock BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON postings_tag
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_lock()

CREATE OR REPLACE TRIGGER catalogue_tag_truncate AFTER TRUNCATE ON postings_tag
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_truncated()

CREATE OR REPLACE TRIGGER catalogue_place_lock BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON postings_place
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_lock()

CREATE OR REPLACE TRIGGER catalogue_place_truncate AFTER TRUNCATE ON postings_place
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_truncated()

CREATE OR REPLACE TRIGGER catalogue_posting_insert AFTER INSERT ON postings_posting REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_rows_came('id')

CREATE OR REPLACE TRIGGER catalogue_posting_delete AFTER DELETE ON postings_posting REFERENCING OLD TABLE AS went
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_rows_went('id')

CREATE OR REPLACE TRIGGER catalogue_posting_update AFTER UPDATE ON postings_posting REFERENCING OLD TABLE AS went NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_rows_changed('id')

CREATE OR REPLACE TRIGGER catalogue_location_insert AFTER INSERT ON postings_location REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_rows_came('posting_id')

CREATE OR REPLACE TRIGGER catalogue_location_delete AFTER DELETE ON postings_location REFERENCING OLD TABLE AS went
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_rows_went('posting_id')

CREATE OR REPLACE TRIGGER catalogue_location_update AFTER UPDATE ON postings_location REFERENCING OLD TABLE AS went NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_rows_changed('posting_id')

CREATE OR REPLACE TRIGGER catalogue_posting_tags_insert AFTER INSERT ON postings_posting_tags REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_rows_came('posting_id')

CREATE OR REPLACE TRIGGER catalogue_posting_tags_delete AFTER DELETE ON postings_posting_tags REFERENCING OLD TABLE AS went
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_rows_went('posting_id')

CREATE OR REPLACE TRIGGER catalogue_posting_tags_update AFTER UPDATE ON postings_posting_tags REFERENCING OLD TABLE AS went NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_rows_changed('posting_id')

CREATE OR REPLACE TRIGGER catalogue_company_insert AFTER INSERT ON postings_company REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_any_came()

CREATE OR REPLACE TRIGGER catalogue_company_delete AFTER DELETE ON postings_company REFERENCING OLD TABLE AS went
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_any_went()

CREATE OR REPLACE TRIGGER catalogue_company_update AFTER UPDATE ON postings_company REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_any_came()

CREATE OR REPLACE TRIGGER catalogue_tag_insert AFTER INSERT ON postings_tag REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_any_came()

CREATE OR REPLACE TRIGGER catalogue_tag_delete AFTER DELETE ON postings_tag REFERENCING OLD TABLE AS went
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_any_went()

CREATE OR REPLACE TRIGGER catalogue_tag_update AFTER UPDATE ON postings_tag REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_any_came()

CREATE OR REPLACE TRIGGER catalogue_place_insert AFTER INSERT ON postings_place REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_any_came()

CREATE OR REPLACE TRIGGER catalogue_place_delete AFTER DELETE ON postings_place REFERENCING OLD TABLE AS went
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_any_went()

CREATE OR REPLACE TRIGGER catalogue_place_update AFTER UPDATE ON postings_place REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION catalogue_any_came()

-- Names: searched by themselves; a new one, or a new slug, changes the postings that bear it.
CREATE OR REPLACE FUNCTION catalogue_name_went() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    DELETE FROM postings_catalogue_name WHERE facet = TG_ARGV[0] AND id = OLD.id;
    RETURN NULL;
END $$

CREATE OR REPLACE FUNCTION catalogue_name_came() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE written text := to_jsonb(NEW) ->> TG_ARGV[1];
BEGIN
    IF TG_OP = 'UPDATE' THEN
        DELETE FROM postings_catalogue_name WHERE facet = TG_ARGV[0] AND id = OLD.id;
        PERFORM catalogue_raise();
        PERFORM catalogue_note(CASE TG_ARGV[0]
            WHEN 'company' THEN ARRAY(SELECT id FROM postings_posting WHERE company_id IN (OLD.id, NEW.id))
            WHEN 'tag' THEN ARRAY(SELECT posting_id FROM postings_posting_tags WHERE tag_id IN (OLD.id, NEW.id))
            ELSE ARRAY(SELECT posting_id FROM postings_location WHERE place_id IN (OLD.id, NEW.id)) END);
    END IF;
    IF written <> '' THEN
        INSERT INTO postings_catalogue_name
            VALUES (TG_ARGV[0], NEW.id, NEW.slug, to_tsvector('catalogue_name', catalogue_plain(written)));
        PERFORM catalogue_learn(written);
    END IF;
    RETURN NULL;
END $$

CREATE OR REPLACE TRIGGER catalogue_company_name_insert AFTER INSERT ON postings_company
    FOR EACH ROW EXECUTE FUNCTION catalogue_name_came('company', 'name')

CREATE OR REPLACE TRIGGER catalogue_company_name_update AFTER UPDATE ON postings_company
    FOR EACH ROW WHEN ((OLD.id, OLD.name, OLD.slug) IS DISTINCT FROM (NEW.id, NEW.name, NEW.slug))
    EXECUTE FUNCTION catalogue_name_came('company', 'name')

CREATE OR REPLACE TRIGGER catalogue_company_name_delete AFTER DELETE ON postings_company
    FOR EACH ROW EXECUTE FUNCTION catalogue_name_went('company')

CREATE OR REPLACE TRIGGER catalogue_tag_name_insert AFTER INSERT ON postings_tag
    FOR EACH ROW EXECUTE FUNCTION catalogue_name_came('tag', 'name')

CREATE OR REPLACE TRIGGER catalogue_tag_name_update AFTER UPDATE ON postings_tag
    FOR EACH ROW WHEN ((OLD.id, OLD.name, OLD.slug) IS DISTINCT FROM (NEW.id, NEW.name, NEW.slug))
    EXECUTE FUNCTION catalogue_name_came('tag', 'name')

CREATE OR REPLACE TRIGGER catalogue_tag_name_delete AFTER DELETE ON postings_tag
    FOR EACH ROW EXECUTE FUNCTION catalogue_name_went('tag')

CREATE OR REPLACE TRIGGER catalogue_place_name_insert AFTER INSERT ON postings_place
    FOR EACH ROW EXECUTE FUNCTION catalogue_name_came('city', 'city')

CREATE OR REPLACE TRIGGER catalogue_place_name_update AFTER UPDATE ON postings_place
    FOR EACH ROW WHEN ((OLD.id, OLD.city, OLD.slug, OLD.country) IS DISTINCT FROM (NEW.id, NEW.city, NEW.slug, NEW.country))
    EXECUTE FUNCTION catalogue_name_came('city', 'city')

CREATE OR REPLACE TRIGGER catalogue_place_name_delete AFTER DELETE ON postings_place
    FOR EACH ROW EXECUTE FUNCTION catalogue_name_went('city')

-- The full text. Punctuation goes first: "node.js" is two words here, not the name of a host. A word
-- that nobody searches for stands between the fields, so that no phrase goes from one into the next.
CREATE OR REPLACE FUNCTION catalogue_plain(written text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT translate(written, '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~', repeat(' ', 32))
$$

CREATE OR REPLACE FUNCTION catalogue_stemmer(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE language WHEN 'pt' THEN 'catalogue_portuguese' ELSE 'catalogue_english' END::regconfig
$$

CREATE OR REPLACE FUNCTION catalogue_learn(written text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO postings_catalogue_word
        SELECT unnest(tsvector_to_array(to_tsvector('catalogue_name', catalogue_plain(written))))
        ON CONFLICT DO NOTHING
$$

CREATE OR REPLACE FUNCTION catalogue_text_came() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE stemmer regconfig := catalogue_stemmer(NEW.language);
BEGIN
    IF TG_OP = 'UPDATE' THEN
        DELETE FROM postings_catalogue_text WHERE posting_id = OLD.id;
    END IF;
    INSERT INTO postings_catalogue_text VALUES (
        NEW.id,
        to_tsvector(stemmer, catalogue_plain(NEW.title)),
        to_tsvector(stemmer, catalogue_plain(
            concat_ws(' 0between0 ', NEW.summary, NEW.summary_fallback, NEW.description_text))));
    PERFORM catalogue_learn(NEW.title);
    RETURN NULL;
END $$

CREATE OR REPLACE FUNCTION catalogue_text_went() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    DELETE FROM postings_catalogue_text WHERE posting_id = OLD.id;
    RETURN NULL;
END $$

CREATE OR REPLACE TRIGGER catalogue_posting_text_insert AFTER INSERT ON postings_posting
    FOR EACH ROW EXECUTE FUNCTION catalogue_text_came()

CREATE OR REPLACE TRIGGER catalogue_posting_text_update AFTER UPDATE ON postings_posting
    FOR EACH ROW WHEN ((OLD.id, OLD.title, OLD.language, OLD.summary, OLD.summary_fallback, OLD.description_text)
        IS DISTINCT FROM (NEW.id, NEW.title, NEW.language, NEW.summary, NEW.summary_fallback, NEW.description_text))
    EXECUTE FUNCTION catalogue_text_came()

CREATE OR REPLACE TRIGGER catalogue_posting_text_delete AFTER DELETE ON postings_posting
    FOR EACH ROW EXECUTE FUNCTION catalogue_text_went()
