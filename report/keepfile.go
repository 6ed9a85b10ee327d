package report

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"

	"tend/desk"
)

// A file of answers is a line that says what it is, with the digest of what
// follows, and the answers in JSON.
const keepMagic = "tend report answers 1 "

const (
	mostAnswers = 32      // in a file; the oldest go first
	mostBytes   = 4 << 20 // of a file; a longer one is not read, nor written
)

// keptFile is what a file holds: answers of one revision.
type keptFile struct {
	Revision uint64       `json:"revision"`
	Answers  []keptAnswer `json:"answers"`
}

type keptAnswer struct {
	Key    string       `json:"key"`
	Since  desk.Instant `json:"since"` // the answer holds after this
	Until  desk.Instant `json:"until"` // and up to this
	Report Report       `json:"report"`
}

func (a keptAnswer) valid() validity { return validity{a.Since, a.Until} }

// read gives the answers of a revision, as far as there are any.
func (k Keep) read(revision uint64) []keptAnswer {
	info, err := os.Lstat(k.Path)
	if err != nil || !info.Mode().IsRegular() || info.Size() > mostBytes {
		return nil
	}
	data, err := os.ReadFile(k.Path)
	if err != nil {
		return nil
	}
	head, body, _ := bytes.Cut(data, []byte("\n"))
	if string(head) != keepHead(body) {
		return nil
	}
	var f keptFile
	if json.Unmarshal(body, &f) != nil || f.Revision != revision {
		return nil
	}
	return f.Answers
}

func keepHead(body []byte) string {
	sum := sha256.Sum256(body)
	return keepMagic + hex.EncodeToString(sum[:])
}

// keep adds an answer to those of the same revision and lets the others go.
// What cannot be written is not kept.
func (k Keep) keep(revision uint64, a keptAnswer) {
	if k.Path == "" {
		return
	}
	f := keptFile{Revision: revision, Answers: []keptAnswer{a}}
	for _, old := range k.read(revision) {
		if old.Key != a.Key && len(f.Answers) < mostAnswers {
			f.Answers = append(f.Answers, old)
		}
	}
	body, err := json.Marshal(f)
	if err != nil || len(body) > mostBytes/2 {
		return
	}
	_ = k.write(append([]byte(keepHead(body)+"\n"), body...))
}

// write puts the file in its place whole or not at all.
func (k Keep) write(data []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(k.Path), "report-*") // for its owner only
	if err != nil {
		return err
	}
	_, err = tmp.Write(data)
	if err = errors.Join(err, tmp.Close()); err == nil {
		err = os.Rename(tmp.Name(), k.Path)
	}
	if err != nil {
		_ = os.Remove(tmp.Name())
	}
	return err
}
