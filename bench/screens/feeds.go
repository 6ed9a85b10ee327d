//go:build unix

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"tend/bench/office"
	"tend/feed/feedtest"
	"tend/internal/terminal"
)

// spoken is what is said, and waited for, in a language.
type spoken struct{ locale, parcel, stock, yes, more, empty, sent, waits string }

func words(language string) spoken {
	if language == "zh" {
		return spoken{"zh_CN.UTF-8", "包裹到哪里了？", "还有燕麦色的吗？", "有的，今天下单今天发出。", "需要帮您留一件吗？", "这里还没有会话", "已发送", "等待 Chatwoot"}
	}
	return spoken{"en_GB.UTF-8", "Where is my parcel?", "Do you still have it in oat?", "We do, and it ships today.", "Shall I keep one for you?", "This desk is empty", "✓ sent", "waits for Chatwoot"}
}

// connected takes the pictures of a desk that is connected with simulated
// platforms: a reply that is there, one that waits for a feed that is down, and
// the list of feeds.
func connected(dir, folder, language string) error {
	home, err := os.MkdirTemp(dir, "office-")
	if err != nil {
		return err
	}
	ctx := context.Background()
	clock := feedtest.Fast(time.Now, time.Date(2026, 3, 3, 10, 0, 0, 0, time.UTC), 1)
	o, err := office.New(ctx, home, filepath.Join(dir, "tend"), clock, 1)
	if err != nil {
		return err
	}
	defer o.Close()
	said, cmd := words(language), o.Command(ctx)
	cmd.Env = append(cmd.Env, "LC_ALL="+said.locale, "LANG="+said.locale, "TERM=xterm-256color", "TZ=UTC")
	term, err := terminal.Start(cmd, 120, 34)
	if err != nil {
		return err
	}
	defer term.Close()
	for _, step := range scene(term, o, said, folder, language) {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// scene is what happens, one after the other.
func scene(term *terminal.Terminal, o *office.Office, said spoken, folder, language string) []func() error {
	keys := func(keys ...string) func() error { return func() error { return press(term, keys) } }
	see := func(texts ...string) func() error { return func() error { return until(term, texts) } }
	do := func(what func()) func() error { return func() error { what(); return nil } }
	picture := func(name string) func() error {
		return func() error { return keep(term, folder, "120x34-"+name+"-"+language) }
	}
	return []func() error{
		see(said.empty),
		do(func() { o.TikTok.Write("Ann", said.parcel) }), see("Ann"),
		do(func() { o.Chatwoot.Write("Lee", said.stock) }), see("Lee"),
		keys("j", "i", said.yes, "enter", "alt+3"), see(said.sent),
		do(func() { o.Chatwoot.Faults().Down() }), see("Chatwoot: ", "Chatwoot："),
		keys("i", said.more, "enter", "alt+3"), see(said.waits), picture("delivery"),
		keys("esc", "C"), picture("feeds"),
	}
}

// until waits for one of some texts.
func until(term *terminal.Terminal, texts []string) error {
	return term.Wait(func(s terminal.Screen) bool { return slices.ContainsFunc(texts, s.Has) }, time.Minute)
}

// keep writes what is on the screen.
func keep(term *terminal.Terminal, folder, name string) error {
	picture := svg(term.Screen(), "tend, "+name)
	path := filepath.Join(folder, name+".svg")
	fmt.Println(path, len(picture), "bytes")
	return os.WriteFile(path, []byte(picture), 0o644)
}
