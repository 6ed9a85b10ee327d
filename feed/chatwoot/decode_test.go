package chatwoot

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tend/desk"
	"tend/feed/wire"
)

// line is an entry in words.
func line(e desk.Entry, echo desk.MessageID) string {
	parts := []string{string(e.ID), e.At.String(), e.From.String(), e.Kind.String(), e.Text}
	for _, more := range [][2]string{{"url", e.URL}, {"name", e.Name}, {"agent", string(e.Agent)}, {"prepared", e.Prepared}, {"echo", string(echo)}} {
		if more[1] != "" {
			parts = append(parts, more[0]+"="+more[1])
		}
	}
	return strings.Join(parts, " | ")
}

// TestMessages decodes recorded messages; want is beside each of them.
func TestMessages(t *testing.T) {
	files, err := filepath.Glob("testdata/messages/*.json")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	o := Options{Name: "cw", Agents: map[int64]desk.AgentID{7: "mia"}}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var m message
			if err := json.Unmarshal(raw, &m); err != nil {
				t.Fatal(err)
			}
			r := &run{Conn: &Conn{o: o}, told: map[desk.AgentID]bool{}}
			var got strings.Builder
			for _, a := range m.arrivals(desk.Key{Shop: "s", Customer: "77"}, string(m.Sender.is.Name), r.author(m)) {
				got.WriteString(line(a.Entry, a.Echo) + "\n")
			}
			golden := strings.TrimSuffix(file, ".json") + ".want"
			if os.Getenv("TEND_WRITE_GOLDEN") != "" {
				if err := os.WriteFile(golden, []byte(got.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got.String() != string(want) {
				t.Errorf("it came as\n%swant\n%s", got.String(), want)
			}
		})
	}
}

func TestStamps(t *testing.T) {
	const at = "2026-08-17T17:53:10Z"
	for name, c := range map[string]struct{ raw, want string }{
		"whole seconds":           {"1786989190", at},
		"broken seconds":          {"1786989190.512", "2026-08-17T17:53:10.512Z"},
		"a number as a text":      {`"1786989190"`, at},
		"ISO 8601":                {`"2026-08-17T17:53:10.000Z"`, at},
		"ISO 8601 with an offset": {`"2026-08-17T19:53:10+02:00"`, at},
		"without a zone":          {`"2026-08-17T17:53:10"`, at},
		"as Rails prints it":      {`"2026-08-17 17:53:10 UTC"`, at},
		"zero":                    {"0", ""},
		"zero as a fraction":      {"0.0", ""},
		"null":                    {"null", ""},
		"an empty text":           {`""`, ""},
		"a word":                  {`"soon"`, ""},
		"before 1970":             {"-5", ""},
		"beyond all time":         {"1e300", ""},
		"no number":               {`"NaN"`, ""},
		"an object":               {`{"a":1}`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			var s stamp
			if err := json.Unmarshal([]byte(c.raw), &s); err != nil {
				t.Fatal(err)
			}
			if got := s.at().String(); got != c.want {
				t.Errorf("it is %q, want %q", got, c.want)
			}
		})
	}
}

func TestConversation(t *testing.T) {
	for name, c := range map[string]struct {
		raw      string
		contact  int64
		assignee int64
		open     bool
		reply    bool
	}{
		"as REST gives it": {`{"id":412,"status":"open","can_reply":true,"meta":{"sender":{"id":77},"assignee_type":"User","assignee":{"id":7}}}`, 77, 7, true, true},
		"nobody has it":    {`{"id":412,"status":"pending","can_reply":false,"meta":{"sender":{"id":77}}}`, 77, 0, true, false},
		"as it is pushed":  {`{"id":412,"status":"resolved","meta":{"sender":{"id":77,"type":"contact"},"assignee":null}}`, 77, 0, false, true},
		"a bot has it":     {`{"id":412,"status":"pending","meta":{"sender":{"id":77},"assignee_type":"AgentBot","assignee":{"id":3}}}`, 77, 0, true, true},
		"odd all over":     {`{"id":"412","status":null,"meta":[],"additional_attributes":"x","messages":{}}`, 0, 0, true, true},
	} {
		t.Run(name, func(t *testing.T) {
			var got conversation
			if err := json.Unmarshal([]byte(c.raw), &got); err != nil {
				t.Fatal(err)
			}
			if got.ID != 412 || got.contact() != c.contact || int64(got.assignee().ID) != c.assignee ||
				(got.Status != resolved) != c.open || got.replyable() != c.reply {
				t.Errorf("it is %+v", got)
			}
		})
	}
}

