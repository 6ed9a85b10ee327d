package feedtest

import "testing"

// like are platforms as they exist, by what they can do.
func like() map[string]Traits {
	return map[string]Traits{
		"one that can be asked what it has":       {Receives: true, Push: true, Staff: true, Names: true, Own: true},
		"one that gives our ids back, late maybe": {Receives: true, Push: true, Staff: true, Names: true, Own: true, Echo: true, Undecidable: true, Refuses: true},
		"one that only takes":                     {Idempotent: true},
		"one that only answers when asked":        {Receives: true, Names: true, Own: true},
	}
}

func TestRun(t *testing.T) {
	for name, does := range like() {
		t.Run(name, func(t *testing.T) { run(t, newMemory(does, ""), number(t, "TEND_FEED_SEEDS", 2)) })
	}
}
