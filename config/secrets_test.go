package config_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"tend/config"
)

// environment is one with these variables.
func environment(vars map[string]string) func(string) string {
	return func(name string) string { return vars[name] }
}

// secretsFile is a file with these words.
func secretsFile(t *testing.T, text string, mode os.FileMode) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), config.SecretsFile)
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestLoadSecrets(t *testing.T) {
	path := secretsFile(t, "[feeds.tt-1]\napp_secret = \" abc\\n\"\n[feeds.cw]\ntoken = \"in the file\"\n[listen]\ntoken = \"x\"", 0o600)
	s, problems := config.LoadSecrets(path, environment(map[string]string{
		"TEND_FEED_CW_TOKEN": "outside", "TEND_FEED_HOOK_SECRET": "sign", "TEND_LISTEN_TOKEN": " ",
	}))
	if problems != nil {
		t.Errorf("problems: %q", texts(problems))
	}
	for _, c := range []struct{ name, key, want string }{
		{"tt-1", config.AppSecret, "abc"},
		{"cw", config.Token, "outside"},
		{"hook", config.Secret, "sign"},
		{config.ListenName, config.Token, "x"},
		{"tt-1", config.Token, ""},
		{"none", config.Token, ""},
	} {
		if got := s.Get(c.name, c.key); got != c.want {
			t.Errorf("%s of %s is %q, want %q", c.key, c.name, got, c.want)
		}
	}
	if got := config.EnvName("tt-1", config.AppSecret); got != "TEND_FEED_TT_1_APP_SECRET" {
		t.Errorf("the variable is %s", got)
	}
	if got := (config.Secrets{}).Get("cw", config.Token); got != "" {
		t.Errorf("the zero value has %q", got)
	}
}

func TestLoadSecretsReportsMistakes(t *testing.T) {
	tests := []struct{ name, file, want string }{
		{"not TOML", "[listen]\ntoken = hush", "cannot be understood from line 2 on"},
		{"no table", "feeds = \"hush\"", `line 1: "feeds" must hold tables: write [feeds.NAME] and its secrets below`},
		{"a token at the top", "token = \"hush\"", `line 1: "token" is not known here; there are [listen] and [feeds.NAME]`},
		{"a feed without a table", "[feeds]\na = \"hush\"", `line 2: "feeds.a" must be a table: write [feeds.a] and its secrets below`},
		{"a name that is none", "[feeds.\"a b\"]\ntoken = \"hush\"", `line 1: "feeds.'a b'" must have a name of at most 32 letters from a to z, digits, - and _`},
		{"a misspelt secret", "[feeds.a]\ntokn = \"hush\"", `line 2: "feeds.a.tokn" is not a secret that is known; perhaps "token" is meant`},
		{"two lines", "[feeds.a]\ntoken = \"hush\\nhush\"", `line 2: "feeds.a.token" must be a text in quotes, of one line and at most 4096 characters`},
		{"a number", "[listen]\ntoken = 31337", `line 2: "listen.token" must be a text in quotes, of one line and at most 4096 characters`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s, problems := config.LoadSecrets(secretsFile(t, test.file, 0o600), environment(nil))
			if f := s.Fault(); (f != nil && f.Line == 2 && !f.Open) != (test.name == "not TOML") {
				t.Errorf("the fault is %+v", f)
			}
			if len(problems) != 1 || !strings.Contains(problems[0].String(), test.want) {
				t.Fatalf("problems = %q, want %q", texts(problems), test.want)
			}
			if s := problems[0].String(); strings.Contains(s, "hush") || strings.Contains(s, "31337") {
				t.Errorf("%q has the secret in it", s)
			}
		})
	}
}

