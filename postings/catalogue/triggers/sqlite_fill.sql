INSERT INTO postings_catalogue_title (postings_catalogue_title) VALUES ('rebuild')

INSERT INTO postings_catalogue_title_word (postings_catalogue_title_word) VALUES ('rebuild')

INSERT INTO postings_catalogue_text (postings_catalogue_text) VALUES ('rebuild')

DELETE FROM postings_catalogue_name

INSERT INTO postings_catalogue_name (rowid, name, facet, value)
    SELECT id * 4, name, 'company', slug FROM postings_company
    UNION ALL SELECT id * 4 + 1, name, 'tag', slug FROM postings_tag
    UNION ALL SELECT id * 4 + 2, city, 'city', slug FROM postings_place WHERE city <> ''
