-- One statement a paragraph. Row triggers, because SQLite has no others.
-- A write raises the revision and notes which postings it changed; both are part of its transaction.

CREATE TRIGGER catalogue_posting_insert AFTER INSERT ON postings_posting BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    INSERT INTO postings_catalogue_changed SELECT NEW.id, revision FROM postings_catalogue_state WHERE true
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision;
    INSERT INTO postings_catalogue_title (rowid, title) VALUES (NEW.id, NEW.title);
    INSERT INTO postings_catalogue_title_word (rowid, title) VALUES (NEW.id, NEW.title);
    INSERT INTO postings_catalogue_text (rowid, summary, summary_fallback, description_text)
        VALUES (NEW.id, NEW.summary, NEW.summary_fallback, NEW.description_text);
END;

CREATE TRIGGER catalogue_posting_delete AFTER DELETE ON postings_posting BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    INSERT INTO postings_catalogue_changed SELECT OLD.id, revision FROM postings_catalogue_state WHERE true
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision;
    INSERT INTO postings_catalogue_title (postings_catalogue_title, rowid, title)
        VALUES ('delete', OLD.id, OLD.title);
    INSERT INTO postings_catalogue_title_word (postings_catalogue_title_word, rowid, title)
        VALUES ('delete', OLD.id, OLD.title);
    INSERT INTO postings_catalogue_text
        (postings_catalogue_text, rowid, summary, summary_fallback, description_text)
        VALUES ('delete', OLD.id, OLD.summary, OLD.summary_fallback, OLD.description_text);
END;

CREATE TRIGGER catalogue_posting_update AFTER UPDATE ON postings_posting BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    INSERT INTO postings_catalogue_changed
        SELECT touched, revision FROM postings_catalogue_state,
            (SELECT OLD.id AS touched UNION SELECT NEW.id) WHERE true
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision;
END;

CREATE TRIGGER catalogue_posting_update_title AFTER UPDATE OF id, title ON postings_posting
WHEN (OLD.id, OLD.title) IS NOT (NEW.id, NEW.title) BEGIN
    INSERT INTO postings_catalogue_title (postings_catalogue_title, rowid, title)
        VALUES ('delete', OLD.id, OLD.title);
    INSERT INTO postings_catalogue_title (rowid, title) VALUES (NEW.id, NEW.title);
    INSERT INTO postings_catalogue_title_word (postings_catalogue_title_word, rowid, title)
        VALUES ('delete', OLD.id, OLD.title);
    INSERT INTO postings_catalogue_title_word (rowid, title) VALUES (NEW.id, NEW.title);
END;

CREATE TRIGGER catalogue_posting_update_text
AFTER UPDATE OF id, summary, summary_fallback, description_text ON postings_posting
WHEN (OLD.id, OLD.summary, OLD.summary_fallback, OLD.description_text)
    IS NOT (NEW.id, NEW.summary, NEW.summary_fallback, NEW.description_text) BEGIN
    INSERT INTO postings_catalogue_text
        (postings_catalogue_text, rowid, summary, summary_fallback, description_text)
        VALUES ('delete', OLD.id, OLD.summary, OLD.summary_fallback, OLD.description_text);
    INSERT INTO postings_catalogue_text (rowid, summary, summary_fallback, description_text)
        VALUES (NEW.id, NEW.summary, NEW.summary_fallback, NEW.description_text);
END;

CREATE TRIGGER catalogue_location_insert AFTER INSERT ON postings_location BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    INSERT INTO postings_catalogue_changed
        SELECT NEW.posting_id, revision FROM postings_catalogue_state WHERE true
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision;
END;

CREATE TRIGGER catalogue_location_delete AFTER DELETE ON postings_location BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    INSERT INTO postings_catalogue_changed
        SELECT OLD.posting_id, revision FROM postings_catalogue_state WHERE true
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision;
END;

CREATE TRIGGER catalogue_location_update AFTER UPDATE ON postings_location BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    INSERT INTO postings_catalogue_changed
        SELECT touched, revision FROM postings_catalogue_state,
            (SELECT OLD.posting_id AS touched UNION SELECT NEW.posting_id) WHERE true
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision;
END;

CREATE TRIGGER catalogue_posting_tags_insert AFTER INSERT ON postings_posting_tags BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    INSERT INTO postings_catalogue_changed
        SELECT NEW.posting_id, revision FROM postings_catalogue_state WHERE true
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision;
END;

CREATE TRIGGER catalogue_posting_tags_delete AFTER DELETE ON postings_posting_tags BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    INSERT INTO postings_catalogue_changed
        SELECT OLD.posting_id, revision FROM postings_catalogue_state WHERE true
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision;
END;

