# Words of the dialogue: its page, its numbers, its causes, its news.
