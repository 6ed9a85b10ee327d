package main

import (
	"errors"
	"strings"
	"testing"

	"tend/desk"
	"tend/store"
)

func TestOnly(t *testing.T) {
	open := func(id desk.SessionID, shop desk.ShopID) *desk.Session { return &desk.Session{ID: id, Shop: shop} }
	ended := func(id desk.SessionID, shop desk.ShopID) *desk.Session {
		return &desk.Session{ID: id, Shop: shop, Closed: 1}
	}
	for _, c := range []struct {
		name  string
		found []*desk.Session
		want  desk.SessionID // "" for a refusal
	}{
		{"nobody", nil, ""},
		{"the one there is", []*desk.Session{open("s1", "a")}, "s1"},
		{"the one there is, ended", []*desk.Session{ended("s1", "a")}, "s1"},
		{"the one that is open", []*desk.Session{ended("s1", "a"), open("s2", "b")}, "s2"},
		{"two open", []*desk.Session{open("s1", "a"), open("s2", "b")}, ""},
		{"two ended", []*desk.Session{ended("s1", "a"), ended("s2", "b")}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := only(c.found, "li")
			switch {
			case c.want == "" && err == nil:
				t.Errorf("got %s, want a refusal", s.ID)
			case c.want != "" && (err != nil || s.ID != c.want):
				t.Errorf("got %v, %v; want %s", s, err, c.want)
			}
		})
	}
}

func TestOnlyNamesTheSessionsToChooseFrom(t *testing.T) {
	_, err := only([]*desk.Session{{ID: "s1", Shop: "a"}, {ID: "s2", Shop: "b\x1b[2J"}}, "li")
	if err == nil || !strings.Contains(err.Error(), "s1 (shop a), s2 (shop b") || strings.Contains(err.Error(), "\x1b") {
		t.Errorf("got %v", err)
	}
}

func TestNobodyIsNotFound(t *testing.T) {
	if _, err := only(nil, "li"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v, want it to be store.ErrNotFound", err)
	}
}
