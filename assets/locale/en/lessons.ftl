# Lessons: the coach's own words. What a step says stands with its scenario.

lesson-step = Step { $number } of { $of }
lesson-head = Step { $number } of { $of }: { $title }
lesson-done = Done: { $title }
lesson-skip = Skip this step
lesson-hide = Hide
lesson-show = Show the lesson
lesson-hide-about = L, or the menu, shows the lesson again.
lesson-tell = Why?
lesson-tell-less = Less
key-lesson = Put the lesson out of sight, or show it again
lesson-coach = Lesson
lesson-over = That was the last step.
lesson-over-about = The game goes on from here, and every quarter is like those you have seen: look, answer, order, end. Help lists all keys; your aims are in Aims.
lesson-over-close = Close
lesson-over-terminal = That was the last step. The game goes on from here, and every quarter is like those you have seen: look, answer, order, end. `help` lists all commands, `objectives` your aims.
lesson-none = This scenario has no lessons. `newborn play tutorial` begins one that has.
lesson-hidden = The lesson is put out of sight. `lesson` shows the step again.
title-learn = Learn the game in ten minutes
title-learn-about = { $title }: { $steps } steps, one of everything, from the first look at the map to the first vote count
help-lesson = the step of the lesson again
    .usage = lesson [skip | hide]
    .example = lesson
    .about = A scenario with lessons shows each step as it comes. `lesson skip` passes over the one that stands, `lesson hide` puts it out of sight.
