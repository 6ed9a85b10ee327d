package feedtest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"sync"
	"testing"

	"tend/desk"
	"tend/feed"
)

// memory is the smallest platform there can be: it keeps messages in a list,
// hands them out by pages, takes ours, and pushes.
type memory struct {
	does   Traits
	flaw   flaw
	clock  feed.Clock
	faults *Faults
	server *httptest.Server

	mu   sync.Mutex
	all  []message
	keys map[string]message
	push bool
	hook http.Handler // of the connection made last
}

type message struct {
	ID       int          `json:"id"` // from 1
	Customer string       `json:"customer"`
	From     string       `json:"from"` // "customer", "us", or a name of the staff
	Text     string       `json:"text"`
	At       desk.Instant `json:"at"`
	Key      string       `json:"key"` // what the sender calls it
}

const page = 10

func newMemory(does Traits, broken flaw) Make {
	return func(t testing.TB, clock feed.Clock) Platform {
		m := &memory{does: does, flaw: broken, clock: clock, faults: NewFaults(clock), keys: map[string]message{}, push: true}
		m.does.Send = "POST /send$"
		api := http.NewServeMux()
		api.HandleFunc("GET /messages", m.list)
		api.HandleFunc("POST /send", m.send)
		m.server = httptest.NewServer(m.faults.Wrap(api))
		t.Cleanup(m.server.Close)
		return m
	}
}

func (m *memory) Traits() Traits    { return m.does }
func (m *memory) Shop() desk.ShopID { return "memory" }
func (m *memory) Key(customer string) desk.Key {
	return desk.Key{Shop: "memory", Customer: desk.CustomerID(customer)}
}
func (m *memory) Faults() *Faults { return m.faults }

func (m *memory) Push(on bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.push = on
}

func (m *memory) Write(customer, text string) string {
	if !m.does.Receives {
		return ""
	}
	return strconv.Itoa(m.add(message{Customer: customer, From: "customer", Text: text}).ID)
}

func (m *memory) WriteAs(staff, customer, text string) string {
	if !m.does.Staff {
		return ""
	}
	return strconv.Itoa(m.add(message{Customer: customer, From: staff, Text: text}).ID)
}

// add keeps a message and pushes it.
func (m *memory) add(n message) message {
	m.mu.Lock()
	if old, ok := m.keys[n.Key]; ok && n.Key != "" && m.does.Idempotent {
		m.mu.Unlock()
		return old
	}
	n.ID, n.At = len(m.all)+1, m.clock.Now()
	m.all = append(m.all, n)
	m.keys[n.Key] = n
	hook, pushing := m.hook, m.push && m.does.Push && (m.does.Own || n.From != "us")
	m.mu.Unlock()
	if pushing && hook != nil {
		m.faults.Pushes([]func(){func() { pushTo(hook, n) }})
	}
	return n
}

func pushTo(hook http.Handler, n message) {
	body, err := json.Marshal(n)
	if err != nil {
		panic(err)
	}
	hook.ServeHTTP(httptest.NewRecorder(), newRequest(body))
}

func (m *memory) Delivered(customer string) (texts []string) {
	for _, n := range m.messages() {
		if n.Customer == customer && n.From == "us" {
			texts = append(texts, n.Text)
		}
	}
	return texts
}

func (m *memory) messages() []message {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.all)
}

// list hands out a page behind an id, or all that went to a customer.
func (m *memory) list(w http.ResponseWriter, r *http.Request) {
	after, _ := strconv.Atoi(cmp.Or(r.FormValue("after"), "0")) // 0 where it is nonsense
	customer := r.FormValue("customer")
	out := []message{}
	for _, n := range m.messages() {
		if n.ID > after && (customer == "" || n.Customer == customer) {
			out = append(out, n)
		}
	}
	if customer == "" {
		out = out[:min(len(out), page)]
	}
	answer(w, out)
}

func (m *memory) send(w http.ResponseWriter, r *http.Request) {
	var n message
	if err := json.NewDecoder(r.Body).Decode(&n); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	n.From = "us"
	answer(w, m.add(n))
}

func answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(v); err != nil {
		panic(fmt.Sprintf("encode %T: %v", v, err))
	}
}
