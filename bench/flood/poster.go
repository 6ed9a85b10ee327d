package main

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

// poster posts messages at a pace.
type poster struct {
	d    *place
	o    options
	http *http.Client

	mu      sync.Mutex
	sent    int
	again   int // posts that were not taken, and were made again
	late    int // posts that waited for others, as too many were on their way
	answers terminal.Figures
}

func newPoster(d *place, o options) *poster {
	return &poster{d: d, o: o, http: &http.Client{
		Timeout: 30 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: o.atOnce},
	}}
}

// start posts for a while. What it gives is closed when the last post is answered.
func (p *poster) start(ctx context.Context, length time.Duration) <-chan struct{} {
	done := make(chan struct{})
	go func() {
		defer close(done)
		p.flood(ctx, length)
	}()
	return done
}

func (p *poster) flood(ctx context.Context, length time.Duration) {
	slots := make(chan struct{}, p.o.atOnce)
	var over sync.WaitGroup
	defer over.Wait()
	began := time.Now()
	for n := 0; ctx.Err() == nil; n++ {
		due := time.Duration(n) * time.Second / time.Duration(p.o.rate)
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
		p.sent++
		over.Go(func() {
			defer func() { <-slots }()
			p.post(ctx, n)
		})
	}
}

// writer is who writes a message: somebody who waits already, or now and then
// somebody new.
func (o options) writer(n int) int {
	if o.fresh > 0 && n%o.fresh == 0 {
		return o.customers + n
	}
	return n % o.customers
}

// post posts one message until it is stored.
func (p *poster) post(ctx context.Context, n int) {
	line := message(fmt.Sprintf("flood-%d", n), p.o.writer(n), time.Now())
	began := time.Now()
	for ctx.Err() == nil {
		if p.taken(ctx, line) {
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

func (p *poster) taken(ctx context.Context, line string) bool {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+p.d.address+"/v1/lines", strings.NewReader(line))
	if err != nil {
		return false
	}
	r.Header.Set("Authorization", "Bearer "+token)
	answer, err := p.http.Do(r)
	if err != nil {
		return false
	}
	defer func() { _ = answer.Body.Close() }()
	var said struct{ Stored, Known int }
	err = json.NewDecoder(answer.Body).Decode(&said)
	return err == nil && answer.StatusCode == http.StatusOK && said.Stored+said.Known == 1
}

// print says how the posts went. All have been answered.
func (p *poster) print() {
	fmt.Printf("posts: %d, answered %v; %d made again, %d waited for others\n", p.sent, p.answers, p.again, p.late)
}
