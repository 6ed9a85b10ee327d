package codec_test

import (
	"encoding/hex"
	"reflect"
	"testing"
	"time"

	"tend/desk"
	"tend/store/codec"
)

// Records as version 1 wrote them.
const (
	oldSession = "01fc7b00c096e8830d0000a038f001a038a0380207060602000100040101000100020202030178020100010101f001bf96e8830d" +
		"0503060402110709070707002702020773686f702d61616e6e617a68736162636465666768696a323334353637752d3130303031" +
		"e78e8be5b08fe6988e6d2d30303030326d2d30303030336d2d3030303032e8afb7e997aee68891e79a84e8aea2e58d95e4bb80e4" +
		"b988e697b6e58099e58f91e8b4a7efbc9f713171396d2d3030303032"
	oldEntry = "01010c48656c6c6f20e4bda0e5a5bdef87028080828badd08bc5300302010180a0d9e61d076d2d303030303304616e6e6109e78e" +
		"8be5b08fe6988e052261223a31"
)

func bytesOf(t testing.TB, record string) []byte {
	t.Helper()
	b, err := hex.DecodeString(record)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestRecordsOfVersion1AreRead(t *testing.T) {
	want := sampleSession()
	want.Presses = []desk.Press{{ID: "q1", At: start, Cleared: true}}
	want.Answered = []desk.MessageID{"q9"}
	want.Pending = []desk.Outgoing{{ID: "m-00002", At: start.Add(2 * time.Minute), State: desk.Failed}}
	want.NoReply = start.Add(time.Second)
	want.Told, want.ToldBy, want.ToldID = 0, "", ""
	if got, err := codec.Session(bytesOf(t, oldSession)); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v, %v\nwant %+v", got, err, want)
	}
	entry := sampleEntry()
	entry.Prepared, entry.Edited = "", false
	if got, err := codec.Entry(bytesOf(t, oldEntry)); err != nil || got != entry {
		t.Errorf("got  %+v, %v\nwant %+v", got, err, entry)
	}
	if text, err := codec.EntryText(bytesOf(t, oldEntry)); err != nil || string(text) != entry.Text {
		t.Errorf("text %q, %v", text, err)
	}
}

// A first reply that says something costs a session no room, whichever it is.
func TestTheReplyThatTellsIsWrittenOnce(t *testing.T) {
	s := sampleSession()
	s.Told, s.ToldBy, s.ToldID = 0, "", ""
	without := len(codec.AppendSession(nil, s))
	s.Told, s.ToldBy, s.ToldID = s.Replied, s.RepliedBy, s.ReplyID
	b := codec.AppendSession(nil, s)
	if len(b) > without+1 {
		t.Errorf("%d bytes with it, %d without", len(b), without)
	}
	if got, err := codec.Session(b); err != nil || !reflect.DeepEqual(got, s) {
		t.Errorf("got %+v, %v", got, err)
	}
}
