package stream_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"tend/desk"
	"tend/store/stream"
	"tend/store/transfer"
)

// BenchmarkGoOn is the reading of a desk of a hundred thousand messages by
// somebody who has them all.
func BenchmarkGoOn(b *testing.B) {
	const n = 100_000
	st := newDesk(b)
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, `{"id":"m%d","at":"2025-06-02T10:%02d:%02d.%05dZ","customer":"c%d","from":"customer","text":"Where is my parcel?"}`+"\n", i, i/60/60%60, i/60%60, i, i%5000)
	}
	if _, err := transfer.Import(b.Context(), st, strings.NewReader(text.String()), transfer.ImportOptions{Rules: desk.DefaultRules()}); err != nil {
		b.Fatal(err)
	}
	l := listen(b, st, "")
	l.ready()
	for b.Loop() {
		enough := errors.New("enough")
		err := stream.Follow(b.Context(), st, l.last, func(e stream.Event) error {
			if e.Line != nil {
				return fmt.Errorf("told %s", e.Line)
			}
			return enough
		})
		if !errors.Is(err, enough) {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "entries/s")
}
