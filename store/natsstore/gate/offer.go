package gate

import (
	"context"
	"slices"

	"tend/desk"
	"tend/store"
)

// offer is what whoever has a session hands over, read where it matters: where
// somebody else asks for the session.
func (s *deciding) offer(ctx context.Context, step desk.Step) (desk.Handover, error) {
	asks := func(e desk.Entry) bool { return e.Type == desk.Assign && e.Agent == s.who.Agent }
	if step.Session == nil || s.who.Role != desk.RoleAgent || !slices.ContainsFunc(step.Added, asks) {
		return desk.Handover{}, nil
	}
	holder := step.Session.Assignee
	if holder == "" || holder == s.who.Agent {
		return desk.Handover{}, nil
	}
	return store.HandoverBy(ctx, s.Store, holder)
}
