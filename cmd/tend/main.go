// Command tend is a terminal console for the people who answer a shop's
// customers. See the README for its use, and `tend help` for its commands.
package main

import (
	"context"
	"io"
	"log"
	"os"
	_ "time/tzdata" // shops name their zones; not every machine knows them
)

func main() {
	// net/http tells the standard logger what odd servers send, which may
	// quote a secret and would land on the screen.
	log.SetOutput(io.Discard)
	os.Exit(run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv))
}
