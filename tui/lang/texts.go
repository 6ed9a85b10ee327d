package lang

import "time"

// Bar are the texts of the top bar and of the line of keys.
type Bar struct {
	Accepting, Break, Offline string
	NeverSaid                 string // no status was ever chosen
	Queue                     func(n int) string
	NoRate                    string
	Pending                   func(n int) string
	Forecast                  func(floor string, need, of int, by string) string
	ForecastShort             func(need, of int, by string) string
	Stale                     func(since string) string // the desk cannot be reached
	Config                    func(problems int) string
	More                      string // the key that shows the rest
	Undo                      func(seconds int) string
	EditHint                  string
	Write                     string            // what the key does that gives the composer the focus
	Keys                      map[string]string // short words for the line of keys, by action
	TooSmall                  func(w, h int) string
}

// Inbox are the texts of the three panes.
type Inbox struct {
	Unassigned, Expiring, Mine string
	NoneUnassigned             string
	NoneExpiring               string
	NoneMine                   string
	Below                      func(n int) string
	Picture, Video, Emoji      string
	Product, Order, FAQ, Other string
	You, Auto, Staff           string                  // who wrote the last message; Staff: nobody says who
	Said                       func(who string) string // before the text
	NoName                     string
	Reminder                   string // a reminder came due
}

// Time are the ways a span of time is said.
type Time struct {
	// Short is at most six cells: "45s", "12m", "3h05", "4d".
	Short func(d time.Duration) string
	// Left says how long there is until a deadline, and Past how long it is
	// over.
	Left, Past func(d time.Duration) string
	By         func(clock string) string    // "answer by 17:40"
	Span       func(d time.Duration) string // in words
	Hours      func(n int) string
	Today      string
	Yesterday  string
	Date       func(t time.Time) string // a day's separator in a thread
}

// Toast are the short lines that say what a key did.
type Toast struct {
	Sending, Sent  func(customer string) string
	OnItsWay, Kept func(customer string) string // let go: the feed carries it; it waits for the feed
	// NotDelivered is a reply that failed after it was let go, PerhapsDelivered
	// one of which it is not known.
	NotDelivered, PerhapsDelivered func(customer string) string
	TakenBack                      func(customer string) string
	TooLate                        string
	NothingToUndo                  string
	Unfilled                       func(variables string) string
	NoReplyPinned                  func(digit int) string
	NoPrompt                       string
	Claimed                        func(customer string) string
	Taken                          func(customer, by string) string
	AlreadyMine                    string
	GivenBack                      func(customer string) string
	Transferred                    func(customer, to string) string
	Closed                         func(customer string) string
	// ClosedElsewhere is the session on screen that somebody else closed; by is
	// empty where it was not an agent.
	ClosedElsewhere   func(customer, by string) string
	ClosedMany        func(n int) string
	NoneToClose       string
	NoReply           func(customer string) string
	Reported          func(customer string) string
	Reminder          func(customer, at string) string
	ReminderDue       func(customer, note string) string
	Ended             string
	Stale             func(customer string) string
	StillDraft        func(customer string) string // not sent, and in no list any more
	Colleague         func(customer string) string // a colleague just dealt with the session
	UnfilledHere      func(variables string) string
	Moved             string                       // the screen changed just before the key
	Next              func(customer string) string // an answer went on to this one
	Changed           string                       // somebody changed it first
	EmptyText         string
	TooLong           string
	NoSession         string
	NoLink            string
	Opened, Copied    func(what string) string
	Failed            func(why string) string
	DiskFull          string
	Unavailable       string
	NoHub             string
	Saved             string
	Status            func(status string) string
	Capacity          func(n int) string
	MouseOn, MouseOff string
	Theme             func(name string) string
	Pasted            func(n int) string
	PastedOnly        func(n int) string // into a reply that cannot be sent as it is
	PastedPart        func(took, of int) string
	PasteNowhere      string
	Retried           func(customer string) string
	NothingToRetry    string
	TestNotice        string
}

// Empty greets a desk without sessions.
type Empty struct {
	Title   string
	Lines   []string
	Import  string
	Demo    string
	Script  string
	Connect string
	Feeds   func(names string) string // instead of all these where feeds are connected
	Team    []string                  // the same on a team's desk: who brings customers in
	Help    string
}
