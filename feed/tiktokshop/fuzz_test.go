package tiktokshop

import (
	"testing"
	"unicode/utf8"

	"tend/desk"
)

func FuzzMessages(f *testing.F) {
	f.Add(sample(f, "messages.json"))
	f.Add([]byte(`{"messages":[{"id":"1","type":"ORDER_CARD","content":"{}","data":"{\"quantity\":2}","sender":{"role":"BUYER"}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := decodeMessages(data)
		if err != nil {
			return
		}
		for _, m := range p.Messages {
			e := m.entry(p.Tips, labelsIn("zh-CN"))
			if e.Type != desk.Message || e.From == 0 || e.Kind == 0 || e.At < 0 || !utf8.ValidString(e.Text) {
				t.Errorf("message %+v became %+v", m, e)
			}
			if e.Kind == desk.KindOther && e.Text == "" {
				t.Errorf("message %+v shows nothing", m)
			}
		}
	})
}

func FuzzConversations(f *testing.F) {
	f.Add(sample(f, "conversations.json"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := decodeConversations(data)
		if err != nil {
			return
		}
		l := newLedger(nil, seconds(1760000000))
		for _, c := range p.Conversations {
			if l.reach(c); l.unseen(c) {
				l.saw(string(c.ID), []message{*c.Latest}, *c.Latest)
				if l.unseen(c) {
					t.Errorf("%+v stays unseen", c)
				}
			}
		}
		if _, err := (cursor{Version: 1, Shops: map[string]*shopCursor{"1": l.kept()}}).encode(); err != nil {
			t.Error(err)
		}
	})
}

func FuzzWebhook(f *testing.F) {
	f.Add([]byte(`{"type":14,"shop_id":"7001","timestamp":1760000001,"data":{"message_id":"5001","index":"5001","conversation_id":"1001","type":"TEXT","content":"{\"content\":\"hi\"}","create_time":1760000000,"is_visible":true,"sender":{"im_user_id":"3001","role":"BUYER"}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := decodeEvent(data)
		if err != nil {
			return
		}
		m, conversation, err := decodeHooked(e.Data)
		if err == nil && (m.ID == "" || conversation == "" || m.entry("", labels{}).ID == "") {
			t.Errorf("a message without an id is taken: %+v", m)
		}
	})
}

func FuzzTokenFile(f *testing.F) {
	f.Add([]byte(`{"access_token":"a","access_token_end":1760600000,"refresh_token":"r","shops":[{"id":"1"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		k, err := decodeToken(data)
		if err == nil && (k.Access == "" || k.Refresh == "") {
			t.Errorf("%+v is taken", k)
		}
		k.stale(seconds(1760000000))
		ending(k.RefreshEnd, seconds(1760000000))
	})
}

func FuzzGrant(f *testing.F) {
	f.Add([]byte(`{"access_token":"a","access_token_expire_in":1760600000,"refresh_token":"r","user_type":0}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		k, err := decodeGrant(data, seconds(1760000000))
		if err == nil && (k.Access == "" || k.Refresh == "" || k.AccessEnd <= 0) {
			t.Errorf("%#v is taken", k)
		}
	})
}

func FuzzCursor(f *testing.F) {
	f.Add(`{"v":1,"shops":{"7001":{"began":1,"since":2,"c":{"1001":["5001","",1]},"shut":["1"]}}}`)
	f.Fuzz(func(t *testing.T, s string) {
		c, err := decodeCursor(s)
		if err != nil {
			return
		}
		for _, one := range c.Shops {
			l := newLedger(one, seconds(1760000000))
			l.unseen(conv("1", 1760000000))
			l.completed(1760000000)
			l.kept()
		}
		again, err := c.encode()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := decodeCursor(again); err != nil {
			t.Errorf("%s became %s: %v", s, again, err)
		}
	})
}

func FuzzPerformance(f *testing.F) {
	f.Add([]byte(`{"performance":{"support_session_count":12,"response_percentage":"93.4","response_time_mins":"2.5"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := decodePerformance(data)
		if n := scaled(p.Answered, 0.01); err == nil && n != nil && !(*n >= 0) {
			t.Errorf("%+v is a share of %v", p, *n)
		}
	})
}
