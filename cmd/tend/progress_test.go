package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestProgressIsSilentWithoutATerminal(t *testing.T) {
	var out bytes.Buffer
	bar := newProgress(&out)
	bar.show(1, 2)
	bar.clear()
	if out.Len() > 0 {
		t.Errorf("it wrote %q", out.String())
	}
}

func TestProgressDrawsEveryHundredthOnce(t *testing.T) {
	var out bytes.Buffer
	bar := &progress{w: &out, on: true, last: -1}
	for done := range int64(1001) {
		bar.show(done, 1000)
	}
	if got := strings.Count(out.String(), "\r"); got != 101 {
		t.Errorf("it drew %d times, want 101", got)
	}
	if !strings.HasSuffix(out.String(), "["+strings.Repeat("#", barCells)+"] 100 %") {
		t.Errorf("it ends with %q", out.String()[out.Len()-50:])
	}
	bar.clear()
	if !strings.HasSuffix(out.String(), "\r\x1b[K") {
		t.Error("it was not taken away")
	}
	before := out.Len()
	bar.clear()
	if out.Len() != before {
		t.Error("it was taken away twice")
	}
}

func TestProgressOfNothing(t *testing.T) {
	var out bytes.Buffer
	bar := &progress{w: &out, on: true, last: -1}
	bar.show(0, 0)
	bar.show(5, -1)
	if out.Len() > 0 {
		t.Errorf("it wrote %q", out.String())
	}
	bar.show(7, 5) // a file that grew
	if !strings.Contains(out.String(), "100 %") {
		t.Errorf("it wrote %q, want no more than 100 %%", out.String())
	}
}
