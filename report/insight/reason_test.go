package insight

import "testing"

func TestDecide(t *testing.T) {
	for _, c := range []struct {
		name  string
		facts Facts
		want  Reason
	}{
		{"nothing is known", Facts{}, Unknown},
		{"nothing is known, but a reply came late", Facts{Replied: true}, AnsweredLate},
		{"somebody had it and answered late", Facts{Had: true, Replied: true}, AnsweredLate},
		{"somebody had it and never answered", Facts{Had: true}, AssignedUnanswered},
		{"somebody had it, which is known without any history", Facts{Had: true, History: true}, AssignedUnanswered},
		{"nobody was accepting", Facts{History: true}, NobodyAccepting},
		{"nobody was accepting, and a reply came long after", Facts{History: true, Replied: true}, NobodyAccepting},
		{"all who were accepting were full", Facts{History: true, Accepting: true}, QueueFull},
		{"full, and a reply came after", Facts{History: true, Accepting: true, Replied: true}, QueueFull},
		{"there was room and nobody took it", Facts{History: true, Accepting: true, Room: true}, NotTaken},
		{"there was room, and the reply was late", Facts{History: true, Accepting: true, Room: true, Replied: true}, AnsweredLate},
		{"out of hours comes before whoever had it", Facts{Hours: true, Had: true, Replied: true}, OutOfHours},
		{"out of hours comes before nobody accepting", Facts{Hours: true, History: true}, OutOfHours},
		{"within hours it does not hold", Facts{Hours: true, Worked: true, Had: true}, AssignedUnanswered},
		{"without known hours it does not hold", Facts{Worked: false, Had: true}, AssignedUnanswered},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Decide(c.facts); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestReasonsListEach(t *testing.T) {
	seen := map[Reason]bool{}
	for _, r := range Reasons() {
		seen[r] = true
	}
	for n := range 1 << 7 {
		bit := func(i int) bool { return n>>i&1 == 1 }
		f := Facts{bit(0), bit(1), bit(2), bit(3), bit(4), bit(5), bit(6)}
		if r := Decide(f); !seen[r] {
			t.Errorf("%+v gives %q, which no list has", f, r)
		}
	}
}
