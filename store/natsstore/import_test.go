package natsstore_test

import (
	"bytes"
	"fmt"
	"io"
	"testing"
	"time"

	"tend/desk"
	"tend/store/transfer"
)

// conversations are lines as a platform exports them: the customer asks, an
// agent takes it, answers, and closes.
func conversations(n int) []byte {
	var out bytes.Buffer
	at := func(i, step int) string {
		return time.Date(2025, 6, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(i)*25*time.Second + time.Duration(step)*time.Minute).Format(time.RFC3339)
	}
	for i := range n {
		for step := range 8 {
			from := `"customer"`
			if step%2 == 1 {
				from = `"agent","agent":"mia"`
			}
			fmt.Fprintf(&out, `{"id":"m%d-%d","at":"%s","shop":"tiktok","customer":"c%06d","from":%s,"text":"你好，请问我的订单什么时候发货？ Where is my parcel no. %d?"}`+"\n", i, step, at(i, step), i, from, i)
		}
		fmt.Fprintf(&out, `{"type":"assign","at":"%s","shop":"tiktok","customer":"c%06d","agent":"mia"}`+"\n", at(i, 1), i)
		fmt.Fprintf(&out, `{"type":"close","at":"%s","shop":"tiktok","customer":"c%06d","by":"mia"}`+"\n", at(i, 9), i)
	}
	return out.Bytes()
}

// BenchmarkTransfer moves 100,000 lines into an empty desk and out of it again.
func BenchmarkTransfer(b *testing.B) {
	const customers = 10_000
	lines := conversations(customers)
	for b.Loop() {
		name := fmt.Sprint("import", shared.desks.Add(1))
		st := openNew(b, name)
		began := time.Now()
		res, err := transfer.Import(b.Context(), st, bytes.NewReader(lines), transfer.ImportOptions{Rules: desk.DefaultRules()})
		if err != nil || res.Added != 10*customers {
			b.Fatalf("got %+v, %v", res, err)
		}
		b.ReportMetric(10*customers/time.Since(began).Seconds(), "in-lines/s")
		began = time.Now()
		must(b, transfer.Export(b.Context(), st, io.Discard, transfer.ExportOptions{Rules: desk.DefaultRules(), Now: start.Add(30 * 24 * time.Hour)}))
		b.ReportMetric(10*customers/time.Since(began).Seconds(), "out-lines/s")
		must(b, st.Close())
		remove(b, name)
	}
}