func TestChannels(t *testing.T) {
	for kind, want := range map[string]string{
		"Channel::Whatsapp": "WhatsApp", "Channel::Instagram": "Instagram", "Channel::Tiktok": "TikTok", "Channel::Email": "E-mail",
		"Channel::WebWidget": "Website", "Channel::Telegram": "Telegram", "Channel::Line": "Line", "Channel::Sms": "SMS",
		"Channel::FacebookPage": "Facebook", "Channel::Api": "API", "Channel::TwilioSms": "SMS", "Channel::Pigeon": "Pigeon",
	} {
		if got := (Inbox{kind: kind}).channel().name; got != want {
			t.Errorf("%s is called %s, want %s", kind, got, want)
		}
	}
	if ch := (Inbox{kind: "Channel::TwilioSms", medium: "whatsapp"}).channel(); ch.name != "WhatsApp" || ch.window != day {
		t.Errorf("WhatsApp by Twilio is %+v", ch)
	}
	if ch := (Inbox{kind: "Channel::Api", window: 48}).channel(); ch.window != 2*day {
		t.Errorf("an API inbox with a window is %+v", ch)
	}
}

func TestZones(t *testing.T) {
	for name, want := range map[string]string{
		"Asia/Shanghai": "Asia/Shanghai", "UTC": "", "Etc/UTC": "", "Eastern Time (US & Canada)": "", "Mars/Base": "", "": "", "../etc/passwd": "",
	} {
		if got := zone(name); got != want {
			t.Errorf("%q is %q, want %q", name, got, want)
		}
	}
}

func TestAddresses(t *testing.T) {
	for from, want := range map[string]string{
		"https://chat.example.com/":                         "wss://chat.example.com/cable",
		"https://app.chatwoot.com/app/accounts/1/dashboard": "wss://app.chatwoot.com/cable",
		" http://127.0.0.1:3000 ":                           "ws://127.0.0.1:3000/cable",
		"https://example.com/apple/app":                     "wss://example.com/apple/cable",
	} {
		if got := (Options{URL: from}).cable(); got != want {
			t.Errorf("%s: %s, want %s", from, got, want)
		}
	}
}

func TestCursors(t *testing.T) {
	text, err := cursor{At: 5, From: 2, Top: 9, Open: map[int64]int64{412: 7}}.encode()
	if err != nil || text != `{"v":1,"at":5,"from":2,"top":9,"open":{"412":7}}` {
		t.Fatalf("%s, %v", text, err)
	}
	if c, ok := parseCursor(text); !ok || c.Open[412] != 7 || c.Top != 9 {
		t.Errorf("it comes back as %+v, %v", c, ok)
	}
	for _, odd := range []string{"", "1787003600", `{"v":2,"at":5}`, `{"v":1}`, `{"v":1,"at":-1}`, `{"v":1,"at":5,"open":{"x":1}}`} {
		if _, ok := parseCursor(odd); ok {
			t.Errorf("%q was taken for a cursor", odd)
		}
	}
}

func TestOpenConversationsAreBounded(t *testing.T) {
	b := newBook()
	for d := range int64(mostOpen + 50) {
		b.put(thread{display: d + 1, key: desk.Key{Shop: "s", Customer: "c"}, status: "open"})
	}
	open := b.unresolved()
	if _, ok := open[mostOpen+50]; len(open) != mostOpen || !ok {
		t.Errorf("%d are kept, the newest among them: %v", len(open), ok)
	}
	for d := range int64(mostThreads) {
		b.put(thread{display: d + 10000, key: desk.Key{Shop: "s", Customer: desk.CustomerID(number(d))}, active: desk.Instant(d)})
	}
	if len(b.threads) > mostThreads || len(b.of) > mostThreads {
		t.Errorf("%d threads of %d customers are remembered", len(b.threads), len(b.of))
	}
}

