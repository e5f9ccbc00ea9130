TRUNCATE postings_catalogue_text, postings_catalogue_name, postings_catalogue_word

INSERT INTO postings_catalogue_text
    SELECT id, to_tsvector(catalogue_stemmer(language), catalogue_plain(title)),
        to_tsvector(catalogue_stemmer(language),
            catalogue_plain(concat_ws(' 0between0 ', summary, summary_fallback, description_text)))
    FROM postings_posting

INSERT INTO postings_catalogue_name
    SELECT facet, id, value, to_tsvector('catalogue_name', catalogue_plain(name)) FROM (
        SELECT 'company' AS facet, id, slug AS value, name FROM postings_company
        UNION ALL SELECT 'tag', id, slug, name FROM postings_tag
        UNION ALL SELECT 'city', id, slug, city FROM postings_place WHERE city <> '') names

INSERT INTO postings_catalogue_word
    SELECT DISTINCT unnest(tsvector_to_array(to_tsvector('catalogue_name', catalogue_plain(name)))) FROM (
        SELECT name FROM postings_company UNION ALL SELECT name FROM postings_tag
        UNION ALL SELECT city FROM postings_place UNION ALL SELECT title FROM postings_posting) names
    ON CONFLICT DO NOTHING
