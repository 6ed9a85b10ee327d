package feedtest

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"time"
)

// delayMost is how long a call or push is delayed at most.
const delayMost = 5 * time.Second

// Wrap puts the faults before an API.
func (f *Faults) Wrap(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kind := f.draw(r.Method + " " + r.URL.Path)
		if upgrade := r.Header.Get("Upgrade") != ""; upgrade {
			f.upgrade(kind, w, r, h)
			return
		}
		f.work(1)
		defer f.work(-1)
		f.serve(kind, w, r, f.timed(h))
	})
}

// timed is an API that notes how long each call took until it was handled.
func (f *Faults) timed(h http.Handler) http.Handler {
	came := f.clock.Now()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			f.mu.Lock()
			defer f.mu.Unlock()
			f.slowest = max(f.slowest, f.clock.Now().Sub(came))
		}()
		h.ServeHTTP(w, r)
	})
}

// Slowest is the longest that passed on the clock between the coming of a call
// and the end of its handling, delays on purpose included. With a clock that runs
// by itself it tells whether the machine kept up.
func (f *Faults) Slowest() time.Duration {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.slowest
}

func (f *Faults) work(n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.busy += n
}

// upgrade treats a connection that is to stay open: it comes about or not.
func (f *Faults) upgrade(k Fault, w http.ResponseWriter, r *http.Request, h http.Handler) {
	switch k {
	case 0, Delay:
		h.ServeHTTP(w, r)
	case LoseRequest, LoseAnswer, Late, BrokenAfter:
		panic(http.ErrAbortHandler)
	default:
		f.tell(k, w, r, h)
	}
}

// serve handles a call with a fault.
func (f *Faults) serve(k Fault, w http.ResponseWriter, r *http.Request, h http.Handler) {
	switch k {
	case 0:
		h.ServeHTTP(w, r)
	case LoseRequest:
		panic(http.ErrAbortHandler)
	case LoseAnswer:
		h.ServeHTTP(httptest.NewRecorder(), r)
		panic(http.ErrAbortHandler)
	case Late:
		f.late(r, h)
		panic(http.ErrAbortHandler)
	case Delay:
		f.wait(r)
		h.ServeHTTP(w, r)
	default:
		f.tell(k, w, r, h)
	}
}

// late keeps a call and handles it when its caller is long gone.
func (f *Faults) late(r *http.Request, h http.Handler) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // it never came whole
	}
	kept := r.Clone(context.WithoutCancel(r.Context()))
	kept.Body = io.NopCloser(bytes.NewReader(body))
	f.later(f.some(LateMost), func() { h.ServeHTTP(httptest.NewRecorder(), kept) })
}

// wait lets some seconds pass, or until the caller gives up.
func (f *Faults) wait(r *http.Request) {
	f.work(-1)
	defer f.work(1)
	select {
	case <-f.clock.After(f.some(delayMost)):
	case <-r.Context().Done():
	}
}

// tell answers with a fault.
func (f *Faults) tell(k Fault, w http.ResponseWriter, r *http.Request, h http.Handler) {
	f.mu.Lock()
	own := f.answer
	f.mu.Unlock()
	if own != nil && own(k, w, r, h) {
		return
	}
	switch k {
	case BrokenAfter:
		h.ServeHTTP(httptest.NewRecorder(), r)
	case TooMany:
		w.Header().Set("Retry-After", "2")
	case Garbage:
		w.Header().Set("Content-Type", "text/html")
	}
	w.WriteHeader(status(k))
	_, _ = io.WriteString(w, "<html>\x00 this is no answer: {[") // whoever asked may be gone
}

func status(k Fault) int {
	switch k {
	case Unauthorized:
		return http.StatusUnauthorized
	case Forbidden:
		return http.StatusForbidden
	case TooMany:
		return http.StatusTooManyRequests
	case Broken, BrokenAfter:
		return http.StatusInternalServerError
	case Unavailable:
		return http.StatusServiceUnavailable
	}
	return http.StatusOK
}
