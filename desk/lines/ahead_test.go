package lines_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/desk/lines"
)

func TestALineFromTheFutureNamesTheMistake(t *testing.T) {
	const message, agent = `{"id":"m","at":"AT","customer":"c","from":"customer"}`, `{"type":"agent","id":"mia","status":"break","at":"AT"}`
	now := desk.At(time.Date(2025, 6, 2, 10, 0, 0, 500, time.UTC))
	for name, c := range map[string]struct{ line, at, says string }{
		"long ago":           {message, "1970-01-21T00:00:00Z", ""},
		"now":                {message, "2025-06-02T18:00:00+08:00", ""},
		"a clock that runs":  {message, "2025-06-02T10:05:00Z", ""},
		"a clock too far":    {message, "2025-06-02T10:05:01Z", `says 2025-06-02T10:05:01Z, 5 min ahead of the desk's clock (2025-06-02T10:00:00Z); one of the two clocks`},
		"a zone next door":   {message, "2025-06-02T10:30:01Z", "30 min ahead of the desk's clock (2025-06-02T10:00:00Z); most likely it is a local time"},
		"China written as Z": {message, "2025-06-02T18:00:01Z", "8 h ahead"},
		"a zone and a half":  {message, "2025-06-02T15:30:01Z", "5.5 h ahead"},
		"another century":    {message, "2099-01-01T00:00:00Z", "26875 days ahead of the desk's clock (2025-06-02T10:00:00Z); most likely seconds and milliseconds"},
		"a closing":          {`{"type":"close","at":"AT","customer":"c"}`, "2025-06-02T18:00:01Z", "another zone"},
		"an agent's status":  {agent, "2025-06-02T18:00:01Z", "another zone"},
		"a holiday to come":  {`{"type":"holiday","shop":"s","from":"2099-12-24T00:00:00Z","to":"2099-12-27T00:00:00Z"}`, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			l, err := lines.NewDecoder().Decode([]byte(strings.Replace(c.line, "AT", c.at, 1)))
			if err != nil {
				t.Fatal(err)
			}
			err = lines.CheckTime(l, now)
			var bad *lines.Error
			if (c.says == "") != (err == nil) || err != nil && (!errors.As(err, &bad) || bad.Field != "at" || !strings.Contains(bad.Reason, c.says)) {
				t.Errorf("it says %v", err)
			}
		})
	}
}
