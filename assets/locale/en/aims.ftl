# Words of aims, legacies, endings, readers, bots and forecasts.
