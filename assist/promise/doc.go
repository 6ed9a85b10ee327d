// Package promise finds what an agent promised a customer, and by when: "I'll
// get back to you tomorrow morning", "明天上午给您答复".
//
// # What counts
//
// Only what we say we will do: answer, or act (check, ship, refund …). What a
// courier, a platform or the customer will do is no promise of ours, and neither
// are negations, questions, habits ("we usually reply within a day") and
// offers that hang on a condition before them ("if you order by noon, we'll
// ship today"), nor what somebody else said ("he told you I'd call"). A promise to act counts only with a time; a promise to answer
// counts without one as well, and is then marked Vague. A bare delay ("one
// moment, let me check") is no promise, and a date that no calendar has is no
// time.
//
// # By when
//
// Promise.At is the moment at which the promise would be broken, always after
// now:
//
//	within 2 hours, 两小时内         now and so much on
//	within 3 days, 三天内            the same time of day, so many days on
//	within 2 working days            the same, Saturdays and Sundays left out
//	first thing, 一早, 明早          10:00
//	morning, noon, afternoon         12:00, 12:00, 18:00
//	evening or night, 傍晚           21:00, 19:00
//	a day without a time, 下班前     18:00
//	before Friday, 周五之前          Friday 18:00: "by" and "before" a day include it
//	this week, next week             Friday 18:00 of it; weekend: Sunday 18:00
//	a month's end                    its last day 18:00
//	before 5                         the next 5 o'clock between 7:00 and 23:00
//	soon, 稍后, no time at all       two hours on, Vague
//	a few minutes, hours, days       10 minutes, 3 hours, 3 days on, Vague
//
// A time that has passed moves on: "today" after 18:00 to the end of the day,
// a time of day to the next day, a weekday to the next week, a date to the next
// month or year. "Next Friday" and 下周五 are the Friday of the next week, which
// begins on Monday. Days are those of the zone, and so are their lengths when
// the clocks change.
package promise
