//go:build unix

// Command screens makes the pictures of the console that the documents show. It
// runs the real program on its sample desk in a pseudo-terminal and writes what
// is on the screen as SVG, cell by cell, so that Chinese stays in its columns
// whatever fonts the reader has.
//
// Run it at the root of the project: go run ./bench/screens [FOLDER]
// The pictures go to docs/screens unless another folder is named.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"tend/internal/terminal"
)

func main() {
	folder := filepath.Join("docs", "screens")
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	if err := pictures(folder); err != nil {
		fmt.Fprintln(os.Stderr, "screens:", err)
		os.Exit(1)
	}
}

// pictures builds the program and takes every picture: those of the sample desk,
// and those of one that is connected.
func pictures(folder string) error {
	dir, err := os.MkdirTemp("", "tend-screens-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	if out, err := exec.Command("go", "build", "-o", filepath.Join(dir, "tend"), "./cmd/tend").CombinedOutput(); err != nil {
		return fmt.Errorf("build the program: %w\n%s", err, out)
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, language := range []string{"en", "zh"} {
		for _, s := range shots(language) {
			if err := take(dir, folder, language, s); err != nil {
				return fmt.Errorf("%s in %s: %w", s.name, language, err)
			}
		}
		if err := connected(dir, folder, language); err != nil {
			return fmt.Errorf("feeds in %s: %w", language, err)
		}
	}
	return nil
}

// The moments of a shot: a screen stands still when nothing is written for
// still; nothing takes as long as within.
const (
	still  = 400 * time.Millisecond
	within = 15 * time.Second
)

// take opens the sample desk at a fixed time, presses the keys and writes the
// picture.
func take(dir, folder, language string, s shot) error {
	term, err := terminal.Start(demo(dir, language), s.cols, s.rows)
	if err != nil {
		return err
	}
	defer term.Close()
	greeting := map[string]string{"en": "Unassigned", "zh": "待分配"}[language]
	if err := term.Wait(func(s terminal.Screen) bool { return s.Has(greeting) }, within); err != nil {
		return err
	}
	if err := errors.Join(term.Quiet(still, within), pose(term, s)); err != nil {
		return err
	}
	picture := svg(term.Screen(), "tend, "+s.name)
	path := filepath.Join(folder, s.name+"-"+language+".svg")
	if err := os.WriteFile(path, []byte(picture), 0o644); err != nil {
		return err
	}
	fmt.Println(path, len(picture), "bytes")
	if err := term.Type("ctrl+c"); err != nil {
		return err
	}
	_, err = term.Exit(within)
	return err
}

// demo is the program on its sample desk, in surroundings that are the same on
// every machine.
func demo(dir, language string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(dir, "tend"), "demo", "--clock", "2026-03-03T10:00:00Z", "--agent", "mei")
	lang := map[string]string{"en": "en_GB.UTF-8", "zh": "zh_CN.UTF-8"}[language]
	home := filepath.Join(dir, "home")
	cmd.Env = []string{
		"HOME=" + home, "PATH=" + os.Getenv("PATH"), "TMPDIR=" + dir, "TZ=UTC", "LANG=" + lang, "TERM=xterm-256color",
		"XDG_CONFIG_HOME=" + home, "XDG_DATA_HOME=" + home, "XDG_STATE_HOME=" + home,
	}
	return cmd
}
