package posts

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
)

// Name is what a customer is called; a row of the lists is known by it.
func Name(customer int) string { return fmt.Sprintf("N%06d", customer) }

// Message is a line.
func Message(id string, customer int, at time.Time) string {
	return Said(id, customer, at, fmt.Sprintf("第 %s 条：请问还有货吗？ Is it in stock?", id))
}

// Said is a line with words of its own.
func Said(id string, customer int, at time.Time, text string) string {
	return fmt.Sprintf(`{"id":%q,"at":%q,"customer":"c%d","name":%q,"from":"customer","text":%q}`+"\n",
		id, at.UTC().Format(time.RFC3339Nano), customer, Name(customer), text)
}

// First are the lines of a desk at which customers wait already, each since a
// little earlier than the next one.
func First(customers int, now time.Time) string {
	var b strings.Builder
	for n := range customers {
		b.WriteString(Message(fmt.Sprintf("first-%d", n), n, now.Add(-time.Minute-time.Duration(customers-n)*time.Millisecond)))
	}
	return b.String()
}

// ID is what the n-th message of a flood is known by.
func ID(n int) string { return fmt.Sprintf("flood-%d", n) }

// Check prints whether an export has each of the messages of a flood once, and
// gives an error if not.
func Check(export []byte, sent int) error {
	lost, doubled, err := tally(export, sent)
	if err != nil {
		return err
	}
	fmt.Printf("on the desk: %d of %d, %d lost, %d doubled\n", sent-lost, sent, lost, doubled)
	if lost+doubled > 0 {
		return errors.New("not every message is on the desk once")
	}
	return nil
}

// tally counts which messages of the flood an export lacks, and which it has more
// than once.
func tally(export []byte, sent int) (lost, doubled int, err error) {
	times := map[string]int{}
	for raw := range bytes.Lines(export) {
		var line struct{ ID string }
		if err := json.Unmarshal(raw, &line); err != nil {
			return 0, 0, fmt.Errorf("read the export: %w", err)
		}
		times[line.ID]++
	}
	for n := range sent {
		switch times[ID(n)] {
		case 0:
			lost++
		case 1:
		default:
			doubled++
		}
	}
	return lost, doubled, nil
}
