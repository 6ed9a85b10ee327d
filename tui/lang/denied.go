package lang

import (
	"errors"

	"tend/desk"
)

// Denied are the words for every [desk.Denial], full sentences with what to do,
// and what is said where something is not offered in the first place.
type Denied struct {
	Why     map[desk.Denial]string
	Manager string // only managers do that
	// Taken says who has a session that was to be taken.
	Taken func(session, by string) string
}

// WhyDenied says why somebody may not make a change; ok is false for an error that
// is no denial. A code of a later version gives what is true of all of them.
func (t *Texts) WhyDenied(err error) (why string, ok bool) {
	var denied *desk.DeniedError
	if !errors.As(err, &denied) {
		return "", false
	}
	if why, ok = t.Denied.Why[denied.Why]; !ok {
		why = t.Denied.Why[desk.DeniedHub]
	}
	return why, true
}

func englishDenied() Denied {
	return Denied{
		Taken: func(session, by string) string {
			return by + " has session " + session + " already. Ask them for it, or have a manager move it."
		},
		Manager: "That is a manager's business. Ask one to do it.",
		Why: map[desk.Denial]string{
			desk.DeniedRole:     "You are nobody on this desk. Ask a manager for an invitation.",
			desk.DeniedSession:  "A colleague has this session. Ask them for it, or have a manager move it.",
			desk.DeniedWords:    "You can change only what you wrote yourself.",
			desk.DeniedDelivery: "Whether a message arrived is for the desk to say. Nothing was changed.",
			desk.DeniedShape:    "The desk does not know this action. Update tend to the desk's version.",
			desk.DeniedTime:     "This is dated too far from now. Check this machine's clock, then try again.",
			desk.DeniedManager:  "Only a manager can do this. Nothing was changed.",
			desk.DeniedOwner:    "This belongs to a colleague. You can change only your own.",
			desk.DeniedHub:      "Only the desk itself does that. Nothing was changed.",
		},
	}
}

func chineseDenied() Denied {
	return Denied{
		Taken: func(session, by string) string {
			return joined("会话 ", session, " 已由 ", by, " 接待，请与其沟通，或请主管转移。")
		},
		Manager: "此操作仅限主管，请联系主管处理。",
		Why: map[desk.Denial]string{
			desk.DeniedRole:     "您不是本客服台的成员，请向主管索取邀请文件。",
			desk.DeniedSession:  "该会话由同事接待，请与其沟通，或请主管转移。",
			desk.DeniedWords:    "只能修改自己写的内容。",
			desk.DeniedDelivery: "消息是否送达由客服台判定，未做任何更改。",
			desk.DeniedShape:    "客服台不认识此操作，请将 tend 更新到与客服台相同的版本。",
			desk.DeniedTime:     "时间与当前相差过大，请检查本机时钟后重试。",
			desk.DeniedManager:  "仅主管可以执行此操作，未做任何更改。",
			desk.DeniedOwner:    "这属于同事，只能修改自己的。",
			desk.DeniedHub:      "此操作只由客服台自身执行，未做任何更改。",
		},
	}
}
