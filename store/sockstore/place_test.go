package sockstore

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestPlaces(t *testing.T) {
	deep := filepath.Join(t.TempDir(), strings.Repeat("deep", 30))
	linked := filepath.Join(t.TempDir(), "link")
	ok(t, os.MkdirAll(deep, 0o700))
	ok(t, os.Symlink(deep, linked))
	t.Setenv("TMPDIR", "/tmp")
	first := openDesk(t, optionsFor(deep))
	second := openDesk(t, optionsFor(linked))
	write(t, second, customer(1), says("m", start))
	if got := thread(t, first, customer(1)); len(got) != 1 {
		t.Fatalf("got %v", got)
	}
	p, err := placeOf(deep)
	ok(t, err)
	if len(p.paths) != 1 || p.paths[0] != p.short {
		t.Fatalf("got %v", p.paths)
	}
	info, err := os.Stat(p.short)
	ok(t, err)
	if info.Mode().Perm() != 0o600 {
		t.Fatalf("the socket has mode %v", info.Mode())
	}
	ok(t, second.Close())
	ok(t, first.Close())
	if _, err := os.Stat(p.short); !errors.Is(err, os.ErrNotExist) {
		t.Fatalf("the socket is left behind: %v", err)
	}
}

func TestFolderOfOthersIsNotUsed(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "f")
	ok(t, os.Mkdir(folder, 0o700))
	ok(t, ownFolder(folder))
	ok(t, os.Chmod(folder, 0o755))
	if ownFolder(folder) == nil {
		t.Fatal("a folder others can enter was taken")
	}
	link := filepath.Join(t.TempDir(), "l")
	ok(t, os.Symlink(t.TempDir(), link))
	if ownFolder(link) == nil {
		t.Fatal("a link was taken")
	}
}

func TestWhatIsInTheWay(t *testing.T) {
	o := optionsFor(t.TempDir())
	path := filepath.Join(o.Folder, socketFile)
	ok(t, os.WriteFile(path, []byte("mine"), 0o600))
	t.Setenv("TMPDIR", "/tmp")
	first, second := openDesk(t, o), openDesk(t, o)
	write(t, second, customer(1), says("m", start))
	ok(t, second.Close())
	ok(t, first.Close())
	if b, err := os.ReadFile(path); err != nil || string(b) != "mine" {
		t.Fatalf("the file was touched: %q, %v", b, err)
	}
}

func TestStaleSocketIsReplaced(t *testing.T) {
	o := optionsFor(t.TempDir())
	l, err := net.ListenUnix("unix", &net.UnixAddr{Name: filepath.Join(o.Folder, socketFile), Net: "unix"})
	ok(t, err)
	l.SetUnlinkOnClose(false)
	ok(t, l.Close())
	openDesk(t, o)
	write(t, openDesk(t, o), customer(1), says("m", start))
}
