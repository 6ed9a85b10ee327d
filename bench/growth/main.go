// Growth calculates what a team's desk needs as a shop grows, from what was measured,
// and prints the table of docs/scale.md:
//
//	go run ./bench/growth
package main

import (
	"fmt"
	"os"
)

func main() {
	if _, err := fmt.Fprint(os.Stdout, table(measured(), work(), steps())); err != nil {
		os.Exit(1)
	}
}
