package natsstore

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"strconv"
	"strings"
	"time"

	"tend/desk"
)

// longestToken is the length from which on a name is its digest in a subject.
const longestToken = 48

// token makes any name one token of a subject: itself where it has nothing but
// letters, digits, '-' and '_', else its digest. The first letter tells them
// apart, so that no name is another one's digest.
func token(name string) string {
	if plain(name) {
		return "n" + name
	}
	return "h" + digest(name)
}

func plain(name string) bool {
	for _, c := range []byte(name) {
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '-', c == '_':
		default:
			return false
		}
	}
	return name != "" && len(name) <= longestToken
}

// digest stands for a list of names, of any length and letters.
func digest(names ...string) string {
	h := sha256.New()
	var size [8]byte
	for _, n := range names {
		binary.BigEndian.PutUint64(size[:], uint64(len(n)))
		h.Write(size[:])
		h.Write([]byte(n))
	}
	sum := base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(h.Sum(nil)[:16])
	return strings.ToLower(sum)
}

// place is the part of a subject that names a customer: the shop, so that a
// desk can be divided by shops, and a digest.
func place(k desk.Key) string {
	return token(string(k.Shop)) + "." + digest(string(k.Shop), string(k.Customer))
}

// names makes the subjects of a desk.
type names struct{ desk, root, live, stream, api string }

func namesOf(desk string) names {
	return names{desk: desk, root: "desk." + desk + ".", live: "live." + desk + ".", stream: "DESK_" + desk, api: "$JS.API"}
}

// search is where searches are served.
func (n names) search() string { return "svc." + strings.TrimPrefix(n.root, "desk.") + "search" }

// all is everything, watched what is told to watchers as it changes.
func (n names) all() string     { return n.root + ">" }
func (n names) watched() string { return n.root + "w.>" }
func (n names) told() string    { return n.live + ">" }

// active is the record of a customer with an active session, or who had one a
// day ago; atRest is that of any other.
func (n names) active(place string) string { return n.root + "w.c." + place }
func (n names) atRest(place string) string { return n.root + "d." + place }

func (n names) actives() string { return n.root + "w.c.>" }

// page is a page of a customer's log. All its entries are of one month.
func (n names) page(place string, at desk.Instant, id uint64) string {
	return n.root + ofPages + "." + month(at) + "." + place + "." + strconv.FormatUint(id, 36)
}

// message is where a message of a shop is looked up.
func (n names) message(shop desk.ShopID, id desk.MessageID) string {
	return n.root + "i." + token(string(shop)) + "." + digest(string(id))
}

// session is where a session is looked up.
func (n names) session(id desk.SessionID) string { return n.root + "s." + token(string(id)) }

// ended is a session that has ended, by the day it was opened.
func (n names) ended(opened desk.Instant, id desk.SessionID) string {
	return n.root + ofOvers + "." + day(opened) + "." + token(string(id))
}

func (n names) doc(kind, id string) string {
	return n.root + "w.doc." + token(kind) + "." + token(id)
}

func (n names) isDoc(subject string) bool { return strings.HasPrefix(subject, n.root+"w.doc.") }

func (n names) docs(kind string) string {
	if kind == "" {
		return n.root + "w.doc.>"
	}
	return n.root + "w.doc." + token(kind) + ".*"
}

// picture is where it stands that a picture is kept, and piece the n-th piece of
// it. The name is one that store.PictureName takes.
func (n names) picture(name string) string { return n.root + "pic." + name }

func (n names) piece(name string, i int) string { return n.picture(name) + "." + strconv.Itoa(i) }

// sending is where it stands what picture somebody sends, and sentPiece a piece of
// it that has come.
func (n names) sending(by string) string { return n.root + "new." + token(by) }

func (n names) sentPiece(by string, i int) string { return n.sending(by) + "." + strconv.Itoa(i) }

// overs are all of a month, or of a day; pages are all of a month.
func (n names) overs(when string) string { return n.root + ofOvers + "." + when + ".>" }
func (n names) pages(when string) string { return n.root + ofPages + "." + when + ".>" }

// month is where it is noted that a part of the desk has something in a month.
func (n names) month(part, when string) string { return n.root + "m." + part + "." + when }

// month and day name parts of the calendar in UTC, one token for each.
func month(at desk.Instant) string { return time.Unix(0, int64(at)).UTC().Format("2006.01") }
func day(at desk.Instant) string   { return time.Unix(0, int64(at)).UTC().Format("2006.01.02") }
