# Words of the paths of accession: their page, their numbers, their causes, their news.
