package report

import "tend/desk"

// memo keeps the last answers as they are, for whoever asks the same every
// second.
type memo struct{ kept map[question]kept }

type question struct {
	policy   string
	from, to Date
	shop     desk.ShopID
	by       By
}

type kept struct {
	report Report
	valid  validity
}

// mostKept is how many answers are kept; then all are forgotten.
const mostKept = 64

func questionOf(q Query) question {
	return question{policyText(q.Policy), q.From, q.To, q.Shop, q.By}
}

func (m *memo) find(q Query) (Report, bool) {
	k, ok := m.kept[questionOf(q)]
	if !ok || !k.valid.holds(q.Now) {
		return Report{}, false
	}
	return k.report.at(q.Now), true
}

func (m *memo) keep(q Query, r Report, v validity) {
	if m.kept == nil || len(m.kept) >= mostKept {
		m.kept = map[question]kept{}
	}
	m.kept[questionOf(q)] = kept{r, v}
}
