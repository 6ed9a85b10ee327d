package access

import (
	"fmt"
	"strconv"
	"strings"
)

// Accounts are the accounts of a desk and its people as a part of a server's
// configuration: what stands between the braces of "accounts".
func (p People) Accounts() string {
	s := SubjectsOf(p.Desk)
	w := &accountWriter{Subjects: s}
	w.desk(p.Hub)
	for _, who := range p.List {
		w.person(who)
	}
	return w.String()
}

// accountWriter writes the accounts of a desk.
type accountWriter struct {
	strings.Builder
	Subjects
}

// desk writes the account that has the desk: only hubs are in it.
func (w *accountWriter) desk(hub string) {
	w.line("%s: {", strconv.Quote(w.account()))
	w.line("  jetstream: enabled")
	w.user(hub, w.ofHub())
	w.line("  exports: [")
	for i, r := range w.reading() {
		w.line("    {service: %q%s}", api+"."+r, streamed(i == 0))
	}
	for _, service := range []string{w.search(), w.Gates(), w.said(">"), w.log()} {
		w.line("    {service: %q}", service)
	}
	w.line("    {stream: %q}, {stream: %q}", w.told(), w.Heres())
	w.line("  ]")
	w.line("}")
}

// streamed marks a service of whose answers there are many to one request.
func streamed(yes bool) string {
	if yes {
		return ", response: stream"
	}
	return ""
}

// person writes the account of a person: what it takes over from the desk's is
// all there is in it.
func (w *accountWriter) person(who Person) {
	token := Token(who.ID)
	w.line("%s: {", strconv.Quote(w.accountOf(token)))
	w.user(who.Key, w.ofPerson(who))
	w.line("  imports: [")
	for _, r := range w.reading() {
		w.service(api+"."+r, w.Reads()+"."+r)
	}
	w.service(w.search(), "")
	w.service(w.Gate(who.ID, ">"), "")
	w.service(w.said(token), w.Here(who.ID))
	if who.Role == Manager {
		w.service(w.log(), "")
	}
	for _, stream := range []string{w.told(), w.Heres()} {
		w.line("    {stream: {account: %q, subject: %q}}", w.account(), stream)
	}
	w.line("  ]")
	w.line("}")
}

// service takes a service over, under another name where one is given.
func (w *accountWriter) service(subject, as string) {
	if as != "" {
		as = fmt.Sprintf(", to: %q", as)
	}
	w.line("    {service: {account: %q, subject: %q}%s}", w.account(), subject, as)
}

func (w *accountWriter) user(key string, p permissions) {
	w.line("  users: [{nkey: %q, permissions: {", key)
	w.line("    publish: {allow: [%s]}", quoted(p.publish))
	w.line("    subscribe: {allow: [%s]}", quoted(p.subscribe))
	w.line("  }}]")
}

func (w *accountWriter) line(format string, args ...any) {
	fmt.Fprintf(w, format+"\n", args...)
}

func quoted(list []string) string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = strconv.Quote(s)
	}
	return strings.Join(out, ", ")
}
