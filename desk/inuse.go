package desk

import (
	"cmp"
	"slices"
)

// InUse lists the policies that a shop of the desk goes by, in the order of
// their ids; on a desk that was told of no shop, the one that stands in.
func (b *Book) InUse() []Policy {
	used := map[string]Policy{}
	for _, r := range b.shops {
		for _, p := range r.policies {
			used[p.ID] = p
		}
	}
	if len(used) == 0 {
		return slices.Clone(b.fallback.policies)
	}
	out := make([]Policy, 0, len(used))
	for _, p := range used {
		out = append(out, p)
	}
	slices.SortFunc(out, func(p, q Policy) int { return cmp.Compare(p.ID, q.ID) })
	return out
}

// GoesBy reports whether a shop goes by a policy.
func (b *Book) GoesBy(shop ShopID, policy string) bool {
	return slices.ContainsFunc(b.Policies(shop), func(p Policy) bool { return p.ID == policy })
}