CREATE TRIGGER catalogue_posting_tags_update AFTER UPDATE ON postings_posting_tags BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    INSERT INTO postings_catalogue_changed
        SELECT touched, revision FROM postings_catalogue_state,
            (SELECT OLD.posting_id AS touched UNION SELECT NEW.posting_id) WHERE true
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision;
END;

-- The names of companies, tags and cities are searched by themselves; the index knows whose they are.

CREATE TRIGGER catalogue_company_insert AFTER INSERT ON postings_company BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    INSERT INTO postings_catalogue_name (rowid, name, facet, value)
        VALUES (NEW.id * 4, NEW.name, 'company', NEW.slug);
END;

CREATE TRIGGER catalogue_company_delete AFTER DELETE ON postings_company BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    DELETE FROM postings_catalogue_name WHERE rowid = OLD.id * 4;
END;

CREATE TRIGGER catalogue_company_update AFTER UPDATE ON postings_company BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
END;

CREATE TRIGGER catalogue_company_update_name AFTER UPDATE OF id, name, slug ON postings_company
WHEN (OLD.id, OLD.name, OLD.slug) IS NOT (NEW.id, NEW.name, NEW.slug) BEGIN
    DELETE FROM postings_catalogue_name WHERE rowid = OLD.id * 4;
    INSERT INTO postings_catalogue_name (rowid, name, facet, value)
        VALUES (NEW.id * 4, NEW.name, 'company', NEW.slug);
    INSERT INTO postings_catalogue_changed
        SELECT posting.id, revision FROM postings_catalogue_state, postings_posting posting
        WHERE posting.company_id IN (OLD.id, NEW.id)
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision;
END;

CREATE TRIGGER catalogue_tag_insert AFTER INSERT ON postings_tag BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    INSERT INTO postings_catalogue_name (rowid, name, facet, value)
        VALUES (NEW.id * 4 + 1, NEW.name, 'tag', NEW.slug);
END;

CREATE TRIGGER catalogue_tag_delete AFTER DELETE ON postings_tag BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    DELETE FROM postings_catalogue_name WHERE rowid = OLD.id * 4 + 1;
END;

CREATE TRIGGER catalogue_tag_update AFTER UPDATE ON postings_tag BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
END;

CREATE TRIGGER catalogue_tag_update_name AFTER UPDATE OF id, name, slug ON postings_tag
WHEN (OLD.id, OLD.name, OLD.slug) IS NOT (NEW.id, NEW.name, NEW.slug) BEGIN
    DELETE FROM postings_catalogue_name WHERE rowid = OLD.id * 4 + 1;
    INSERT INTO postings_catalogue_name (rowid, name, facet, value)
        VALUES (NEW.id * 4 + 1, NEW.name, 'tag', NEW.slug);
    INSERT INTO postings_catalogue_changed
        SELECT posting_id, revision FROM postings_catalogue_state, postings_posting_tags
        WHERE tag_id IN (OLD.id, NEW.id)
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision;
END;

CREATE TRIGGER catalogue_place_insert AFTER INSERT ON postings_place BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    INSERT INTO postings_catalogue_name (rowid, name, facet, value)
        SELECT NEW.id * 4 + 2, NEW.city, 'city', NEW.slug WHERE NEW.city <> '';
END;

CREATE TRIGGER catalogue_place_delete AFTER DELETE ON postings_place BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
    DELETE FROM postings_catalogue_name WHERE rowid = OLD.id * 4 + 2;
END;

CREATE TRIGGER catalogue_place_update AFTER UPDATE ON postings_place BEGIN
    UPDATE postings_catalogue_state SET revision = revision + 1, stamp = random();
END;

CREATE TRIGGER catalogue_place_update_name AFTER UPDATE OF id, city, country, slug ON postings_place
WHEN (OLD.id, OLD.city, OLD.country, OLD.slug) IS NOT (NEW.id, NEW.city, NEW.country, NEW.slug) BEGIN
    DELETE FROM postings_catalogue_name WHERE rowid = OLD.id * 4 + 2;
    INSERT INTO postings_catalogue_name (rowid, name, facet, value)
        SELECT NEW.id * 4 + 2, NEW.city, 'city', NEW.slug WHERE NEW.city <> '';
    INSERT INTO postings_catalogue_changed
        SELECT DISTINCT posting_id, revision FROM postings_catalogue_state, postings_location
        WHERE place_id IN (OLD.id, NEW.id)
        ON CONFLICT (posting_id) DO UPDATE SET revision = excluded.revision;
END;
