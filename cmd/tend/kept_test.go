package main

import (
	"os"
	"path/filepath"
	"testing"

	"tend/desk"
	"tend/tui/kept"
)

func shelfIn(dir string, agent desk.AgentID) *shelf {
	return &shelf{dir: dir, name: "x" + string(agent), owner: kept.Owner{Desk: "d", Agent: agent}}
}

func bookOf(ids ...desk.MessageID) kept.Book {
	var b kept.Book
	for _, id := range ids {
		b = b.With(kept.Reply{ID: id, Shop: "s", Customer: "c", Text: "hello"})
	}
	return b
}

func adopted(t *testing.T, s *shelf) (kept.Book, func()) {
	t.Helper()
	b, done, err := s.Adopt()
	if err != nil {
		t.Fatal(err)
	}
	return b, done
}

func saved(t *testing.T, s *shelf, version int, b kept.Book) {
	t.Helper()
	if err := s.Save(version, b); err != nil {
		t.Fatal(err)
	}
}

// What one console keeps no other touches while it runs; afterwards the next one
// of the same person has it, and nobody else.
func TestShelves(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "kept")
	first, second := shelfIn(dir, "ann"), shelfIn(dir, "ann")
	saved(t, first, 1, kept.Book{})
	if _, err := os.Stat(dir); err == nil {
		t.Error("there is a folder though nothing is kept")
	}
	saved(t, first, 2, bookOf("a"))
	saved(t, second, 1, bookOf("b"))
	if b, _ := adopted(t, second); !b.Empty() {
		t.Errorf("a running console lost %v", b)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if b, _ := adopted(t, shelfIn(dir, "bo")); !b.Empty() {
		t.Errorf("somebody else has %v", b)
	}
	b, done := adopted(t, second)
	if len(b.Replies) != 1 || b.Replies[0].ID != "a" {
		t.Fatalf("taken over is %v", b)
	}
	saved(t, second, 2, bookOf("a", "b"))
	done()
	if n := len(second.books()); n != 1 || shelfIn(dir, "ann").count() != 2 {
		t.Errorf("there are %d books with %d replies", n, shelfIn(dir, "ann").count())
	}
	info, err := os.Stat(second.own)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file is %v, %v", info, err)
	}
	saved(t, second, 3, kept.Book{})
	if len(second.books()) != 0 {
		t.Errorf("the file is still there: %v", second.books())
	}
}

func TestShelfOfBefore(t *testing.T) {
	dir := t.TempDir()
	s := shelfIn(dir, "ann")
	saved(t, s, 5, bookOf("a"))
	saved(t, s, 4, bookOf("older"))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	next := shelfIn(dir, "ann")
	if b, _ := adopted(t, next); len(b.Replies) != 1 || b.Replies[0].ID != "a" {
		t.Fatalf("kept is %v", b)
	}
	saved(t, next, 1, bookOf("a", "b"))
	if n := len(next.books()); n != 1 {
		t.Errorf("there are %d books", n)
	}
}

// A book that cannot be read is put aside, and said; what is kept next does not
// take its place.
func TestShelfUnreadable(t *testing.T) {
	dir := t.TempDir()
	s := shelfIn(dir, "ann")
	path := filepath.Join(dir, s.name+"-1.json")
	if err := os.WriteFile(path, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Adopt(); err == nil {
		t.Error("nothing is said")
	}
	saved(t, s, 1, bookOf("a"))
	if b, err := os.ReadFile(path + ".unreadable"); err != nil || string(b) != "{" {
		t.Errorf("it holds %q, %v", b, err)
	}
}
