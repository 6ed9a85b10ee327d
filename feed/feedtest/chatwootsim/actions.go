package chatwootsim

import (
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
)

// created is what a call to send holds, as JSON or as a form.
type created struct {
	Content    string         `json:"content"`
	Type       string         `json:"message_type"`
	Private    bool           `json:"private"`
	Echo       string         `json:"echo_id"`
	Source     string         `json:"source_id"`
	Attributes map[string]any `json:"content_attributes"`
	files      []map[string]any
}

func (s *Sim) send(r *http.Request) (int, any) {
	t, ok := s.talks[integer(r.PathValue("talk"), 0)]
	if !ok {
		return http.StatusNotFound, absent()
	}
	c, err := parseCreated(r)
	if err != nil || c.Type == "incoming" || c.Content == "" && c.files == nil {
		return http.StatusUnprocessableEntity, map[string]any{"message": "Content can't be blank", "attributes": []string{"content"}}
	}
	if s.o.DropAttributes {
		delete(c.Attributes, "tend_id")
	}
	m := s.add(t, &message{
		kind: 1, content: liquid(c.Content), private: c.Private, sender: User, senderKind: "user",
		attributes: c.Attributes, files: c.files, echo: c.Echo, ours: c.Source == "",
	})
	s.pushMessage("message.created", m, nil)
	out := s.message(m)
	out["echo_id"] = m.echo
	return http.StatusOK, out
}

func parseCreated(r *http.Request) (c created, err error) {
	if !strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/form-data") {
		return c, json.NewDecoder(r.Body).Decode(&c)
	}
	if err := r.ParseMultipartForm(1 << 20); err != nil {
		return c, err
	}
	c.Content, c.Echo, c.Private = r.FormValue("content"), r.FormValue("echo_id"), r.FormValue("private") == "true"
	for _, f := range r.MultipartForm.File["attachments[]"] {
		c.files = append(c.files, map[string]any{"file_type": "image", "data_url": "http://127.0.0.1/" + f.Filename, "file_size": f.Size})
	}
	return c, json.Unmarshal([]byte(r.FormValue("content_attributes")), &c.Attributes)
}

// liquid renders a text: what stands between backticks is left alone, a
// quoted text is itself, a variable is gone, and so is a tag.
func liquid(text string) string {
	parts := regexp.MustCompile("(?s)`.*?`|\\{\\{.*?\\}\\}|\\{%.*?%\\}")
	quoted := regexp.MustCompile(`^\{\{\s*"([^"]*)"\s*\}\}$`)
	return parts.ReplaceAllStringFunc(text, func(p string) string {
		switch q := quoted.FindStringSubmatch(p); {
		case p[0] == '`':
			return p
		case q != nil:
			return q[1]
		}
		return ""
	})
}

func (s *Sim) assign(r *http.Request) (int, any) {
	t, ok := s.talks[integer(r.PathValue("talk"), 0)]
	var body struct {
		Assignee *int64 `json:"assignee_id"`
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil || !ok {
		return http.StatusNotFound, absent()
	}
	t.assignee = 0 // also for a number that nobody has
	if body.Assignee != nil && s.users[*body.Assignee] != "" {
		t.assignee = *body.Assignee
	}
	s.touch(t, "assignee.changed")
	if t.assignee == 0 {
		return http.StatusOK, nil
	}
	return http.StatusOK, s.person(t.assignee)
}

func (s *Sim) toggle(r *http.Request) (int, any) {
	t, ok := s.talks[integer(r.PathValue("talk"), 0)]
	var body struct {
		Status string `json:"status"`
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil || !ok {
		return http.StatusNotFound, absent()
	}
	if t.status = body.Status; t.status == "open" {
		t.assignee = User // opening steals
	}
	t.waiting = 0
	s.touch(t, "conversation.status_changed")
	return http.StatusOK, map[string]any{"meta": map[string]any{}, "payload": map[string]any{"success": true, "current_status": t.status}}
}

func (s *Sim) read(r *http.Request) (int, any) {
	t, ok := s.talks[integer(r.PathValue("talk"), 0)]
	if !ok {
		return http.StatusNotFound, absent()
	}
	s.seen = append(s.seen, t.display)
	return http.StatusOK, s.talk(t)
}
