package ingest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
)

// Bounds of requests with lines.
const (
	maxLines   = 5000
	maxSenders = 16 // requests at once; others wait
)

// answer is what a request with lines is answered with.
type answer struct {
	Stored  int      `json:"stored"`
	Known   int      `json:"known"`
	Bad     []Result `json:"bad"`
	Results []Result `json:"results"`
}

// refusal is a request that cannot be used as it is.
type refusal struct {
	status int
	text   string
}

func (e *refusal) Error() string { return e.text }

// lines is POST /v1/lines.
func (s *Server) lines(w http.ResponseWriter, r *http.Request) {
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	case <-r.Context().Done():
		return
	}
	body, no := s.body(w, r)
	if no != nil {
		refuse(w, no.status, no.text)
		return
	}
	results, err := s.o.Desk.Apply(r.Context(), bytes.NewReader(body))
	if err != nil {
		s.o.Log.Error("lines could not be stored", "err", err)
		w.Header().Set("Retry-After", "5")
		refuse(w, http.StatusServiceUnavailable, "The desk cannot store lines just now. Send the same ones again later: what is stored already is known by its id.")
		return
	}
	reply(w, http.StatusOK, sum(results))
}

// body reads the lines of a request.
func (s *Server) body(w http.ResponseWriter, r *http.Request) ([]byte, *refusal) {
	if no := unread(r); no != nil {
		return nil, no
	}
	if r.ContentLength > s.o.MaxBody {
		return nil, s.tooLarge()
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, s.o.MaxBody))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return nil, s.tooLarge()
	case errors.Is(err, os.ErrDeadlineExceeded):
		return nil, &refusal{http.StatusRequestTimeout, "The body took too long. Send fewer lines in a request."}
	case err != nil:
		return nil, &refusal{http.StatusBadRequest, "The body broke off. Nothing of it was stored: send it again."}
	}
	return body, countable(body)
}

func (s *Server) tooLarge() *refusal {
	return &refusal{http.StatusRequestEntityTooLarge, fmt.Sprintf("The body is larger than %d bytes. Send the lines in several requests.", s.o.MaxBody)}
}

// unread refuses bodies that are not lines by what is said of them.
func unread(r *http.Request) *refusal {
	switch coding := r.Header.Get("Content-Encoding"); {
	case coding != "" && !strings.EqualFold(coding, "identity"):
		return &refusal{http.StatusUnsupportedMediaType, "The body is compressed. Send the lines as they are, without a Content-Encoding."}
	case strings.HasPrefix(strings.ToLower(r.Header.Get("Content-Type")), "multipart/"):
		return &refusal{http.StatusUnsupportedMediaType, "The body is a form. Send the lines themselves, with curl: --data-binary @FILE"}
	}
	return nil
}

// countable refuses bodies with no line and with too many. Each line is
// answered for, so many short ones would make a long answer.
func countable(body []byte) *refusal {
	switch {
	case len(bytes.TrimSpace(body)) == 0:
		return &refusal{http.StatusBadRequest, "The body holds no line. Send one JSON object a line."}
	case bytes.Count(body, []byte("\n")) > maxLines:
		return &refusal{http.StatusRequestEntityTooLarge, fmt.Sprintf("The body has more than %d lines. Send them in several requests.", maxLines)}
	}
	return nil
}

func sum(results []Result) answer {
	a := answer{Bad: []Result{}, Results: results}
	for _, r := range results {
		switch r.Result {
		case Stored:
			a.Stored++
		case Known:
			a.Known++
		default:
			a.Bad = append(a.Bad, r)
		}
	}
	return a
}

// refuse answers with a sentence.
func refuse(w http.ResponseWriter, status int, text string) {
	reply(w, status, map[string]string{"error": text})
}

func reply(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(value) // whoever asked may be gone
}
