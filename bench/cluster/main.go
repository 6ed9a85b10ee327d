// Cluster has people work at a desk on three servers and does to the servers
// what happens to machines and lines: it kills, stops and cuts off. After each
// fault it looks whether every acknowledged act is on the desk once, whether
// sessions are what their logs say, and whether everybody who followed knows all
// of it. Some of them ask hubs for every change, of which one leads and counts:
// it looks whether ever two did. It prints for how long nothing was acknowledged.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"time"

	"tend/store/natsstore/clustertest"
)

func main() {
	if code, was := clustertest.Child(); was {
		os.Exit(code)
	}
	if code, was := child(); was {
		os.Exit(code)
	}
	var o options
	flag.IntVar(&o.rounds, "rounds", 3, "how often each fault happens")
	flag.IntVar(&o.writers, "writers", 16, "how many are at work")
	flag.IntVar(&o.gated, "gated", 8, "how many of them ask a hub for every change")
	flag.IntVar(&o.hubs, "hubs", 2, "how many hubs there are")
	flag.IntVar(&o.customers, "customers", 300, "how many customers there are")
	flag.IntVar(&o.watchers, "watchers", 3, "how many follow the desk")
	flag.DurationVar(&o.pace, "pace", 40*time.Millisecond, "how long somebody rests after an act")
	flag.DurationVar(&o.away, "away", 15*time.Second, "how long a server is stopped or cut off")
	flag.StringVar(&o.dir, "dir", "", "where the servers' data goes (default: a temporary folder)")
	flag.BoolVar(&o.log, "log", false, "have the servers write logs beside their data")
	faults := flag.String("faults", "leader,any,cut,held,stopped,all,hub,both", "which faults happen, in this order")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	wrong, err := run(ctx, o, strings.Split(*faults, ","))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if wrong > 0 {
		os.Exit(1)
	}
}

// options are the flags.
type options struct {
	rounds, writers, gated, hubs, customers, watchers int
	pace, away                                        time.Duration
	dir                                               string
	log                                               bool
}

// run goes through all faults and gives how much was wrong.
func run(ctx context.Context, o options, names []string) (wrong int, err error) {
	d, err := begin(ctx, o)
	if err != nil {
		return 0, err
	}
	defer d.end()
	var table []row
	for _, name := range names {
		f, ok := faults()[name]
		if !ok {
			return 0, fmt.Errorf("there is no fault %q", name)
		}
		r := row{fault: name}
		for range o.rounds {
			one, err := d.round(ctx, name, f)
			if err != nil {
				return wrong, err
			}
			r.add(one)
			wrong += len(one.wrong)
			fmt.Println(one)
		}
		table = append(table, r)
	}
	print(table)
	return wrong, nil
}
