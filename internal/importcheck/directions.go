package importcheck

import (
	"slices"
	"strings"
)

// rule says what the packages that match a pattern may import. A pattern is a
// package, or a package and all below it when it ends in "/...".
type rule struct {
	packages string
	ours     []string // patterns of our own packages
	theirs   bool     // whether anything outside the standard library is allowed
}

// directions returns the rules. For each package its own counts, else the nearest above it.
// Every arrow points from the edges to desk; engines do not know each other, hub
// and tui meet only in the store, and cmd alone knows everyone.
func directions() []rule {
	return []rule{
		{"desk", nil, false},
		{"desk/...", []string{"desk", "desk/..."}, true},
		{"store", []string{"desk", "internal/wholefile", "internal/picturename"}, true},
		{"store/...", []string{"desk", "store"}, true},
		{"store/follow", []string{"desk", "store"}, true},
		{"store/boltstore", []string{"desk", "store", "store/codec", "store/follow", "store/words", "internal/wholefile"}, true},
		{"store/words", nil, true},
		{"store/natsstore", []string{"desk", "store", "store/codec", "store/follow", "store/words", "store/natsstore/access"}, true},
		{"store/natsstore/natsserver", []string{"internal/wholefile"}, true},
		{"store/natsstore/gate", []string{"desk", "store", "store/codec", "store/natsstore", "store/natsstore/access"}, true},
		{"store/natsstore/clustertest", []string{"desk", "store", "store/natsstore", "store/natsstore/natsserver"}, true},
		{"store/natsstore/access", []string{"internal/wholefile"}, true},
		{"store/sockstore", []string{"desk", "store", "store/codec"}, true},
		{"store/transfer", []string{"desk", "desk/lines", "store"}, true},
		{"store/stream", []string{"desk", "desk/lines", "store"}, true},
		{"feed", []string{"desk"}, true},
		{"feed/...", []string{"desk", "feed", "feed/wire", "internal/sanitize", "internal/wholefile"}, true},
		{"feed/wire", []string{"desk", "feed"}, true},
		{"feed/ingest", []string{"desk", "desk/lines", "feed", "feed/wire", "internal/sanitize"}, true},
		{"feed/feedtest/...", []string{"desk", "desk/lines", "feed", "feed/feedtest"}, true},
		{"feed/feedtest/hooksim", []string{"desk", "desk/lines", "feed", "feed/feedtest", "feed/ingest"}, true},
		{"feed/demofeed", []string{"desk", "feed", "store"}, true}, // its customers write by themselves
		{"assist/...", []string{"desk/...", "store", "internal/sanitize", "assist/..."}, true},
		{"report/...", []string{"desk/...", "store", "internal/sanitize", "internal/wholefile", "report/..."}, true},
		{"notify", []string{"internal/sanitize"}, true},
		{"hub", []string{"desk/...", "store", "feed", "notify", "assist/...", "internal/sanitize"}, true},
		{"keymap", nil, false},
		{"config", []string{"desk", "keymap", "internal/sanitize", "internal/wholefile"}, true},
		{"tui/...", []string{"desk/...", "store", "store/words", "keymap", "notify", "assist/...", "report/...", "internal/sanitize", "tui/..."}, true},
		{"internal/...", nil, true},
		{"internal/picture", []string{"internal/picturename"}, true},
		{"cmd/...", []string{"..."}, true},
		{"bench/...", []string{"..."}, true},
	}
}

// testsMayImport returns what tests may import beside what their package may: the
// real engines and the suites, so that no mock is needed.
func testsMayImport() []string {
	return []string{"desk/...", "store/...", "feed/...", "internal/sanitize"}
}

// homes returns the packages in which a library may be used. Libraries that are
// not listed may be used wherever theirs is true.
func homes() map[string][]string {
	return map[string][]string{
		"charm.land":              {"tui/...", "cmd/...", "bench/..."},
		"github.com/nats-io":      {"store/natsstore/...", "cmd/...", "bench/..."},
		"go.etcd.io/bbolt":        {"store/boltstore", "bench/..."},
		"github.com/gen2brain":    {"notify"},
		"github.com/spf13/cobra":  {"cmd/..."},
		"github.com/pelletier":    {"config", "store/natsstore/access", "cmd/..."},
		"github.com/sahilm/fuzzy": {"tui/..."},
		"github.com/coder":        {"feed/..."},
		"github.com/prometheus":   {"cmd/..."},
		"golang.org/x/image":      {"internal/picture", "tui/..."},
	}
}

// Imports returns every import that the directions do not allow.
func Imports(files []File) []Finding {
	var found []Finding
	for _, f := range files {
		r, ok := ruleFor(f.pkg())
		if !ok {
			found = append(found, f.finding(f.syntax.Name, "Package %s has no import rule. Add one to internal/importcheck.", f.pkg()))
			continue
		}
		for _, spec := range f.syntax.Imports {
			if to := imported(spec); !r.allows(f, to) {
				found = append(found, f.finding(spec, "%s must not import %s. The directions stand in internal/importcheck.", f.pkg(), to))
			}
		}
	}
	return found
}

// ruleFor returns the rule for pkg: its own, or that of the nearest folder above.
func ruleFor(pkg string) (best rule, ok bool) {
	for _, r := range directions() {
		if r.packages == pkg {
			return r, true
		}
		if matches(r.packages, pkg) && len(r.packages) > len(best.packages) {
			best, ok = r, true
		}
	}
	return best, ok
}

// allows reports whether f, to which the rule applies, may import the path to.
func (r rule) allows(f File, to string) bool {
	if ours, ok := strings.CutPrefix(to, module+"/"); ok {
		return ours == f.pkg() || matchesAny(r.ours, ours) || f.test() && matchesAny(testsMayImport(), ours)
	}
	if standard(to) || f.test() {
		return true
	}
	for library, packages := range homes() {
		if below(library, to) && !matchesAny(packages, f.pkg()) {
			return false
		}
	}
	return r.theirs
}

// standard reports whether path belongs to the standard library: its first part
// is no host name.
func standard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}

func matchesAny(patterns []string, pkg string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool { return matches(p, pkg) })
}

// matches reports whether pattern covers pkg.
func matches(pattern, pkg string) bool {
	if pattern == "..." {
		return true
	}
	root, tree := strings.CutSuffix(pattern, "/...")
	return pkg == root || tree && below(root, pkg)
}

// below reports whether path is root or lies in it.
func below(root, path string) bool {
	return path == root || strings.HasPrefix(path, root+"/")
}
