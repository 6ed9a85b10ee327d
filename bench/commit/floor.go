package main

import (
	"fmt"
	"os"
	"time"
)

// floor is a file of a fixed size that is written over and over.
type floor struct {
	file *os.File
	at   int64
}

const (
	floorSize = 64 << 20
	pageSize  = 4096
)

func newFloor(path string) (*floor, error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	if _, err := f.Write(make([]byte, floorSize)); err != nil {
		return nil, fmt.Errorf("fill the floor's file: %w", err)
	}
	return &floor{file: f}, f.Sync()
}

// write writes so many bytes in one go and waits until they are on the disk.
func (f *floor) write(n int) (time.Duration, error) {
	b := make([]byte, max(n, pageSize))
	began := time.Now()
	err := f.put(b)
	return time.Since(began), err
}

// writeTwice does what any engine does that must never leave a half-written
// file: first the data, then, when that is safe, the page that makes it count.
func (f *floor) writeTwice(n int) (time.Duration, error) {
	b := make([]byte, max(n, 2*pageSize))
	began := time.Now()
	err := f.put(b[pageSize:])
	if err == nil {
		err = f.put(b[:pageSize])
	}
	return time.Since(began), err
}

func (f *floor) put(b []byte) error {
	if f.at+int64(len(b)) > floorSize {
		f.at = 0
	}
	if _, err := f.file.WriteAt(b, f.at); err != nil {
		return err
	}
	f.at += int64(len(b))
	return f.file.Sync()
}
