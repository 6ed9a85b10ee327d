package importcheck

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// module is the path of this module, with which our own imports begin.
const module = "tend"

// File is a parsed source file.
type File struct {
	Path   string // below the module's root, such as "store/boltstore/commit.go"
	syntax *ast.File
	tokens *token.FileSet
}

// Finding is a place in the source that breaks a rule.
type Finding struct {
	Where string // file and line
	What  string // a full sentence: what is wrong and what to do instead
}

// String returns the finding as a compiler would print it.
func (f Finding) String() string { return f.Where + ": " + f.What }

// Load parses every Go file of the module whose root is fsys, whatever system it
// is built for. Hidden folders and testdata are left out. It fails on a file that
// does not parse.
func Load(fsys fs.FS) ([]File, error) {
	var files []File
	tokens := token.NewFileSet()
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && skipped(d.Name()):
			return fs.SkipDir
		case d.IsDir() || path.Ext(name) != ".go":
			return nil
		}
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		syntax, err := parser.ParseFile(tokens, name, text, parser.SkipObjectResolution)
		files = append(files, File{Path: name, syntax: syntax, tokens: tokens})
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("importcheck: load: %w", err)
	}
	return files, nil
}

// skipped reports whether the go command ignores a folder of this name.
func skipped(folder string) bool {
	return folder == "testdata" || folder == "vendor" ||
		folder != "." && strings.HasPrefix(folder, ".") || strings.HasPrefix(folder, "_")
}

// pkg returns the folder of the file, "." for the root.
func (f File) pkg() string { return path.Dir(f.Path) }

// test reports whether the file is only built for tests. Packages that exist to
// test others, such as store/storetest, count as tests too.
func (f File) test() bool {
	return strings.HasSuffix(f.Path, "_test.go") || strings.HasSuffix(f.pkg(), "test")
}

// finding returns a Finding at node.
func (f File) finding(node ast.Node, format string, args ...any) Finding {
	line := f.tokens.Position(node.Pos()).Line
	return Finding{Where: f.Path + ":" + strconv.Itoa(line), What: fmt.Sprintf(format, args...)}
}

// imported returns the path that an import names.
func imported(spec *ast.ImportSpec) string {
	return strings.Trim(spec.Path.Value, "\"`")
}
