package importcheck_test

import (
	"os"
	"path/filepath"
	"testing"

	"tend/internal/importcheck"
)

// root is the module's root as seen from this package.
func root() string { return filepath.Join("..", "..") }

func load(t *testing.T) []importcheck.File {
	t.Helper()
	files, err := importcheck.Load(os.DirFS(root()))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 20 {
		t.Fatalf("only %d files were found: this is not the whole module", len(files))
	}
	return files
}

func report(t *testing.T, found []importcheck.Finding) {
	t.Helper()
	for _, f := range found {
		t.Error(f)
	}
}

func TestImportDirections(t *testing.T) { report(t, importcheck.Imports(load(t))) }

func TestOnlyCommandsReadTheClock(t *testing.T) { report(t, importcheck.Clocks(load(t))) }

func TestNothingRunsBeforeMain(t *testing.T) { report(t, importcheck.Inits(load(t))) }

func TestLibrariesAreRecentEnough(t *testing.T) {
	gomod, err := os.ReadFile(filepath.Join(root(), "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	report(t, importcheck.Floors(string(gomod)))
}
