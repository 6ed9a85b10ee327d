package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"

	"tend/store"
	"tend/store/boltstore"
	"tend/store/sockstore"
)

// examineDesk looks at the desk's folder and its file, and makes neither. Where
// another process has the desk, running is how the feeds do there.
func (p *program) examineDesk(ctx context.Context) (found []diagnosis, running []store.Feed) {
	if i, err := p.team(); err != nil || i != nil {
		return []diagnosis{p.examineTeam(ctx, i, err)}, nil
	}
	dir, err := p.folder()
	if err != nil {
		return []diagnosis{broken("desk", cause(err), "Name a folder with --store FOLDER.")}, nil
	}
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return []diagnosis{fine("desk", "there is none in %s yet; `tend` makes it", dir)}, nil
	case err != nil:
		return []diagnosis{broken("desk", cause(err), "Check who owns the folder, or name another one with --store.")}, nil
	case !info.IsDir():
		return []diagnosis{broken("desk", dir+" is a file, not a folder", "Name a folder with --store FOLDER.")}, nil
	}
	d, running := p.examineStore(ctx, dir)
	return []diagnosis{examineFolder(dir, info), examineSpace(dir), d}, running
}

// examineFolder looks at who else may look into the folder or the file.
func examineFolder(dir string, info os.FileInfo) diagnosis {
	const what = "desk folder"
	if open(info) {
		return hint(what, "others on this machine can look into "+dir, "Close it to them: chmod 700 "+quoted(dir))
	}
	file := filepath.Join(dir, deskFile)
	if info, err := os.Stat(file); err == nil && open(info) {
		return hint(what, "others on this machine could read "+file, "Close it to them: chmod 600 "+quoted(file))
	}
	return fine(what, "%s, for its owner only", dir)
}

// open reports whether others than the owner may touch a file. Windows says
// nothing of the kind in a mode.
func open(info os.FileInfo) bool {
	return runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0
}

// quoted is a path for a shell.
func quoted(path string) string { return fmt.Sprintf("%q", path) }

// How little room there may be on the disk, in bytes.
const (
	roomTight = 500 << 20
	roomNone  = 20 << 20
)

func examineSpace(dir string) diagnosis {
	const what = "disk"
	free, err := freeSpace(dir)
	switch {
	case err != nil:
		return hint(what, "how much room there is could not be found out: "+cause(err), "Look yourself, now and then.")
	case free < roomNone:
		return broken(what, "only "+size(free)+" are free; soon nothing can be stored any more", "Make room on the disk of the desk.")
	case free < roomTight:
		return hint(what, "only "+size(free)+" are free", "Make room on the disk of the desk before it is full.")
	}
	return fine(what, "%s are free", size(free))
}

func size(bytes uint64) string {
	if bytes >= 10<<30 {
		return fmt.Sprintf("%d GiB", bytes>>30)
	}
	return fmt.Sprintf("%d MiB", bytes>>20)
}

// examineStore opens the desk for a moment and reads what is open, as a console
// does when it starts.
func (p *program) examineStore(ctx context.Context, dir string) (diagnosis, []store.Feed) {
	file := filepath.Join(dir, deskFile)
	if info, err := os.Stat(file); err != nil || info.Size() == 0 {
		return fine("desk", "there is none in %s yet; `tend` makes it", dir), nil
	}
	st, err := boltstore.Open(file, boltstore.Options{})
	if errors.Is(err, boltstore.ErrLocked) {
		return p.examineHeld(ctx, dir)
	}
	if err != nil {
		return unreadable(err), nil
	}
	d, _ := p.readStore(ctx, st, "nobody has it open") // so no feed runs, whatever stands there
	return d, nil
}

// examineHeld reads the desk through the process that holds it, and never takes
// its place.
func (p *program) examineHeld(ctx context.Context, dir string) (diagnosis, []store.Feed) {
	who := "held by another process"
	if pid := holderOf(dir); pid != 0 {
		who = fmt.Sprintf("held by process %d", pid)
	}
	st, err := sockstore.Open(ctx, sockstore.Options{
		Folder: dir, Locked: boltstore.ErrLocked, Clock: p.clock.wall,
		Lock: func() (store.Store, error) { return nil, boltstore.ErrLocked },
	})
	if err != nil {
		return broken("desk", who+", which does not answer", "End that process or let it go on: "+cause(err)+"."), nil
	}
	return p.readStore(ctx, st, who+", which answers")
}

func (p *program) readStore(ctx context.Context, st store.Store, who string) (diagnosis, []store.Feed) {
	state, err := snapshot(ctx, st)
	if err = errors.Join(err, st.Close()); err != nil {
		return unreadable(err), nil
	}
	var feeds []store.Feed
	for _, d := range state.Docs {
		if f, err := store.FeedOf(d); d.Kind == store.DocFeed && err == nil {
			feeds = append(feeds, f)
		}
	}
	return fine("desk", "%s, %s; `tend check` looks at every page of it", counted(len(state.Sessions), "open session", "open sessions"), who), feeds
}

// unreadable says why a desk cannot be opened, with the advice every command
// gives.
func unreadable(err error) diagnosis {
	for _, a := range advice() {
		if errors.Is(err, a.is) {
			return broken("desk", cause(err), a.so)
		}
	}
	return broken("desk", cause(err), "Run `tend check`, or name another folder with --store.")
}
