package importcheck

import (
	"go/ast"
	"slices"
)

// clockPackages returns where the wall clock may be read. All other code is given
// the time, so that tests and drills can choose it.
func clockPackages() []string { return []string{"cmd/...", "bench/..."} }

// Clocks returns every mention of time.Now, time.Since and time.Until, called or
// handed on, outside tests and the packages that may read the clock.
func Clocks(files []File) []Finding {
	var found []Finding
	for _, f := range files {
		name := timeName(f.syntax)
		if name == "" || f.test() || matchesAny(clockPackages(), f.pkg()) {
			continue
		}
		ast.Inspect(f.syntax, func(n ast.Node) bool {
			if fn, ok := clockRead(n, name); ok {
				found = append(found, f.finding(n, "time.%s reads the clock. Take the time, or a clock, from the caller.", fn))
			}
			return true
		})
	}
	return found
}

// timeName returns the name by which a file knows package time, empty if it does
// not import it.
func timeName(file *ast.File) string {
	for _, spec := range file.Imports {
		switch {
		case imported(spec) != "time":
		case spec.Name != nil:
			return spec.Name.Name
		default:
			return "time"
		}
	}
	return ""
}

// clockRead returns the function of package time, known as name, that n names if
// it reads the clock.
func clockRead(n ast.Node, name string) (string, bool) {
	sel, ok := n.(*ast.SelectorExpr)
	if !ok {
		return "", false
	}
	x, ok := sel.X.(*ast.Ident)
	reads := slices.Contains([]string{"Now", "Since", "Until"}, sel.Sel.Name)
	return sel.Sel.Name, ok && x.Name == name && reads
}

// Inits returns every func init: nothing of ours runs before main, and no package
// does anything by being imported.
func Inits(files []File) []Finding {
	var found []Finding
	for _, f := range files {
		for _, d := range f.syntax.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
				found = append(found, f.finding(fn, "func init runs unasked. Construct what it prepares where it is used."))
			}
		}
	}
	return found
}
