// Platforms plays TikTok Shop, a Chatwoot and a webhook on loopback addresses, and
// says how to open a console that is connected with them. Each line typed here is a
// customer's message:
//
//	tt Ann where is my parcel?
//	cw Lee 有货吗？
//	hook Bob hello
//	tt! Ann it is on its way      (somebody answers at the platform)
//	cw- Lee                       (what of ours has reached Lee)
//	cw/ cut                       (its next ten answers are lost; also: down, calm)
package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"time"

	"tend/bench/office"
	"tend/feed/feedtest"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "platforms:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	folder, err := os.MkdirTemp("", "platforms-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(folder) }()
	program, err := office.Build(ctx, folder)
	if err != nil {
		return err
	}
	o, err := office.New(ctx, folder, program, feedtest.Fast(time.Now, time.Now(), 1), 1)
	if err != nil {
		return err
	}
	defer o.Close()
	fmt.Printf("XDG_STATE_HOME=%s/state %s --store %s --config %s --agent mia\n", folder, program, o.Desk(), o.Config())
	lines := make(chan string)
	go read(lines)
	for {
		select {
		case <-ctx.Done():
			return nil
		case line, ok := <-lines:
			if !ok {
				return nil
			}
			say(o, line)
		}
	}
}

func read(lines chan<- string) {
	defer close(lines)
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		lines <- in.Text()
	}
}

// say does what a line says.
func say(o *office.Office, line string) {
	where, rest, _ := strings.Cut(line, " ")
	who, text, _ := strings.Cut(rest, " ")
	p := map[string]feedtest.Platform{"tt": o.TikTok, "cw": o.Chatwoot, "hook": o.Hook}[strings.TrimRight(where, "!-/")]
	switch {
	case p == nil:
		fmt.Println("? tt, cw or hook, then who, then what")
	case strings.HasSuffix(where, "!"):
		p.WriteAs("Lin", who, text)
	case strings.HasSuffix(where, "-"):
		fmt.Printf("%q\n", p.Delivered(who))
	case strings.HasSuffix(where, "/"):
		fault(p, who)
	default:
		p.Write(who, text)
	}
}

// fault makes trouble.
func fault(p feedtest.Platform, what string) {
	switch f := p.Faults(); what {
	case "cut":
		f.Next(feedtest.LoseAnswer, p.Traits().Send, 10)
	case "down":
		f.Down()
	case "calm":
		f.Calm()
	}
}
