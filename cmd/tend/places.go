package main

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/user"
	"path/filepath"

	"github.com/adrg/xdg"
	"gopkg.in/natefinch/lumberjack.v2"
)

// errNoHome says that there is nowhere to put things.
var errNoHome = errors.New("there is no home folder to keep the desk in; name one with --store FOLDER")

// home reports whether the system says where a user's files go.
func (p *program) home() bool {
	if p.env("HOME") != "" || p.env("USERPROFILE") != "" {
		return true
	}
	u, err := user.Current()
	return err == nil && u.HomeDir != "" && u.HomeDir != "/"
}

// folder is where the desk is kept.
func (p *program) folder() (string, error) {
	if p.storeFlag != "" {
		return filepath.Abs(p.storeFlag)
	}
	if dir := p.env("XDG_DATA_HOME"); dir != "" {
		return filepath.Join(dir, "tend"), nil
	}
	if !p.home() {
		return "", errNoHome
	}
	return filepath.Join(p.base(xdg.DataHome, ".local/share"), "tend"), nil
}

// base is one of the system's folders for a user; without HOME the user
// database says where they are.
func (p *program) base(known, below string) string {
	if p.env("HOME") != "" || p.env("USERPROFILE") != "" {
		return known
	}
	if u, err := user.Current(); err == nil {
		return filepath.Join(u.HomeDir, below)
	}
	return known
}

// configPath is the config file, "" when there is nowhere to look for one.
func (p *program) configPath() string {
	switch {
	case p.configFlag != "":
		return p.configFlag
	case p.env("XDG_CONFIG_HOME") != "":
		return filepath.Join(p.env("XDG_CONFIG_HOME"), "tend", "config.toml")
	case !p.home():
		return ""
	}
	return filepath.Join(p.base(xdg.ConfigHome, ".config"), "tend", "config.toml")
}

// logPath is the log file, "" when there is nowhere to write one.
func (p *program) logPath() string {
	switch {
	case p.cfg.Log.File != "":
		return p.cfg.Log.File
	case p.env("XDG_STATE_HOME") != "":
		return filepath.Join(p.env("XDG_STATE_HOME"), "tend", "tend.log")
	case !p.home():
		return ""
	}
	return filepath.Join(p.base(xdg.StateHome, ".local/state"), "tend", "tend.log")
}

// openLog starts the log file: rotated at 5 MB, three old ones kept. Nothing is
// created before the first line is written.
func (p *program) openLog() {
	p.log = slog.New(slog.DiscardHandler)
	path := p.logPath()
	if path == "" {
		return
	}
	file := &lumberjack.Logger{Filename: path, MaxSize: 5, MaxBackups: 3}
	var level slog.Level
	if err := level.UnmarshalText([]byte(p.cfg.Log.Level)); err != nil {
		level = slog.LevelInfo
	}
	p.logFile = file
	p.log = slog.New(slog.NewTextHandler(file, &slog.HandlerOptions{Level: level}))
}

// makeFolder makes the desk's folder, for its owner only.
func makeFolder(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("make the folder of the desk: %w", err)
	}
	return nil
}
