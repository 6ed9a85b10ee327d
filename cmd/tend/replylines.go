package main

import (
	"tend/desk"
	"tend/store"
)

// replyLine is a prepared answer as a line of the line format.
type replyLine struct {
	Type  string          `json:"type"`
	Kind  string          `json:"kind"`
	ID    string          `json:"id"`
	Value desk.QuickReply `json:"value"`
}

func (p *program) replyLines(all []desk.QuickReply) error {
	for _, q := range all {
		if err := writeJSONLine(p.out, replyLine{"doc", store.DocQuickReply, q.ID, q}); err != nil {
			return err
		}
	}
	return nil
}
