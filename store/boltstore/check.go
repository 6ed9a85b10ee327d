package boltstore

import (
	"context"
	"errors"
	"fmt"

	"tend/desk"
	"tend/store"
)

// maxProblems bounds what a check reports: a file that is ruined is ruined.
const maxProblems = 100

// Check looks whether the file is whole and whether everything in it agrees:
// the pages, the indexes, and every session with what the rules make of its
// customer's log. It gives one sentence per problem, none if all is well; err
// is for a check that could not be finished. It reads the whole file in one
// transaction.
//
// Sessions are folded by the rules given. Where the rules were changed since,
// a session differs without being damaged.
func (s *Store) Check(ctx context.Context, r desk.Rules) (problems []string, err error) {
	for {
		problems, err = s.check(ctx, r)
		if !errors.Is(err, errHeadMoved) {
			return problems, err
		}
	}
}

func (s *Store) check(ctx context.Context, r desk.Rules) (problems []string, err error) {
	err = s.view(ctx, "check", func(t tables) error {
		c := &check{tables: t, ctx: ctx, rules: r}
		defer func() { problems = c.problems }()
		if err := c.pages(s.file); err != nil || len(c.problems) > 0 {
			return err // reading further could go anywhere
		}
		c.bolt()
		return c.contents()
	})
	return problems, err
}

type check struct {
	tables
	ctx      context.Context
	rules    desk.Rules
	problems []string

	entries, sessions, unsettled int // found through the customers
}

func (c *check) problem(format string, args ...any) {
	switch n := len(c.problems); {
	case n < maxProblems:
		c.problems = append(c.problems, fmt.Sprintf(format, args...))
	case n == maxProblems:
		c.problems = append(c.problems, "There are more problems than are listed here.")
	}
}

// bolt runs bbolt's own check.
func (c *check) bolt() {
	for err := range c.tx.Check() {
		c.problem("The file's structure is broken: %v.", err)
	}
}

// contents goes through every customer and then counts what was not seen on
// the way.
func (c *check) contents() error {
	customers := c.of(tableCustomers).Cursor()
	n := 0
	for k, v := customers.First(); k != nil; k, v = customers.Next() {
		if err := c.ctx.Err(); err != nil {
			return err
		}
		n++
		who, err := customerOf(numberOf(k), v)
		if err != nil {
			c.problem("%v.", err)
			continue
		}
		c.customer(who)
	}
	for _, count := range []struct {
		table table
		want  int
	}{
		{tableNames, n}, {tableLog, c.entries}, {tableThread, c.entries}, {tableIDs, c.entries},
		{tableHistory, c.sessions}, {tableWhere, c.sessions}, {tableTally, c.sessions}, {tableUnsettled, c.unsettled},
	} {
		c.count(count.table.String(), c.length(count.table), count.want)
	}
	c.count("open and closed", c.length(tableOpen)+c.length(tableClosed), c.sessions)
	if _, err := c.docs(""); err != nil {
		c.problem("%v.", err)
	}
	return nil
}

func (c *check) length(t table) (n int) {
	cur := c.of(t).Cursor()
	for k, _ := cur.First(); k != nil; k, _ = cur.Next() {
		n++
	}
	return n
}

func (c *check) count(what string, got, want int) {
	if got != want {
		c.problem("The table %s has %d records; its customers have %d.", what, got, want)
	}
}

func (c *check) customer(who customer) {
	if found, ok, err := c.find(who.key); err != nil || !ok || found.number != who.number {
		c.problem("Customer %s of shop %s is not found by name.", who.key.Customer, who.key.Shop)
	}
	log, err := c.tables.entries(c.places(who.number, store.Page{}))
	if err != nil {
		c.problem("The log of customer %s of shop %s cannot be read: %v.", who.key.Customer, who.key.Shop, err)
		return
	}
	c.entries += len(log)
	c.log(who, log)
	c.folded(who, log)
}

// log checks what points into a customer's log.
func (c *check) log(who customer, log []desk.Entry) {
	for _, e := range log {
		v := c.get(tableIDs, entryID(nil, who.key, who.number, e.Type, e.ID))
		if at, err := spotOf(v, e.ID); err != nil || at != (spot{who.number, store.PositionOf(e)}) {
			c.problem("Message %s of customer %s of shop %s is not found by its id.", e.ID, who.key.Customer, who.key.Shop)
		}
		if l, _ := lineOf(store.PositionOf(e), c.get(tableLog, appendPlace(nil, store.PositionOf(e)))); l.owner != who.number {
			c.problem("Message %s is in the log of customer %s of shop %s and belongs to another.", e.ID, who.key.Customer, who.key.Shop)
		}
	}
	if n := len(log); n > 0 && store.PositionOf(log[n-1]) != who.last {
		c.problem("The log of customer %s of shop %s ends somewhere else than noted.", who.key.Customer, who.key.Shop)
	}
}