func TestSecretsThatOthersCanRead(t *testing.T) {
	if runtime.GOOS == "windows" {
		return // has no such modes
	}
	for _, mode := range []os.FileMode{0o640, 0o604, 0o610, 0o644} {
		path := secretsFile(t, "[listen]\ntoken = \"hush\"", 0o600)
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		s, problems := config.LoadSecrets(path, environment(map[string]string{"TEND_FEED_A_TOKEN": "b"}))
		if len(problems) != 1 || !strings.HasSuffix(problems[0].String(), "run: chmod 600 "+path) {
			t.Errorf("%v: problems = %q", mode, texts(problems))
		}
		if f := s.Fault(); f == nil || !f.Open || f.Path != path {
			t.Errorf("%v: the fault is %+v", mode, f)
		}
		if s.Get(config.ListenName, config.Token) != "" || s.Get("a", config.Token) != "b" {
			t.Errorf("%v: the secrets were taken", mode)
		}
		if err := config.WriteSecret(path, "a", config.Token, "c"); err == nil {
			t.Errorf("%v: it was written to", mode)
		}
	}
	if s, problems := config.LoadSecrets(filepath.Join(t.TempDir(), "none"), environment(nil)); problems != nil || s.Fault() != nil {
		t.Errorf("no file: %q, %v", texts(problems), s.Fault())
	}
}

func TestWriteSecret(t *testing.T) {
	path := filepath.Join(t.TempDir(), "folder", config.SecretsFile)
	steps := []struct{ name, key, value string }{
		{"tt", config.AppSecret, "one"}, {"cw", config.Token, "two"}, {config.ListenName, config.Token, "three"}, {"cw", config.Token, " \"four\"\n"},
	}
	for _, s := range steps {
		if err := config.WriteSecret(path, s.name, s.key, s.value); err != nil {
			t.Fatal(err)
		}
	}
	s, problems := config.LoadSecrets(path, environment(nil))
	got := []string{s.Get("tt", config.AppSecret), s.Get("cw", config.Token), s.Get(config.ListenName, config.Token)}
	if fmt.Sprint(got) != `[one "four" three]` || problems != nil {
		t.Errorf("the file has %q, %q", got, texts(problems))
	}
	if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("the file is %v, %v", info, err)
	}
}

func TestWriteSecretRefuses(t *testing.T) {
	tests := []struct{ name, before, feed, key, value string }{
		{"nothing", "", "a", config.Token, " "},
		{"two lines", "", "a", config.Token, "hush\nhush"},
		{"another key", "", "a", "password", "hush"},
		{"a name that is none", "", "a b", config.Token, "hush"},
		{"a file that is not TOML", "hush", "a", config.Token, "hush"},
		{"a feed that is no table", "[feeds]\na = 1", "a", config.Token, "hush"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			path := secretsFile(t, test.before, 0o600)
			err := config.WriteSecret(path, test.feed, test.key, test.value)
			if err == nil || strings.Contains(err.Error(), "hush") {
				t.Errorf("got %v", err)
			}
			if data, err := os.ReadFile(path); err != nil || string(data) != test.before {
				t.Errorf("the file is %q now, %v", data, err)
			}
		})
	}
}

func TestSecretsAreNotShown(t *testing.T) {
	s, _ := config.LoadSecrets(secretsFile(t, "[listen]\ntoken = \"hush\"", 0o600), environment(map[string]string{"TEND_FEED_A_TOKEN": "hush"}))
	inside := struct{ S config.Secrets }{s}
	hidden := struct{ s config.Secrets }{s}
	var logged bytes.Buffer
	slog.New(slog.NewJSONHandler(&logged, nil)).Info("secrets", "s", s, "inside", inside, "hidden", hidden)
	shown := []string{logged.String()}
	for _, v := range []any{s, &s, inside, &inside, hidden, &hidden, []config.Secrets{s}} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			shown = append(shown, fmt.Sprintf(verb, v))
		}
		data, err := json.Marshal(v)
		if err != nil {
			t.Error(err)
		}
		shown = append(shown, string(data))
	}
	for _, text := range shown {
		if strings.Contains(text, "hush") || strings.Contains(text, "68757368") {
			t.Errorf("shown in %q", text)
		}
	}
	if got := fmt.Sprintf("%+v", s); got != "…" {
		t.Errorf("it is shown as %q", got)
	}
	if s.Get("a", config.Token) != "hush" {
		t.Error("there is no secret to show")
	}
}
