package boltstore_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

const start = desk.Instant(1748829600 * time.Second)

func key(i int) desk.Key {
	return desk.Key{Shop: "shop-a", Customer: desk.CustomerID(fmt.Sprint("u", i))}
}

func says(id string, at desk.Instant) desk.Entry {
	return desk.Entry{Type: desk.Message, ID: desk.MessageID(id), At: at, From: desk.FromCustomer, Kind: desk.KindText, Text: "Where is my order " + id + "?"}
}

func add(st store.Store, k desk.Key, entries ...desk.Entry) error {
	_, err := store.Append(context.Background(), st, desk.DefaultRules(), k, func(store.Conversation) ([]desk.Entry, error) {
		return entries, nil
	})
	return err
}

// fill gives a desk n customers: every other one's session has ended, and
// some have something to deliver.
func fill(tb testing.TB, st store.Store, n int) {
	tb.Helper()
	for i := range n {
		at := start.Add(time.Duration(i) * time.Minute)
		reply := says(fmt.Sprint("r", i), at.Add(time.Minute))
		reply.From, reply.Agent = desk.FromAgent, "anna"
		if i%5 == 0 {
			reply.Delivery = desk.Queued
		}
		entries := []desk.Entry{says(fmt.Sprint("m", i), at), reply}
		if i%2 == 0 {
			entries = append(entries, desk.CloseEntry(at.Add(time.Hour), "anna"))
		}
		if err := add(st, key(i), entries...); err != nil {
			tb.Fatal(err)
		}
	}
	if err := st.PutDoc(context.Background(), store.Doc{Kind: store.DocShop, ID: "shop-a", Value: []byte(`{}`)}); err != nil {
		tb.Fatal(err)
	}
}

// readAll uses everything that reads.
func readAll(st store.Store) error {
	ctx := context.Background()
	for i := range 12 {
		if _, err := st.Conversation(ctx, key(i)); err != nil {
			return err
		}
		if _, err := st.Sessions(ctx, key(i)); err != nil {
			return err
		}
		if _, err := st.Thread(ctx, key(i), store.Page{}); err != nil {
			return err
		}
	}
	if err := st.Log(ctx, 0, 0, func(desk.Key, desk.Entry) bool { return true }); err != nil {
		return err
	}
	if err := st.Closed(ctx, 0, 0, func(*desk.Session) bool { return true }); err != nil {
		return err
	}
	if err := st.Search(ctx, store.Query{Text: "order"}, func(store.Hit) bool { return true }); err != nil {
		return err
	}
	w, err := st.Watch(ctx)
	if err != nil {
		return err
	}
	w.Close()
	_, err = st.Docs(ctx, "")
	return err
}
