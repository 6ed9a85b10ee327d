//go:build unix

package main_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestScripts runs the program by hand, so to speak: each script in
// testdata/script is a desk of its own.
func TestScripts(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup:               scriptOffice,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":   exits,
			"write":   writeText,
			"bigline": bigLine,
			"newer":   newerDesk,
			"clean":   clean,
			"same":    sameLines,
			"hold":    hold,
			"feed":    feedHolder,
			"freeze":  freeze,
			"thaw":    thaw,
			"console": openConsole,
			"keys":    pressKeys,
			"dumb":    dumb,
			"serve":   serveDesk,
			"says":    serverSays,
			"asks":    askServer,
			"ends":    endServer,
		},
	})
}

// scriptOffice gives a script the program and a home of its own.
func scriptOffice(env *testscript.Env) error {
	home := filepath.Join(env.WorkDir, "home")
	if err := os.Mkdir(home, 0o700); err != nil {
		return err
	}
	bin := filepath.Dir(os.Getenv("TEND_TEST_BIN"))
	for _, v := range [][2]string{
		{"HOME", home}, {"USER", "mei"}, {"TZ", "UTC"}, {"LANG", "C.UTF-8"}, {"TERM", "xterm-256color"},
		{"PATH", bin + string(os.PathListSeparator) + env.Getenv("PATH")},
	} {
		env.Setenv(v[0], v[1])
	}
	env.Values[holdersKey{}] = map[string]*holder{}
	env.Values[serversKey{}] = map[string]*server{}
	return nil
}
