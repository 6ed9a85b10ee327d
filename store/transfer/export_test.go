package transfer_test

import (
	"strings"
	"testing"

	"tend/desk"
	"tend/store"
	"tend/store/transfer"
)

// What an export looks like, byte by byte.
func TestExport(t *testing.T) {
	tests := []struct {
		name     string
		in, want []string
	}{
		{"everything in its order",
			[]string{
				`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`,
				`{"type":"doc","kind":"reminder","id":"r","value":{"b": 1}}`,
				`{"type":"doc","kind":"quick-reply","id":"q","value":{"a":"<"},"note":"n"}`,
				`{"type":"holiday","from":"2025-06-02T00:00:00Z","to":"2025-06-03T00:00:00Z"}`,
				`{"type":"agent","id":"mia","status":"break","at":"2025-06-02T10:00:00Z","team":"a&b"}`,
				`{"type":"agent","id":"mia","name":"Mia","capacity":0}`,
				`{"type":"shop","id":"s2","zone":"Asia/Shanghai"}`,
				`{"type":"shop","id":"s2","name":"Two"}`,
			},
			[]string{
				`{"type":"shop","id":"s2","name":"Two","zone":"Asia/Shanghai"}`,
				`{"type":"agent","id":"mia","name":"Mia","capacity":0,"team":"a&b"}`,
				`{"type":"agent","id":"mia","at":"2025-06-02T10:00:00Z","status":"break"}`,
				`{"type":"holiday","from":"2025-06-02T00:00:00Z","to":"2025-06-03T00:00:00Z"}`,
				`{"type":"doc","kind":"quick-reply","id":"q","value":{"a":"<"},"note":"n"}`,
				`{"type":"doc","kind":"reminder","id":"r","value":{"b":1}}`,
				`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`,
				`{"type":"close","at":"2025-06-05T10:00:00Z","customer":"li","by":"system"}`,
			}},
		{"customers of one instant by shop and name",
			[]string{
				`{"id":"1","at":"2025-06-02T10:00:00Z","shop":"z","customer":"a","from":"agent"}`,
				`{"id":"2","at":"2025-06-02T10:00:00Z","shop":"b","customer":"b","from":"agent"}`,
				`{"id":"3","at":"2025-06-02T10:00:00Z","shop":"b","customer":"a","from":"agent"}`,
				`{"id":"0","at":"2025-06-02T10:00:00Z","shop":"b","customer":"a","from":"agent"}`,
			},
			[]string{
				`{"id":"3","at":"2025-06-02T10:00:00Z","shop":"b","customer":"a","from":"agent"}`,
				`{"id":"0","at":"2025-06-02T10:00:00Z","shop":"b","customer":"a","from":"agent"}`,
				`{"id":"2","at":"2025-06-02T10:00:00Z","shop":"b","customer":"b","from":"agent"}`,
				`{"id":"1","at":"2025-06-02T10:00:00Z","shop":"z","customer":"a","from":"agent"}`,
				`{"type":"close","at":"2025-06-03T10:00:00Z","shop":"b","customer":"a","by":"system"}`,
				`{"type":"close","at":"2025-06-03T10:00:00Z","shop":"b","customer":"b","by":"system"}`,
				`{"type":"close","at":"2025-06-03T10:00:00Z","shop":"z","customer":"a","by":"system"}`,
			}},
		{"an idle closing comes before what happens at its instant",
			[]string{
				`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent"}`,
				`{"id":"2","at":"2025-06-03T10:00:00Z","customer":"li","from":"agent"}`,
			},
			[]string{
				`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent"}`,
				`{"type":"close","at":"2025-06-03T10:00:00Z","customer":"li","by":"system"}`,
				`{"id":"2","at":"2025-06-03T10:00:00Z","customer":"li","from":"agent"}`,
				`{"type":"close","at":"2025-06-04T10:00:00Z","customer":"li","by":"system"}`,
			}},
		{"but after the mark that brought it about",
			[]string{
				`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`,
				`{"type":"mark","at":"2025-06-04T10:00:00Z","customer":"li","mark":"no-reply"}`,
				`{"type":"mark","at":"2025-06-04T10:00:00Z","customer":"li","mark":"upheld"}`,
			},
			[]string{
				`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`,
				`{"type":"mark","at":"2025-06-04T10:00:00Z","customer":"li","mark":"no-reply"}`,
				`{"type":"close","at":"2025-06-04T10:00:00Z","customer":"li","by":"system"}`,
				`{"type":"mark","at":"2025-06-04T10:00:00Z","customer":"li","mark":"upheld"}`,
			}},
		{"also when its line was read after the message that opened the next session",
			[]string{
				`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent"}`,
				`{"id":"2","at":"2025-06-03T10:00:00Z","customer":"li","from":"customer"}`,
				`{"type":"close","at":"2025-06-03T10:00:00Z","customer":"li","by":"system"}`,
			},
			[]string{
				`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent"}`,
				`{"type":"close","at":"2025-06-03T10:00:00Z","customer":"li","by":"system"}`,
				`{"id":"2","at":"2025-06-03T10:00:00Z","customer":"li","from":"customer"}`,
				`{"type":"close","at":"2025-06-06T10:00:00Z","customer":"li","by":"system"}`,
			}},
		{"also when it was marked again afterwards",
			[]string{
				`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`,
				`{"type":"mark","at":"2025-06-04T10:00:00Z","customer":"li","mark":"no-reply"}`,
				`{"type":"mark","at":"2025-06-04T11:00:00Z","customer":"li","mark":"no-reply"}`,
			},
			[]string{
				`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"customer"}`,
				`{"type":"mark","at":"2025-06-04T10:00:00Z","customer":"li","mark":"no-reply"}`,
				`{"type":"close","at":"2025-06-04T10:00:00Z","customer":"li","by":"system"}`,
				`{"type":"mark","at":"2025-06-04T11:00:00Z","customer":"li","mark":"no-reply"}`,
			}},
		{"and before a mark on the session that follows",
			[]string{
				`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent"}`,
				`{"id":"2","at":"2025-06-03T10:00:00Z","customer":"li","from":"customer"}`,
				`{"type":"mark","at":"2025-06-03T10:00:00Z","customer":"li","mark":"no-reply"}`,
			},
			[]string{
				`{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent"}`,
				`{"type":"close","at":"2025-06-03T10:00:00Z","customer":"li","by":"system"}`,
				`{"id":"2","at":"2025-06-03T10:00:00Z","customer":"li","from":"customer"}`,
				`{"type":"mark","at":"2025-06-03T10:00:00Z","customer":"li","mark":"no-reply"}`,
				`{"type":"close","at":"2025-06-04T10:00:00Z","customer":"li","by":"system"}`,
			}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			st := newDesk(t)
			if _, bad := importText(t, st, strings.Join(tt.in, "\n")); len(bad) > 0 {
				t.Fatal(bad)
			}
			want := strings.Join(tt.want, "\n") + "\n"
			if got := exportText(t, st); got != want {
				t.Errorf("got\n%swant\n%s", got, want)
			}
			again := newDesk(t)
			importText(t, again, want)
			if got := exportText(t, again); got != want {
				t.Errorf("after an import\n%swant\n%s", got, want)
			}
		})
	}
}

