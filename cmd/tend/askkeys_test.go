//go:build unix

package main_test

import (
	"bytes"
	"syscall"
	"testing"

	"tend/feed/feedtest/tiktoksim"
)

// Answers that are typed, or pasted, before their questions are there are taken,
// and a secret among them is never shown. What nobody asked for is thrown away
// at the end.
func TestASecretThatIsTypedAheadIsNotShown(t *testing.T) {
	t.Parallel()
	o, sim := newOffice(t), tiktoksim.New(t, wallClock(), nil)
	c := o.ask("connect", "tiktokshop", "--api", sim.API(), "--auth", sim.Auth())
	c.see("Name [tiktok]:")
	c.press("tt", "enter", tiktoksim.AppKey, "enter", tiktoksim.AppSecret, "enter")
	c.see("Region [other]:")
	holds(t, "the screen", c.Screen().Text(), "Name [tiktok]: tt\n", "App key: "+tiktoksim.AppKey+"\n", "App secret:\n")
	if err := c.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	if status, err := c.Exit(within); err != nil || status != 1 {
		t.Errorf("status %d, %v", status, err)
	}
	if d := c.Disorder(); len(d) > 0 {
		t.Error(d)
	}
	if bytes.Contains(c.Output(), []byte(tiktoksim.AppSecret)) {
		t.Errorf("the secret was shown:\n%s", c.Output())
	}
}

// Answers in other scripts, and answers that are mended while they are typed, are
// shown and taken as they were meant.
func TestAnswersAreMendedWhileTheyAreTyped(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	c := o.ask("connect", "webhook")
	c.see("Name [webhook]:")
	c.press("花", "enter")
	c.see("letters from a to z")
	c.press("my-hok", "left", "o", "enter")
	c.see("Address:")
	holds(t, "the screen", c.Screen().Text(), "Name [webhook]: 花\n", "Name [webhook]: my-hook\n")
	c.leaveQuestions()
}

// leaveQuestions ends a command that asks as Ctrl-C does.
func (c *console) leaveQuestions() {
	c.t.Helper()
	if err := c.Signal(syscall.SIGINT); err != nil {
		c.t.Fatal(err)
	}
	c.gone(1)
}
