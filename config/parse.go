package config

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"
)

// parse reads the TOML and nothing more.
func parse(data []byte) (map[string]any, *Problem) {
	if !utf8.Valid(data) {
		at := newLines(data).at(firstInvalid(data))
		return nil, &Problem{Line: at.line, Column: at.column,
			Text: "the file is not UTF-8 text here; save it as UTF-8. Until then the defaults hold"}
	}
	tree := map[string]any{}
	if err := toml.Unmarshal(data, &tree); err != nil {
		return nil, notTOML(data, err)
	}
	return tree, nil
}

func notTOML(data []byte, err error) *Problem {
	p := &Problem{Text: "the file cannot be understood here: " + printable(strings.TrimPrefix(err.Error(), "toml: ")) +
		". Until this is corrected the defaults hold"}
	var wrong *toml.DecodeError
	if errors.As(err, &wrong) {
		at := newLines(data).inBytes(wrong.Position())
		p.Line, p.Column = at.line, at.column
	}
	return p
}

// find follows a dotted path of plain keys.
func find(tree map[string]any, path string) (any, bool) {
	var at any = tree
	for key := range strings.SplitSeq(path, ".") {
		if path == "" {
			break
		}
		fields, ok := at.(map[string]any)
		if !ok {
			return nil, false
		}
		if at, ok = fields[key]; !ok {
			return nil, false
		}
	}
	return at, true
}
