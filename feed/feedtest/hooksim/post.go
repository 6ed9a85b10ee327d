package hooksim

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// postTime bounds a call of the script.
const postTime = 10 * time.Second

// maxPost is how many lines are posted at once.
const maxPost = 500

// errNobody is that no desk listens.
var errNobody = errors.New("hooksim: no desk listens")

// Listens says where the listener of the desk is, as http://host:port; empty
// that it is gone.
func (s *Sim) Listens(base string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.inlet = base
}

// Flush posts all lines that are not known to be stored, as the script does
// when it starts.
func (s *Sim) Flush() error {
	for rest := s.numbers(); len(rest) > 0; {
		n := min(maxPost, len(rest))
		if err := s.post(rest[:n]...); err != nil {
			return err
		}
		rest = rest[n:]
	}
	return nil
}

// post posts lines, and forgets them when they are stored.
func (s *Sim) post(numbers ...int) error {
	s.mu.Lock()
	var body strings.Builder
	for _, n := range numbers {
		body.WriteString(s.unsent[n] + "\n") // empty if it was stored meanwhile
	}
	inlet := s.inlet
	s.mu.Unlock()
	switch {
	case strings.TrimSpace(body.String()) == "":
		return nil
	case inlet == "":
		return errNobody
	}
	req, err := http.NewRequest(http.MethodPost, inlet+"/v1/lines", strings.NewReader(body.String()))
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+Token)
	if err := s.ask(req); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, n := range numbers {
		delete(s.unsent, n)
	}
	return nil
}

// ask fails unless every line is on the desk now.
func (s *Sim) ask(req *http.Request) error {
	client := http.Client{Timeout: postTime, Transport: &http.Transport{DisableKeepAlives: true}}
	res, err := client.Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	var said struct {
		Error string
		Bad   []json.RawMessage
	}
	if err := json.NewDecoder(res.Body).Decode(&said); err != nil {
		return err
	}
	if res.StatusCode != http.StatusOK || len(said.Bad) > 0 {
		return fmt.Errorf("hooksim: answered %d: %s %s", res.StatusCode, said.Error, said.Bad)
	}
	return nil
}

func encode(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // strings only
	}
	return string(b)
}
