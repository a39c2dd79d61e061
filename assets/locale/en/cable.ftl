# Words of the digest and of the archive of news in the window.

digest-answers = Events, and what was answered
digest-deeds-more = Besides: { $what }
digest-all = { $count } more in the news
archive-find = Search the news
archive-find-hint = Search all quarters: a state, a body, a word
archive-find-none = Nothing of the kind has been in the news.
archive-find-more = { $count } older ones are not shown: search for a word.
archive-kind-all = By quarter
archive-kind-recognition = Recognition
archive-kind-dialogue = Dialogue
archive-kind-paths = Paths and reports
archive-kind-bodies = Organisations
archive-kind-powers = Powers
archive-kind-events = Events
archive-kind-home = At home
