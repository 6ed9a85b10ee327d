package posts

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"tend/bench/terminal"
)

// Options say who writes how much.
type Options struct {
	Rate      int // messages a second
	Customers int // who write, beside those who are new
	Fresh     int // every how many messages one is from a new customer; 0 is none
	AtOnce    int // how many posts may be on their way
}

// Poster posts messages at a pace.
type Poster struct {
	place *Place
	o     Options
	http  *http.Client

	// Sent is how many messages were posted. It may be read when the flood is over.
	Sent int

	mu      sync.Mutex
	again   int // posts that were not taken, and were made again
	late    int // posts that waited for others, as too many were on their way
	answers terminal.Figures
}

// NewPoster posts to the listener of a place.
func NewPoster(p *Place, o Options) *Poster {
	return &Poster{place: p, o: o, http: &http.Client{
		Timeout: 30 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: o.AtOnce},
	}}
}

// Start posts for a while. What it gives is closed when the last post is answered.
func (p *Poster) Start(ctx context.Context, length time.Duration) <-chan struct{} {
	done := make(chan struct{})
	go func() {
		defer close(done)
		p.flood(ctx, length)
	}()
	return done
}

func (p *Poster) flood(ctx context.Context, length time.Duration) {
	slots := make(chan struct{}, p.o.AtOnce)
	var over sync.WaitGroup
	defer over.Wait()
	began := time.Now()
	for n := 0; ctx.Err() == nil; n++ {
		due := time.Duration(n) * time.Second / time.Duration(p.o.Rate)
		if due >= length {
			return
		}
		time.Sleep(due - time.Since(began))
		select {
		case slots <- struct{}{}:
		default:
			p.late++
			slots <- struct{}{}
		}
		p.Sent++
		over.Go(func() {
			defer func() { <-slots }()
			p.post(ctx, Message(ID(n), p.o.writer(n), time.Now()))
		})
	}
}

// writer is who writes a message: somebody who waits already, or now and then
// somebody new.
func (o Options) writer(n int) int {
	if o.Fresh > 0 && n%o.Fresh == 0 {
		return o.Customers + n
	}
	return n % o.Customers
}

// post posts one message until it is stored.
func (p *Poster) post(ctx context.Context, line string) {
	began := time.Now()
	for ctx.Err() == nil {
		if p.Taken(ctx, line) {
			p.mu.Lock()
			p.answers = append(p.answers, time.Since(began))
			p.mu.Unlock()
			return
		}
		p.mu.Lock()
		p.again++
		p.mu.Unlock()
		time.Sleep(100 * time.Millisecond)
	}
}

// Taken posts a line, and reports whether it is stored.
func (p *Poster) Taken(ctx context.Context, line string) bool {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+p.place.Listens+"/v1/lines", strings.NewReader(line))
	if err != nil {
		return false
	}
	r.Header.Set("Authorization", "Bearer "+Token)
	answer, err := p.http.Do(r)
	if err != nil {
		return false
	}
	defer func() { _ = answer.Body.Close() }()
	var said struct{ Stored, Known int }
	err = json.NewDecoder(answer.Body).Decode(&said)
	return err == nil && answer.StatusCode == http.StatusOK && said.Stored+said.Known == 1
}

// Print says how the posts went. All have been answered.
func (p *Poster) Print() {
	fmt.Printf("posts: %d, answered %v; %d made again, %d waited for others\n", p.Sent, p.answers, p.again, p.late)
}
