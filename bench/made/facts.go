package made

import (
	"bufio"
	"fmt"
	"time"
)

const agents = 20

func shopOf(n int) string { return [...]string{"harbour", "hongshan", "lantern"}[n%3] }

// AgentID is the id of one of the twenty agents, from 0.
func AgentID(n int) string { return fmt.Sprintf("agent-%02d", n%agents) }

// writeFacts writes the shops and the agents.
func writeFacts(out *bufio.Writer, at time.Time) {
	fmt.Fprintln(out, `{"type":"shop","id":"harbour","name":"Harbour & Co","zone":"Europe/London"}`)
	fmt.Fprintln(out, `{"type":"shop","id":"hongshan","name":"红杉小铺","zone":"Asia/Shanghai","policies":["tiktok-24h"]}`)
	fmt.Fprintln(out, `{"type":"shop","id":"lantern","name":"灯笼 Lantern","zone":"America/New_York"}`)
	for n := range agents {
		fmt.Fprintf(out, `{"type":"agent","id":%q,"name":"Agent %d","capacity":200,"status":"offline","at":%q}`+"\n",
			AgentID(n), n, at.Format(time.RFC3339))
	}
}
