package codec_test

import (
	"time"

	"pgregory.net/rapid"

	"tend/desk"
)

const start = desk.Instant(1748829600e9)

func sampleSession() *desk.Session {
	return &desk.Session{
		ID: "sabcdefghij234567", Shop: "shop-a", Customer: "u-10001", Name: "王小明", Rev: 7,
		OpenedAt: start, OpenedBy: desk.FromCustomer, Visit: 3, Assignee: "anna", Served: "anna",
		Assigned:      []desk.Assignment{{At: start.Add(time.Minute), Agent: "anna"}},
		FirstCustomer: start, Ask: start, Replied: start.Add(2 * time.Minute), RepliedBy: "anna", ReplyID: "m-00002", Told: start.Add(3 * time.Minute), ToldBy: "ben", ToldID: "m-00004",
		LastAt: start.Add(time.Hour), LastID: "m-00003", LastHuman: "m-00002", LastEntry: start.Add(time.Hour), Wait: start.Add(time.Hour),
		Messages: 3, Unanswered: 1, Language: "zh", Tiers: 4, Preview: "请问我的订单什么时候发货？", PreviewBy: desk.FromCustomer, PreviewOf: desk.KindText,
	}
}

func sampleEntry() desk.Entry {
	return desk.Entry{
		Type: desk.Message, ID: "m-00003", At: start, Seq: 3, From: desk.FromAgent, Kind: desk.KindText,
		Agent: "anna", Name: "王小明", Text: "Hello 你好", Delivery: desk.Held, Release: start.Add(4 * time.Second), Prepared: "quick:hello", Edited: true, Extra: `"a":1`,
	}
}

func instants() *rapid.Generator[desk.Instant] {
	return rapid.OneOf(
		rapid.Just(desk.Instant(0)),
		rapid.Custom(func(t *rapid.T) desk.Instant {
			return start + desk.Instant(rapid.Int64Range(-1e6, 1e6).Draw(t, "s")*1e9)
		}),
		rapid.Custom(func(t *rapid.T) desk.Instant { return desk.Instant(rapid.Int64().Draw(t, "ns")) }),
	)
}

func ids[T ~string]() *rapid.Generator[T] {
	return rapid.Custom(func(t *rapid.T) T { return T(rapid.StringN(0, 6, 24).Draw(t, "id")) })
}

func slice[T any](t *rapid.T, name string, draw func(*rapid.T) T) []T {
	s := rapid.SliceOfN(rapid.Custom(draw), 0, 4).Draw(t, name)
	if len(s) == 0 {
		return nil
	}
	return s
}

func drawSession(t *rapid.T) *desk.Session {
	at := func() desk.Instant { return instants().Draw(t, "at") }
	message := func() desk.MessageID { return ids[desk.MessageID]().Draw(t, "message") }
	agent := func() desk.AgentID { return ids[desk.AgentID]().Draw(t, "agent") }
	return &desk.Session{
		ID: ids[desk.SessionID]().Draw(t, "session"), Shop: ids[desk.ShopID]().Draw(t, "shop"),
		Customer: ids[desk.CustomerID]().Draw(t, "customer"), Name: rapid.String().Draw(t, "name"), Rev: rapid.Uint64().Draw(t, "rev"),
		OpenedAt: at(), OpenedBy: desk.From(rapid.Byte().Draw(t, "by")), Visit: rapid.Int().Draw(t, "visit"), Closed: at(), ClosedBy: agent(),
		ClosedIdle: rapid.Bool().Draw(t, "idle"), Assignee: agent(), Served: agent(),
		Assigned: slice(t, "assigned", func(t *rapid.T) desk.Assignment {
			return desk.Assignment{At: instants().Draw(t, "at"), Agent: ids[desk.AgentID]().Draw(t, "agent")}
		}),
		FirstCustomer: at(), Ask: at(), Wait: at(),
		Presses: slice(t, "presses", func(t *rapid.T) desk.Press {
			return desk.Press{ID: ids[desk.MessageID]().Draw(t, "id"), At: instants().Draw(t, "at"), Cleared: rapid.Bool().Draw(t, "cleared")}
		}),
		Answered: slice(t, "answered", func(t *rapid.T) desk.MessageID { return ids[desk.MessageID]().Draw(t, "id") }),
		Replied:  at(), RepliedBy: agent(), ReplyID: message(), LastAt: at(), LastID: message(), LastHuman: message(), LastEntry: at(),
		Messages: rapid.Int().Draw(t, "messages"), Unanswered: rapid.Int().Draw(t, "unanswered"),
		SentKinds: desk.KindSet(rapid.Uint16().Draw(t, "kinds")), Ref: rapid.String().Draw(t, "ref"), RefKind: desk.Kind(rapid.Byte().Draw(t, "refkind")),
		Language: rapid.SampledFrom([]string{"", "zh", "en"}).Draw(t, "language"), Tiers: desk.TierSet(rapid.Byte().Draw(t, "tiers")),
		Preview: rapid.String().Draw(t, "preview"), PreviewBy: desk.From(rapid.Byte().Draw(t, "pby")), PreviewOf: desk.Kind(rapid.Byte().Draw(t, "pof")),
		Told: at(), ToldBy: agent(), ToldID: message(),
		NoReply: at(), Reported: at(), Ruling: desk.MarkName(rapid.Byte().Draw(t, "ruling")),
		Pending: slice(t, "pending", func(t *rapid.T) desk.Outgoing {
			return desk.Outgoing{ID: ids[desk.MessageID]().Draw(t, "id"), At: instants().Draw(t, "at"), State: desk.Delivery(rapid.Byte().Draw(t, "state")), Release: instants().Draw(t, "release")}
		}),
	}
}

func drawEntry(t *rapid.T) desk.Entry {
	text := func(name string) string { return rapid.String().Draw(t, name) }
	enum := func(name string) byte { return rapid.Byte().Draw(t, name) }
	return desk.Entry{
		Type: desk.EntryType(enum("type")), ID: desk.MessageID(text("id")), At: instants().Draw(t, "at"), Seq: rapid.Uint64().Draw(t, "seq"),
		From: desk.From(enum("from")), Kind: desk.Kind(enum("kind")), Agent: desk.AgentID(text("agent")), Name: text("name"), Text: text("text"),
		URL: text("url"), Ref: text("ref"), Answers: desk.MessageID(text("answers")), Mark: desk.MarkName(enum("mark")),
		Delivery: desk.Delivery(enum("delivery")), Release: instants().Draw(t, "release"), Reason: text("reason"), RemoteID: text("remote"), Extra: text("extra"),
		Prepared: text("prepared"), Edited: rapid.Bool().Draw(t, "edited"),
	}
}
