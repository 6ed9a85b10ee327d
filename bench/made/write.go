package made

import (
	"bufio"
	"io"
	"math/rand/v2"
)

// Write writes the desk, one line for each thing that happened, in the order of
// time or shuffled.
func Write(w io.Writer, o Options) error {
	out := bufio.NewWriterSize(w, 1<<20)
	writeFacts(out, o.End.Add(-closedFor))
	if o.Shuffle {
		writeShuffled(out, o)
	} else {
		tell(o, func(l line) { _, _ = out.Write(l.append(nil)) })
	}
	return out.Flush() // which gives the first error of any write
}

func writeShuffled(out *bufio.Writer, o Options) {
	var lines [][]byte
	tell(o, func(l line) { lines = append(lines, l.append(nil)) })
	rand.New(rand.NewPCG(o.Seed, 2)).Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	for _, l := range lines {
		_, _ = out.Write(l)
	}
}
