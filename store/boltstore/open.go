package boltstore

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"time"

	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"

	"tend/internal/wholefile"
	"tend/store"
)

// Options is how a file is opened. The zero value is right for most.
type Options struct {
	// LockTimeout is how long to wait for another process to let go of the
	// file; zero is 50 ms. bbolt looks every 50 ms.
	LockTimeout time.Duration
}

// What is in meta.
const (
	metaMagic  = "magic"
	metaSchema = "schema"
	metaState  = "state" // see Revision; absent in a desk of the first version
	magic      = "tend desk"
	schema     = 2 // 1 had no table for reports
)

// Open opens a desk, or makes one where there is none, with the folders above
// it. The file can be read by its owner only. Errors: [ErrLocked],
// store.ErrForeign, store.ErrNewer, store.ErrDamaged, and those of the disk.
func Open(path string, o Options) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("boltstore: make the folder of the desk: %w", err)
	}
	if err := examine(path); err != nil {
		return nil, fmt.Errorf("boltstore: open %s: %w", path, err)
	}
	s := &Store{writing: make(chan struct{}, 1)}
	if err := guarded(func() error { return s.open(path, o) }); err != nil {
		s.abandon()
		return nil, openError(path, err)
	}
	return s, nil
}

// abandon lets go of a file that is not opened after all, also where bbolt
// gave up half-way with the lock held.
func (s *Store) abandon() {
	if s.db != nil {
		_ = guarded(s.db.Close)
	}
	if s.file != nil {
		unlock(s.file)
		_ = s.file.Close()
	}
}

func openError(path string, err error) error {
	if errors.Is(err, berrors.ErrTimeout) {
		err = ErrLocked
	}
	return translate("open "+path, err)
}

func (s *Store) open(path string, o Options) error {
	timeout := o.LockTimeout
	if timeout == 0 {
		timeout = 50 * time.Millisecond
	}
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{
		Timeout:         timeout,
		FreelistType:    bbolt.FreelistMapType,
		InitialMmapSize: initialMap(),
		OpenFile: func(name string, flag int, mode os.FileMode) (f *os.File, err error) {
			f, err = os.OpenFile(name, flag, mode)
			s.file = f
			return f, err
		},
	})
	if err != nil {
		return err
	}
	s.db = db
	db.AllocSize = 4 << 20
	return s.begin()
}

// initialMap is how much address space is set aside, so that a writer rarely
// has to wait for readers before the file can be mapped anew. It takes no
// memory. On Windows it would take the disk, and 32 bits have no room.
func initialMap() int {
	if runtime.GOOS == "windows" || strconv.IntSize < 64 {
		return 0
	}
	return 1 << 30
}

// begin checks what the file is, makes it a desk if it is empty, and brings the
// layout of an older version up to date.
func (s *Store) begin() error {
	version := uint64(0)
	err := s.db.View(func(tx *bbolt.Tx) (err error) {
		if k, _ := tx.Cursor().First(); k != nil {
			version, err = identify(tx)
		}
		return err
	})
	switch {
	case err != nil || version == schema:
		return err
	case version > 0:
		return s.upgrade()
	}
	if err := s.db.Update(found); err != nil {
		return err
	}
	if err := wholefile.SyncFolder(filepath.Dir(s.Path())); err != nil {
		return fmt.Errorf("boltstore: %w", err)
	}
	return nil
}

// identify reads what the file says about itself.
func identify(tx *bbolt.Tx) (version uint64, err error) {
	b := tx.Bucket([]byte(tableMeta.String()))
	if b == nil || string(b.Get([]byte(metaMagic))) != magic {
		return 0, store.ErrForeign
	}
	version, n := binary.Uvarint(b.Get([]byte(metaSchema)))
	switch {
	case n <= 0 || version == 0:
		return 0, errBad("the", metaSchema)
	case version > schema:
		return 0, fmt.Errorf("%w (its layout is %d, this one knows %d); update tend to open it", store.ErrNewer, version, schema)
	}
	for name := range tableCount {
		if tx.Bucket([]byte(name.String())) == nil && name.since() <= version {
			return 0, errBad("table", name)
		}
	}
	return version, nil
}

// found makes an empty file a desk.
func found(tx *bbolt.Tx) error {
	t := tables{tx}
	if err := t.create(); err != nil {
		return err
	}
	if err := t.of(tableMeta).Put([]byte(metaMagic), []byte(magic)); err != nil {
		return err
	}
	return t.setSchema()
}

func (t tables) setSchema() error {
	return t.of(tableMeta).Put([]byte(metaSchema), binary.AppendUvarint(nil, schema))
}