// TestOddMembers: what is of another type than expected hides neither the row
// it is in nor those beside it.
func TestOddMembers(t *testing.T) {
	var list struct {
		Payload rows[message] `json:"payload"`
	}
	raw := `{"payload":["x",{"id":1,"content":"one","private":"no","created_at":[1]},{"id":2,"content":{"a":1},"attachments":["x",{"file_type":"location","coordinates_lat":"north"}],"content_attributes":{"deleted":"no","tend_id":"m2"}}]}`
	if err := wire.Loose([]byte(raw), &list); err != nil || len(list.Payload) != 2 {
		t.Fatalf("%+v, %v", list, err)
	}
	one, two := list.Payload[0], list.Payload[1]
	if one.Content != "one" || one.Private || one.Created != 0 {
		t.Errorf("the first is %+v", one)
	}
	if two.Content != `{"a":1}` || len(two.Attachments.is) != 1 || two.Attachments.is[0].Type != "location" || two.Attributes.is.Tend != "m2" {
		t.Errorf("the second is %+v", two)
	}
	var convs rows[conversation]
	if err := wire.Loose([]byte(`[{"id":412,"can_reply":"yes","status":7,"meta":{"sender":{"id":77,"blocked":"no"},"assignee":{"id":"x"}}}]`), &convs); err != nil || len(convs) != 1 || convs[0].contact() != 77 {
		t.Errorf("the conversation is %+v, %v", convs, err)
	}
}

// TestAForeignEcho: Chatwoot's own clients give their messages an echo, too,
// which comes with the push alone. Such a message must not come in other parts
// by asking, and a customer's is never taken for one of ours.
func TestAForeignEcho(t *testing.T) {
	const files = `"attachments":[{"file_type":"image","data_url":"https://x/1.png"},{"file_type":"image","data_url":"https://x/2.png"}]`
	for name, kind := range map[string]string{"a colleague's": `1,"sender":{"id":8,"type":"user"}`, "a customer's": `0,"sender":{"id":77,"type":"contact"}`} {
		t.Run(name, func(t *testing.T) {
			var told [2]string
			for i, echo := range []string{`,"echo_id":"e1"`, ``} {
				var m message
				if err := wire.Loose([]byte(`{"id":5,"content":"look","created_at":1786989190,"message_type":`+kind+echo+`,`+files+`}`), &m); err != nil {
					t.Fatal(err)
				}
				for _, a := range m.arrivals(desk.Key{Shop: "s", Customer: "77"}, "Ann", "") {
					told[i] += line(a.Entry, "") + "\n"
					if m.Type == incoming && a.Echo != "" {
						t.Errorf("%s is taken for ours", a.Entry.ID)
					}
				}
			}
			if told[0] != told[1] || strings.Count(told[0], "\n") != 3 {
				t.Errorf("it is pushed as\n%sand asked for as\n%s", told[0], told[1])
			}
		})
	}
}

// TestWhoseAMessageIs: only what another person wrote is surely none of ours.
func TestWhoseAMessageIs(t *testing.T) {
	for name, c := range map[string]struct {
		me   int64
		from string
		want bool
	}{
		"a colleague's":                 {7, `1,"sender":{"id":8,"type":"user"}`, true},
		"the user's whose token it is":  {7, `1,"sender":{"id":7,"type":"user"}`, false},
		"before it is known who we are": {0, `1,"sender":{"id":8,"type":"user"}`, false},
		"without a sender":              {7, `1`, false},
		"a bot's":                       {7, `1,"sender":{"id":8,"type":"agent_bot"}`, false},
		"a customer's":                  {7, `0,"sender":{"id":77,"type":"contact"}`, false},
	} {
		t.Run(name, func(t *testing.T) {
			var m message
			if err := wire.Loose([]byte(`{"id":5,"content":"ok","created_at":1786989190,"message_type":`+c.from+`}`), &m); err != nil {
				t.Fatal(err)
			}
			r := &run{Conn: &Conn{me: c.me}}
			if got := r.others(m); got != c.want {
				t.Errorf("others: %v", got)
			}
		})
	}
}
