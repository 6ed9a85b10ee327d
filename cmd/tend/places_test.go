package main

import (
	"path/filepath"
	"testing"
)

func TestPlaces(t *testing.T) {
	env := map[string]string{"HOME": "/h", "XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "/conf", "XDG_STATE_HOME": "/state"}
	p := programWith(env)
	folder, err := p.folder()
	if err != nil || folder != filepath.Join("/data", "tend") {
		t.Errorf("the desk is in %s, %v", folder, err)
	}
	if got := p.configPath(); got != filepath.Join("/conf", "tend", "config.toml") {
		t.Errorf("the config is %s", got)
	}
	if got := p.logPath(); got != filepath.Join("/state", "tend", "tend.log") {
		t.Errorf("the log is %s", got)
	}
}

func TestPlacesSaidOutrightWin(t *testing.T) {
	p := programWith(map[string]string{"XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "/conf", "XDG_STATE_HOME": "/state"})
	dir := t.TempDir()
	p.storeFlag, p.configFlag, p.cfg.Log.File = dir, "my.toml", "my.log"
	if folder, err := p.folder(); err != nil || folder != dir {
		t.Errorf("the desk is in %s, %v", folder, err)
	}
	if got := p.configPath(); got != "my.toml" {
		t.Errorf("the config is %s", got)
	}
	if got := p.logPath(); got != "my.log" {
		t.Errorf("the log is %s", got)
	}
}

func TestFolderOfTheDeskIsAbsolute(t *testing.T) {
	p := programWith(nil)
	p.storeFlag = "here"
	if folder, err := p.folder(); err != nil || !filepath.IsAbs(folder) {
		t.Errorf("got %s, %v", folder, err)
	}
}
