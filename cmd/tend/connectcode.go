package main

import (
	"errors"
	"net/url"
	"strings"
)

// errOtherApp says that the app key and the code are not of one app.
var errOtherApp = errors.New("this address is for another app: its app_key is not the one given here")

// codeOf takes the code out of what somebody pasted: the code itself, or the
// whole address the consent page led to. An address has to be of this app and,
// where there is one, of this attempt.
func codeOf(answer, appKey, state string) (string, error) {
	if !strings.ContainsAny(answer, "?&=") {
		return answer, nil
	}
	_, query, found := strings.Cut(answer, "?")
	if !found {
		query = answer
	}
	query, _, _ = strings.Cut(query, "#")
	q, err := url.ParseQuery(query)
	switch {
	case err != nil || q.Get("code") == "":
		return "", errors.New("there is no code=… in this address; paste the address the browser ended at after you agreed")
	case q.Get("app_key") != "" && q.Get("app_key") != appKey:
		return "", errOtherApp
	case state != "" && q.Get("state") != state:
		return "", errors.New("this address comes from another attempt; open the page printed above and paste where it leads")
	}
	return q.Get("code"), nil
}
