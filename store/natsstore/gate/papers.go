package gate

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strings"

	"tend/desk"
	"tend/store"
)

// write looks at documents and stores them together.
func (s *server) write(ctx context.Context, who desk.Who, b []byte) error {
	docs, err := docsOf(b)
	if err != nil {
		return err
	}
	if docs, err = s.allowed(ctx, who, docs); err != nil {
		return err
	}
	return s.Store.PutDoc(ctx, docs...)
}

// allowed is what may be stored of the documents: all, or an error.
func (s *server) allowed(ctx context.Context, who desk.Who, docs []store.Doc) ([]store.Doc, error) {
	var faqs map[string]store.Doc
	for i, d := range docs {
		if d.Value != nil && (!json.Valid(d.Value) || !bytes.HasPrefix(bytes.TrimSpace(d.Value), []byte("{"))) {
			return nil, errRequest
		}
		asked := desk.Document{Kind: d.Kind, Removed: d.Value == nil}
		asked.Owner, _ = ownerOf(d)
		if k, left := store.LeftDraft(d); left {
			var err error
			if asked.Left, asked.Holder, err = s.left(ctx, k); err != nil {
				return nil, err
			}
		}
		if d.Kind == store.DocFAQ && who.Role == desk.RoleAgent {
			var err error
			if faqs, err = s.faqs(ctx, faqs); err != nil {
				return nil, err
			}
			was := faqs[d.ID]
			if d.Rev != store.AnyRev && d.Rev != was.Rev {
				return nil, store.ErrConflict
			}
			docs[i].Rev = was.Rev // what was looked at is what is changed
			asked.Was, asked.Is = faqOf(was), faqOf(d)
		}
		if err := s.MayWrite(who, asked); err != nil {
			return nil, err
		}
	}
	return docs, nil
}

// faqs reads the entries of the FAQ, once.
func (s *server) faqs(ctx context.Context, read map[string]store.Doc) (map[string]store.Doc, error) {
	if read != nil {
		return read, nil
	}
	docs, err := s.Store.Docs(ctx, store.DocFAQ)
	read = map[string]store.Doc{}
	for _, d := range docs {
		read[d.ID] = d
	}
	return read, err
}

func faqOf(d store.Doc) *desk.FAQ {
	f, err := store.FAQOf(d)
	if d.Value == nil || err != nil {
		return nil
	}
	return &f
}

// left is who has the session of a customer for whom a draft was left behind.
func (s *server) left(ctx context.Context, k desk.Key) (left bool, holder desk.AgentID, err error) {
	c, err := s.Store.Conversation(ctx, k)
	if err != nil || c.Latest == nil || !c.Latest.Open() {
		return err == nil, "", err
	}
	return true, c.Latest.Assignee, nil
}

// personal lists the kinds that belong to somebody.
func personal() []string {
	return []string{store.DocDraft, store.DocReminder, store.DocAgent, store.DocPresence, store.DocBefore, store.DocConsole, store.DocHandover, store.DocMoves}
}

// ownerOf is whose document it is, by its name and its value alike; false for
// one that is nobody's, or not what its name says.
func ownerOf(d store.Doc) (desk.AgentID, bool) {
	if !slices.Contains(personal(), d.Kind) {
		return "", false
	}
	owner := ownerBy(d)
	if d.Value != nil && !agrees(d, owner) {
		return "", false
	}
	return owner, owner != ""
}

// ownerBy is the owner in a document's name.
func ownerBy(d store.Doc) desk.AgentID {
	id := d.ID
	switch d.Kind {
	case store.DocDraft:
		whole := strings.TrimSuffix(d.ID, store.NoteOwner)
		id = whole[strings.LastIndexByte(whole, 0)+1:]
		if strings.Count(whole, "\x00") < 2 {
			id = ""
		}
	case store.DocReminder, store.DocPresence, store.DocConsole: // what comes first has no "/"
		_, id, _ = strings.Cut(d.ID, "/")
	}
	return desk.AgentID(id)
}

// agrees reports whether a value says the same as its document's name.
func agrees(d store.Doc, owner desk.AgentID) bool {
	switch d.Kind {
	case store.DocDraft:
		v, err := store.DraftOf(d)
		mine := v.Agent == owner || v.Agent == owner+store.NoteOwner
		return err == nil && mine && d.ID == store.DraftID(desk.Key{Shop: v.Shop, Customer: v.Customer}, v.Agent)
	case store.DocReminder:
		v, err := store.ReminderOf(d)
		return err == nil && v.Agent == owner && d.ID == store.ReminderID(v.Session, owner)
	case store.DocAgent:
		_, err := store.AgentOf(d)
		return err == nil
	case store.DocConsole:
		_, err := store.ConsoleOf(d)
		return err == nil
	case store.DocHandover:
		v, err := store.HandoverOf(d)
		return err == nil && len(v.Items) <= desk.MostOffered && len(v.Note) <= desk.MaxHandoverNote
	case store.DocMoves:
		v, err := store.MovesOf(d)
		return err == nil && max(len(v.Sessions), len(v.Breaks)) <= desk.MostMoves
	case store.DocPresence:
		var v struct {
			Agent desk.AgentID `json:"agent"`
		}
		return json.Unmarshal(d.Value, &v) == nil && v.Agent == owner
	}
	return true
}
