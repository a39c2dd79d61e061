# Words of homes, region, powers and public diplomacy: their pages, their numbers, their causes, their news.