// The closing by the system is a new line to the desk that found it by itself.
func TestADeskTakesItsOwnExport(t *testing.T) {
	st := newDesk(t)
	importText(t, st, `{"id":"1","at":"2025-06-02T10:00:00Z","customer":"li","from":"agent"}
{"id":"2","at":"2025-06-03T10:00:00Z","customer":"li","from":"customer"}`)
	want := exportText(t, st)
	importText(t, st, want)
	if got := exportText(t, st); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestExportLeavesOutWhatWasTakenBack(t *testing.T) {
	st := newDesk(t)
	importText(t, st, hello)
	k := desk.Key{Shop: "shop", Customer: "li"}
	ten := instant("2025-06-02T10:00:00Z")
	held := desk.Entry{Type: desk.Message, ID: "h", At: ten.Add(1), From: desk.FromAgent, Kind: desk.KindText,
		Agent: "mia", Text: "oops", Delivery: desk.Held, Release: ten.Add(4)}
	_, err := store.Append(t.Context(), st, desk.DefaultRules(), k, func(store.Conversation) ([]desk.Entry, error) {
		return []desk.Entry{held, desk.AssignEntry(ten.Add(1), "mia")}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if out := exportText(t, st); !strings.Contains(out, `"id":"h","at":"2025-06-02T10:00:00.000000001Z","customer":"li","from":"agent","agent":"mia","text":"oops"}`) {
		t.Errorf("a message that is held is written plain, got\n%s", out)
	}
	_, err = store.Withdraw(t.Context(), st, desk.DefaultRules(), k, []store.Ref{store.RefOf(held), store.RefOf(desk.AssignEntry(ten.Add(1), "mia"))})
	if err != nil {
		t.Fatal(err)
	}
	other := newDesk(t)
	importText(t, other, hello)
	if got, want := exportText(t, st), exportText(t, other); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestExportEndsAtNow(t *testing.T) {
	st := newDesk(t)
	importText(t, st, hello)
	for _, tt := range []struct {
		now   string
		lines int
	}{{"2025-06-05T09:59:59Z", 1}, {"2025-06-05T10:00:00Z", 2}} {
		var out strings.Builder
		o := transfer.ExportOptions{Rules: desk.DefaultRules(), Now: instant(tt.now)}
		if err := transfer.Export(t.Context(), st, &out, o); err != nil {
			t.Fatal(err)
		}
		if got := strings.Count(out.String(), "\n"); got != tt.lines {
			t.Errorf("at %s %d lines, want %d", tt.now, got, tt.lines)
		}
	}
}
