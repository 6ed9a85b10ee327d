package transfer_test

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"tend/desk"
	"tend/store/boltstore"
	"tend/store/transfer"
)

// benchLines is how many lines the benchmarks move.
const benchLines = 1_000_000

// moment is one line of the benchmark: the step-th of a conversation.
type moment struct {
	at           time.Duration
	customer, nr int
}

// steps is how many lines a conversation has.
const steps = 10

// month is the input of an ordinary month: conversations begin all the time,
// and in each the customer asks, an agent takes it, answers and closes. They
// last some hours, or with scattered the whole month.
func month(n int, scattered bool) []moment {
	r := rand.New(rand.NewPCG(1, 2))
	all := make([]moment, n)
	for i := range all {
		c := i / steps
		begin, pace := time.Duration(c)*25*time.Second, 20*time.Minute
		if scattered {
			begin, pace = 0, 60*time.Hour
		}
		all[i] = moment{begin + time.Duration(i%steps)*pace + time.Duration(r.Int64N(int64(pace))), c, i % steps}
	}
	slices.SortFunc(all, func(a, b moment) int { return cmp.Compare(a.at, b.at) })
	return all
}

func (m moment) String() string {
	at := time.Date(2025, 6, 1, 0, 0, 0, 0, time.UTC).Add(m.at).Format(time.RFC3339)
	switch m.nr {
	case 0, 2, 5, 7:
		return fmt.Sprintf(`{"id":"m%d-%d","at":"%s","shop":"tiktok","customer":"c%06d","name":"李 %d","from":"customer","text":"你好，请问我的订单什么时候发货？ Where is my parcel no. %d?"}`, m.customer, m.nr, at, m.customer, m.customer, m.customer)
	case 1:
		return fmt.Sprintf(`{"type":"assign","at":"%s","shop":"tiktok","customer":"c%06d","agent":"mia"}`, at, m.customer)
	case 9:
		return fmt.Sprintf(`{"type":"close","at":"%s","shop":"tiktok","customer":"c%06d","by":"mia"}`, at, m.customer)
	}
	return fmt.Sprintf(`{"id":"m%d-%d","at":"%s","shop":"tiktok","customer":"c%06d","from":"agent","agent":"mia","text":"您好，已经安排发货，请放心。 It leaves our warehouse today."}`, m.customer, m.nr, at, m.customer)
}

func writeLines(b *testing.B, path string, all []moment) {
	b.Helper()
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	w := bufio.NewWriter(f)
	for _, m := range all {
		_, _ = fmt.Fprintln(w, m)
	}
	if err := w.Flush(); err != nil {
		b.Fatal(err)
	}
	if err := f.Close(); err != nil {
		b.Fatal(err)
	}
}

func mixed(all []moment) []moment {
	r := rand.New(rand.NewPCG(1, 2))
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all
}

// BenchmarkImport moves a million lines into an empty desk. Memory is the most
// the heap had in use at the end of a batch.
func BenchmarkImport(b *testing.B) {
	for _, bm := range []struct {
		name  string
		lines func() []moment
	}{
		{"sorted", func() []moment { return month(benchLines, false) }},
		{"shuffled", func() []moment { return mixed(month(benchLines, false)) }},
		{"scattered", func() []moment { return month(benchLines, true) }},
	} {
		b.Run(bm.name, func(b *testing.B) {
			dir := b.TempDir()
			path := filepath.Join(dir, "lines")
			writeLines(b, path, bm.lines())
			for i := 0; b.Loop(); i++ {
				benchImport(b, path, filepath.Join(dir, fmt.Sprint("desk", i)))
			}
			b.ReportMetric(float64(benchLines*b.N)/b.Elapsed().Seconds(), "lines/s")
		})
	}
}

func benchImport(b *testing.B, path, desks string) {
	st, err := boltstore.Open(desks, boltstore.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = st.Close() }()
	f, err := os.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	var peak uint64
	res, err := transfer.Import(b.Context(), st, f, transfer.ImportOptions{Rules: desk.DefaultRules(), Progress: func(int64, int64) {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		peak = max(peak, m.HeapInuse)
	}})
	if err != nil || res.Added != benchLines {
		b.Fatalf("got %+v, %v", res, err)
	}
	b.ReportMetric(float64(peak)/(1<<20), "MiB-heap")
}

// BenchmarkExport writes a desk of a million entries.
func BenchmarkExport(b *testing.B) {
	dir := b.TempDir()
	path := filepath.Join(dir, "lines")
	writeLines(b, path, month(benchLines, false))
	benchImport(b, path, filepath.Join(dir, "desk"))
	st, err := boltstore.Open(filepath.Join(dir, "desk"), boltstore.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = st.Close() }()
	for b.Loop() {
		o := transfer.ExportOptions{Rules: desk.DefaultRules(), Now: later()}
		if err := transfer.Export(b.Context(), st, io.Discard, o); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(benchLines*b.N)/b.Elapsed().Seconds(), "lines/s")
}
