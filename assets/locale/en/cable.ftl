# Words of the digest and of the archive of news in the window.

digest-answers = Events, and what was answered
digest-deeds-more = Besides: { $what }
digest-all = { $count } more in the news
news-find = Search the news
news-find-hint = Search all quarters: a state, a body, a word
news-find-none = Nothing of the kind has been in the news.
news-find-more = { $count } older ones are not shown: search for a word.
news-kind-all = By quarter
news-kind-recognition = Recognition
news-kind-dialogue = Dialogue
news-kind-paths = Paths and reports
news-kind-bodies = Organisations
news-kind-powers = Powers
news-kind-events = Events
news-kind-home = At home
